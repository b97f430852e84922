"""Goods as order screens show them, each as a card of the same few lines: its name, what was chosen, how many for how much."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from appealgen.evidence.documents.pieces import Piece

Row = Sequence[Piece]
FEWEST, MOST = 3, 5
"""Lines of a card. Where one has two, the name stands right above the count."""
_CODE = re.compile(r"(?<![\w-])(?:[A-Z]{1,6}\d?-(?=[A-Z\d-]*\d)|[A-Z]{2,6}(?=\d{3}))[A-Z\d][\w/-]*")


def cards(rows: Sequence[Row], counts: Sequence[int], priced: Callable[[Row], bool]) -> list[tuple[Row, ...]]:
    """`counts`: the rows that tell how many. Cards follow one another, each with as many pieces on its lines, and with a price."""
    for first, second in pairwise(counts):
        lines = second - first
        if not FEWEST <= lines <= MOST or first - lines + 1 < 0:
            continue
        ends = [first]
        while ends[-1] + lines in counts:
            ends.append(ends[-1] + lines)
        told = [tuple(rows[end - lines + 1 : end + 1]) for end in ends]
        alike = len({tuple(map(len, card)) for card in told}) == 1
        if alike and all(any(map(priced, card)) for card in told):
            return told
    return []


def codes(card: Sequence[Row]) -> list[tuple[Piece, re.Match[str]]]:
    """Codes on the lines between name and count."""
    return [(piece, found) for row in card[1:-1] for piece in row for found in _CODE.finditer(piece.text)]
