"""Heads of two columns that stand so close that the page ran them together: `Quantity Details`, `№ Наименование`; and their cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from appealgen.evidence.documents.fields.columns import listed
from appealgen.evidence.documents.pieces import Piece, piece_of

Row = tuple[Piece, ...]
_COUNT = re.compile(r"\d{1,6}(?:[.,]\d{1,3})?")
_PRICE = re.compile(r"[$€£¥₽]?\d+[.,]\d\d")
BELOW = 60
"""Rows below a head whose cells are parted."""


def parted(rows: Sequence[Row], number: int) -> tuple[Row, ...]:
    """All rows, the one of that number and those below it with a piece for each column."""
    head = tuple(part for piece in rows[number] for part in _heads(piece))
    pairs = [(left, right) for left, right in pairwise(head) if left not in rows[number]]
    if not pairs:
        return tuple(rows)
    below = (tuple(part for piece in row for part in _cells(piece, pairs)) for row in rows[number + 1 : number + BELOW])
    return (*rows[:number], head, *below, *rows[number + BELOW :])


def _heads(piece: Piece) -> Iterator[Piece]:
    """Both parts are known heads, the whole is none."""
    words = [word for _, word in piece.words]
    if listed(piece.text) is None:
        for at in range(1, len(words)):
            left, right = piece_of(words[:at], piece.read), piece_of(words[at:], piece.read)
            if listed(left.text) and listed(right.text):
                yield from (left, right)
                return
    yield piece


def _cells(piece: Piece, pairs: Sequence[tuple[Piece, Piece]]) -> Iterator[Piece]:
    """`40 Dog harness`: a figure first or last, in a piece that reaches over two such columns."""
    words = [word for _, word in piece.words]
    over = any(piece.box[0] < left.box[2] and piece.box[2] > right.box[0] for left, right in pairs)
    if (over and len(words) > 1 and _COUNT.fullmatch(words[0].text) and not _COUNT.fullmatch(words[1].text)) or (
        over and len(words) == 2 and _COUNT.fullmatch(words[0].text) and _PRICE.fullmatch(words[1].text)
    ):
        yield from (piece_of(words[:1], piece.read), piece_of(words[1:], piece.read))
    elif over and len(words) > 1 and _COUNT.fullmatch(words[-1].text) and words[-1].box[0] >= pairs[-1][0].box[2]:
        yield from (piece_of(words[:-1], piece.read), piece_of(words[-1:], piece.read))
    else:
        yield piece
