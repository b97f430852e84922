"""The sheet of paper in a photo: its four corners, when the ground around it is darker, and the sheet laid flat."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from appealgen.evidence.documents.ocr.light import reduced
from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

Matrix = npt.NDArray[np.float64]

SIDE = 500
LEAST, MOST = 0.25, 0.985
"""Share of the picture that a sheet fills; one that fills more has no ground around it."""
STEP = 0.85
"""Brightness right outside an edge against right inside: a lamp's gradient changes by 0.97 over that way, a table by 0.7."""
FILLED = 0.9
"""Of the four corners' area: what isn't a sheet is less square."""


@dataclass(frozen=True, eq=False)
class Sheet:
    """From the picture's pixels to those of the sheet laid flat, and the sheet's width and height."""

    forward: Matrix
    size: tuple[int, int]


def sheet(pixels: Pixels) -> Sheet | None:
    """None when no sheet stands out from its ground."""
    cv2 = vision()
    scale = SIDE / max(pixels.shape[:2])
    small = reduced(pixels, scale)
    corners = _corners(small)
    if corners is None:
        return None
    wide = max(np.linalg.norm(corners[1] - corners[0]), np.linalg.norm(corners[2] - corners[3])) / scale
    high = max(np.linalg.norm(corners[3] - corners[0]), np.linalg.norm(corners[2] - corners[1])) / scale
    flat = np.array([(0, 0), (wide, 0), (wide, high), (0, high)], np.float32)
    forward = cv2.getPerspectiveTransform((corners / scale).astype(np.float32), flat)
    return Sheet(np.asarray(forward, np.float64), (max(1, round(wide)), max(1, round(high))))


def _corners(small: Pixels) -> npt.NDArray[np.float64] | None:
    """Clockwise from the upper left."""
    cv2 = vision()
    value = cv2.GaussianBlur(small.min(axis=2), (0, 0), 2)
    value = cv2.morphologyEx(value, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    _, light = cv2.threshold(value, 0, 255, cv2.THRESH_BINARY | cv2.THRESH_OTSU)
    light = cv2.morphologyEx(light, cv2.MORPH_OPEN, np.ones((7, 7), np.uint8))
    contours, _ = cv2.findContours(light, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return None
    hull = cv2.convexHull(max(contours, key=cv2.contourArea))
    area = cv2.contourArea(hull)
    if not LEAST <= area / (small.shape[0] * small.shape[1]) <= MOST:
        return None
    four = cv2.approxPolyDP(hull, 0.03 * cv2.arcLength(hull, True), True).reshape(-1, 2).astype(float)
    if len(four) != 4 or _area(four) < FILLED * area or area < FILLED * _area(four):
        return None
    if not _stands_out(value, four):
        return None
    around = four[np.argsort(np.arctan2(*(four - four.mean(axis=0)).T[::-1]))]
    return np.asarray(np.roll(around, -int(np.argmin(around.sum(axis=1))), axis=0), np.float64)


def _stands_out(value: npt.NDArray[np.uint8], four: npt.NDArray[np.float64]) -> bool:
    """At every edge that lies inside the picture the ground is darker, right beside it."""
    middle = four.mean(axis=0)
    high, wide = value.shape
    steps = []
    for one, other in zip(four, np.roll(four, -1, axis=0), strict=True):
        along = one + (other - one) * np.linspace(0.1, 0.9, 25)[:, None]
        out = (along.mean(axis=0) - middle) / np.linalg.norm(along.mean(axis=0) - middle)
        beyond, within = (np.rint(along + out * way).astype(int) for way in (9, -9))
        inside = (beyond >= 0).all(axis=1) & (beyond[:, 0] < wide) & (beyond[:, 1] < high)
        if inside.sum() >= 10:
            beyond, within = beyond[inside], within[inside]
            ratio = value[beyond[:, 1], beyond[:, 0]] / np.maximum(value[within[:, 1], within[:, 0]], 1.0)
            steps.append(float(np.median(ratio)))
    return bool(steps) and max(steps) < STEP


def _area(four: npt.NDArray[np.float64]) -> float:
    x, y = four.T
    return float(abs(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2)
