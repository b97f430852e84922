"""Do two photos show the same product and place? Asked of a shoot's photos, which must be kin but no copies."""

from __future__ import annotations

from typing import Literal

import numpy as np

from appealgen.evidence.photos.features import Described, describe, matched, vision
from appealgen.evidence.photos.hashing import HASH_SAME, nearest
from appealgen.evidence.photos.picture import Picture

Kinship = Literal["kin", "unsure", "stranger"]

KIN_POINTS, SOME_POINTS = 24, 9
"""Points that several local planes explain together. Measured on renders: views of one shoot 24 to 58 degrees apart 12 to 139
(twice 0), another product in the same room 0 to 23; random photographs 0."""


def kin(one: Picture, other: Picture) -> Kinship:
    """Do two photos show the same product and place? Several local planes, since the camera has moved."""
    first, second = describe(one), describe(other)
    bits, _ = nearest(first.hashes, second.hashes)
    if bits <= HASH_SAME:
        return "kin"
    count = _on_planes(first, second)
    if count >= KIN_POINTS:
        return "kin"
    if count >= SOME_POINTS or _colours(first, second) > ALIKE:
        return "unsure"
    return "stranger"


def _on_planes(one: Described, other: Described) -> int:
    """How many matched points up to four local plane maps explain."""
    cv2 = vision()
    here, there = matched(one.points, other.points, 0.8)
    total = 0
    for _ in range(4):
        if len(here) < 6:
            break
        found, mask = cv2.findHomography(here, there, cv2.USAC_MAGSAC, 4.0, maxIters=2000, confidence=0.995)
        if found is None or mask is None:
            break
        kept = mask.ravel().astype(bool)
        count = len(np.unique(np.round(here[kept] / 3), axis=0))
        if count < 6:
            break
        total += count
        here, there = here[~kept], there[~kept]
    return total


ALIKE = 0.65
"""Overlap of colour histograms (0 to 1) above which two photos may be of one place. Views of one shoot .63 to .82; another
product in the same room .44 to .48; random colour photographs up to .57 (two of gravel and grass more)."""


def _colours(one: Described, other: Described) -> float:
    cv2 = vision()

    def histogram(picture: Described) -> np.ndarray:
        lab = cv2.cvtColor(cv2.resize(picture.scaled, (96, 96), interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2LAB)
        counted = cv2.calcHist([lab], [0, 1, 2], None, [6, 12, 12], [0, 256, 96, 160, 96, 160])
        return np.asarray(counted / max(1.0, counted.sum()))

    return float(np.minimum(histogram(one), histogram(other)).sum())
