"""Lines of goods without a table's head: three figures of which the first two multiply to the third prove what each of them is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.money import Amount, amounts
from appealgen.evidence.documents.fields.tabled import FIGURES
from appealgen.evidence.documents.pieces import Piece, piece_of

MOST = 8
"""Figures of a row that are tried."""
_WORD = re.compile(r"[^\W\d_]{3}|[\u3400-\u9fff]{2}")


def multiplied(row: Sequence[Piece], mark: str | None) -> dict[str, Piece] | None:
    """Quantity, price and amount, from left to right. The amount and the price are money, the quantity is whole."""
    told = [one for piece in row for one in _figures(piece, mark)][:MOST]
    for (first, one), (second, other), (third, product) in combinations(told, 3):
        if not product.exact or one.value * other.value != product.value or product.value <= 0:
            continue
        for (quantity, count), (price, each) in (((first, one), (second, other)), ((second, other), (first, one))):
            if each.exact and not count.exact and count.value == count.value.to_integral_value():
                return {"quantity": quantity, "price": price, "amount": third}
    return None


def _figures(piece: Piece, mark: str | None) -> list[tuple[Piece, Amount]]:
    """Each figure of a piece by itself: `4 2,35 9,40` stands together where columns are narrow."""
    whole = [(piece, one) for one in amounts(piece.text, mark)]
    if len(whole) < 2 or not piece.words:
        return whole
    words = [word for _, word in piece.words]
    alone = [piece_of([word], piece.read) for word in words]
    return [(one, told[0]) for one in alone if len(told := amounts(one.text, mark)) == 1]


def named(page: Labelled, row: Sequence[Piece]) -> Piece | None:
    """The goods on a row: words, and neither a label nor a sum."""
    for piece in row:
        figures = sum(sign.isdigit() for sign in piece.text)
        letters = len(re.findall(r"[^\W\d_]", piece.text))
        if _WORD.search(piece.text) and not page.labelled.get(id(piece)) and figures < letters < 120:
            return piece
    return None


def multiplies(line: dict[str, Piece], mark: str | None) -> bool:
    """Its quantity times its price is its amount."""
    if not set(FIGURES) <= line.keys():
        return False
    told = [amounts(line[name].text, mark) for name in ("quantity", "price", "amount")]
    if not all(told):
        return False
    quantity, price, amount = (one[0].value for one in told)
    return abs(quantity * price - amount) <= max(Decimal("0.011") * quantity, Decimal("0.02")) and quantity > 0


def shipped(line: dict[str, Piece], mark: str | None) -> dict[str, Piece]:
    """Of two counts, ordered and shipped, the one that is charged; where none is, neither is known."""
    second = line.pop("second", None)
    if second is None or multiplies(line, mark):
        return line
    told = {**line, "quantity": second}
    return told if multiplies(told, mark) else line
