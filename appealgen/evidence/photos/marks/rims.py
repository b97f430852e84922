"""A thin line of one colour all round, a little inside the picture's edge: a frame that the scene goes on beyond."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.picture import Pixels

Box = tuple[float, float, float, float]
Floats = npt.NDArray[np.float32]

DEEPEST = 0.1
"""Share of the picture's shorter side within which the line runs."""
EVEN, SIDES = 24, 30
"""Values within which the line's pixels are of its middle colour, and within which the four sides' colours are one."""
WHOLE = 0.85
"""Share of its length that is of that colour."""
APART, BESIDE = 16, 0.6
"""Values by which the scene on both sides of it differs, and along how much of it. All four sides must be so: of 140 photos
and labels without a frame none has even two that fit."""


def rim(pixels: Pixels) -> Box | None:
    """The box that the line draws, if there is one on all four sides."""
    turned = (pixels, pixels[::-1], pixels.transpose(1, 0, 2), pixels.transpose(1, 0, 2)[::-1])
    sides = []
    for view in turned:
        side = _line(view, int(DEEPEST * min(pixels.shape[:2])))
        if side is None:
            return None
        sides.append(side)
    colours = np.array([colour for _, colour in sides])
    if np.ptp(colours, axis=0).max() > SIDES:
        return None
    height, width = pixels.shape[:2]
    top, bottom, left, right = (float(row) for row, _ in sides)
    return left, top, width - right, height - bottom


def _line(view: Pixels, deepest: int) -> tuple[int, Floats] | None:
    """The row within reach of the edge that most is a line by itself, and its colour: a line's first row is half the scene's."""
    step = max(1, view.shape[1] // 300)
    rows = view[: deepest + 8, deepest:-deepest:step].astype(np.int16)  # it begins where the other sides run
    colours = np.median(rows, axis=1)
    even = (np.abs(rows - colours[:, None]).max(axis=2) <= EVEN).mean(axis=1) >= WHOLE
    best, found = 0.0, None
    for row in (int(one) for one in np.flatnonzero(even[:deepest])):
        end = row
        while end < deepest + 4 and even[end] and np.abs(colours[end] - colours[row]).max() <= EVEN:
            end += 1
        beside = (rows[row - 3], rows[min(end + 2, len(rows) - 1)]) if row >= 3 else ()
        step_out = min((float(np.abs(one - colours[row]).max(axis=1).mean()) for one in beside), default=0.0)
        if step_out > best and all(_apart(one, colours[row]) for one in beside):
            best, found = step_out, (row, colours[row].astype(np.float32))
    return found


def _apart(row: npt.NDArray[np.int16], colour: npt.NDArray[np.float64]) -> bool:
    return bool((np.abs(row - colour).max(axis=1) > APART).mean() >= BESIDE)
