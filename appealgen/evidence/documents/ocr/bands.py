"""White on dark: the head of a table, a box with the sum. The engine reads dark on light, so such bands are turned over."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision

Grey = npt.NDArray[np.uint8]

SCALE = 0.25
"""Of the page, at which bands are sought."""
DARK = 165
"""Grey of a band at most, on a page whose paper is 235."""
SOLID = 3
"""Pixels of the small copy that no stroke of a letter fills: 12 of the page, whose letters are some 24 high and 4 thick."""
WIDE, HIGH = 20, 8
"""Pixels of the small copy that a band has at least: 32 of the page's are higher than a line of its letters."""
EVEN = 0.5
"""Of a band that is as grey as its ground, within 25. Blurred Chinese letters that stand close have 0.3."""
FILLED = 0.45
"""Of its box that is dark at least; letters and a cell's white gaps take the rest. A line of bold letters has 0.3."""
WHITE = 205
LETTERS = (0.01, 0.45)
"""Share of a band that its white letters take. A seal, a photo or an empty bar has less or more."""


def turned_over(grey: Grey) -> Grey:
    """The page (straight, evenly lit) with what is white on dark made dark on white."""
    cv2 = vision()
    small = cv2.resize(grey, None, fx=SCALE, fy=SCALE, interpolation=cv2.INTER_AREA)
    dark = (small < DARK).astype(np.uint8)
    solid = cv2.morphologyEx(dark, cv2.MORPH_OPEN, np.ones((SOLID, SOLID), np.uint8))
    if not solid.any():
        return grey
    joined = cv2.morphologyEx(solid, cv2.MORPH_CLOSE, np.ones((7, 15), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    out = None
    for number, (x, y, wide, high, _) in enumerate(stats[1:], 1):
        part = np.s_[y : y + high, x : x + wide]
        within = (labels[part] == number).astype(np.uint8)
        if wide >= WIDE and high >= HIGH and dark[part][within > 0].mean() >= FILLED:
            out = grey.copy() if out is None else out
            _turn(out, round(x / SCALE), round(y / SCALE), within)
    return grey if out is None else out


def _turn(page: Grey, left: int, top: int, within: Grey) -> None:
    """In place, what lies within, its rim left out. Dark letters on a grey band are left as they are."""
    cv2 = vision()
    framed = cv2.copyMakeBorder(within, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    inner = cv2.erode(framed, np.ones((3, 3), np.uint8))[1:-1, 1:-1]
    part = page[top : top + round(within.shape[0] / SCALE), left : left + round(within.shape[1] / SCALE)]
    where = cv2.resize(inner, part.shape[::-1], interpolation=cv2.INTER_NEAREST) > 0
    if not where.any():
        return
    told = part[where].astype(np.float32)
    ground = float(np.median(told))
    lighter, darker = float((told > WHITE).mean()), float((told < ground - 50).mean())
    even = float((np.abs(told - ground) < 25).mean())
    if ground < DARK and even >= EVEN and LETTERS[0] < lighter < LETTERS[1] and lighter > darker:
        part[where] = np.clip(235.0 - (told - ground) * 235.0 / max(235.0 - ground, 1.0), 0, 255)
