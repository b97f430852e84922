"""Photos of different shape laid on each other at a corner or in the middle, where shops put their marks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

Grey = npt.NDArray[np.uint8]
Size = tuple[int, int]

SIDE = 640
"""Side in pixels at which the photos are laid on each other: the longest, or the width; marks are drawn by either."""
REACH = (0.7, 0.4)
"""Share of the least width and height that is compared around a corner."""


class Window(NamedTuple):
    """Parts of all photos, of one size; where each begins, and the size of the whole photo it was cut from."""

    parts: list[Grey]
    begins: list[tuple[int, int]]
    wholes: list[Size]


def windows(pictures: Sequence[Pixels]) -> Iterator[Window]:
    cv2 = vision()
    for by_width in (False, True):
        greys = []
        for picture in pictures:
            height, width = picture.shape[:2]
            scale = SIDE / (width if by_width else max(width, height))
            size = (max(16, round(width * scale)), max(16, round(height * scale)))
            how = cv2.INTER_AREA if scale <= 1 else cv2.INTER_LINEAR
            greys.append(cv2.resize(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), size, interpolation=how))
        yield from _around(greys)


def _around(greys: list[Grey]) -> Iterator[Window]:
    wide = round(REACH[0] * min(grey.shape[1] for grey in greys))
    high = round(REACH[1] * min(grey.shape[0] for grey in greys))
    for across in (0.0, 0.5, 1.0):
        for down in (0.0, 0.5, 1.0):
            if (across == 0.5) != (down == 0.5):
                continue
            begins = [(round(across * (grey.shape[1] - wide)), round(down * (grey.shape[0] - high))) for grey in greys]
            parts = [
                np.ascontiguousarray(grey[y : y + high, x : x + wide])
                for grey, (x, y) in zip(greys, begins, strict=True)
            ]
            yield Window(parts, begins, [(grey.shape[1], grey.shape[0]) for grey in greys])
