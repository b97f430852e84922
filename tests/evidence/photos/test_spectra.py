"""The mean of each band, however it is summed."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from appealgen.evidence.photos.spectra import _by_band, _frequencies


def test_each_band_has_the_mean_of_its_own_frequencies() -> None:
    chance = np.random.default_rng(3)
    frequency = _frequencies(90, 1.5)
    rows = [chance.random(frequency.shape), chance.normal(size=frequency.shape)]
    bands = np.arange(0.02, 0.79, 0.04)
    bands[2] = frequency[3, 5]  # a band's lower end is its own, the upper end the next one's
    expected = [[row[(frequency >= low) & (frequency < high)].mean() for low, high in pairwise(bands)] for row in rows]
    assert np.allclose(_by_band(rows, frequency, bands), expected, rtol=1e-12, atol=0)
