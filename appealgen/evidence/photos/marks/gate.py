"""The cheap first look: is there anything in the picture that could be letters? Most photos of things end here."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

SIDE = 640
STEP = 4
"""Values by which a stroke stands out from its surroundings at least: letters of 15 % over mid grey leave 8 to 19."""
SMALLEST, TALLEST = 4, 90
LETTERS = 3
"""Pieces of one height side by side that may be letters."""


def may_hold_letters(pixels: Pixels) -> bool:
    return letters_in_a_row(pixels) >= LETTERS


def letters_in_a_row(pixels: Pixels) -> int:
    cv2 = vision()
    scale = min(1.0, SIDE / max(pixels.shape[:2]))
    size = (round(pixels.shape[1] * scale), round(pixels.shape[0] * scale))
    grey = cv2.GaussianBlur(
        cv2.cvtColor(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY), (0, 0), 0.7
    )
    ground = cv2.medianBlur(grey, 31)
    best = 0
    for out in (cv2.subtract(grey, ground), cv2.subtract(ground, grey)):
        level = max(STEP, int(np.percentile(out[::2, ::2], 90)))
        _, _, stats, middles = cv2.connectedComponentsWithStats((out > level).astype(np.uint8), connectivity=8)
        wide, high, area = stats[1:, 2], stats[1:, 3], stats[1:, 4]
        fits = (
            (high >= SMALLEST)
            & (high <= TALLEST)
            & (wide <= 4 * high)
            & (area >= 0.12 * wide * high)
            & (area <= 0.95 * wide * high + 2)
        )
        best = max(best, _longest(stats[1:][fits], middles[1:][fits]))
        if best >= LETTERS:
            break
    return best


def _longest(stats: npt.NDArray[Any], middles: npt.NDArray[Any]) -> int:
    """The most pieces of like height on one line, each near the next."""
    if len(stats) < 2:
        return len(stats)
    order = np.argsort(middles[:, 0], kind="stable")[:600]
    stats, middles = stats[order], middles[order]
    high = stats[:, 3].astype(np.float32)
    gap = middles[None, :, 0] - middles[:, None, 0]
    off = np.abs(stats[None, :, 1] + high[None] - stats[:, None, 1] - high[:, None])
    tall = np.maximum(high[None], high[:, None])
    joined = (
        (gap > 0) & (gap < 2.2 * tall) & (off < 0.2 * tall + 1) & (np.abs(high[None] - high[:, None]) < 0.35 * tall + 1)
    )
    run = np.ones(len(stats), np.int32)
    for index in range(len(stats)):
        before = joined[:index, index]
        if before.any():
            run[index] = run[:index][before].max() + 1
    return int(run.max())
