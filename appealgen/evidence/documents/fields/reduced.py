"""Of a sum and what is left of it after a discount, the second is to pay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appealgen.evidence.documents.fields.candidates import LOOSE
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.money import Amount, amounts
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.pieces import Piece

Found = tuple[Piece, Piece, Amount, int]
"""A label, where its sum stands, the sum, its rank."""
_LESS = re.compile(r"优惠|折扣|减免|立减|скидк|discount|rebate|descuento|bonificaci[oó]n")
_MINUS = re.compile(r"\s*[(]?[-−–]\s?[¥￥$€£₽]?\s?\d")
"""What is taken off: a row that says so, a figure that begins with a minus."""


def reduced(page: Labelled, found: Sequence[Found]) -> Iterator[Found]:
    """Of two sums that a printed discount parts, the smaller is to pay: the other comes behind it."""
    off = (
        piece
        for row in page.rows
        for piece in row
        if _MINUS.match(piece.text) or any(_LESS.search(plain(one.text)) for one in row)
    )
    less = {abs(one.value) for piece in off for one in amounts(piece.text, page.mark)}
    values = {amount.value for _, _, amount, _ in found}
    for label, piece, amount, rank in found:
        reduced = any(one < amount.value and amount.value - one in less for one in values)
        yield label, piece, amount, rank + (LOOSE if reduced else 0)
