"""QR codes laid over: upright to the pixel and of two exact colours. One that was photographed is seldom either."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

UPRIGHT = 0.02
"""Corners stand level within this share of the code's side (at least 1.5 pixels)."""
FLAT = 4.0
"""Standard deviation of the light and of the dark cells' colour between the ninths of a code. Laid over: 0 to 1; photographed
under a lamp: 16 and 4 (the cells themselves spread by up to 14 where they are small)."""
ROUGH, DENSE = 45.0, 60.0
"""Least standard deviation of a patch of a code, and its least mean step over two pixels, both across and down, in a copy of half
the size. Codes: 60 to 110, and 82 to 115; of 57 photos and labels nine in ten reach 46 in the latter, printed pages 55."""
APART = 1.85
"""Distance of the two colours in sums of their standard deviations: of evenly spread greys 1.73, of a code of 100 pixels 2."""
AROUND, LARGER = 0.35, 2.0
"""Share of such a place that is looked at around it, and how much larger: the search misses codes of 100 pixels among texture."""

Box = tuple[float, float, float, float]


def codes(pixels: Pixels) -> list[tuple[Box, bool]]:
    """Boxes of QR codes, and whether each is laid over."""
    cv2 = vision()
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    boxes = []
    for x0, y0, x1, y1 in _dense_places(grey):
        cut = cv2.resize(grey[y0:y1, x0:x1], None, fx=LARGER, fy=LARGER, interpolation=cv2.INTER_CUBIC)
        found, corners = cv2.QRCodeDetector().detect(cut)
        if not found or corners is None:
            continue
        quad = (corners[0] / LARGER + (x0, y0)).astype(np.float32)
        (left, top), (right, bottom) = quad.min(axis=0), quad.max(axis=0)
        side = max(right - left, bottom - top)
        if side < 24 or not _is_code(grey, quad):
            continue
        upright = _upright(quad, side) and _flat(grey, (left, top, right, bottom))
        boxes.append(((float(left), float(top), float(right), float(bottom)), upright))
    return boxes


def _dense_places(grey: npt.NDArray[np.uint8]) -> list[tuple[int, int, int, int]]:
    """Where black and white lie close together in both directions; the search itself costs 30 ms, this a few."""
    cv2 = vision()
    small = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA).astype(np.float32)
    mean = cv2.blur(small, (17, 17))
    rough = cv2.blur(small * small, (17, 17)) - mean * mean > ROUGH**2
    if not rough.any():
        return []
    across, down = (cv2.blur(np.abs(cv2.Sobel(small, cv2.CV_32F, *way, ksize=1)), (25, 25)) for way in ((1, 0), (0, 1)))
    dense = rough & (cv2.min(across, down) > DENSE)
    count, _, stats, _ = cv2.connectedComponentsWithStats(dense.astype(np.uint8))
    height, width = grey.shape
    places = []
    for x, y, wide, high, area in (tuple(int(value) for value in row) for row in stats[1:count]):
        if area >= 60 and 0.4 < wide / high < 2.5:
            pad = round(2 * AROUND * max(wide, high)) + 16
            places.append(
                (
                    max(0, 2 * x - pad),
                    max(0, 2 * y - pad),
                    min(width, 2 * (x + wide) + pad),
                    min(height, 2 * (y + high) + pad),
                )
            )
    return places[:4]


def _is_code(grey: npt.NDArray[np.uint8], quad: npt.NDArray[np.float32]) -> bool:
    """Two colours only, about half of each."""
    cv2 = vision()
    square = np.array([[0, 0], [120, 0], [120, 120], [0, 120]], np.float32)
    seen = cv2.warpPerspective(grey, cv2.getPerspectiveTransform(np.float32(quad), square), (120, 120))
    _, mask = cv2.threshold(seen, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    dark, light = seen[mask == 0], seen[mask > 0]
    if min(len(dark), len(light)) < 0.25 * seen.size:
        return False
    return float(light.mean() - dark.mean()) > APART * float(dark.std() + light.std())


def _upright(quad: npt.NDArray[np.float32], side: float) -> bool:
    off = max(
        abs(quad[0, 1] - quad[1, 1]),
        abs(quad[2, 1] - quad[3, 1]),
        abs(quad[0, 0] - quad[3, 0]),
        abs(quad[1, 0] - quad[2, 0]),
    )
    return bool(off <= max(1.5, UPRIGHT * side))


def _flat(grey: npt.NDArray[np.uint8], box: tuple[float, ...]) -> bool:
    """The same black and the same white all over."""
    x0, y0, x1, y1 = (max(0, round(value)) for value in box)
    ninths = [part for rows in np.array_split(grey[y0:y1, x0:x1], 3) for part in np.array_split(rows, 3, axis=1)]
    ends = np.array([np.percentile(part, (8, 92)) for part in ninths])
    return float(ends.std(axis=0).max()) < FLAT
