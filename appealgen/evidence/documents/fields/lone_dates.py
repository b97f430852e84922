"""Dates that stand without a label."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.pieces import Piece


def loose_date(page: Labelled, day_first: bool | None, everywhere: bool = False) -> Iterator[Candidate]:
    """A letter's date stands alone on its line, without a label, at the head or foot, a till's beside its time: likely, never certain."""
    rows = page.rows if everywhere else (*page.rows[:8], *page.rows[-8:])
    for piece in (piece for row in rows for piece in row if not page.labelled.get(id(piece))):
        told = list(dates(piece.text, day_first))
        if len(told) != 1 or not told[0].year_told or _LATER.search(piece.text[: told[0].start]):
            continue
        one = told[0]
        timed = "T" in one.value
        begin = 0 if not (town := _TOWN.match(piece.text)) or town.end() != one.start else town.end()
        if len(piece.text) - begin - (one.end - one.start) <= (40 if timed and everywhere else 16) and (
            timed or not everywhere or len(piece.text) < 30
        ):
            for value in filter(None, (one.value, one.other)):
                sure = 0.5 if one.other or _has_label(page, piece) else 0.76 if timed else 0.75
                yield Candidate("issue_date", value[:10], page.page, piece, one.start, one.end, sure, 3)


_TOWN = re.compile(r"[A-ZÁÉÍÓÚÑ][^\W\d_]*(?:[ '.-][^\W\d_]+){0,4},\s+(?:a\s+|on\s+)?")
"""`Santiago de Chile, 9 de enero de 2026`."""


def _has_label(page: Labelled, piece: Piece) -> bool:
    """A label stands before it on its row: it is another day."""
    row = next((row for row in page.rows if piece in row), ())
    return any(page.labelled.get(id(one)) for one in row[: row.index(piece)]) if piece in row else False


_LATER = re.compile(
    r"(?:\b(?:until|by|before|till|due|return\w*|expires?|hasta|antes|cambio\w*|до|обмен|возврат|срок)\b|至|截止|到期|有效期).*$",
    re.IGNORECASE,
)
"""What no paper's own date stands behind."""
