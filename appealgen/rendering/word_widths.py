"""How wide the columns of a Word table are: as its template tells, but no word is broken where another column has room."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from appealgen.rendering.lettering import length
from appealgen.rendering.table_rows import Cell

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

TWENTIETHS = 20
"""Of a point: the unit of Word's widths. A letter drawn at 190 pixels is as many of them wide as one of 9.5 points."""
MOST = 0.4
"""Of the table: a longer word (a file's name, a link) is broken."""
BREAKS = re.compile("[\\s/\u2013\u2014-]+|(?<=[\u2e80-\u9fff\uff00-\uffef])|(?=[\u2e80-\u9fff\uff00-\uffef])")
"""Where a line may end; between Chinese letters anywhere."""
NAME = re.compile("(?<=\\w)-(?=\\S*\\.[A-Za-z]\\w{1,3}\\b)")
"""A hyphen of a file's name, which is looked for as one word."""


def fitted(widths: Sequence[int], table: Sequence[Sequence[Cell]], card: bool, margins: int) -> list[int]:
    """`margins`: of a cell, left and right together. The sum stays; where not all words have room, all stays."""
    total = sum(widths)
    if not table:
        return list(widths)
    columns = list(zip(*table, strict=True))
    for whole_names in (True, False):
        needed = [margins + max(_longest(cell, card, total, whole_names) for cell in column) for column in columns]
        short = sum(max(0, need - width) for need, width in zip(needed, widths, strict=True))
        spare = sum(max(0, width - need) for need, width in zip(needed, widths, strict=True))
        if 0 < short <= spare:
            made = [
                need if need >= width else width - (width - need) * short // spare
                for need, width in zip(needed, widths, strict=True)
            ]
            return [*made[:-1], total - sum(made[:-1])]
    return list(widths)


def _longest(cell: Cell, card: bool, total: int, whole_names: bool) -> int:
    """Of the words in a cell, in the size of its style; words of a head are not broken in Chinese either. Measured in our
    own font, which is as wide as Arial or a little wider."""
    bold = cell.head and not card
    size = 8.5 if bold or cell.is_sum else 9 if cell.head else 9.5
    words = NAME.sub("_" if whole_names else "-", _said(cell.content))  # the one is no narrower than the other
    lengths = [
        length(piece, round(size * TWENTIETHS), bold) + 1 for piece in (words.split() if bold else BREAKS.split(words))
    ]
    return max((one for one in lengths if one <= MOST * total or cell.is_sum), default=0)


def _said(inline: SyntaxTreeNode | None) -> str:
    nodes = inline.walk() if inline is not None else ()
    return "".join(" " if node.type.endswith("break") else node.content for node in nodes if node.type != "inline")
