"""The hues of a picture, a and b of Lab, as OpenCV has them to one or two values of 255, without the 0.14 s of its tables."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.picture import Pixels

_LEVELS = np.arange(256) / 255
_LIGHT = np.where(_LEVELS <= 0.04045, _LEVELS / 12.92, ((_LEVELS + 0.055) / 1.055) ** 2.4).astype(np.float32)
_XYZ = np.array([[0.412453, 0.35758, 0.180423], [0.212671, 0.71516, 0.072169], [0.019334, 0.119193, 0.950227]])
_TO_WHITE = (_XYZ / np.array([[0.950456], [1.0], [1.088754]])).T.astype(np.float32)
"""sRGB to XYZ, against the white of daylight (D65)."""


def hues(pixels: Pixels) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """Green to red, and blue to yellow; grey is 128."""
    light = _LIGHT[pixels] @ _TO_WHITE
    seen = np.where(light > 0.008856, np.cbrt(light), 7.787 * light + 16 / 116)
    x, y, z = seen[..., 0], seen[..., 1], seen[..., 2]
    red, yellow = (np.clip(np.rint(plane + 128), 0, 255).astype(np.uint8) for plane in (500 * (x - y), 200 * (y - z)))
    return red, yellow
