"""Local features made small: 48 points of a photo, 20 bytes each, as the index of a library keeps them.

A RootSIFT descriptor becomes 128 bits: on which side of as many fixed planes it lies. Beside them stand place, size and angle.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision

SIDE = 400
"""Longest side of the copy that an indexed photo's points are found in."""
KEPT = 48
"""Points kept of an indexed photo."""
CELLS, IN_CELL = 4, 6
"""Of each of 4 × 4 cells at most six points first, so that one label does not take them all; then the strongest."""
FAINT = 0.005
"""The least contrast of a point. The strongest are kept in any case; at .02 a plain picture (a colour wheel) had one."""
SIZES = 16
"""Steps of a point's size to an octave."""

Grey = npt.NDArray[np.uint8]
Codes = npt.NDArray[np.uint8]
"""n × 16: 128 bits a point."""
Poses = npt.NDArray[np.uint8]
"""n × 4: x, y (of 255), size (16 steps an octave), angle (of 256)."""


@dataclass(frozen=True, eq=False)
class Points:
    """Points of one picture; `doubt` (n × 128) is how near each bit's plane lies, where it was asked for."""

    codes: Codes
    poses: Poses
    doubt: npt.NDArray[np.float32] | None = None

    def __len__(self) -> int:
        return len(self.codes)


@cache
def planes() -> npt.NDArray[np.float32]:
    """128 × 128, the same with every release of NumPy: RandomState's numbers are frozen."""
    made = np.random.RandomState(20).standard_normal((128, 128))
    made -= made.mean(axis=1, keepdims=True)
    return np.asarray(made, np.float32)


def small_points(grey: Grey, most: int = KEPT) -> Points:
    """The points that an index keeps of a photo."""
    found, described = _found(_sized(grey, SIDE), 4 * most)
    chosen = _spread(found, _shape(grey, SIDE), most)
    return _coded([found[index] for index in chosen], described[chosen], max(_shape(grey, SIDE)))


def query_points(grey: Grey, most: int) -> Points:
    """The strongest points of a picture that is looked for, with how sure each bit is."""
    found, described = _found(grey, most)
    return _coded(found, described, max(grey.shape), doubt=True)


def _shape(grey: Grey, side: int) -> tuple[int, int]:
    ratio = side / max(grey.shape)
    return max(8, round(grey.shape[0] * ratio)), max(8, round(grey.shape[1] * ratio))


def _sized(grey: Grey, side: int) -> Grey:
    cv2 = vision()
    high, wide = _shape(grey, side)
    how = cv2.INTER_AREA if side < max(grey.shape) else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(grey, (wide, high), interpolation=how))


def _found(grey: Grey, most: int) -> tuple[list[Any], npt.NDArray[np.float32]]:
    """Points, the strongest first, and their RootSIFT descriptors."""
    sift = vision().SIFT_create(nfeatures=most, contrastThreshold=FAINT, edgeThreshold=12)
    found, described = sift.detectAndCompute(grey, None)
    if described is None or not found:
        return [], np.zeros((0, 128), np.float32)
    order = np.argsort([-point.response for point in found], kind="stable")[:most]
    described = described[order]
    described /= described.sum(axis=1, keepdims=True) + 1e-7
    return [found[index] for index in order], np.sqrt(described)


def _spread(found: list[Any], shape: tuple[int, int], most: int) -> list[int]:
    """Which points are kept: the strongest of each cell, then the strongest of the rest."""
    taken: dict[tuple[int, int], int] = {}
    first: list[int] = []
    rest: list[int] = []
    for index, point in enumerate(found):
        cell = int(CELLS * point.pt[0] / shape[1]), int(CELLS * point.pt[1] / shape[0])
        taken[cell] = taken.get(cell, 0) + 1
        (first if taken[cell] <= IN_CELL else rest).append(index)
    return (first + rest)[:most]


def _coded(found: list[Any], described: npt.NDArray[np.float32], longest: int, *, doubt: bool = False) -> Points:
    if not found:
        return Points(np.zeros((0, 16), np.uint8), np.zeros((0, 4), np.uint8), np.zeros((0, 128), np.float32))
    sides = described @ planes().T
    at = np.array([point.pt for point in found]) * (255 / longest)
    sizes = SIZES * np.log2(np.array([point.size for point in found]) * (SIDE / longest) + 1e-3)
    angles = np.array([point.angle for point in found]) * (256 / 360)
    poses = np.column_stack([at, sizes.clip(0, 255), angles % 256]).astype(np.uint8)
    return Points(np.packbits(sides > 0, axis=1), poses, np.abs(sides) if doubt else None)
