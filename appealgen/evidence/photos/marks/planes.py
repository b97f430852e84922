"""One plane of three: numpy takes sixty times as long to go along an axis of three values (1.7 ms of a line, 0.03 ms here)."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision

Floats = npt.NDArray[np.float32]
_MEAN = np.full((1, 3), 1 / 3, np.float32)


def brightness(pixels: npt.NDArray[Any]) -> Floats:
    """The mean of red, green and blue (height × width × 3)."""
    return np.asarray(vision().transform(pixels.astype(np.float32, copy=False), _MEAN))


def least(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Of the three values on the last axis."""
    return np.asarray(np.minimum(np.minimum(values[..., 0], values[..., 1]), values[..., 2]))


def most(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """Of the three values on the last axis."""
    return np.asarray(np.maximum(np.maximum(values[..., 0], values[..., 1]), values[..., 2]))
