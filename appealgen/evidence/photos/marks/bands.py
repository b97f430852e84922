"""A band that the scene shows through: inside its end stands what stands outside, mixed with one colour."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.picture import Pixels

Floats = npt.NDArray[np.float32]
Box = tuple[float, float, float, float]

DEEPEST = 0.2
"""Share of the picture's height that a band takes at most."""
STEP = 8.0
"""Values by which the rows on both sides of its end differ in the middle place at least."""
EXPLAINED = 0.2
"""What mixing in one colour leaves unexplained, as a share of that difference, at most. Bands leave .01 to .11; of 957 rows in
other photos that differ so right across, one in a hundred leaves less than .5, and the least .16."""
ACROSS = 0.85
"""Share of the places along the end at which the band differs from the scene."""


def band(pixels: Pixels, letters: Box) -> Box | None:
    """The band along the upper or lower edge on which these letters stand, if there is one."""
    height, width = pixels.shape[:2]
    deepest = int(DEEPEST * height)
    if letters[3] < deepest + 4:
        row = _end(pixels[: deepest + 8], round(letters[3]))
        return (0.0, 0.0, float(width), float(row)) if row else None
    if letters[1] > height - deepest - 4:
        row = _end(pixels[::-1][: deepest + 8], height - round(letters[1]))
        return (0.0, float(height - row), float(width), float(height)) if row else None
    return None


def _end(view: Pixels, first: int) -> int | None:
    """The row, from the edge, at which the band ends: the sharpest of those that mixing explains."""
    wide = view.shape[1] // 64
    if wide < 2:
        return None
    rows = view[:, : wide * 64].astype(np.float32).reshape(len(view), 64, wide, 3).mean(axis=2)
    best, found = 0.0, None
    for row in range(max(first - 2, 4), len(rows) - 3):
        step = _step(rows[row - 3 : row - 1].mean(axis=0), rows[row + 1 : row + 3].mean(axis=0))
        if step > best:
            best, found = step, row
    return found


def _step(inside: Floats, outside: Floats) -> float:
    off = np.abs(inside - outside).max(axis=1)
    step = float(np.median(off))
    if step < STEP or (off > 0.3 * step).mean() < ACROSS:
        return 0.0
    ground, own = outside - outside.mean(axis=0), inside - inside.mean(axis=0)
    share = float(np.clip((ground * own).sum() / ((ground**2).sum() + 50), 0, 0.8))
    left = float(np.sqrt(((own - share * ground) ** 2).mean()))
    return step if left < EXPLAINED * step else 0.0
