"""Is a picture one of a paper? A cheap look at the scaled copy, before anything is read."""

from __future__ import annotations

import numpy as np

from appealgen.evidence.documents.ocr.straighten import blobs
from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

LINES = 7
"""Lines of letters that a paper has at least."""
GROUND = 0.40
"""Share of the picture that is even ground around them."""


def is_paper(scaled: Pixels) -> bool:
    """Many level lines of small letters on an even ground. `scaled`: longest side 1024 at most. Some 15 ms."""
    upright = _lines(scaled)
    return upright or _lines(np.ascontiguousarray(np.rot90(scaled)))


def _lines(pixels: Pixels) -> bool:
    count, cover = lines_seen(pixels)
    return count >= LINES and cover >= 0.01


def lines_seen(pixels: Pixels) -> tuple[int, float]:
    """How many lines of letters, and the share of the picture that they cover."""
    cv2 = vision()
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    ground = cv2.medianBlur(cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), 21)
    ground = cv2.resize(ground, grey.shape[::-1])
    ink = (cv2.subtract(ground, grey) > np.maximum(18, ground * 0.22)).astype(np.uint8) * 255
    side = max(grey.shape)
    letters = _letters(ink)
    found = [box for box in blobs(letters, 9) if box[3] <= 0.06 * side and box[2] >= 2.5 * box[3]]
    even = [box for box in found if _is_even(ground, box)]
    area = sum(wide * high for _, _, wide, high in even) / grey.size
    return len(even), area


def _letters(ink: Pixels) -> Pixels:
    """Shapes of a letter's size only: no rules, no contours of things."""
    cv2 = vision()
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    high, wide = stats[:, 3], stats[:, 2]
    keep = (high >= 4) & (high <= 60) & (wide <= 8 * high) & (wide >= 2)
    keep[0] = False
    return np.asarray(keep[labels].astype(np.uint8) * 255)


def _is_even(ground: Pixels, box: tuple[int, int, int, int]) -> bool:
    x, y, wide, high = box
    part = ground[y : y + high, x : x + wide]
    return bool(part.std() < 14 and part.mean() > 70)
