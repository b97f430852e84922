"""EXIF orientation: from stored pixels to what is shown, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Size = tuple[int, int]
"""Width and height in pixels."""

AROUND = {1: 0, 2: 0, 3: 2, 4: 2, 5: 1, 6: 3, 7: 3, 8: 1}
"""Quarter turns against the clock that show a stored picture of that orientation, before it is mirrored."""
MIRRORED = {2, 4, 5, 7}
"""Orientations that are mirrored left to right after that turn, or up and down after a quarter one."""


def turned(pixels: npt.NDArray[np.uint8], orientation: int) -> npt.NDArray[np.uint8]:
    """Stored pixels (height × width × …) as they are to be shown."""
    import numpy as np

    shown = np.rot90(pixels, AROUND[orientation])
    if orientation in MIRRORED:
        shown = shown[:, ::-1] if orientation in (2, 4) else shown[::-1]
    return np.ascontiguousarray(shown)


def turned_size(size: Size, orientation: int) -> Size:
    return (size[1], size[0]) if orientation >= 5 else size


def stored_point(point: tuple[float, float], shown: Size, orientation: int) -> tuple[float, float]:
    """A point of the shown picture (corner coordinates, 0 to width) in the stored one."""
    x, y = point
    width, height = shown
    return {
        1: (x, y), 2: (width - x, y), 3: (width - x, height - y), 4: (x, height - y),
        5: (y, x), 6: (y, width - x), 7: (height - y, width - x), 8: (height - y, x),
    }[orientation]  # fmt: skip


def shown_point(point: tuple[float, float], stored: Size, orientation: int) -> tuple[float, float]:
    """A point of the stored picture in the shown one."""
    back = {6: 8, 8: 6}.get(orientation, orientation)
    return stored_point(point, stored, back)
