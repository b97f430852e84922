"""How far a level mark reaches: the detector often sees only the part of a line that stands on plain ground."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

Box = tuple[float, float, float, float]

LIKE = 22
"""Values by which letters further along differ from those that were found: their opacity lets some ground through."""
GAP = 1.1
"""Widest gap between letters, in heights of the line: a space between words has .3 to .6."""
WITHIN = 0.75
"""Share of a column's pixels of that colour that lie between the line's top and bottom; the scene goes on beyond."""

RIM, BARE = 0.35, 0.2
"""Share of a line's height that is cut off at each side at most, and ink of a bare row, as a share of a full one's."""


def extended(pixels: Pixels, box: Box) -> Box:
    """The box, longer to the left and right as far as letters of its colour go on."""
    height, width = pixels.shape[:2]
    x0, y0, x1, y1 = (round(value) for value in box)
    x0, y0, x1, y1 = max(0, x0), max(0, y0), min(width, x1), min(height, y1)
    high = y1 - y0
    if high < 6 or x1 - x0 < high:
        return box
    colour = _ink(pixels[y0:y1, x0:x1])
    above = max(0, y0 - high // 2)
    rows = pixels[above : y1 + high // 2].astype(np.int16)
    like = np.abs(rows - colour).max(axis=2) <= LIKE
    inner = like[y0 - above : y1 - above].sum(axis=0)
    lettered = (inner >= 2) & (inner <= 0.85 * high) & (inner >= WITHIN * like.sum(axis=0))
    if lettered[x0:x1].mean() < 0.35:
        return box
    left = _reach(lettered[:x0][::-1], GAP * high)
    right = _reach(lettered[x1:], GAP * high)
    pad = 0.15 * high
    return (
        float(max(0, x0 - left - pad)) if left else box[0], box[1],
        float(min(width, x1 + right + pad)) if right else box[2], box[3],
    )  # fmt: skip


def _ink(cut: Pixels) -> npt.NDArray[np.float32]:
    """The colour of the letters: of the fifth that differs most from the rest."""
    flat = cut.reshape(-1, 3).astype(np.float32)
    off = np.abs(flat - np.median(flat, axis=0)).max(axis=1)
    return np.asarray(np.median(flat[off >= np.percentile(off, 85)], axis=0))


def _reach(lettered: npt.NDArray[np.bool_], gap: float) -> int:
    """The last lettered column before the first gap that is too wide, counted from 1."""
    columns = np.flatnonzero(lettered)
    if not len(columns) or columns[0] > gap:
        return 0
    wide = np.flatnonzero(np.diff(columns) > gap)
    return int(columns[wide[0]] if len(wide) else columns[-1]) + 1


def tightened(pixels: Pixels, box: Box) -> Box:
    """The box, closed in on the letters' own rows and columns: the detector leaves a third of their height around them."""
    cv2 = vision()
    height, width = pixels.shape[:2]
    x0, y0, x1, y1 = (round(value) for value in box)
    x0, y0, x1, y1 = max(0, x0), max(0, y0), min(width, x1), min(height, y1)
    high = y1 - y0
    if high < 8 or x1 - x0 < high:
        return box
    grey = cv2.cvtColor(pixels[y0:y1, x0:x1], cv2.COLOR_RGB2GRAY)
    off = grey.astype(np.float32) - cv2.medianBlur(grey, min(255, max(3, high // 2) | 1))
    if abs(np.percentile(off, 3)) > np.percentile(off, 97):
        off = -off
    inked = off > 0.4 * np.percentile(off, 97)
    top, bottom = _between(inked.mean(axis=1), high)
    left, right = _between(inked.mean(axis=0), high)
    return (float(x0 + left), float(y0 + top), float(x0 + right), float(y0 + bottom))


def _between(shares: npt.NDArray[np.float64], high: int) -> tuple[int, int]:
    """The first and last place with ink, as far as it may be the detector's rim; elsewhere nothing is cut off."""
    most = int(RIM * high)
    lettered = np.flatnonzero(shares > BARE * np.percentile(shares, 80))
    if not len(lettered):
        return 0, len(shares)
    return min(most, max(0, int(lettered[0]) - 1)), max(len(shares) - most, min(len(shares), int(lettered[-1]) + 2))
