"""A value that was found for a field, and how certain it is before others are held against it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from appealgen.evidence.documents.model import DocumentField
from appealgen.evidence.documents.pieces import Page, Piece

HOW = {"behind": 0.96, "beside": 0.93, "below": 0.88, "above": 0.85, "prose": 0.9, "table": 0.9, "guess": 0.7}
"""By where the value stands. Below a label there may be a neighbour's value; `guess` never counts as certain."""
CLEAR = 0.90
"""Certainty of the least certain word below which a value never counts as certain: `Ñandú` was read as `Nandi` at 0.86."""
SPELT = 0.95
"""The same of goods, codes and places, which nothing proves: `Lampara` for `Lámpara` was read at 0.92, `Poligono` for `Polígono` at 0.93."""
UNSURE = 0.78
LOOSE = 6
"""Rank of what stands at a label that is known by its head only: behind all others."""


def _mixed(value: str) -> bool:
    """Cyrillic and Latin letters in one value: `Невский np.` for `пр.`, `КX-310`; a person looks."""
    return (
        re.search(r"[а-яё]", value, re.IGNORECASE) is not None and re.search(r"[a-z]", value, re.IGNORECASE) is not None
    )


NAMES = ("issuer", "holder", "recipient")
_JOINING = frozenset(
    [
        "and",
        "of",
        "de",
        "del",
        "la",
        "las",
        "los",
        "el",
        "y",
        "e",
        "i",
        "the",
        "for",
        "und",
        "et",
        "du",
        "di",
        "da",
        "van",
        "von",
        "der",
        "en",
        "in",
    ]
)


_ROUND = re.compile(r"O(?=\d)|(?<=\d)O|(?<=[A-Za-z])0(?=[A-Za-z])|O(?=-\d)|(?<=[A-Z$])0(?=-)|\$")
"""A letter O beside a digit: `FP-H02M` was read as `FP-HO2M` by both engines, `SO-1042` as `$0-1042`."""
_ALIKE = frozenset("ABCEHKMOPTXYabcehkmoptxy")


def _torn(name: str) -> bool:
    """A small word that joins nothing, among capitals: `Su plies` of Supplies, a letter lost between its parts."""
    words = re.findall(r"[A-Za-z][A-Za-z'.-]*", name)
    small = [word for word in words if word[0].islower() and word.casefold().strip(".") not in _JOINING]
    return bool(small) and sum(word[0].isupper() for word in words) >= 2


def _russian(page: Page) -> bool:
    return re.search(r"[а-яё]{4}", page.text) is not None


_FOREIGN = re.compile(
    r"(?:\s|,)(?:AS|AB|A/S|ApS|Oy|GmbH|AG|KG|Sp\. ?z|s\.r\.o|Kft|d\.o\.o|Lda|SARL|SAS|Srl|S\.p\.A)(?![\w])"
)
"""Forms of tongues with letters that no pack was asked for: `Batutstyr Nord AS` for `Båtutstyr` was read at 0.95."""


@dataclass(frozen=True, eq=False)
class Candidate:
    field: str
    value: str
    page: Page
    piece: Piece
    start: int
    end: int
    certainty: float
    rank: int = 0
    """0 for the best kind of label."""
    proven: bool = False
    """A check digit or a sum says that it is read rightly."""

    def told(self) -> DocumentField:
        box = self.page.shown(self.piece.box_of(self.start, self.end))
        return DocumentField(
            self.field, self.value, round(self.seen(), 2), None if self.piece.sheet else self.page.number, box,
            self.piece.sheet, self.piece.cell, self.piece.read,
        )  # fmt: skip

    def seen(self) -> float:
        """What OCR read is as certain as its least certain word, unless it proves itself."""
        if self.piece.read != "ocr" or self.proven:
            return self.certainty
        word = self.piece.certainty_of(self.start, self.end)
        if word >= (SPELT if self.field in ("products", "address", "models") else CLEAR) and not _mixed(self.value):
            doubtful = (
                (self.field in NAMES and (_torn(self.value) or _FOREIGN.search(self.value) is not None))
                or self._of_either_script()
                or self._accentless()
                or self._starts_doubtful()
                or self._may_be_cut()
            )
            return min(self.certainty, UNSURE) if doubtful else self.certainty
        return min(self.certainty, UNSURE) * max(min(word / 0.8, 1.0), 0.3)

    def _may_be_cut(self) -> bool:
        """`人计` of 合计, `500 mi` for ml; `IEC 60335-1-201`, a year that lost its end; on a Russian page an IEC that lost its ГОСТ."""
        if self.field == "products":
            return len(re.sub(r"[\W\d_]", "", self.value)) < 3 or re.search(r"\s[a-z]{1,2}$", self.value) is not None
        if self.field == "standards":
            lone = re.match(r"(?:ТР|ГОСТ)", self.value) is None and _russian(self.page)
            return lone or re.search(r"[-:]\d{3}$", self.value) is not None
        return False

    def _starts_doubtful(self) -> bool:
        """`3-1042` of a Russian screen may be `З-1042`, `43-4` be `43-А`."""
        return (
            self.field in ("models", "number")
            and re.search(r"^[3З]-|\d-4$", self.value) is not None
            and _russian(self.page)
        )

    def _accentless(self) -> bool:
        """A Spanish capital whose accent may have been lost: `Optica` for `Óptica` was read at 0.97. A bare figure is no certain model."""
        if self.field == "models":
            return self.value.isdecimal() and len(self.value) < 5
        spanish = self.field in (*NAMES, "products", "address") and re.search(r"[áéíóúñ]", self.page.text) is not None
        return (
            spanish
            and re.search(r"(?<!\w)[AEIOU][a-z]{3}|[a-z](?:ias?|ion|on|an|in|ic[oa]s?)(?!\w)", self.value) is not None
        )

    def _of_either_script(self) -> bool:
        """Codes on a Russian page: whether `A` is Latin or Cyrillic no eye can tell, and `AR` was read as `АБ`."""
        letters = set(re.findall(r"[^\W\d_]", self.value)) if self.field in ("models", "number") else set()
        if letters and _ROUND.search(self.value):
            return True
        return bool(letters) and (
            any("А" <= one <= "я" for one in letters) or (letters <= _ALIKE and _russian(self.page))
        )
