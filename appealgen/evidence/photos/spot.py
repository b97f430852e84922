"""One spot that both pictures show, with fine detail: where a reviewer sees which of the two is the source."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.alignment import Alignment, apply
from appealgen.evidence.photos.dense import STEP, WINDOW, Explained
from appealgen.evidence.photos.features import Described, vision
from appealgen.evidence.photos.model import FractionBox, Spot
from appealgen.evidence.photos.picture import Picture

SPOT = (640, 420)
"""Width and height in pixels of the original: what half a figure shows at 100 %."""
CORNERS = ([0, 1], [2, 1], [2, 3], [0, 3])
"""Of a box, clockwise from the top left, by the places of their two values."""
SMALLEST = 0.35
"""Of that size: a spot that must be made smaller to lie within both pictures shows nothing."""


def same_spot(
    alignment: Alignment, explained: Explained, one: Described, other: Described, original: Picture
) -> Spot | None:
    """A box in the original, and its corners in the disputed picture, however that was turned; None where no box that is
    large enough lies within both."""
    across, down = original.shown_size
    size = 1.0
    while size >= SMALLEST:
        half = (SPOT[0] * size / across / 2, SPOT[1] * size / down / 2)
        found = _finest(alignment, explained, one, other, half)
        if found is not None:
            return found
        size *= 0.8
    return None


def _finest(
    alignment: Alignment, explained: Explained, one: Described, other: Described, half: tuple[float, float]
) -> Spot | None:
    """Around the agreeing window with most detail whose box lies within both pictures."""
    rows, columns = np.nonzero(explained.agree)
    if not len(rows):
        return None
    centres = np.stack([columns, rows], axis=1) * STEP + WINDOW // 2
    here = apply(np.asarray(np.linalg.inv(alignment.map), np.float64), centres) / one.grey.shape[::-1]
    boxes = np.concatenate([here - half, here + half], axis=1)
    corners = [_through(alignment, boxes[:, at], one, other) for at in CORNERS]
    there = np.concatenate(corners, axis=1)
    fits = _inside(boxes) & _inside(there)
    if not fits.any():
        return None
    best = int(np.where(fits, _detail(explained)[rows, columns], -1.0).argmax())
    return _box(boxes[best]), tuple((round(float(x), 4), round(float(y), 4)) for x, y in there[best].reshape(4, 2))


def _through(
    alignment: Alignment, points: npt.NDArray[np.float64], one: Described, other: Described
) -> npt.NDArray[np.float64]:
    return apply(alignment.map, points * one.grey.shape[::-1]) / other.grey.shape[::-1]


def _inside(corners: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    return np.asarray((corners.min(axis=1) >= 0) & (corners.max(axis=1) <= 1))


def _detail(explained: Explained) -> npt.NDArray[np.float32]:
    """How much fine structure of the original lies around each window."""
    cv2 = vision()
    fine = np.abs(cv2.Laplacian(explained.warped.astype(np.float32), cv2.CV_32F))
    around = cv2.blur(fine, (4 * WINDOW + 1, 3 * WINDOW))
    return np.asarray(around[WINDOW // 2 :: STEP, WINDOW // 2 :: STEP][: explained.agree.shape[0]], np.float32)


def _box(sides: npt.NDArray[np.float64]) -> FractionBox:
    x0, y0, x1, y1 = (round(float(side), 4) for side in sides)
    return x0, y0, x1, y1
