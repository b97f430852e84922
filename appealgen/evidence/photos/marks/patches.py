"""Patches of a picture that may be a logo or badge laid over it: of one even colour, or lighter, darker or of another hue than
around."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.marks.hues import hues
from appealgen.evidence.photos.marks.planes import most
from appealgen.evidence.photos.picture import Pixels

Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]
SIDE = 400
"""Longest side at which patches are looked for."""
FLAT = 7
"""Values by which neighbours in a patch of one opaque colour differ at most: JPEG leaves 2 to 5."""
WIDE = 49
"""Pixels of the surroundings against which a patch stands out; looked at in a copy of a third of the side."""
STEPS = (8, 18, 40)
"""Values by which it stands out: of a faint one, and of clear ones in a scene that stands out itself."""
SMALLEST, LARGEST = 18, 0.3
"""Pixels of the longer side, and share of the picture's shorter side, beyond which nothing is a logo."""
HUES = (6, 14)
"""The same for its hue (a, b of Lab). With hues the patches hold 4 logos of 7 for 3, 4 faint ones for 1, 6 badges for 5."""
MOST = 24
"""Patches that are measured, the smoothest and most even: a millisecond each."""
RAGGED, MIRRORED = 3.2, 0.4
"""Rim against a disc's at most, and likeness to its mirror image at least. Of drawn signs 1.05 to 1.92 and .49 to 1; of nine
patches in ten of a scene up to 3.6 and .13 to .71."""
SAME = 0.7
"""Overlap of two patches that are one."""


class Patch(NamedTuple):
    box: tuple[int, int, int, int]
    """Left, top, width, height in pixels of the small copy."""
    mask: Flags
    """Its own pixels, with a rim of RIM around the box."""
    kind: int
    drawn: float
    """How much like something drawn: its likeness to its mirror image over the length of its rim."""


RIM = 8


def small_copy(pixels: Pixels) -> Pixels:
    cv2 = vision()
    scale = min(1.0, SIDE / max(pixels.shape[:2]))
    size = (max(16, round(pixels.shape[1] * scale)), max(16, round(pixels.shape[0] * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))


def patches(small: Pixels) -> list[Patch]:
    """What may be a logo, the likeliest first; of one seen in several planes, the likeliest."""
    found = [patch for kind, plane in enumerate(_planes(small)) for patch in _connected(plane, kind)]
    found.sort(key=lambda patch: -patch.drawn)
    best: list[Patch] = []
    for patch in found:
        if len(best) < MOST and all(_overlap(patch.box, other.box) < SAME for other in best):
            best.append(patch)
    return best


def _overlap(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> float:
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    high = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    shared = max(wide, 0) * max(high, 0)
    return shared / (one[2] * one[3] + other[2] * other[3] - shared)


def _planes(small: Pixels) -> Iterator[Flags]:
    """Where the picture is of one even colour; where it is lighter or darker than around."""
    cv2 = vision()
    kernel = np.ones((3, 3), np.uint8)
    steps = cv2.morphologyEx(small, cv2.MORPH_GRADIENT, kernel)
    yield most(steps) <= FLAT
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    yield from _standing_out(grey, STEPS)
    for plane in hues(small):
        yield from _standing_out(plane, HUES)


def _standing_out(plane: npt.NDArray[np.uint8], steps: tuple[int, ...]) -> Iterator[Flags]:
    """Where it is above, then below, its surroundings by each of these steps."""
    cv2 = vision()
    third = cv2.resize(plane, None, fx=1 / 3, fy=1 / 3, interpolation=cv2.INTER_AREA)
    around = cv2.resize(cv2.medianBlur(third, WIDE), (plane.shape[1], plane.shape[0]), interpolation=cv2.INTER_LINEAR)
    soft = cv2.GaussianBlur(plane, (0, 0), 0.8)
    for out in (cv2.subtract(soft, around), cv2.subtract(around, soft)):
        for step in steps:
            yield out > step


def _connected(plane: Flags, kind: int) -> Iterator[Patch]:
    cv2 = vision()
    _, labels, stats, _ = cv2.connectedComponentsWithStats(plane.astype(np.uint8), connectivity=4)
    height, width = plane.shape
    most = LARGEST * min(height, width)
    wide, high, area = stats[:, 2], stats[:, 3], stats[:, 4]
    longer, shorter = np.maximum(wide, high), np.minimum(wide, high)
    fits = (longer >= SMALLEST) & (shorter >= 0.3 * longer) & (longer <= most) & (area >= 0.15 * wide * high)
    fits &= (stats[:, 0] > 1) & (stats[:, 1] > 1) & (stats[:, 0] + wide < width - 1) & (stats[:, 1] + high < height - 1)
    fits[0] = False
    for label in np.flatnonzero(fits):
        x, y, w, h = (int(value) for value in stats[label, :4])
        mask = np.zeros((h + 2 * RIM, w + 2 * RIM), bool)
        mask[RIM:-RIM, RIM:-RIM] = labels[y : y + h, x : x + w] == label
        own = mask.astype(np.uint8)
        rim, alike = ragged(own), mirrored(own)
        if rim < RAGGED and alike > MIRRORED:
            yield Patch((x, y, w, h), mask, kind, alike / rim)


def mirrored(mask: npt.NDArray[np.uint8]) -> float:
    """How alike the patch is to itself seen in a mirror, side for side or upside down."""
    cut = mask[np.ix_(mask.any(axis=1), mask.any(axis=0))] > 0
    return max(_shared(cut, cut[:, ::-1]), _shared(cut, cut[::-1]))


def _shared(one: Flags, other: Flags) -> float:
    return float((one & other).sum() / max(1, (one | other).sum()))


def ragged(mask: npt.NDArray[np.uint8]) -> float:
    """Rim of the patch against that of a disc of its area: how ragged it is."""
    cv2 = vision()
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    around = sum(cv2.arcLength(contour, True) for contour in contours)
    filled = sum(cv2.contourArea(contour) for contour in contours)
    return float(around / (2 * np.sqrt(np.pi * (filled + 1))))
