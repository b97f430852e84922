"""How much two pictures that lie on each other hold at each fineness, and how much of it they share.

Frequencies are in cycles for one pixel of the disputed picture: it can hold nothing finer than half a cycle.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.alignment import Map, apply
from appealgen.evidence.photos.dense import STEP, WINDOW, Explained
from appealgen.evidence.photos.features import Grey, vision
from appealgen.evidence.photos.frequencies import Numbers, along, by_band, frequencies, transformed, twice

SIDE = 96
"""Pixels of the disputed picture along a side of a place that is looked at."""
MOST = 12
"""Places, those with the most fine structure: more of them made the figures no steadier."""
BAND = 0.04
QUIET = 32
"""Side in pixels of the blocks of which the quietest tell the noise."""


@dataclass(frozen=True)
class Spectra:
    """One value a band, the mean over all places."""

    at: Numbers
    """The middle of each band."""
    original: Numbers
    """Power of the original, up to its own half cycle a pixel."""
    noise: Numbers
    """What of that is there also where nothing is to be seen."""
    shared: Numbers
    """Share of its amplitude, -1 to 1, that the disputed picture explains when it is enlarged to the same size."""
    disputed: Numbers
    """Power of the disputed picture at its own size; 0 from its half cycle on."""
    scale: float
    """Pixels of the original for one of the disputed picture, along a side."""


def spectra(original: Grey, disputed: Grey, map: Map, explained: Explained) -> Spectra | None:
    """`map` takes pixels of the original onto those of the disputed picture. None where they share no whole place."""
    back = np.asarray(np.linalg.inv(map), np.float64)
    size = np.array(disputed.shape[::-1]) / explained.warped.shape[::-1]
    centres = (_places(explained, SIDE / float(size.max())) + 0.5) * size - 0.5
    if not len(centres):
        return None
    scale = _scale(back, centres)
    side = round(SIDE * scale)
    corners = np.rint(apply(back, centres) - side / 2).astype(int)
    fits = (corners.min(axis=1) >= 0) & ((corners + side) <= original.shape[::-1]).all(axis=1)
    if not fits.any():
        return None
    bands = np.arange(BAND / 2, 0.5 * scale + BAND, BAND)
    bands = bands[bands <= 0.5 * scale + BAND / 2]
    total = np.zeros((4, len(bands) - 1))
    for (x, y), centre in zip(corners[fits], centres[fits], strict=True):
        here = original[y : y + side, x : x + side].astype(np.float32)
        there = _enlarged(disputed, map, (int(x), int(y)), side)
        total[:3] += _shared(here, there, bands, scale)
        total[3] += _alone(disputed, centre, bands)
    power, enlarged, both, own = total / fits.sum()
    shared = both / np.sqrt(np.maximum(power * enlarged, 1e-12))
    return Spectra((bands[:-1] + bands[1:]) / 2, power, _noise(original, bands, scale), shared, own, scale)


def _places(explained: Explained, side: float) -> Numbers:
    """Middles, in pixels of the working copy, of places that agree and hold most fine structure."""
    cv2 = vision()
    rows, columns = np.nonzero(explained.agree)
    middles = np.stack([columns, rows], axis=1) * STEP + WINDOW // 2
    fine = np.minimum(np.abs(cv2.Laplacian(explained.warped.astype(np.float32), cv2.CV_32F)), 40)
    worth = cv2.blur(fine, (max(3, round(side)),) * 2)[middles[:, 1], middles[:, 0]]
    height, width = explained.warped.shape
    fits = (middles.min(axis=1) >= side / 2) & (middles <= np.array([width, height]) - side / 2).all(axis=1)
    taken: list[int] = []
    for place in np.argsort(-worth):
        if fits[place] and all(np.abs(middles[place] - middles[one]).max() > 0.7 * side for one in taken):
            taken.append(int(place))
        if len(taken) == MOST:
            break
    return middles[taken].astype(np.float64)


def _scale(back: Map, centres: Numbers) -> float:
    steps = [apply(back, c + np.array([(0, 0), (1, 0), (0, 1)])) for c in centres]
    return float(np.median([np.sqrt(abs(np.linalg.det(step[1:] - step[0]))) for step in steps]))


def _enlarged(disputed: Grey, map: Map, corner: tuple[int, int], side: int) -> npt.NDArray[np.float32]:
    """The disputed picture where the original's place is, at the original's size."""
    cv2 = vision()
    moved = map @ np.array([[1, 0, corner[0]], [0, 1, corner[1]], [0, 0, 1.0]])
    found: npt.NDArray[np.float32] = cv2.warpPerspective(
        disputed.astype(np.float32), moved, (side, side),
        flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REFLECT,
    )  # fmt: skip
    return found


def _shared(here: npt.NDArray[np.float32], there: npt.NDArray[np.float32], bands: Numbers, scale: float) -> Numbers:
    """Power of both, and what they share; a fraction of a pixel between them is taken out first."""
    side = len(here)
    frequency = frequencies(side, scale)
    one, other = transformed(here), transformed(there)
    cross = one * other.conj()
    cross = cross * np.exp(-1j * _phase(cross, frequency, side, scale))
    return by_band([np.abs(one) ** 2, np.abs(other) ** 2, cross.real], frequency, bands, side) / scale**2


def _phase(cross: npt.NDArray[np.complex128], frequency: Numbers, side: int, scale: float) -> Numbers:
    """The phase that a shift makes, fitted where both hold much."""
    down, across = np.broadcast_arrays(*along((side, side), scale))
    used = (frequency > 0.04) & (frequency < 0.4)
    weight = np.sqrt(np.abs(cross[used]) * twice(cross.shape, side)[used])
    sides = np.stack([across[used], down[used]], axis=1) * weight[:, None]
    shift = np.linalg.lstsq(sides, np.angle(cross[used]) * weight, rcond=None)[0]
    return np.asarray(across * shift[0] + down * shift[1])


def _alone(disputed: Grey, centre: Numbers, bands: Numbers) -> Numbers:
    """Power of the disputed picture there, at its own size."""
    x, y = (max(0, round(float(side) - SIDE / 2)) for side in centre)
    cut = disputed[y : y + SIDE, x : x + SIDE]
    frequency = np.hypot(*along(cut.shape))
    held = bands[bands <= 0.5 + BAND / 2]
    power = by_band([np.abs(transformed(cut)) ** 2], frequency, held, cut.shape[1])[0]
    return np.concatenate([power, np.zeros(len(bands) - len(held))])


def _noise(original: Grey, bands: Numbers, scale: float) -> Numbers:
    """Power in the quietest blocks, neither black nor white."""
    high, wide = (length // QUIET * QUIET for length in original.shape)
    blocks = original[:high, :wide].reshape(high // QUIET, QUIET, wide // QUIET, QUIET).swapaxes(1, 2)
    blocks = blocks.reshape(-1, QUIET, QUIET)[:: max(1, high * wide // QUIET**2 // 4000)]
    lit = blocks[(blocks.mean(axis=(1, 2)) > 12) & (blocks.mean(axis=(1, 2)) < 243)]
    if not len(lit):
        return np.zeros(len(bands) - 1)
    quiet = lit[np.argsort(lit.std(axis=(1, 2)))[: max(4, len(lit) // 50)]]
    power = np.mean([np.abs(transformed(block)) ** 2 for block in quiet[:40]], axis=0) / scale**2
    frequency = frequencies(QUIET, scale)
    own = np.arange(0.5, QUIET / 2) * scale / QUIET
    told = by_band([power], frequency, own, QUIET)[0]
    return np.asarray(np.interp((bands[:-1] + bands[1:]) / 2, (own[:-1] + own[1:]) / 2, told))
