"""Local features of a picture: RootSIFT points at a working size, of the picture and of its mirror image."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.picture import Picture, Pixels

SIDE = 640
"""Longest side of the working copy in pixels: at 480 crops to a third are lost, at 900 the cost doubles for nothing."""
SMALLEST = 400
"""Below this longest side a picture is enlarged first: SIFT finds next to nothing in a thumbnail."""
MOST = 1000
"""Points kept of a picture, the strongest."""
ENOUGH = 600
OFF = 0.25
"""OpenCV draws its first octave twice as large and so places all points a quarter of a pixel too far right and down."""

Grey = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Points:
    """Positions (n × 2, pixels of the working copy) and RootSIFT descriptors (n × 128), the strongest first."""

    at: Floats
    described: Floats
    met: WeakKeyDictionary[Points, tuple[Floats, Floats, Floats]] = field(default_factory=WeakKeyDictionary, repr=False)
    """What was found when they were matched with others."""

    def __len__(self) -> int:
        return len(self.at)


@dataclass(frozen=True, eq=False)
class Described:
    """A picture made ready to be compared. All of it is computed when first asked for."""

    scaled: Pixels = field(repr=False)

    @cached_property
    def scale(self) -> float:
        """From the scaled copy to the working copy."""
        longest = max(self.scaled.shape[:2])
        if longest < SMALLEST:
            return float(SMALLEST / longest)
        return float(min(1.0, SIDE / longest))

    @cached_property
    def grey(self) -> Grey:
        """The working copy, in grey."""
        cv2 = vision()
        grey = cv2.cvtColor(self.scaled, cv2.COLOR_RGB2GRAY)
        if self.scale == 1.0:
            return np.ascontiguousarray(grey)
        size = tuple(max(8, round(side * self.scale)) for side in grey.shape[::-1])
        how = cv2.INTER_AREA if self.scale < 1 else cv2.INTER_CUBIC
        return np.asarray(cv2.resize(grey, size, interpolation=how))

    @cached_property
    def points(self) -> Points:
        return _points(self.grey)

    @cached_property
    def mirrored(self) -> Points:
        """Of the mirror image, at their places in it.

        A mirrored patch has the same cells in another order: rows from below, directions the other way round. Measured on
        the mirrored picture itself: nine points in ten come back, their descriptors 2 % of their length away.
        """
        at = self.points.at.copy()
        at[:, 0] = self.grey.shape[1] - 1 - at[:, 0]
        cells = self.points.described.reshape(-1, 4, 4, 8)[:, ::-1, :, -np.arange(8)]
        return Points(at, np.ascontiguousarray(cells).reshape(-1, 128))

    @cached_property
    def evenly(self) -> Points:
        """Points from everywhere in the picture, the strongest of each of its places: a mark all over it, or a neighbour in a
        collage, may have nearly all of the strongest."""
        return _searched(self.grey, contrast=0.003, edge=20, most=MANY, evenly=True)

    @cached_property
    def strongest(self) -> Points:
        """As many as are enough to find a mirrored copy: half of the points cost half the time."""
        return Points(self.points.at[:ENOUGH], self.points.described[:ENOUGH])

    @cached_property
    def hashes(self) -> tuple[str, ...]:
        from appealgen.evidence.photos.hashing import hashes

        return hashes(self.scaled)

    @cached_property
    def plain(self) -> bool:
        from appealgen.evidence.photos.hashing import detail, is_plain

        return is_plain(detail(self.scaled))


def describe(picture: Picture) -> Described:
    """The picture made ready; the same object for the same picture, so that its points are found once."""
    made: Described | None = picture.__dict__.get("_described")
    if made is None:
        made = picture.__dict__["_described"] = Described(picture.scaled)
    return made


def vision() -> Any:
    """OpenCV, with one thread and no chance: the same answer every time."""
    import cv2

    cv2.setNumThreads(1)
    cv2.setRNGSeed(7)
    return cv2


FAINT = 500
"""Points below which a picture is searched again for fainter ones: soft and plain pictures have little else."""


def _points(grey: Grey) -> Points:
    points = _searched(grey, contrast=0.013, edge=12)
    return points if len(points) >= FAINT else _searched(grey, contrast=0.003, edge=20)


MANY = 5000
"""Points found, of which `MOST` are kept where they are taken from everywhere."""
PLACES = 5
"""Places along each side of the picture of which each has its share of the points."""


def _searched(grey: Grey, contrast: float, edge: float, most: int = MOST, evenly: bool = False) -> Points:
    cv2 = vision()
    # Two layers an octave find as many copies as three, in three quarters of the time.
    sift = cv2.SIFT_create(nfeatures=most, nOctaveLayers=2, contrastThreshold=contrast, edgeThreshold=edge)
    found, described = sift.detectAndCompute(grey, None)
    if described is None or not found:
        return Points(np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32))
    order = np.argsort([-point.response for point in found], kind="stable")
    if evenly:
        order = order[np.argsort(_rank_in_place(np.array([found[one].pt for one in order]), grey.shape), kind="stable")]
    order = order[:MOST]
    at = np.array([point.pt for point in found], np.float32)[order] - np.float32(OFF)
    described = described[order]
    described /= described.sum(axis=1, keepdims=True) + 1e-7
    return Points(at, np.sqrt(described).astype(np.float32))


def _rank_in_place(at: Floats, shape: tuple[int, ...]) -> npt.NDArray[np.intp]:
    """The how-manieth of its place each point is; the strongest come first."""
    across, down = np.minimum(at * PLACES // (shape[1], shape[0]), PLACES - 1).astype(int).T
    place = down * PLACES + across
    rank = np.zeros(len(place), np.intp)
    for one in np.unique(place):
        rank[place == one] = np.arange((place == one).sum())
    return rank


def matched(one: Points, other: Points, ratio: float) -> tuple[Floats, Floats]:
    """Places (n × 2 each) of points that are each other's nearest, nearer than the next by that ratio."""
    if other not in one.met:
        one.met[other] = _met(one, other)
    here, there, ratios = one.met[other]
    return here[ratios < ratio], there[ratios < ratio]


LOOSEST = 0.85
"""No match is kept that is not nearer than the next by this ratio."""


_NONE = np.zeros((0, 2), np.float32), np.zeros((0, 2), np.float32), np.zeros(0, np.float32)


def _met(one: Points, other: Points) -> tuple[Floats, Floats, Floats]:
    if len(one) < 4 or len(other) < 4:
        return _NONE
    cv2 = vision()
    # As quick as numpy's own product, whose other threads wait so busily that they double the cost.
    likeness = cv2.gemm(one.described, other.described, 1, None, 0, flags=cv2.GEMM_2_T)
    rows, nearest = np.arange(len(one)), likeness.argmax(axis=1)
    best = likeness[rows, nearest]
    likeness[rows, nearest] = -1
    second = likeness.max(axis=1)
    # Of unit vectors: squared distance = 2 - 2 * likeness.
    ratios = np.sqrt(np.maximum(1 - best, 0) / np.maximum(1 - second, 1e-6))
    clear = np.flatnonzero(ratios < LOOSEST)
    if not len(clear):
        return _NONE
    back = cv2.gemm(other.described[nearest[clear]], one.described, 1, None, 0, flags=cv2.GEMM_2_T)
    mutual = clear[back.argmax(axis=1) == clear]
    return one.at[mutual], other.at[nearest[mutual]], ratios[mutual]
