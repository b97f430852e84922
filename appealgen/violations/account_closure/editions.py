"""Standards with their editions: `EN 60335-2-15:2016+A12:2021` is the one of 2016, as amended in 2021."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

_YEAR = r"(?:19|20)\d\d"
_DEMANDS = re.compile(
    r"report|certificate|provide|submit|require|accord|检测|检验|报告|提供|提交|要求|протокол|отч[её]т|сертификат|предостав|представ|приложи"
    r"|informe|ensayo|certificado|aporte|presente|adjunte|exig",
    re.IGNORECASE,
)
_ANY = re.compile(
    r"any edition|or earlier|whatever edition|任何版本|любо\w+ редакци|cualquier edici[oó]n", re.IGNORECASE
)


class Edition(Struct, frozen=True):
    """One standard, by name and years."""

    name: str
    """Folded: no blanks, no case."""
    text: str
    """As it stands."""
    year: int
    amended: int
    """The year of its latest amendment; its own where it has none."""


def editions(name: str, text: str) -> list[tuple[Edition, int]]:
    """Each edition of that standard that the text names, and where it stands."""
    words = r"\s*".join(re.escape(word) for word in name.split())
    written = re.compile(rf"{words}\s*[:：-]\s*({_YEAR})(?!\d)((?:\s*\+\s*A\d+\s*[:：]\s*{_YEAR})*)", re.IGNORECASE)
    return [(_edition(name, found), found.start()) for found in written.finditer(text)]


def _edition(name: str, found: re.Match[str]) -> Edition:
    year = int(found[1])
    amended = [int(one) for one in re.findall(rf"[:：]\s*({_YEAR})", found[2])]
    return Edition("".join(name.casefold().split()), found[0], year, max((year, *amended)))


def edition(standard: str) -> Edition | None:
    """What a paper's field says; None without a year."""
    name = re.match(rf"\s*(.+?)\s*[:：-]\s*{_YEAR}(?!\d)", standard)
    found = editions(name[1], standard) if name else []
    return found[0][0] if found else None


def latest(name: str, standards: Iterable[str]) -> Edition | None:
    """The newest edition of that standard among those that papers name; None where one of them tells no year."""
    folded = "".join(name.casefold().split())
    same = [one for one in standards if "".join(one.casefold().split()).startswith(folded)]
    told = [edition(one) for one in same]
    if None in told:
        return None
    found = [one for one in told if one and one.name == folded]
    return max(found, key=lambda one: (one.year, one.amended), default=None)


def is_demanded(text: str, at: int) -> bool:
    """Whether the sentence at that place asks for a paper by it, and not for any edition."""
    begins = max((text.rfind(sign, 0, at) for sign in ("\n", ". ", "。", "！", "!")), default=-1)
    ends = min((place for sign in ("\n", ". ", "。") if (place := text.find(sign, at)) >= 0), default=len(text))
    sentence = text[begins + 1 : ends]
    return _DEMANDS.search(sentence) is not None and _ANY.search(sentence) is None
