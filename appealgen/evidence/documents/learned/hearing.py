"""Words as pieces that a linear model weighs: each different run of one to five signs, at a place that its checksum names."""

from __future__ import annotations

import re
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache
from math import exp
from pathlib import Path

LONGEST_PIECE = 5
PLACES = 1 << 15
"""Weights of a row; the first is added to all."""
SCALE = 8.0
"""A weight's byte by this is the weight."""


def pieces_of(words: Iterable[str], places: int) -> Iterator[tuple[int, int]]:
    """Where each different piece has its weight, of so many places (the first is nobody's), and with which sign."""
    told = {
        word[start : start + length]
        for word in (f" {word} " for word in words)
        for length in range(1, LONGEST_PIECE + 1)
        for start in range(len(word) - length + 1)
    }
    yield from places_of(told - {" "}, places)


def places_of(parts: Collection[str], places: int) -> Iterator[tuple[int, int]]:
    """The same of parts of any other cut: where each has its weight, and with which sign."""
    for part in sorted(parts):
        number = zlib.crc32(part.encode())
        yield 1 + number % (places - 1), 1 if number & 1 << 31 else -1


def words_of(sentence: str) -> list[str]:
    """In small letters, every number as `0`; runs of Chinese signs are words."""
    plain = re.sub(r"\d+", "0", sentence.casefold().replace("ё", "е"))
    return re.findall(r"[\u3400-\u9fff]+|[^\W\d_]+|[0$%?!]", plain)


def shares(sentence: str, rows: Sequence[memoryview]) -> tuple[float, ...]:
    """Of each row of weights the share of 1 that the sentence sounds like it; what is left is nobody's."""
    places = [*pieces_of(words_of(sentence), PLACES)]
    if not places:
        return (0.0,) * len(rows)
    root = len(places) ** 0.5
    sums = [(sum(sign * row[place] for place, sign in places) / root + row[0]) / SCALE for row in rows]
    highest = max(0.0, *sums)
    parts = [exp(one - highest) for one in sums]
    whole = sum(parts) + exp(-highest)
    return tuple(one / whole for one in parts)


@cache
def rows_in(file: Path) -> tuple[memoryview, ...]:
    """The rows of weights that a file holds, one signed byte for each place."""
    data = memoryview(file.read_bytes()).cast("b")
    return tuple(data[start : start + PLACES] for start in range(0, len(data), PLACES))
