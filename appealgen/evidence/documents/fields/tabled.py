"""What a table of goods is made of: columns, lines, the words that end it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from appealgen.evidence.documents.fields.plain import spaced
from appealgen.evidence.documents.pieces import Piece

FIGURES = ("quantity", "price", "amount")
"""A line of goods has two of them, where the table has; a sum has only the last."""
ENDS = re.compile(
    spaced(
        r"^\w{1,3} total\b|^\W*(?:合计|价税合计|总计|小计|总金额|备注|运费|在下列)|^\W*(?:sub-?total|total|grand total|amount due|итого|всего|base imponible|importe total|total factura|vat|tax|ндс|iva|shipping|freight|discount|say total|remarks|bank|payment|notes?|в том числе|terms)(?![a-zа-я])"
    ),
    re.IGNORECASE,
)


@dataclass(frozen=True, eq=False)
class Column:
    what: str
    piece: Piece
    anchors: tuple[Piece, ...] = ()
    """Its head, and what stands in it on lines where nothing is missing."""

    @property
    def middle(self) -> float:
        return (self.piece.box[0] + self.piece.box[2]) / 2

    @property
    def left(self) -> float:
        """Where it begins."""
        return min(one.box[0] for one in (self.piece, *self.anchors))


@dataclass(frozen=True, eq=False)
class Table:
    head: int
    columns: tuple[Column, ...]
    lines: tuple[dict[str, Piece], ...]
    """Each line's pieces by column."""
    sums: dict[str, Piece] = field(default_factory=dict)
    """The row of sums below them, by column."""
    first: int = 0
    """The first row of its head, whose last one is `head`."""
    coded: bool = False
    """What stands as models is headed as a code."""
    doubtful: frozenset[int] = frozenset()
    """Ids of names that may be longer or shorter than they were read."""
