"""Where the original ends inside the disputed picture: a cropped original may have a border, a page or neighbours around it."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.dense import Flags, correlate, smooth
from appealgen.evidence.photos.features import Grey

NEAR = 9
"""Side of the small windows that are held against each other."""
LIKE = 0.5
"""Correlation of a small window from which on it shows the original."""
FLAT = 3.0
"""Standard deviation of grey below which a small window holds nothing."""
OUT, IN = 0.4, 0.6
"""Share of a row that shows the original just outside and just inside an edge: a border's edge is sharp all along, a cut-out's
outline is not. Measured on crops with borders: 0 to .2 outside, .7 to 1 inside."""
STEP_OF_EDGE, ALONG = 5, 0.5
"""Grey levels of a step from row to row, and the share of the row that must have it."""
BESIDE = 6
"""Rows looked at on either side of an edge."""

Rectangle = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels of the working copy, the last two exclusive."""


def extent(warped: Grey, footprint: Flags, disputed: Grey) -> Rectangle:
    """The rectangle of the disputed picture that shows the original, laid over it; all of it, where no edge is sure."""
    height, width = disputed.shape
    shows = _shows(warped, disputed)
    left, top, right, bottom = 0, 0, width, height
    for _ in range(2):
        top, bottom = _between(shows[:, left:right], footprint[:, left:right], disputed[:, left:right])
        left, right = _between(shows[top:bottom].T, footprint[top:bottom].T, disputed[top:bottom].T)
    return left, top, right, bottom


def _shows(warped: Grey, disputed: Grey) -> npt.NDArray[np.float32]:
    """1 where the original is seen, 0 where something else is, .5 where nobody can tell."""
    like, here, there = correlate(smooth(warped), smooth(disputed), NEAR)
    shows = np.full(disputed.shape, 0.5, np.float32)
    shows[(here > FLAT) & (there > FLAT)] = 0
    shows[(here > FLAT) & (there > FLAT) & (like > LIKE)] = 1
    shows[(here > 2 * FLAT) & (there <= FLAT)] = 0
    shows[(here <= FLAT) & (there > 2 * FLAT)] = 0
    return shows


def _between(shows: npt.NDArray[np.float32], reach: npt.NDArray[np.bool_], grey: Grey) -> tuple[int, int]:
    """First and last row (exclusive) that show the original: the run of rows that gains most."""
    told = reach & (shows != 0.5)
    count = told.sum(axis=1)
    enough = count > max(4, 0.04 * reach.shape[1])
    rows = np.where(enough, (shows * told).sum(axis=1) / np.maximum(count, 1), 0.5)
    gains = np.concatenate([[0], np.cumsum(rows - 0.5)])
    lowest = np.minimum.accumulate(gains)
    last = int(np.argmax(gains - lowest))
    first = int(np.argmin(gains[: last + 1]))
    if last - first < 4 * BESIDE:
        return 0, len(rows)
    first = _edge(rows, grey, first) if first > BESIDE // 2 else 0
    last = len(rows) - _edge(rows[::-1], grey[::-1], len(rows) - last) if len(rows) - last > BESIDE // 2 else len(rows)
    return first, last


def _edge(rows: npt.NDArray[np.float64], grey: Grey, place: int) -> int:
    """The row at which the original begins: where the picture steps most; 0 when there is no sharp edge."""
    outside = rows[max(0, place - 2 * BESIDE) : max(1, place - BESIDE // 2)]
    inside = rows[place + BESIDE // 2 : place + 2 * BESIDE]
    if not len(inside) or outside.mean() > OUT or inside.mean() < IN:
        return 0
    low, high = max(1, place - BESIDE), min(len(rows), place + BESIDE + 1)
    steps = np.abs(np.diff(grey[low - 1 : high].astype(np.int16), axis=0))
    stepping = (steps > STEP_OF_EDGE).mean(axis=1)
    return low + int(np.argmax(stepping)) if stepping.max() > ALONG else 0


def window_rectangle(part: Rectangle, step: int, window: int, shape: tuple[int, ...]) -> Rectangle:
    """A part told in windows (row, column, row, column), in pixels: a window reaches beyond its centre by half its side."""
    height, width = shape
    rows, columns = (height - window // 2 - 1) // step, (width - window // 2 - 1) // step
    top, left, bottom, right = part
    return (
        0 if left <= 1 else left * step,
        0 if top <= 1 else top * step,
        width if right >= columns else (right - 1) * step + window,
        height if bottom >= rows else (bottom - 1) * step + window,
    )
