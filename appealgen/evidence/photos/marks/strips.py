"""Frames, bands and a maker's strip: one colour along an edge of the picture, that ends in a level line right across."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.picture import Pixels

DEEPEST = 0.2
"""Share of the picture's side that a strip takes at most."""
EXACT = 7
"""Values (of 255) within which a strip's pixels are of its colour: JPEG leaves 3 to 5."""
PLAIN, LETTERED = 0.97, 0.62
"""Least share of each row in that colour: of a frame's side, and of a band with letters on it (in the mean)."""
STEP, ACROSS = 7, 0.8
"""What lies behind differs by so much, along this share of the line: white grounds behind a product end nowhere."""
SPREAD = 3.2
"""Standard deviation of the strip's own pixels at most: skies and walls have a slope or grain of 4 and more."""

Side = Literal["top", "bottom", "left", "right"]
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Strip:
    side: Side
    deep: int
    """Pixels of the scaled copy."""
    colour: tuple[float, ...]
    lettered: bool


def strips(pixels: Pixels) -> list[Strip]:
    """The strips along the picture's edges, at most one a side."""
    turned: dict[Side, Pixels] = {
        "top": pixels, "bottom": pixels[::-1], "left": pixels.transpose(1, 0, 2),
        "right": pixels.transpose(1, 0, 2)[::-1],
    }  # fmt: skip
    found = []
    for side, view in turned.items():
        strip = _strip(side, view)
        if strip:
            found.append(strip)
    return found


def _strip(side: Side, view: Pixels) -> Strip | None:
    """The strip along the first row."""
    deepest = int(view.shape[0] * DEEPEST)
    if deepest < 4:
        return None
    step = max(1, view.shape[1] // 400)
    first = view[:2, ::step].astype(np.int16)
    colour = np.median(first.reshape(-1, 3), axis=0)
    if (np.abs(first - colour).max(axis=2) <= EXACT).mean() < PLAIN:
        return None
    rows = np.ascontiguousarray(view[: deepest + 3, ::step]).astype(np.int16)
    inside = np.abs(rows - colour).max(axis=2) <= EXACT
    shares = inside.mean(axis=1)
    if shares[:2].min() < PLAIN:
        return None
    deep = _end(rows, colour, shares)
    if deep is None:
        return None
    own = rows[:deep][inside[:deep]]
    whole = shares[:deep].min() >= PLAIN
    if own.std(axis=0).max() > SPREAD or (not whole and shares[:deep].mean() < LETTERED):
        return None
    return Strip(side, deep, tuple(float(value) for value in colour), not whole)


def _end(rows: npt.NDArray[np.int16], colour: Floats, shares: Floats) -> int | None:
    """The row behind which nearly nothing is of the strip's colour, while the two before it are."""
    behind = np.abs(rows - colour).max(axis=2) > STEP
    for row in range(3, len(rows) - 2):
        before = shares[row - 2] >= PLAIN
        if before and behind[row + 1].mean() >= ACROSS and behind[row + 2].mean() >= ACROSS:
            return row
    return None
