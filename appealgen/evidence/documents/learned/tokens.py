"""A sentence in words: Chinese letter by letter, a whole day or a name of several words as one, so that what stands around it is near."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

DAY = "<day>"


class Token(NamedTuple):
    """A word, a sign, a Chinese letter, a whole day, or a name of several words; where it stands."""

    text: str
    start: int
    end: int
    kind: str = ""
    """`<day>`, `<firm>`, `<name>`, `<quoted>`; nothing of a word."""


WORD = re.compile(r"[\u3400-\u9fff]|[^\W\d_\u3400-\u9fff]+|\d+|[^\w\s]|_+")
_BIG = r"[A-ZÁÉÍÓÚÑÜÖÇŞİА-ЯЁ]"
_CAPITAL = rf"{_BIG}(?:[\w'’&®-]|\.(?={_BIG}\.))*"
_FORM = (
    r"(?:Co\.?,? ?(?:Ltd|Limited)\b\.?|Ltd\b\.?|Limited\b|LLC\b|Inc\b\.?|Corp\b\.?|GmbH\b|PLC\b|Pty\.? Ltd\b\.?|B\.V\.|S\.\s?r\.\s?l\.?"
    r"|S\.\s?L\.(?:\s?U\.)?|S\.\s?A\.\s?de\s?C\.\s?V\.|S\.\s?A\.(?:\s?[USC]\.)?|S\.R\.L\.|SpA\b|Ltda\b\.?|E\.I\.R\.L\.|A\.Ş\.)"
)
_RUN = rf"{_CAPITAL}(?:(?:,?\s(?={_FORM})|\s(?:(?:&|de|del|la|las|los|y|e|of|and|ve)\s){{0,2}})(?:{_FORM}|{_CAPITAL}))+"
_QUOTED = r"[«“\"「『][^»”\"」』«“]{1,50}[»”\"」』]"
_RUSSIAN = (
    rf"(?:[ОПЗНТ]?[АО]ОО?|[Оо]бществ\w+ с ограниченной ответственностью|[Аа]кционерн\w+ обществ\w+)\s+{_QUOTED}"
    r"|(?:ИП|[Ии]ндивидуальн\w+ предпринимател\w+)\s+[А-ЯЁ][а-яё]+(?:\s+[А-ЯЁ][а-яё]+){1,2}"
)
_NAME = re.compile(rf"(?P<firm>{_RUSSIAN})|(?P<quoted>{_QUOTED})|(?P<name>{_RUN})")
_HAS_FORM = re.compile(rf"(?<!\w){_FORM}")
_OPENS = re.compile(
    r"(?:(?:the|this|these|we|our|by|from|to|in|on|for|if|any|it|all|el|la|los|las|por|en|esta|este|que|se|de|a|y|настоящим|настоящее|мы|срок|по|в|во|для|на|с|и)\s+)+",
    re.IGNORECASE,
)
"""What a sentence begins with, and no name."""


def tokens(text: str, days: Sequence[tuple[int, int]], ends: Sequence[int] = ()) -> list[Token]:
    """`days`: from where to where each date stands; `ends`: places that no name goes beyond."""
    told: list[Token] = []
    at = 0
    for start, end in sorted(
        {*days, *((one, one) for one in ends if not any(a < one < b for a, b in days)), (len(text), len(text))}
    ):
        told += _named(text, at, start)
        if start < end:
            told.append(Token(DAY, start, end, DAY))
        at = max(at, end)
    return told


def _named(text: str, at: int, end: int) -> Iterator[Token]:
    for found in _NAME.finditer(text, at, end):
        start, until = found.span()
        opens = _OPENS.match(text, start, until) if found["name"] else None
        start = opens.end() if opens else start
        form = _HAS_FORM.search(text, start, until) if found["name"] else None
        until = form.end() if form else until
        yield from _words(text, at, start)
        kind = "<firm>" if form or found["firm"] else "<quoted>" if found["quoted"] else "<name>"
        yield Token(text[start:until], start, until, kind)
        at = until
    yield from _words(text, at, end)


def _words(text: str, at: int, end: int) -> Iterator[Token]:
    for one in WORD.finditer(text, at, end):
        yield Token(one[0], one.start(), one.end())
