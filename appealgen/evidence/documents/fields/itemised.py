"""Goods without a table's head, as tills and order screens have them: `24 * 17.54`, `US $76.51 x150`, the name beside or above.

Likely, never certain: nothing says that the line beside is the goods' name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import HOW, Candidate
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.money import amounts
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.pieces import Piece

_COUNT = re.compile(
    r"(?<![^\W\d_])(?<!\d)(?P<n>\d{1,5})\s*(?:шт\.?|pcs\.?|uds?\.?|件|个|只)?\s*[x×х*@]\s*(?=[¥$£€]?\s?\d+[.,]\d\d)"
    r"|^\s*(?P<k>\d{1,5})\s*(?:шт|pcs?|pieces?|uds?|件|个|只|台|套|盒|包)\.?\s*$"
    r"|^\s*(?P<l>\d{1,4})\s*[x×х]\s+(?=[^\W\d_]{3})"
    r"|(?:^|\s)[x×х]\s?(?P<m>\d{1,5})(?![\d.,%]|\s?[x×х]\s?\d)",
    re.IGNORECASE,
)
"""`24 * 17.54`, `2 @ 12.50`, `x150`."""
_LEAD = re.compile(r"^\s*\d{1,3}\s*[x×х*]\s+(?=\D)|^\s*\d{1,2}[.)]\s+", re.IGNORECASE)
"""`2 x Soap`, `1. Soap`."""


_TAIL = re.compile(r"\s+[x×х]\s?\d{1,5}\s*$", re.IGNORECASE)
"""`Soap × 6`."""
_WORD = re.compile(r"[^\W\d_]{3}|[\u3400-\u9fff]{2}")
"""No goods are called by a code alone: `TY-0917`."""


def itemised(page: Labelled) -> Iterator[Candidate]:
    """Each line's goods, and how many there are in all."""
    counts: list[tuple[int, Piece, int, int]] = []
    for number, row in enumerate(page.rows):
        counted = next(((piece, found) for piece in row if (found := _counted(page, piece))), None)
        if counted is None or not (_priced(page, row) or (counted[1]["m"] and _priced(page, page.rows[number - 1]))):
            continue
        piece, found = counted
        counts.append((int(next(filter(None, found.groupdict().values()))), piece, found.start(), found.end()))
        named = _named(page, row) or (_named(page, page.rows[number - 1]) if number else None)
        if named:
            yield _guess(page, "products", named[0], named[1].value, named[1].start, named[1].end)
    if counts:
        whole, (_, piece, start, end) = Decimal(sum(one[0] for one in counts)), counts[0]
        yield _guess(page, "quantity", piece, str(whole), start, end)


def _priced(page: Labelled, row: Sequence[Piece]) -> bool:
    return any(one.exact for piece in row for one in amounts(piece.text, page.mark))


def _counted(page: Labelled, piece: Piece) -> re.Match[str] | None:
    return None if page.labelled.get(id(piece)) else _COUNT.search(plain(piece.text))


def _named(page: Labelled, row: Sequence[Piece]) -> tuple[Piece, values.Read] | None:
    """The first words on the row that are neither a label nor a figure."""
    for piece in row:
        text = _TAIL.sub("", _LEAD.sub(lambda found: " " * len(found[0]), piece.text))
        read = values.text_of(text)
        figures = sum(sign.isdigit() for sign in piece.text)
        letters = len(re.findall(r"[^\W\d_]", text))
        if read and not page.labelled.get(id(piece)) and _WORD.search(text) and letters > figures and letters < 120:
            return piece, read
    return None


def _guess(page: Labelled, field: str, piece: Piece, value: str, start: int, end: int) -> Candidate:
    return Candidate(field, value, page.page, piece, start, end, HOW["guess"], 3)
