"""QR codes laid over: upright to the pixel and of two exact colours. One that was photographed is seldom either."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

UPRIGHT = 0.02
"""Corners stand level within this share of the code's side (at least 1.5 pixels)."""
FLAT = 9.0
"""Standard deviation of the dark and of the light cells' middles: JPEG leaves 2 to 7."""

ROUGH = 45.0
"""Least standard deviation of a patch of a code: half black and half white, softened by scaling, leaves 60 to 110."""

Box = tuple[float, float, float, float]


def codes(pixels: Pixels) -> list[tuple[Box, bool]]:
    """Boxes of QR codes, and whether each is laid over."""
    cv2 = vision()
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    if not _may_hold_one(grey):
        return []
    found, corners = cv2.QRCodeDetector().detectMulti(grey)
    if not found or corners is None:
        return []
    boxes = []
    for quad in corners:
        (x0, y0), (x1, y1) = quad.min(axis=0), quad.max(axis=0)
        side = max(x1 - x0, y1 - y0)
        if side < 24 or not _is_code(grey, quad):
            continue
        boxes.append(
            ((float(x0), float(y0), float(x1), float(y1)), _upright(quad, side) and _flat(grey, (x0, y0, x1, y1)))
        )
    return boxes


def _may_hold_one(grey: npt.NDArray[np.uint8]) -> bool:
    """Somewhere black and white lie close together; the search costs 30 ms, this one."""
    cv2 = vision()
    small = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA).astype(np.float32)
    mean = cv2.blur(small, (17, 17))
    return bool((cv2.blur(small * small, (17, 17)) - mean * mean).max() > ROUGH**2)


def _is_code(grey: npt.NDArray[np.uint8], quad: npt.NDArray[np.float32]) -> bool:
    """Two colours only, about half of each."""
    cv2 = vision()
    square = np.array([[0, 0], [120, 0], [120, 120], [0, 120]], np.float32)
    seen = cv2.warpPerspective(grey, cv2.getPerspectiveTransform(np.float32(quad), square), (120, 120))
    _, mask = cv2.threshold(seen, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    dark, light = seen[mask == 0], seen[mask > 0]
    if min(len(dark), len(light)) < 0.25 * seen.size:
        return False
    return float(light.mean() - dark.mean()) > 2.2 * float(dark.std() + light.std())


def _upright(quad: npt.NDArray[np.float32], side: float) -> bool:
    off = max(
        abs(quad[0, 1] - quad[1, 1]),
        abs(quad[2, 1] - quad[3, 1]),
        abs(quad[0, 0] - quad[3, 0]),
        abs(quad[1, 0] - quad[2, 0]),
    )
    return bool(off <= max(1.5, UPRIGHT * side))


def _flat(grey: npt.NDArray[np.uint8], box: tuple[float, ...]) -> bool:
    cv2 = vision()
    x0, y0, x1, y1 = (max(0, round(value)) for value in box)
    cut = grey[y0:y1, x0:x1]
    _, mask = cv2.threshold(cut, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    kernel = np.ones((3, 3), np.uint8)
    light, dark = cv2.erode(mask, kernel) > 0, cv2.erode(1 - mask, kernel) > 0
    spreads = [float(cut[cells].std()) for cells in (light, dark) if cells.sum() > 30]
    return bool(spreads) and max(spreads) < FLAT
