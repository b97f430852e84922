"""Two exposures from one tripod: the same frame to the pixel, but each with its own grain."""

from __future__ import annotations

from typing import Literal

import numpy as np

from appealgen.evidence.photos.features import Floats, vision
from appealgen.evidence.photos.picture import Pixels

OWN, AS_STRONG = 0.3, 0.8
"""Correlation of the grain below which it is another exposure's, if it is about as strong. Measured at 1000 pixels: twins -.1
to .1 (of 12 MP shrunk to .2 to .4), as strong;
copies saved at 90 1.0, at 60 .25 to .6 with half of the grain left, at 30 a third."""
OWN_AS_LARGE = ((0.1, 0.45), (0.42, 0.8), (0.55, 0.95))
"""The same where both files have the same size, so that nothing but a compression lies between: of a bell curve's values a
coarse rounding that leaves half of their spread keeps a correlation of .3, one that leaves .8 keeps .46, one that leaves
.95 keeps .58. Copies saved at 95 to 60, some of them twice: .2 to 1, those below .55 with up to .8 of their grain; none
was called a twin."""
SHARED, GRAIN, TEXTURE = 0.7, 0.5, 3.0
"""From this correlation on it is the same exposure's, where it is grain: below `GRAIN` (standard deviation of grey) there is
none to compare; above `TEXTURE` even the flattest parts hold the scene's own, which twins share as well (.7 to .95)."""

FLAT, FLATTEST = 25, 2
"""Per cent of the calmest places that are looked at; and where their texture hides the grain (stone, wood, cloth), so many."""
OWN_ON_FLATTEST = ((0.12, 0.8),)
"""Asked of files of the same size alone: 137 copies saved once or twice at 65 to 82, of 11 pictures with weak grain, .155 and
more where it was left as strong. One twin in 15 more is told: those of rendered stone and wood, .03 there and .7 on `FLAT`."""

COVERED = 2.0
"""Times as busy in the other picture, from which on something was laid over a flat place: its edges are no grain. With one
line of letters on a copy saved at 78 the grain looked 4 to 6 times as strong; without those places .75 to 1."""

Grain = Literal["own", "shared", "untold"]


def grain(one: Pixels, other: Pixels, *, as_large: bool) -> Grain:
    """Is the grain of two pictures that lie on each other pixel by pixel their own? Looked for where nothing else is."""
    if one.shape != other.shape:
        return "untold"
    cv2 = vision()
    grey, there = (cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32) for pixels in (one, other))
    soft, soft_there = (cv2.GaussianBlur(picture, (0, 0), 2.0) for picture in (grey, there))
    lit = (grey > 20) & (grey < 235) & (there > 20) & (there < 235)
    if lit.mean() < 0.1:
        return "untold"
    busy, busy_there = (cv2.blur(np.abs(cv2.Laplacian(one, cv2.CV_32F)), (16, 16)) for one in (soft, soft_there))
    brighter = _brightened(soft[lit], soft_there[lit])

    def told(percent: int) -> tuple[float, float, float] | None:
        """Correlation, strength there for one here, and strength here, of the grain in the calmest places."""
        calm = np.percentile(busy[lit][::7], percent)
        flat = lit & (busy <= calm) & (busy_there <= COVERED * calm + 0.3)
        if flat.sum() < 400:
            return None
        here, beside = ((picture - cv2.GaussianBlur(picture, (0, 0), 1.0))[flat] for picture in (grey, there))
        strong = float(here.std()), float(beside.std())
        alike = float(np.corrcoef(here, beside)[0, 1]) if min(strong) >= GRAIN else None
        return None if alike is None else (alike, strong[1] / strong[0] / brighter, strong[0])

    flat = told(FLAT)
    if flat is None:
        return "untold"
    alike, _, strong = flat
    if _own(flat, ((OWN, AS_STRONG), *(OWN_AS_LARGE if as_large else ()))):
        return "own"
    if as_large and _own(told(FLATTEST), OWN_ON_FLATTEST):
        return "own"
    return "shared" if as_large and alike >= SHARED and strong <= TEXTURE else "untold"


def _own(told: tuple[float, float, float] | None, limits: tuple[tuple[float, float], ...]) -> bool:
    return told is not None and any(told[0] < most and told[1] >= least for most, least in limits)


def _brightened(here: Floats, there: Floats) -> float:
    """How many times the contrast was raised: grain is raised with it, and is no stronger for that."""
    slope = float(np.polyfit(here[::11], there[::11], 1)[0])
    return min(max(slope, 1.0), 2.0)
