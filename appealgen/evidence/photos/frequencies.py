"""A real picture's Fourier transform, half of its plane, and the mean of it in each band of frequencies."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]


@lru_cache(1)
def frequencies(side: int, scale: float) -> Numbers:
    return np.asarray(np.hypot(*along((side, side), scale)), np.float64)


def along(shape: tuple[int, ...], scale: float = 1.0) -> tuple[Numbers, Numbers]:
    """Frequencies down and across. Half a plane: the other half of a real picture's transform is its mirror image."""
    down, across = np.fft.fftfreq(shape[0])[:, None] * scale, np.fft.rfftfreq(shape[1])[None] * scale
    return np.asarray(down, np.float64), np.asarray(across, np.float64)


def twice(shape: tuple[int, ...], wide: int) -> Numbers:
    """How often each value of the half stands in the whole, for a picture so wide: once where it is its own mirror image."""
    many = np.full(shape, 2.0)
    many[:, 0] = 1
    if wide % 2 == 0:
        many[:, -1] = 1
    return many


def transformed(part: npt.NDArray[np.generic]) -> npt.NDArray[np.complex128]:
    window = np.outer(np.hanning(part.shape[0]), np.hanning(part.shape[1]))
    values = part.astype(np.float64)
    return np.asarray(np.fft.rfft2((values - values.mean()) * window) / np.sqrt((window**2).sum()))


def by_band(rows: Sequence[Numbers], frequency: Numbers, bands: Numbers, wide: int) -> Numbers:
    """Of each row the mean in each band, its lower end included; every frequency's band is looked up once."""
    band = np.searchsorted(bands, frequency.ravel(), side="right")
    often = twice(frequency.shape, wide).ravel()
    many, *sums = (
        np.bincount(band, weights, len(bands) + 1)[1 : len(bands)]
        for weights in (often, *(row.ravel() * often for row in rows))
    )
    return np.asarray(np.stack(sums) / many)
