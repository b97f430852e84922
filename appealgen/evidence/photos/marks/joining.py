"""Pieces of one mark, put together: letters apart, a line beside a logo, a name all over the picture."""

from __future__ import annotations

from dataclasses import dataclass

from appealgen.evidence.photos.marks.agreeing import Box

NEAR = 1.2
"""Pieces lie apart by at most so many times the lower one's height."""
TILED = 6
"""So many marks are one, tiled."""


@dataclass(frozen=True)
class Overlay:
    box: Box
    sure: bool
    carry: tuple[int, ...]
    """Which of the photos, from 0."""


def joined(pieces: list[Overlay]) -> list[Overlay]:
    whole: list[Overlay] = []
    for piece in pieces:
        while True:
            near = [one for one in whole if _near(one.box, piece.box)]
            if not near:
                break
            whole = [one for one in whole if one not in near]
            piece = _together([piece, *near])
        whole.append(piece)
    return [_together(whole)] if len(whole) >= TILED else whole


def overlap(one: Box, other: Box) -> bool:
    return min(one[2], other[2]) > max(one[0], other[0]) and min(one[3], other[3]) > max(one[1], other[1])


def _near(one: Box, other: Box) -> bool:
    reach = round(NEAR * min(one[3] - one[1], other[3] - other[1], 60))
    return overlap((one[0] - reach, one[1] - reach, one[2] + reach, one[3] + reach), other)


def _together(pieces: list[Overlay]) -> Overlay:
    boxes = [piece.box for piece in pieces]
    box = (
        min(box[0] for box in boxes), min(box[1] for box in boxes), max(box[2] for box in boxes),
        max(box[3] for box in boxes),
    )  # fmt: skip
    most = max((piece.carry for piece in pieces), key=len)
    return Overlay(box, any(piece.sure for piece in pieces), most)
