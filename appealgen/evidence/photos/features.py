"""Local features of a picture: RootSIFT points at a working size, of the picture and of its mirror image."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.picture import Picture, Pixels

SIDE = 640
"""Longest side of the working copy in pixels: at 480 crops to a third are lost, at 900 the cost doubles for nothing."""
SMALLEST = 400
"""Below this longest side a picture is enlarged first: SIFT finds next to nothing in a thumbnail."""
MOST = 1500
"""Points kept of a picture, the strongest."""

Grey = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Points:
    """Positions (n × 2, pixels of the working copy) and RootSIFT descriptors (n × 128)."""

    at: Floats
    described: Floats

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
        """Of the mirror image, at their places in it: a mirrored patch has another descriptor."""
        return _points(np.ascontiguousarray(self.grey[:, ::-1]))

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


def _points(grey: Grey) -> Points:
    cv2 = vision()
    sift = cv2.SIFT_create(nfeatures=MOST, contrastThreshold=0.02, edgeThreshold=12)
    found, described = sift.detectAndCompute(grey, None)
    if described is None or not found:
        return Points(np.zeros((0, 2), np.float32), np.zeros((0, 128), np.float32))
    order = np.argsort([-point.response for point in found], kind="stable")[:MOST]
    at = np.array([point.pt for point in found], np.float32)[order]
    described = described[order]
    described /= described.sum(axis=1, keepdims=True) + 1e-7
    return Points(at, np.sqrt(described).astype(np.float32))


def matched(one: Points, other: Points, ratio: float) -> tuple[Floats, Floats]:
    """Places (n × 2 each) of points that are each other's nearest, clearly nearer than the next."""
    if len(one) < 4 or len(other) < 4:
        empty = np.zeros((0, 2), np.float32)
        return empty, empty
    likeness = one.described @ other.described.T
    there = likeness.argmax(axis=1)
    back = likeness.argmax(axis=0)
    rows = np.arange(len(one))
    best = likeness[rows, there]
    likeness[rows, there] = -1
    second = likeness.max(axis=1)
    # Of unit vectors: squared distance = 2 - 2 * likeness.
    clear = (2 - 2 * best) < ratio * ratio * (2 - 2 * second)
    kept = np.flatnonzero(clear & (back[there] == rows))
    return one.at[kept], other.at[there[kept]]
