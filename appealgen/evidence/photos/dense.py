"""Does the map explain the picture, background and all? The warped original is held against it, window by window."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.alignment import Map
from appealgen.evidence.photos.features import Floats, Grey, vision

WINDOW = 21
"""Side of a window in pixels of the working copy."""
STEP = 8
"""From window to window."""
TEXTURED = 4.5
"""Standard deviation of grey (of 255) above which a window holds something; sensor noise at this size stays below 3."""
AGREES, DIFFERS = 0.72, 0.45
"""Correlation of a window: copies lie above .9 in the median, another photo of the same thing below .4 off its plane."""

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Explained:
    """Windows of the disputed picture (rows × columns), each at `STEP` pixels of its working copy."""

    inside: Flags
    """Within the original's footprint."""
    agree: Flags
    """Something in both, and the same."""
    differ: Flags
    """Something in both, and not the same."""
    lost: Flags
    """Something in the original, nothing in the disputed picture: cut out, or covered by a plain area."""
    added: Flags
    """Nothing in the original, something in the disputed picture."""
    source: Grey
    """The original's working copy."""
    warped: Grey
    """The original, as the map lays it over the disputed picture."""
    footprint: Flags
    """Pixels of the disputed picture that the original reaches."""

    @property
    def agreement(self) -> float:
        """Of the windows that could disagree, the share that agrees; 0 to 1."""
        return share(self.agree, self.differ)

    @property
    def spread(self) -> float:
        """Of the places (blocks of 5 × 5 windows) that hold something in both, the share where a part agrees; 0 to 1.

        Text all over a copy leaves the original between its lines everywhere; another photo of the same thing leaves none
        of it in the background.
        """
        agree, differ = _in_blocks(self.agree), _in_blocks(self.differ)
        held = agree + differ >= 4
        return float((agree[held] >= np.maximum(2, 0.2 * (agree + differ)[held])).mean()) if held.any() else 0.0


def _in_blocks(flags: Flags, side: int = 5) -> npt.NDArray[np.int_]:
    rows, columns = (-(-length // side) for length in flags.shape)
    padded = np.zeros((rows * side, columns * side), int)
    padded[: flags.shape[0], : flags.shape[1]] = flags
    return np.asarray(padded.reshape(rows, side, columns, side).sum(axis=(1, 3)))


def share(agree: Flags, differ: Flags) -> float:
    good, bad = int(agree.sum()), int(differ.sum())
    return good / (good + bad) if good + bad else 0.0


def explain(original: Grey, disputed: Grey, map: Map) -> Explained:
    """Hold the warped original against the disputed picture."""
    cv2 = vision()
    height, width = disputed.shape
    warped = cv2.warpPerspective(original, map, (width, height), flags=cv2.INTER_AREA)
    reach = cv2.warpPerspective(np.full(original.shape, 255, np.uint8), map, (width, height), flags=cv2.INTER_NEAREST)
    footprint = reach > 127
    one, other = (smooth(picture) for picture in _same_sharpness(warped, disputed, map))
    ncc, spread_one, spread_other = correlate(one, other)
    whole = cv2.erode(footprint.astype(np.uint8), np.ones((WINDOW, WINDOW), np.uint8)) > 0
    rows, columns = slice(WINDOW // 2, height, STEP), slice(WINDOW // 2, width, STEP)
    inside = whole[rows, columns]
    here, there = spread_one[rows, columns] > TEXTURED, spread_other[rows, columns] > TEXTURED
    sure = ncc[rows, columns]
    lost = inside & here & ~there
    # Where a background was taken out its edge is new: what lies beside the loss says nothing.
    beside = cv2.dilate(lost.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    return Explained(
        inside=inside,
        agree=inside & here & there & (sure > AGREES),
        differ=inside & here & there & (sure < DIFFERS) & ~beside,
        lost=lost,
        added=inside & ~here & there,
        source=original,
        warped=warped,
        footprint=footprint,
    )


def smooth(picture: npt.NDArray[np.generic]) -> Floats:
    smooth: Floats = vision().GaussianBlur(picture.astype(np.float32), (0, 0), 1.2)
    return smooth


def _same_sharpness(warped: Grey, disputed: Grey, map: Map) -> tuple[Grey, Grey]:
    """A picture that was shrunk far and enlarged has lost its fine grain: so much is taken from the original too."""
    scale = float(np.sqrt(abs(np.linalg.det(map[:2, :2]))))
    if scale >= 1:
        return warped, disputed
    return vision().GaussianBlur(warped, (0, 0), 0.6), disputed


def correlate(one: Floats, other: Floats, side: int = WINDOW) -> tuple[Floats, Floats, Floats]:
    """Normalised correlation of each window, -1 to 1, and the standard deviation of each side."""
    cv2 = vision()

    def mean(picture: Floats) -> Floats:
        averaged: Floats = cv2.blur(picture, (side, side), borderType=cv2.BORDER_REFLECT)
        return averaged

    mean_one, mean_other = mean(one), mean(other)
    var_one = np.maximum(mean(one * one) - mean_one * mean_one, 0)
    var_other = np.maximum(mean(other * other) - mean_other * mean_other, 0)
    covariance = mean(one * other) - mean_one * mean_other
    ncc = covariance / np.sqrt(var_one * var_other + 1.0)
    return ncc.astype(np.float32), np.sqrt(var_one), np.sqrt(var_other)


def best_rectangle(agree: Flags, differ: Flags, price: float = 1.5) -> tuple[int, int, int, int] | None:
    """The rectangle (row, column, row, column; the last two exclusive) that holds most that agrees and least else."""
    weights = agree.astype(np.float64) - price * differ
    rows, columns = weights.shape
    down = np.vstack([np.zeros(columns), weights.cumsum(axis=0)])
    best, found = 0.0, None
    for top in range(rows):
        bands = down[top + 1 :] - down[top]
        total, start = np.zeros(len(bands)), np.zeros(len(bands), int)
        for column in range(columns):
            begin = total <= 0
            start[begin] = column
            total = np.where(begin, 0, total) + bands[:, column]
            row = int(total.argmax())
            if total[row] > best:
                best, found = float(total[row]), (top, int(start[row]), top + row + 1, column + 1)
    return found
