"""Does the original truly show finer detail than the disputed picture, or has it only more pixels?

An enlargement adds no detail. Just beyond what the disputed picture can hold, an enlarged picture has next to nothing, and
that little is what the enlarging itself drew out of the disputed picture's pixels: it can be foretold from them. A soft or
noisy photo has little there too, but that can't be foretold. So softness is never taken for an enlargement.

Measured on 9 photographs at 1600 pixels, copies 1.2 to 4.5 times smaller by four filters, whole or cropped, some
sharpened, saved at 65 to 90; originals sharp, noisy, blurred by .8 to 2.5 pixels, saved at 85 to 96: of 208 none was called
enlarged; of the sharp ones eight in ten were finer, of those only 1.2 times as large half. Of 135 enlarged by three filters,
some sharpened, against what they were made of, saved once more or not: 68 % found, none called finer. On 8 others that nothing
was fitted to: none of 180, 77 % of 120, none. Two cameras' own files against copies of every size: finer or unsure.
"""

from __future__ import annotations

from typing import Literal

import numpy as np

from appealgen.evidence.photos.alignment import Alignment, Map
from appealgen.evidence.photos.decoding import decoded_grey
from appealgen.evidence.photos.dense import Explained
from appealgen.evidence.photos.features import Described, Grey
from appealgen.evidence.photos.frequencies import Numbers
from appealgen.evidence.photos.model import Detail
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.spectra import Spectra, spectra
from appealgen.evidence.photos.turns import turned

LARGER = 1.1
"""Pixels of the original for one of the disputed picture, along a side, from which on there is room for more detail."""
MOST = 4.0
"""So many are enough to find it: a larger JPEG is decoded at a half or a quarter."""
STRETCHED = 1.05
FORETOLD = 0.4
"""What the disputed picture foretells of the original beyond its own limit. Honest originals with no finer detail: up to
.24, the soft ones up to .17; enlarged .3 to .98, a third below this: those saved strongly in between."""
CLIFF = -0.85
"""Power (log 10) just beyond the limit against just within: enlarged -2 to -.85, sharp originals -.9 and more."""
NO_FINER, FINER = 1.08, 1.18
"""Times as fine: enlarged at most 1.08 in nine of ten; sharp originals as many times as they are larger."""
SIGNAL, SURE_SIGNAL = 0.6, 0.7
"""What both share a little within the limit: below, one of the two holds only noise there, and nothing can be said."""
FALLS, LEFT, LEFT_ALONE = 2.6, 0.5, 1.2
"""Detail of photographs falls with this power of the frequency; so much less (log 10) still counts as detail, in the
original where it lies beyond what the other holds, and in a picture by itself."""
_BEYOND, _WITHIN, _SURE = (0.53, 0.72), (0.3, 0.46), (0.2, 0.4)


def fineness(
    alignment: Alignment, explained: Explained, one: Described, other: Described, original: Picture, disputed: Picture
) -> Detail | None:
    """How fine the detail of both is; None where the original has no more pixels for it, and where the copy was tilted or
    stretched."""
    size = original.shown_size[0] / one.grey.shape[1], disputed.shown_size[0] / other.grey.shape[1]
    along = np.linalg.norm(alignment.map[:2, :2], axis=0)
    larger = size[0] / size[1] / float(along.max())
    if larger < LARGER or alignment.kind == "plane" or along.max() > STRETCHED * along.min():
        return None
    here, there = _grey(original, MOST / larger), _grey(disputed, 1.0)
    found = spectra(here, there, _full(alignment, one, other, here, there), explained)
    return None if found is None else judged(found, original.shown_size[0] / here.shape[1])


def judged(found: Spectra, decoded: float = 1.0) -> Detail:
    """`decoded`: pixels of the original's file for one of those that were looked at."""
    top = 0.5 * found.scale
    beyond = _within(found, (_BEYOND[0], min(_BEYOND[1], top)))
    foretold = float(found.shared[beyond].mean()) if beyond.any() else 0.0
    cliff = _level(found.original[beyond]) - _level(found.original[_within(found, _WITHIN)]) if beyond.any() else 0.0
    unexplained = 1 - np.where(found.at > 0.5, found.shared.clip(0, 1), 0) ** 2
    finest = _limit(found, found.original * unexplained, found.original, 2 * found.noise, LEFT, top)
    coarser = _limit(found, found.disputed, found.disputed, np.zeros_like(found.at), LEFT_ALONE, 0.5)
    times = finest / coarser
    signal = float(found.shared[_within(found, _SURE)].mean())
    drawn = foretold >= FORETOLD and cliff <= CLIFF
    verdict: Literal["finer", "enlarged", "unsure"] = "unsure"
    if drawn and signal >= SURE_SIGNAL and times <= NO_FINER:
        verdict = "enlarged"
    elif not drawn and signal >= SIGNAL and times >= FINER:
        verdict = "finer"
    pixels = decoded * top / finest, 0.5 / coarser
    return Detail(verdict, round(pixels[0], 1), round(pixels[1], 1), round(times, 2))


def _limit(found: Spectra, power: Numbers, whole: Numbers, least: Numbers, left: float, top: float) -> float:
    """The frequency up to which there is detail."""
    base = _level(whole[_within(found, _SURE)])
    limit = _SURE[1] - 0.02
    for at, here, floor in zip(found.at, power, least, strict=True):
        if at <= limit:
            continue
        if at > top or here < floor or _level(here) < base - FALLS * np.log10(at / 0.3) - left:
            break
        limit = float(at)
    return min(top, limit + 0.02) if limit > _SURE[1] else limit


def _within(found: Spectra, band: tuple[float, float]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    return (found.at >= band[0]) & (found.at <= band[1])


def _level(power: Numbers | float) -> float:
    return float(np.log10(np.maximum(power, 1e-9)).mean())


def _grey(picture: Picture, share: float) -> Grey:
    """As shown, in grey; a JPEG with no fewer than that share of its pixels along a side, where that is less."""
    grey = decoded_grey(picture.data, share)
    return grey if picture.format == "TIFF" else turned(grey, picture.orientation)


def _full(alignment: Alignment, one: Described, other: Described, here: Grey, there: Grey) -> Map:
    """The alignment's map between pixels that were decoded instead of the working copies'."""
    back = np.linalg.inv(_working(other.grey.shape, there.shape))
    return np.asarray(back @ alignment.map @ _working(one.grey.shape, here.shape), np.float64)


def _working(working: tuple[int, ...], full: tuple[int, ...]) -> Map:
    across, down = working[1] / full[1], working[0] / full[0]
    return np.array([[across, 0, across / 2 - 0.5], [0, down, down / 2 - 0.5], [0, 0, 1]])
