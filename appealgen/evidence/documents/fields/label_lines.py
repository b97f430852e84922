"""Labels of two lines beside their value, and labels in small print below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from appealgen.evidence.documents.learned.labels import meaning
from appealgen.evidence.documents.pieces import Piece

if TYPE_CHECKING:
    from appealgen.evidence.documents.fields.hits import Hit

CAPTION = 0.9
"""Share from which a line in small letters is believed to be a label."""


def captions(row: Sequence[Piece], hit: Hit, above: Piece | None) -> bool:
    """Small print that is a label as a whole, below what it is the label of: `фамилия, имя, отчество (при наличии)`."""
    text = hit.piece.text
    if above is None or hit.start or hit.colon or not text[:1].islower() or len(row) > 1:
        return False
    told, share = meaning(text)
    higher = above.box[3] - above.box[1] > hit.piece.box[3] - hit.piece.box[1]
    return told != "value" and share >= CAPTION and higher


def first_line(rows: Sequence[Sequence[Piece]], hit: Hit) -> tuple[Sequence[Piece], Piece]:
    """The row of its label's first line: `Nombre y dirección del` above `fabricante`."""
    row = rows[hit.row]
    goes_on = hit.piece.text[:1].islower() and hit.start == 0 and not row.index(hit.piece)
    above = rows[hit.row - 1] if hit.row and goes_on else ()
    if len(above) < 2:
        return row, hit.piece
    high, first = hit.piece.box[3] - hit.piece.box[1], above[0]
    close = abs(first.box[0] - hit.piece.box[0]) < 1.2 * high and hit.piece.box[1] - first.box[3] < 0.7 * high
    return (above, first) if close and re.search(r"[^\W\d_]$", first.text) else (row, hit.piece)
