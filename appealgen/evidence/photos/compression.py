"""Was the picture's JPEG data compressed more than once? The first compression leaves its steps in the second.

Each frequency of a block is a whole multiple of the step in the file's own table. What was compressed before with
other steps has gaps and peaks among these multiples. How the multiples would lie without a first compression is seen
in the same pixels, cut half a block away from the grid. For every frequency and first step, the likelihood of the
multiples that are there is held against that. It works both for a coarser and, weaker, for a finer first compression.

Measured on 17 photographs, shrunk so that nothing of their own JPEG was left, each compressed once in 18 ways (standard
tables, cameras' own, noisy, sharpened) and twice in 18 pairs of qualities: none of the 306 once compressed was called
twice; of the twice compressed all where the first was the coarser (36 to 75 … 90 to 97; not 95 to 98, whose steps are
1 and 2), all of 85 to 75, 92 to 85 and 75 to 60, but few or none of 95 to 90, 95 to 80 and 98 to 95. In small or mostly
black pictures a third of those with a finer first compression are missed.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.model import Sign
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.window import Luma

Floats = npt.NDArray[np.floating[Any]]
Singles = npt.NDArray[np.floating[Any]]

FREQUENCIES = range(1, 13)
"""In zigzag order: the lowest are filled in every picture and survive compression."""
LARGEST_STEP = 64
FEWEST_MULTIPLES, FEWEST_FREQUENCIES = 200, 4
"""Fewer blocks that are not zero, or fewer such frequencies, and nothing is said: a plain picture."""

ANY_STEPS = 0.03
"""Gain in likelihood a coefficient (nats), the mean over frequencies each with its own best step. Once: at most .014."""
STANDARD_TABLE = 0.009
"""The same with all steps from one standard table: fewer chances to fit by accident. Once: at most .007."""
MOST_GAIN = 0.3
"""One frequency that fits perfectly is no more than one witness."""

_SPAN, _FINE = 200, 0.5
"""Coefficients from -200 to 200 in bins of a half."""
_VALUES = np.arange(-_SPAN, _SPAN + _FINE / 2, _FINE)
_ROUNDED = ((-0.35, 0.25), (0.0, 0.5), (0.35, 0.25))
"""Between two compressions pixels are rounded: that moves a coefficient by .29 (standard deviation)."""

_STANDARD = (
    16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16,
)  # fmt: skip
"""The first thirteen steps of the JPEG standard's luminance table, in zigzag order, at quality 50."""
QUALITIES = range(30, 99)


class Double(NamedTuple):
    """`gain`: by any steps; `standard`: by a standard table's, of that `quality`."""

    gain: float
    standard: float
    quality: int

    @property
    def found(self) -> bool:
        return self.gain >= ANY_STEPS or self.standard >= STANDARD_TABLE


def compressed_twice(picture: Picture) -> Iterator[Sign]:
    """Never proof of editing: turning a photo, or sending it, compresses it again as well."""
    luma = picture.luma_window
    jpeg = picture.metadata.jpeg
    if luma is None or jpeg is None or not jpeg.tables:
        return
    double = first_compression(luma, jpeg.tables[0])
    if double is not None and double.found:
        by_table = double.standard >= STANDARD_TABLE
        yield Sign("double_jpeg", f"quality {double.quality}" if by_table else f"{double.gain:.2f}", sure=False)


def first_compression(luma: Luma, table: tuple[int, ...]) -> Double | None:
    """How well an earlier compression explains this window; None when it is too plain or too small to say.

    `table`: the steps that the file was compressed with, 64 in zigzag order. A step of nothing is damage, and says nothing.
    """
    if min(luma.shape) < 64 or not min(table):
        return None
    on_grid, off_grid = _coefficients(luma), _coefficients(luma[4:, 4:])
    gains = {}
    for number in FREQUENCIES:
        found = _gains(on_grid[:, number], off_grid[:, number], table[number])
        if found is not None:
            gains[number] = found
    if len(gains) < FEWEST_FREQUENCIES:
        return None
    free = float(np.mean([min(gain.max(), MOST_GAIN) for gain in gains.values()]))
    standard, quality = max(_by_table(gains, table, quality) for quality in QUALITIES)
    return Double(free, standard, quality)


def _by_table(gains: dict[int, Floats], table: tuple[int, ...], quality: int) -> tuple[float, int]:
    """The mean gain with the steps of that standard quality; steps that leave no trace count as none."""
    steps = {number: standard_step(number, quality) for number in gains}
    telling = [number for number, step in steps.items() if table[number] % step]
    if len(telling) < FEWEST_FREQUENCIES:
        return -1.0, quality
    total = sum(min(float(gains[number][min(steps[number], LARGEST_STEP)]), MOST_GAIN) for number in telling)
    return total / len(gains), quality


@cache
def standard_step(number: int, quality: int) -> int:
    """A step of libjpeg's luminance table at that quality."""
    scale = 5000 // quality if quality < 50 else 200 - 2 * quality
    return min(max((_STANDARD[number] * scale + 50) // 100, 1), 255)


def _coefficients(luma: Luma) -> Singles:
    """The low frequencies of all blocks: blocks × 13, in zigzag order."""
    height, width = luma.shape[0] // 8 * 8, luma.shape[1] // 8 * 8
    blocks = luma[:height, :width].astype(np.float32).reshape(height // 8, 8, width // 8, 8).transpose(0, 2, 1, 3)
    flat = blocks.reshape(-1, 64) - 128.0
    # as a plain sum: the matrix product starts threads that cost more than this
    return np.asarray(np.einsum("ij,jk->ik", flat, _transform()), dtype=np.float32)


@cache
def _transform() -> Singles:
    """64 × 13: the cosine patterns of the first thirteen frequencies."""
    places = [(0, 0), (0, 1), (1, 0), (2, 0), (1, 1), (0, 2), (0, 3), (1, 2), (2, 1), (3, 0), (4, 0), (3, 1), (2, 2)]
    at = np.arange(8)
    waves = 0.5 * np.cos((2 * at[None] + 1) * at[:, None] * np.pi / 16)
    waves[0] /= np.sqrt(2)
    return np.stack([np.outer(waves[v], waves[u]).ravel() for v, u in places], axis=1).astype(np.float32)


def _gains(on_grid: Singles, off_grid: Singles, step: int) -> Floats | None:
    """Gain in likelihood a coefficient for each first step from 0 to LARGEST_STEP; None with too few that are not zero."""
    largest = min(60, 100 // step + 1)
    multiples = np.rint(on_grid / step).astype(np.int64)
    multiples = multiples[(np.abs(multiples) <= largest) & (multiples != 0)]
    if len(multiples) < FEWEST_MULTIPLES:
        return None
    seen = np.bincount(multiples + largest, minlength=2 * largest + 1).astype(np.float64) / len(multiples)
    smooth = _matched(off_grid, seen, step, largest)
    once = _shares(_once(smooth, step, largest) + 0.5, largest)
    gains = np.zeros(LARGEST_STEP + 1)
    firsts = _firsts(step)
    twice = _twice(smooth, step, largest)
    twice[:, largest] = 0.0
    counted = twice.sum(axis=1)
    filled = counted >= 1
    gains[firsts[~filled]] = -MOST_GAIN
    likely = 0.9 * twice[filled] / counted[filled, None] + 0.1 * once
    gains[firsts[filled]] = np.log(likely / once) @ seen
    return gains


def _matched(off_grid: Singles, seen: Floats, step: int, largest: int) -> Floats:
    """The off-grid coefficients' histogram, stretched until its mean multiple is as large as the one seen."""
    away = np.abs(np.arange(-largest, largest + 1))
    scale = 1.0
    smooth = _histogram(off_grid)
    for _ in range(4):
        once = _once(smooth, step, largest)
        once[largest] = 0.0
        mean = (once * away).sum() / max(once.sum(), 1e-9)
        scale = float(np.clip(scale * np.clip((seen * away).sum() / max(mean, 1e-9), 0.7, 1.4), 0.3, 3.0))
        smooth = _histogram(off_grid * np.float32(scale))
    return smooth


def _histogram(values: Singles) -> Floats:
    bins = np.rint(values / _FINE).astype(np.int64) + int(_SPAN / _FINE)
    counts = np.bincount(bins[(bins >= 0) & (bins < len(_VALUES))], minlength=len(_VALUES)).astype(np.float64)
    return np.convolve(counts, np.array([1.0, 2.0, 3.0, 2.0, 1.0]) / 9, "same")


def _once(smooth: Floats, step: int, largest: int) -> Floats:
    """How many blocks have each multiple, from -largest to largest, when compressed with that step alone."""
    return _weighed(_bins(step, largest), smooth, largest)


def _twice(smooth: Floats, step: int, largest: int) -> Floats:
    """The same after an earlier compression, a row for each of `_firsts(step)`."""
    numbers, bins = _bins_again(step, largest)
    mass = np.bincount(numbers, np.tile(smooth, len(_firsts(step))), numbers[-1] + 1)
    weights = np.concatenate([mass * share for _, share in _ROUNDED])
    width = 2 * largest + 3
    rows = np.bincount(bins, weights, len(_firsts(step)) * width).astype(np.float64).reshape(-1, width)
    return rows[:, 1:-1]


def _weighed(bins: npt.NDArray[np.int64], weights: Floats, largest: int) -> Floats:
    return np.bincount(bins, weights, 2 * largest + 3).astype(np.float64)[1:-1]


@cache
def _firsts(step: int) -> npt.NDArray[np.int64]:
    """The first steps that leave a trace in multiples of this one."""
    return np.array([first for first in range(2, LARGEST_STEP + 1) if step % first])


@cache
def _bins(step: int, largest: int) -> npt.NDArray[np.int64]:
    """Where each bin's multiple is counted: from 1; what is larger goes to the first and the last place."""
    return _places(_VALUES, step, largest)


@cache
def _bins_again(step: int, largest: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """For all first steps in one row: each value's multiple of the first step, and where each such multiple is counted,
    rounded to pixels in three ways."""
    numbers, bins, multiples = [], [list[npt.NDArray[np.int64]]() for _ in _ROUNDED], 0
    for row, first in enumerate(_firsts(step)):
        most = int(np.rint(_SPAN / first))
        numbers.append(np.rint(_VALUES / first).astype(np.int64) + most + multiples)
        multiples += 2 * most + 1
        values = np.arange(-most, most + 1) * float(first)
        for way, (moved, _) in zip(bins, _ROUNDED, strict=True):
            way.append(_places(values + moved, step, largest) + row * (2 * largest + 3))
    return np.concatenate(numbers), np.concatenate([place for way in bins for place in way])


def _places(values: Floats, step: int, largest: int) -> npt.NDArray[np.int64]:
    return np.clip(np.rint(values / step), -largest - 1, largest + 1).astype(np.int64) + largest + 1


def _shares(counts: Floats, largest: int) -> Floats:
    """As shares of one, without the zeros."""
    counts[largest] = 1e-12
    return np.asarray(counts / counts.sum())
