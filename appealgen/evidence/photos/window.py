"""A window of a JPEG's brightness at full resolution, without decoding the whole picture."""

from __future__ import annotations

import io
import struct
import warnings
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image

from appealgen.evidence.photos.jpeg import Jpeg
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.turns import turned

Luma = npt.NDArray[np.uint8]
"""Height × width, the JPEG's own Y channel, on its own grid of 8 × 8."""

SIDE = 512
"""Pixels: 4,096 blocks, enough for a histogram of each frequency; larger windows found no more."""
MOST_STRIP = 6_000_000
"""Pixels from the picture's top down to the window's end. What lies above must be decoded too: 20 ms for these, one core."""


class _Spot(NamedTuple):
    x: int
    y: int
    texture: float


def luma_window(picture: Picture) -> Luma | None:
    """The most textured window that is cheap to reach; None when the file is no ordinary JPEG."""
    jpeg = picture.metadata.jpeg
    if jpeg is None or jpeg.frame is None or jpeg.data[jpeg.frame.start] != 8:
        return None
    width, height = picture.size
    spot = _spot(picture)
    rows = min(height, spot.y + SIDE)
    strip = _top(jpeg, rows, width)
    return None if strip is None else strip[spot.y : spot.y + SIDE, spot.x : spot.x + SIDE]


def _spot(picture: Picture) -> _Spot:
    """Where to look: of the windows on a coarse raster, the one with most texture that is neither black nor white."""
    width, height = picture.size
    small = _stored(picture)
    ratio = small.shape[1] / width
    steps = np.abs(np.diff(small, axis=1))[:-1] + np.abs(np.diff(small, axis=0))[:, :-1]
    useful = np.minimum(steps, 12.0) * ((small > 8) & (small < 247))[:-1, :-1]
    deepest = max(0, min(height, max(SIDE, MOST_STRIP // width)) - SIDE)
    spots = []
    for y in range(0, deepest + 1, SIDE // 4):
        for x in range(0, max(0, width - SIDE) + 1, SIDE // 2):
            part = useful[int(y * ratio) : int((y + SIDE) * ratio) + 1, int(x * ratio) : int((x + SIDE) * ratio) + 1]
            spots.append(_Spot(x // 8 * 8, y // 8 * 8, float(part.mean()) if part.size else 0.0))
    return max(spots, key=lambda spot: spot.texture)


def _stored(picture: Picture) -> npt.NDArray[np.float32]:
    """Every second pixel of the scaled picture's green, as stored: turned back."""
    back = {6: 8, 8: 6}.get(picture.orientation, picture.orientation)
    return turned(picture.scaled[::2, ::2, 1], back).astype(np.float32)


def _top(jpeg: Jpeg, rows: int, width: int) -> Luma | None:
    """The uppermost rows: the frame header is told to be that high, so the decoder stops there."""
    assert jpeg.frame is not None
    at = jpeg.frame.start + 1
    data = jpeg.data[:at] + struct.pack(">H", rows) + jpeg.data[at + 2 :]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = Image.open(io.BytesIO(data), formats=["JPEG"])
            if image.mode not in ("RGB", "L"):
                return None
            image.draft("L", (width, rows))
            return np.asarray(image.convert("L"))
    except Exception:  # the whole picture decoded already; what can't be read in part is left alone
        return None
