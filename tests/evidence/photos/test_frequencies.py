"""The mean of each band, from half a plane, is that of the whole plane."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from appealgen.evidence.photos.frequencies import along, by_band


@pytest.mark.parametrize("shape", [(90, 90), (61, 61), (40, 57), (57, 40)])
def test_each_band_has_the_mean_of_its_own_frequencies(shape: tuple[int, int]) -> None:
    part = np.random.default_rng(3).normal(size=shape)
    frequency = np.hypot(np.fft.fftfreq(shape[0])[:, None], np.fft.fftfreq(shape[1])[None])
    bands = np.arange(0.02, 0.52, 0.04)
    bands[2] = frequency[3, 5]  # a band's lower end is its own, the upper end the next one's
    power = np.abs(np.fft.fft2(part)) ** 2
    expected = [power[(frequency >= low) & (frequency < high)].mean() for low, high in pairwise(bands)]
    half = np.abs(np.fft.rfft2(part)) ** 2
    assert np.allclose(by_band([half], np.hypot(*along(shape)), bands, shape[1]), [expected], rtol=1e-11, atol=0)
