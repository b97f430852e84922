"""A page made straight: turned upright, its lines made level, also where a camera stood at an angle; and the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from appealgen.evidence.documents.model import Box
from appealgen.evidence.documents.ocr.light import reduced
from appealgen.evidence.photos.features import vision

Grey = npt.NDArray[np.uint8]
Matrix = npt.NDArray[np.float64]

SIDE = 1000
"""Longest side of the copy at which lines are sought."""
MOST_TILT = 15.0
"""Degrees; who photographs a paper holds it straighter."""
USUAL_TILT = 6.0
"""Degrees that are tried first; the rest only when the best of these lies at their end."""
LEVEL = 0.15
"""Degrees at which nothing is done: tesseract loses nothing up to half a degree."""
ENOUGH_LINES = 6
"""Lines of letters from which a change of angle over the page is believed."""


@dataclass(frozen=True, eq=False)
class Straight:
    """The straight page, and from its pixels to those of the page that was given."""

    grey: Grey
    back: Matrix
    """3 × 3."""
    angle: float
    """Degrees that the lines were tilted."""

    def given(self, box: Box) -> Box:
        """The box around those four corners, in the pixels that were given."""
        x0, y0, x1, y1 = box
        corners = np.array([(x0, y0, 1), (x1, y0, 1), (x1, y1, 1), (x0, y1, 1)], float) @ self.back.T
        across, down = corners[:, 0] / corners[:, 2], corners[:, 1] / corners[:, 2]
        return float(across.min()), float(down.min()), float(across.max()), float(down.max())


def straightened(grey: Grey) -> Straight:
    """First by one angle for the whole page, then by how the angle changes over it."""
    cv2 = vision()
    ink, scale, written = _ink(grey)
    angle = _tilt(ink)
    whole = np.eye(3)
    if abs(angle) > LEVEL:
        whole = _rotation(ink.shape[1], ink.shape[0], angle)
        ink = cv2.warpPerspective(ink, whole, ink.shape[::-1])
    leaning = _leaning(ink)
    forward = leaning @ whole if leaning is not None else whole
    if np.allclose(forward, np.eye(3)):
        return Straight(grey, np.eye(3), 0.0)
    resize = np.diag([scale, scale, 1.0])
    forward = np.linalg.inv(resize) @ forward @ resize
    forward, size = _close(forward, written, grey.shape)
    flat = cv2.warpPerspective(grey, forward, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
    return Straight(np.asarray(flat), np.asarray(np.linalg.inv(forward), np.float64), angle)


def _close(forward: Matrix, written: Box, shape: tuple[int, ...]) -> tuple[Matrix, tuple[int, int]]:
    """The same map, and how large its picture is, without margins that are empty: turning a page costs as much as it is large."""
    x0, y0, x1, y1 = written
    corners = np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], np.float64)[None]
    across, down = vision().perspectiveTransform(corners, forward)[0].T
    room, (high, wide) = 2 * MARGIN * max(shape), shape
    left, top = max(0, int(across.min() - room)), max(0, int(down.min() - room))
    right, low = min(wide, int(across.max() + room)), min(high, int(down.max() + room))
    shift = np.array([[1.0, 0, -left], [0, 1, -top], [0, 0, 1]])
    return shift @ forward, (max(1, right - left), max(1, low - top))


MARGIN = 0.02
"""Of the longest side, around what is written: the engine takes 0.18 s for an empty half page, of 0.66."""


def framed(page: Straight) -> Straight:
    """The page without its empty margins."""
    cv2 = vision()
    small = cv2.resize(page.grey, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    ink = cv2.subtract(cv2.blur(small, (31, 31)), small) > 12
    rows, columns = (np.nonzero(ink.sum(axis=axis) >= 2)[0] for axis in (1, 0))
    if not len(rows) or not len(columns):
        return page
    margin = round(MARGIN * max(page.grey.shape))
    top, left = max(0, 4 * int(rows[0]) - margin), max(0, 4 * int(columns[0]) - margin)
    part = page.grey[top : 4 * int(rows[-1]) + 4 + margin, left : 4 * int(columns[-1]) + 4 + margin]
    shift = np.array([[1.0, 0, left], [0, 1, top], [0, 0, 1]])
    return Straight(np.ascontiguousarray(part), page.back @ shift, page.angle)


FAINT = 10
"""Grey values by which the palest print differs from its paper."""


def _ink(grey: Grey) -> tuple[Grey, float, Box]:
    """What is darker than its surroundings, small; how small; and where on the page as given anything stands, however pale."""
    cv2 = vision()
    scale = min(1.0, SIDE / max(grey.shape))
    small = reduced(grey, scale)
    ground = cv2.blur(small, (31, 31))
    darker = cv2.subtract(ground, cv2.GaussianBlur(small, (3, 3), 0))
    ink = np.asarray((darker > max(FAINT, np.percentile(darker, 97) * 0.35)).astype(np.uint8) * 255)
    rows, columns = (np.nonzero((darker > FAINT).sum(axis=axis) >= 2)[0] for axis in (1, 0))
    if not len(rows) or not len(columns):
        return ink, scale, (0.0, 0.0, float(grey.shape[1]), float(grey.shape[0]))
    return ink, scale, (columns[0] / scale, rows[0] / scale, (columns[-1] + 1) / scale, (rows[-1] + 1) / scale)


def _tilt(ink: Grey) -> float:
    """The angle at which rows of the page are sharpest: steps of a degree, then of an eighth."""
    cv2 = vision()
    small = cv2.resize(ink, None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA)
    smaller = cv2.resize(small, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)

    def sharpness(angle: float, page: Grey = small) -> float:
        turn = cv2.getRotationMatrix2D((page.shape[1] / 2, page.shape[0] / 2), angle, 1.0)
        rows = cv2.reduce(cv2.warpAffine(page, turn, page.shape[::-1]), 1, cv2.REDUCE_AVG, dtype=cv2.CV_32F)
        return float(np.square(np.diff(rows[:, 0])).sum())

    def coarse(angle: float) -> float:
        return sharpness(angle, smaller)

    best = max(np.arange(-USUAL_TILT, USUAL_TILT + 1, 1.0), key=coarse)
    if abs(best) >= USUAL_TILT - 1:
        best = max(np.arange(-MOST_TILT, MOST_TILT + 1, 1.0), key=coarse)
    best = max(best + np.arange(-0.75, 0.8, 0.25), key=sharpness)
    return float(max(best + np.array([-0.125, 0.0, 0.125]), key=sharpness))


def _rotation(width: int, height: int, angle: float) -> Matrix:
    turn = vision().getRotationMatrix2D((width / 2, height / 2), angle, 1.0)
    return np.vstack([turn, [0.0, 0.0, 1.0]])


def _leaning(ink: Grey) -> Matrix | None:
    """The plane map that levels lines whose slope changes from top to bottom and from left to right."""
    lines = _lines(ink)
    if len(lines) < ENOUGH_LINES:
        return None
    x, y, slope, weight = lines.T
    high, wide = ink.shape
    terms = np.column_stack([np.ones_like(x), (y - high / 2) / high])
    for _ in range(3):
        fit = np.linalg.lstsq(terms * weight[:, None], slope * weight, rcond=None)[0]
        off = np.abs(terms @ fit - slope)
        weight = np.where(off < max(0.006, 2 * np.median(off)), weight, 0.0)
    if (weight > 0).sum() < ENOUGH_LINES or np.ptp(y[weight > 0]) < 0.3 * high:
        return None
    return _levelling(wide, high, lambda down: float(fit[0] + fit[1] * (down / high - 0.5)))


def _levelling(wide: int, high: int, slope: Callable[[float], float]) -> Matrix | None:
    """From where the left and right ends of the upmost and lowest line lie to where they should."""
    top, low = 0.1 * high, 0.9 * high
    rise, fall = slope(top) * wide / 2, slope(low) * wide / 2
    if max(abs(rise), abs(fall)) < 0.0025 * wide or max(abs(rise), abs(fall)) > 0.1 * wide:
        return None
    found = np.array([(0, top - rise), (wide, top + rise), (wide, low + fall), (0, low - fall)], np.float32)
    wanted = np.array([(0, top), (wide, top), (wide, low), (0, low)], np.float32)
    return np.asarray(vision().getPerspectiveTransform(found, wanted), np.float64)


def _lines(ink: Grey) -> npt.NDArray[np.float64]:
    """Lines of letters: middle, slope, weight (their length)."""
    told = []
    for x, y, wide, high in blobs(ink, 17):
        if wide < 60 or high > 40:
            continue
        ys, xs = np.nonzero(ink[y : y + high, x : x + wide])
        told.append((x + wide / 2, y + high / 2, float(np.polyfit(xs, ys, 1)[0]), float(wide)))
    return np.array(told, float).reshape(-1, 4)


def blobs(ink: Grey, reach: int) -> list[tuple[int, int, int, int]]:
    """Letters that stand in a line, joined over `reach` pixels: left, top, width, height. Rules and frames are too thin."""
    cv2 = vision()
    joined = cv2.morphologyEx(ink, cv2.MORPH_CLOSE, cv2.getStructuringElement(cv2.MORPH_RECT, (reach, 1)))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    told = stats[1:]
    line = (told[:, 2] > 2.5 * told[:, 3]) & (told[:, 3] >= 5) & (told[:, 4] > 0.2 * told[:, 2] * told[:, 3])
    return [(int(x), int(y), int(wide), int(high)) for x, y, wide, high, _ in told[line]]
