"""Which plane map takes the original onto the disputed picture: from matched points, the simplest that explains them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import Described, Points, matched, vision

Map = npt.NDArray[np.float64]
"""3 × 3, from pixels of the original's working copy to pixels of the disputed one's."""

RATIO = 0.82
"""A match must be so much nearer than the next: .75 loses a third of the points of re-saved thumbnails."""
FEWEST = 8
"""Inliers below which no map is looked at: chance reaches 6 among 1500 × 1500 points."""
REACH = 3.0
"""Pixels within which a point agrees with the map."""


@dataclass(frozen=True)
class Alignment:
    """A map, and how many points it explains."""

    map: Map
    inliers: int
    mirrored: bool
    kind: str
    """`straight` (scaled and moved along the axes), `similar` (turned too), `plane` (any homography)."""


def alignments(original: Described, disputed: Described) -> Iterator[Alignment]:
    """Maps worth a closer look: of the original as it is, then of its mirror image."""
    width = original.grey.shape[1]
    flip = np.array([[-1.0, 0, width - 1], [0, 1, 0], [0, 0, 1]])
    straight = _fit(original.points, disputed.points, mirrored=False, flip=np.eye(3))
    if straight:
        yield straight
    if straight is None or straight.inliers < 4 * FEWEST:
        mirrored = _fit(original.mirrored, disputed.points, mirrored=True, flip=flip)
        if mirrored:
            yield mirrored


def _fit(one: Points, other: Points, *, mirrored: bool, flip: Map) -> Alignment | None:
    cv2 = vision()
    here, there = matched(one, other, RATIO)
    if len(here) < FEWEST:
        return None
    found, mask = cv2.findHomography(here, there, cv2.USAC_MAGSAC, REACH, maxIters=4000, confidence=0.9995)
    if found is None or not np.isfinite(found).all() or mask is None:
        return None
    kept = mask.ravel().astype(bool)
    count = len(np.unique(np.round(here[kept]), axis=0))
    if count < FEWEST or not _sane(found, here[kept]):
        return None
    kind, simple = _simplest(found, here[kept].astype(np.float64), there[kept].astype(np.float64))
    return Alignment(simple @ flip, count, mirrored, kind)


def _sane(map: Map, points: npt.NDArray[np.float32]) -> bool:
    """Keeps the sense of rotation, shrinks and grows within reason, and has no horizon among the points."""
    if np.linalg.det(map[:2, :2]) <= 0:
        return False
    depth = points @ map[2, :2] + map[2, 2]
    if depth.min() <= 0 or depth.max() / depth.min() > 4:
        return False
    scale = np.sqrt(abs(np.linalg.det(map[:2, :2]))) / abs(map[2, 2])
    return bool(0.02 < scale < 50)


def _simplest(map: Map, here: npt.NDArray[np.float64], there: npt.NDArray[np.float64]) -> tuple[str, Map]:
    """The simplest map that explains the points about as well: fewer parameters, a steadier outline."""
    loose = _error(map, here, there)
    for kind, fitted in (("straight", _straight(here, there)), ("similar", _similar(here, there))):
        if fitted is not None and _error(fitted, here, there) <= 1.2 * loose + 0.12:
            return kind, fitted
    return "plane", map / map[2, 2]


def _error(map: Map, here: npt.NDArray[np.float64], there: npt.NDArray[np.float64]) -> float:
    """Median distance in pixels: what a few wrong points say does not count."""
    return float(np.median(np.linalg.norm(apply(map, here) - there, axis=1)))


def apply(map: Map, points: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Points (n × 2) through the map."""
    flat = np.asarray(points, np.float64) @ map[:2, :2].T + map[:2, 2]
    depth = np.asarray(points, np.float64) @ map[2, :2] + map[2, 2]
    return np.asarray(flat / depth[:, None])


def _straight(here: npt.NDArray[np.float64], there: npt.NDArray[np.float64]) -> Map | None:
    """Scale and shift along each axis, fitted twice: the second time without what the first left over."""
    made = np.eye(3)
    for axis in (0, 1):
        kept = np.ones(len(here), bool)
        for _ in range(3):
            x, y = here[kept, axis], there[kept, axis]
            if np.ptp(x) < 8:
                return None
            slope, shift = np.polyfit(x, y, 1)
            left = np.abs(here[:, axis] * slope + shift - there[:, axis])
            kept = left <= max(0.5, 2.5 * float(np.median(left)))
        if slope <= 0:
            return None
        made[axis, axis], made[axis, 2] = slope, shift
    return made


def _similar(here: npt.NDArray[np.float64], there: npt.NDArray[np.float64]) -> Map | None:
    """Turn, scale and shift."""
    cv2 = vision()
    found, _ = cv2.estimateAffinePartial2D(here, there, method=cv2.RANSAC, ransacReprojThreshold=REACH)
    return None if found is None else np.vstack([found, [0, 0, 1]])
