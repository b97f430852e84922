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
    """`straight` (scaled and moved along the axes, turned by quarters), `similar` (turned too), `plane` (any homography)."""
    steady: float = 1.0
    """Share of the agreeing places that lie still under the map, once it was refined: a camera that moved leaves few."""


QUARTERS: tuple[tuple[tuple[int, int, int], tuple[int, int, int]], ...] = (
    ((1, 0, 0), (0, 1, 0)), ((-1, 0, 1), (0, 1, 0)), ((0, 1, 0), (-1, 0, 1)), ((-1, 0, 1), (0, -1, 1)),
    ((0, -1, 1), (1, 0, 0)), ((1, 0, 0), (0, -1, 1)), ((0, 1, 0), (1, 0, 0)), ((0, -1, 1), (-1, 0, 1)),
)  # fmt: skip
"""What the turns and mirrors of `hashing.TURNS` do to the unit square."""


def of_whole(original: Described, disputed: Described, turn: int) -> Alignment:
    """The map that lays all of the original over all of the disputed picture, turned or mirrored as TURNS lists it."""
    unit = np.array([*QUARTERS[turn], (0, 0, 1)], np.float64)
    (high, wide), (down, across) = original.grey.shape, disputed.grey.shape
    centres = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    map = np.linalg.inv(centres) @ np.diag([across, down, 1]) @ unit @ np.diag([1 / wide, 1 / high, 1]) @ centres
    return Alignment(map, 0, bool(np.linalg.det(map[:2, :2]) < 0), "straight")


def alignments(original: Described, disputed: Described) -> Iterator[Alignment]:
    """Maps worth a closer look: of the original as it is, then of its mirror image."""
    width = original.grey.shape[1]
    flip = np.array([[-1.0, 0, width - 1], [0, 1, 0], [0, 0, 1]])
    straight = _fit(original.points, disputed.points, mirrored=False, flip=np.eye(3))
    if straight:
        yield straight
    if straight is not None and straight.inliers >= 4 * FEWEST:
        return
    mirrored = _fit(original.mirrored, disputed.strongest, mirrored=True, flip=flip)
    if mirrored:
        yield mirrored
    if straight is None and mirrored is None:
        again = _fit(original.evenly, disputed.evenly, mirrored=False, flip=np.eye(3))
        if again:
            yield again


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
    kind, simple = simplest(found, here[kept].astype(np.float64), there[kept].astype(np.float64))
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


def simplest(
    map: Map, here: npt.NDArray[np.float64], there: npt.NDArray[np.float64], slack: float = 0.12
) -> tuple[str, Map]:
    """The simplest map that explains the points about as well: fewer parameters, a steadier outline."""
    loose = _error(map, here, there)
    for kind, fitted in (("straight", _straight(map, here, there)), ("similar", _similar(map, here, there))):
        if fitted is not None and _error(fitted, here, there) <= 1.2 * loose + slack:
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


def _straight(map: Map, here: npt.NDArray[np.float64], there: npt.NDArray[np.float64]) -> Map | None:
    """Scale and shift along each axis, turned by quarters; fitted again without what was left over."""
    swapped = abs(map[0, 1]) > abs(map[0, 0])
    made = np.zeros((3, 3))
    made[2, 2] = 1.0
    for axis in (0, 1):
        source = 1 - axis if swapped else axis
        kept = np.ones(len(here), bool)
        for _ in range(3):
            x, y = here[kept, source], there[kept, axis]
            if len(x) < 4 or np.ptp(x) < 8:
                return None
            slope, shift = np.polyfit(x, y, 1)
            left = np.abs(here[:, source] * slope + shift - there[:, axis])
            kept = left <= max(0.05, 2.5 * float(np.median(left)))
        made[axis, source], made[axis, 2] = slope, shift
    return made if np.linalg.det(map[:2, :2]) * np.linalg.det(made[:2, :2]) > 0 else None


def _similar(map: Map, here: npt.NDArray[np.float64], there: npt.NDArray[np.float64]) -> Map | None:
    """Turn, scale and shift; mirrored first where the free map mirrors."""
    cv2 = vision()
    flip = np.diag([float(np.sign(np.linalg.det(map[:2, :2]))), 1.0, 1.0])
    found, _ = cv2.estimateAffinePartial2D(apply(flip, here), there, method=cv2.RANSAC, ransacReprojThreshold=REACH)
    return None if found is None else np.vstack([found, [0, 0, 1]]) @ flip
