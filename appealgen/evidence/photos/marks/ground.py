"""Is what lies around a shared mark the same in all photos too? Then the camera stood still, and the scene agrees with itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.marks.agreeing import Box

Grey = npt.NDArray[np.uint8]

ALIKE = 7.0
"""Difference of grey (of 255, of smoothed photos) below which a place is the same in all: exposure and grain leave 1 to 5."""
SCENE = 0.5
"""Share of the picture's structured places from which on the scene is the same. Other views of one thing: .02 to .2."""
AROUND = 0.6
"""The same of what lies around one mark."""
PLAIN = 3.0
"""Standard deviation of a place without structure: white paper, a blank wall."""
CELLS = (40, 30)


def same_scene(greys: Sequence[Grey]) -> bool:
    """Nearly all structure stands in the same place of all."""
    cv2 = vision()
    small = np.stack([cv2.resize(grey, CELLS, interpolation=cv2.INTER_AREA).astype(np.float32) for grey in greys])
    small -= np.median(small, axis=(1, 2), keepdims=True) - np.median(small)
    structured = _structure(np.median(small, axis=0)) > PLAIN
    if structured.sum() < 20:
        return False
    return float((_spread(small) < ALIKE)[structured].mean()) > SCENE


def same_ground(greys: Sequence[Grey], box: Box) -> Literal["other", "blank", "same"]:
    """`blank`: the same all around, but there is nothing to see: a mark over white paper looks so, and a thing left standing."""
    cv2 = vision()
    height, width = greys[0].shape
    x0, y0, x1, y1 = box
    pad = max(10, (y1 - y0) // 2)
    outer = (slice(max(0, y0 - pad), min(height, y1 + pad)), slice(max(0, x0 - pad), min(width, x1 + pad)))
    ring = np.ones((height, width), bool)
    ring[max(0, y0 - 3) : y1 + 3, max(0, x0 - 3) : x1 + 3] = False
    ring = ring[outer]
    if ring.sum() < 40:
        return "other"
    around = np.stack([cv2.GaussianBlur(grey[outer].astype(np.float32), (0, 0), 2) for grey in greys])
    if float((_spread(around) < ALIKE)[ring].mean()) < AROUND:
        return "other"
    return "same" if float(np.median(around, axis=0)[ring].std()) > PLAIN else "blank"


def _spread(planes: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Between the photos, the one that differs most left out where there are more than three."""
    ordered = np.sort(planes, axis=0)
    if len(planes) <= 3:
        return np.asarray(ordered[-1] - ordered[0])
    return np.asarray(np.minimum(ordered[-1] - ordered[1], ordered[-2] - ordered[0]))


def _structure(plane: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    cv2 = vision()
    mean = cv2.blur(plane, (3, 3))
    return np.asarray(np.sqrt(np.maximum(cv2.blur(plane * plane, (3, 3)) - mean * mean, 0)))
