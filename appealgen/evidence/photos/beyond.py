"""Does the disputed picture go on where the original ends? Then the original was cut out of it, or of what both come from.

A border, a page and the neighbours in a collage begin with a seam; a scene does not.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import Grey, vision
from appealgen.evidence.photos.model import Corners

Points = npt.NDArray[np.float64]

FAR = 6.0
AWAY = (-FAR, -2.0, 2.0, FAR)
"""Pixels of the working copy from the edge, outward: a seam lies between the near ones, and within one pixel of its place."""
SEAM = 1.3
"""Times the change from pixel to pixel on either side. Across seams 2 and more; where a scene goes on .8 to 1.2."""
LIKE = 0.6
"""Correlation of what lies along either side of the edge: scenes .65 and more, neighbours in a collage below .5."""
SAYS = 1.2
"""Grey levels of change on each side below which it says nothing: plain ground, a blurred filling."""
AS_LIVELY = 0.5
"""Change outside against inside, and the other way: a border and a page have less, a gap before a neighbour has more."""


def goes_on(place: Corners, grey: Grey) -> bool:
    """Over the edges of the place that lie within the picture, all taken together."""
    high, wide = grey.shape
    smooth = vision().GaussianBlur(grey.astype(np.float32), (0, 0), 0.8)
    corners = np.array(place) * (wide, high) - 0.5
    sides = [
        _side(one, other, corners.mean(axis=0)) for one, other in zip(corners, np.roll(corners, -1, 0), strict=True)
    ]
    inner = [
        (points, out) for points, out in sides if len(points) > FAR and _lies_within(points + FAR * out, wide, high)
    ]
    if not inner:
        return False
    bands = [np.concatenate([_at(smooth, points + away * out) for points, out in inner]) for away in AWAY]
    inside, across, outside = (float(np.abs(one - other).mean()) for one, other in pairwise(bands))
    if min(inside, outside) < SAYS or across > SEAM * max(inside, outside):
        return False
    if not AS_LIVELY <= outside / inside <= 1 / AS_LIVELY:
        return False
    # Each edge by itself: that one is darker than another on both its sides is no likeness.
    here, there = (
        np.concatenate([band - band.mean() for points, out in inner for band in [_at(smooth, points + away * out)]])
        for away in AWAY[1:3]
    )
    return float(np.corrcoef(here, there)[0, 1]) > LIKE


def _side(one: Points, other: Points, centre: Points) -> tuple[Points, Points]:
    """Points along it, a pixel apart, and the way out of the place."""
    length = float(np.hypot(*(other - one)))
    along = (other - one) / max(length, 1e-6)
    out = np.array([along[1], -along[0]])
    out = out if float(out @ ((one + other) / 2 - centre)) > 0 else -out
    return one + along * np.arange(FAR, length - FAR)[:, None], out


def _lies_within(points: Points, wide: int, high: int) -> bool:
    return bool((points.min() >= 0) and (points.max(axis=0) <= (wide - 1, high - 1)).all())


def _at(smooth: npt.NDArray[np.float32], points: Points) -> npt.NDArray[np.float32]:
    across, down = points.astype(np.float32).T
    seen = vision().remap(smooth, across[None], down[None], vision().INTER_LINEAR, borderMode=vision().BORDER_REPLICATE)
    return np.asarray(seen[0], np.float32)
