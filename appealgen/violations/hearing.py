"""Words as pieces that a linear model weighs: each different run of one to five signs, at a place that its checksum names."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

LONGEST_PIECE = 5


def pieces_of(words: Iterable[str], places: int) -> Iterator[tuple[int, int]]:
    """Where each different piece has its weight, of so many places (the first is nobody's), and with which sign."""
    told = {
        word[start : start + length]
        for word in (f" {word} " for word in words)
        for length in range(1, LONGEST_PIECE + 1)
        for start in range(len(word) - length + 1)
    }
    for piece in sorted(told - {" "}):
        number = zlib.crc32(piece.encode())
        yield 1 + number % (places - 1), 1 if number & 1 << 31 else -1
