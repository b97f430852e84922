"""Rows of cells, lines of text: papers without places on a page. Column and row stand for them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from appealgen.evidence.documents.pieces import Page, Piece

MOST_LINES = 5000
"""Of one text or sheet; the longest honest order export that was a proof had 2,000."""
LONGEST = 2000
"""Letters of a cell or line; a lease's longest paragraph had 1,400."""
_STEP = 10.0


def page_of_rows(rows: Sequence[Sequence[str]], number: int = 1, sheet: str | None = None, cells: bool = False) -> Page:
    """Cells as they stand. `cells`: they have names such as `B7`."""
    pieces = [
        _piece(text, column * _STEP, row, sheet, f"{letters(column)}{row + 1}" if cells else None)
        for row, line in enumerate(rows[:MOST_LINES])
        for column, text in enumerate(line)
        if text.strip()
    ]
    return Page(number, tuple(pieces))


def page_of_text(text: str, number: int = 1) -> Page:
    """Lines; a tab is the next cell, two blanks a gap between what stands in columns."""
    pieces = []
    for row, line in enumerate(text.splitlines()[:MOST_LINES]):
        if "\t" in line:
            pieces += [_piece(part, at * _STEP, row) for at, part in enumerate(line.split("\t")) if part.strip()]
        else:
            pieces += [_piece(part[0], part.start(), row, wide=1.0) for part in re.finditer(r"\S+(?: \S+)*", line)]
    return Page(number, tuple(pieces))


def letters(column: int) -> str:
    """A, B … Z, AA of a column from 0."""
    name = ""
    while column >= 0:
        name, column = chr(65 + column % 26) + name, column // 26 - 1
    return name


def _piece(
    text: str, x: float, row: int, sheet: str | None = None, cell: str | None = None, wide: float | None = None
) -> Piece:
    text = text.strip()[:LONGEST]
    width = wide * len(text) if wide else 0.9 * _STEP
    return Piece(text, (x, row * _STEP, x + width, row * _STEP + 8.0), (), "text", sheet, cell)
