"""A small network's look at a line: are these letters laid over the picture, or do they stand on something in it?

It sees the line and what is around it at twice its height, what it may stand on, and where it stands in the whole picture:
letters that run on across the edges of things are of no thing. `tools/fit_glance.py` fits it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from appealgen.evidence.networks import Floats, run
from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.marks.inks import levelled
from appealgen.evidence.photos.marks.lettering import Line
from appealgen.evidence.photos.picture import Pixels

MODEL = Path(__file__).parent / "glance.onnx"
HIGH, WIDE, WHOLE, NEAR = 64, 320, 64, 96
"""Pixels of the cut around a line, twice as high as it, of the whole picture's small copy, and of the square around the line."""
TALLER, LONGER = 9.0, 1.5
"""Side of that square in heights and in lengths of the line: the thing that print would stand on."""
LOWEST = 6.0
"""Pixels of a line's height at least: lower ones are enlarged no further."""
LEVEL = 4.0
"""Degrees up to which a line is cut as it stands: the detector's lines are off by as much."""
OVERLAP = 0.95
"""Share of a cut that a long line fills before a second one is looked at."""
INSIDE, AROUND = 255, 85
"""In the cut's fourth layer: the line itself, the picture around it; beyond the picture nothing."""

Cut = npt.NDArray[np.uint8]
Point = npt.NDArray[np.float64]


class View(NamedTuple):
    """What the network sees of a line."""

    line: Cut
    """Red, green, blue, and which pixels are of the line (INSIDE) and of the picture (AROUND): HIGH × WIDE × 4."""
    whole: Cut
    """The whole picture, where the line is in it, where all others are: WHOLE × WHOLE × 5."""
    near: Cut
    """The same of the square around the line, black beyond the picture: NEAR × NEAR × 5."""
    size: Floats
    """Logarithms of the line's height in pixels (over 24), and of its length in heights."""


def glances(pixels: Pixels, of: list[Line], every: list[Line]) -> list[float]:
    """Of each line the logarithm of the odds that it is laid over; `every`: all lines of the picture."""
    small = _small(pixels)
    seen = [(number, view) for number, line in enumerate(of) for view in views(pixels, line, every, small)]
    if not seen:
        return []
    inputs = {name: _layers([getattr(view, name) for _, view in seen]) for name in ("line", "whole", "near")}
    (odds,) = run(MODEL, inputs | {"size": np.stack([view.size for _, view in seen])})
    numbers = np.array([number for number, _ in seen])
    return [float(odds[numbers == number].mean()) for number in range(len(of))]


def _layers(pictures: list[Cut]) -> Floats:
    return np.ascontiguousarray(np.stack(pictures).transpose(0, 3, 1, 2).astype(np.float32) / 255)


def views(pixels: Pixels, line: Line, every: list[Line], small: Cut | None = None) -> Iterator[View]:
    """One, or of a long line both its ends. `small`: the whole picture, where it was made small for another line."""
    _, _, width, height, _ = levelled(line)
    size = np.log([max(height, LOWEST) / 24, max(width / max(1.0, height), 0.5)]).astype(np.float32)
    scale = np.array([WHOLE / pixels.shape[1], WHOLE / pixels.shape[0]])
    whole = np.dstack([_small(pixels) if small is None else small, *_places(line, every, scale, WHOLE)])
    near = _near(pixels, line, every)
    for cut in _cuts(pixels, line):
        yield View(cut, whole, near, size)


def _near(pixels: Pixels, line: Line, every: list[Line]) -> Cut:
    """The square around the line, made small or large."""
    x, y, width, height, _ = levelled(line)
    side = min(max(TALLER * height, LONGER * width, 24.0), 1.2 * max(pixels.shape[:2]))
    begin = np.round(np.array([x, y]) - side / 2).astype(int)
    end = begin + round(side)
    (x0, y0), (x1, y1) = np.maximum(begin, 0), np.minimum(end, pixels.shape[1::-1])
    ratio = NEAR / round(side)
    seen = np.zeros((NEAR, NEAR, 3), np.uint8)
    left, top = (round(ratio * value) for value in (x0 - begin[0], y0 - begin[1]))
    wide, high = (max(1, min(NEAR - at, round(ratio * size))) for at, size in ((left, x1 - x0), (top, y1 - y0)))
    cv2 = vision()
    how = cv2.INTER_AREA if ratio < 1 else cv2.INTER_LINEAR
    seen[top : top + high, left : left + wide] = cv2.resize(pixels[y0:y1, x0:x1], (wide, high), interpolation=how)
    return np.dstack([seen, *_places(line, every, np.array([ratio, ratio]), NEAR, begin)])


def _cuts(pixels: Pixels, line: Line) -> Iterator[Cut]:
    x, y, width, height, angle = levelled(line)
    height = max(height, LOWEST)
    width = max(width, height)
    scale = HIGH / (2 * height)
    turn = np.deg2rad(angle if abs(angle) >= LEVEL else 0.0)
    along = np.array([np.cos(turn), np.sin(turn)])
    spare = max(0.0, width - OVERLAP * WIDE / scale)
    for off in (-spare / 2, spare / 2) if spare else (0.0,):
        cut, inside = _cut(pixels, np.array([x, y]) + off * along, along, scale)
        mask = np.where(inside > 0, AROUND, 0).astype(np.uint8)
        left, right = (max(0, round(WIDE / 2 + (side * width / 2 - off) * scale)) for side in (-1, 1))
        own = mask[HIGH // 4 : HIGH - HIGH // 4, left:right]
        own[own > 0] = INSIDE
        yield np.dstack([cut, mask])


def _cut(pixels: Pixels, middle: Point, along: Point, scale: float) -> tuple[Cut, Cut]:
    """The place brought level and to its scale, and which of its pixels are of the picture."""
    cv2 = vision()
    if scale < 0.75:
        reach = np.hypot(WIDE, HIGH) / (2 * scale) + 4
        x0, y0 = (max(0, int(value - reach)) for value in middle)
        x1, y1 = (max(0, int(value + reach) + 1) for value in middle)
        part = pixels[y0:y1, x0:x1]
        size = (max(2, round(part.shape[1] * scale)), max(2, round(part.shape[0] * scale)))
        pixels, middle, scale = cv2.resize(part, size, interpolation=cv2.INTER_AREA), (middle - (x0, y0)) * scale, 1.0
    across, down = along / scale, np.array([-along[1], along[0]]) / scale
    begin = middle - WIDE / 2 * across - HIGH / 2 * down
    back = np.column_stack([across, down, begin]).astype(np.float32)
    whole = np.full(pixels.shape[:2], 255, np.uint8)
    cut = cv2.warpAffine(pixels, back, (WIDE, HIGH), flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
    inside = cv2.warpAffine(whole, back, (WIDE, HIGH), flags=cv2.INTER_NEAREST | cv2.WARP_INVERSE_MAP)
    return cut, inside


def _small(pixels: Pixels) -> Cut:
    return np.asarray(vision().resize(pixels, (WHOLE, WHOLE), interpolation=vision().INTER_AREA))


def _places(line: Line, every: list[Line], scale: Point, side: int, begin: Point | int = 0) -> tuple[Cut, Cut]:
    """Where the line is in a small copy of that side, and where the others are."""
    own, others = np.zeros((side, side), np.uint8), np.zeros((side, side), np.uint8)
    for one in every:
        corners = (one.corners - begin) * scale
        vision().fillConvexPoly(own if one is line else others, np.int32(np.round(16 * corners)), 255, shift=4)
    return own, others
