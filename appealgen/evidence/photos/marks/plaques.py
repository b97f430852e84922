"""The plaque, badge or band that a mark's letters stand on: the patch of one colour around them."""

from __future__ import annotations

import numpy as np

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

Box = tuple[float, float, float, float]

NEAR = 6
"""Values by which neighbouring pixels of a plaque differ at most: JPEG."""
WHOLE = 10
"""Values by which all its pixels differ from its colour."""
LARGEST = 0.15
"""Share of the picture that a plaque takes at most; beyond it is the scene's own ground."""
FILLED = 0.45
"""Least share of its box that the patch fills (a disc without its letters: .55)."""


def plaque(pixels: Pixels, box: Box) -> Box | None:
    """The box of the patch of one colour that the letters in `box` stand on, if it is one."""
    cv2 = vision()
    height, width = pixels.shape[:2]
    x0, y0, x1, y1 = (round(value) for value in box)
    x0, y0, x1, y1 = max(0, x0), max(0, y0), min(width, x1), min(height, y1)
    if x1 - x0 < 4 or y1 - y0 < 4:
        return None
    inside = pixels[y0:y1, x0:x1].astype(np.int16)
    colour = np.median(np.concatenate((inside[0], inside[-1], inside[:, 0], inside[:, -1])), axis=0)
    near = np.abs(inside - colour).max(axis=2)
    if (near <= WHOLE).mean() < 0.3:
        return None
    rows, columns = np.nonzero(near == near.min())
    alike = (np.abs(pixels.astype(np.int16) - colour).max(axis=2) <= WHOLE).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(alike, connectivity=4)
    label = labels[y0 + rows[len(rows) // 2], x0 + columns[len(columns) // 2]]
    left, top, wide, high, area = (int(value) for value in stats[label])
    if label == 0 or wide * high > LARGEST * width * height or area < FILLED * wide * high:
        return None
    if wide < 0.8 * (x1 - x0) or high < 0.9 * (y1 - y0) or wide * high < 1.15 * (x1 - x0) * (y1 - y0) / 1.5:
        return None
    own = pixels[labels == label]
    if float(own.std(axis=0).max()) > 4:
        return None
    return float(min(left, x0)), float(min(top, y0)), float(max(left + wide, x1)), float(max(top + high, y1))
