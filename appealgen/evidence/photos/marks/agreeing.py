"""Where the edges of several photos agree: in place, strength and direction. What `shared_marks` builds on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision

Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]
Box = tuple[int, int, int, int]

AGREE = 0.45
"""Deviation of an edge from the photos' middle one, as a share of it. Overlays .1 to .35; chance .8 and more."""
FEWEST = 3
"""Photos that must agree: two agree by chance in too many places."""
SHIFTS = ((11, 7), (-9, 13), (5, -17))
"""Rows and columns by which the photos are moved against each other to learn what agrees by chance."""


@dataclass(frozen=True, eq=False)
class Edges:
    across: Floats
    down: Floats


@dataclass(frozen=True, eq=False)
class Agreement:
    strength: Floats
    """Of the middle edge where at least FEWEST photos agree, else 0."""
    votes: tuple[Flags, ...]


@dataclass(frozen=True)
class Cluster:
    box: Box
    edges: int
    """Agreeing edge pixels in it."""


def edges(grey: npt.NDArray[np.uint8]) -> Edges:
    cv2 = vision()
    smooth = cv2.GaussianBlur(grey.astype(np.float32), (0, 0), 0.8)
    return Edges(cv2.Sobel(smooth, cv2.CV_32F, 1, 0, scale=0.25), cv2.Sobel(smooth, cv2.CV_32F, 0, 1, scale=0.25))


def agreement(every: Sequence[Edges]) -> Agreement:
    cv2 = vision()
    across, down = _middle([one.across for one in every]), _middle([one.down for one in every])
    strength = cv2.magnitude(across, down)
    near = AGREE * strength
    votes = tuple(cv2.magnitude(one.across - across, one.down - down) < near for one in every)
    many = votes[0].astype(np.uint8)
    for vote in votes[1:]:
        many += vote
    strength[many < FEWEST] = 0
    return Agreement(strength, votes)


def _middle(planes: Sequence[Floats]) -> Floats:
    """The median; of three and four without sorting."""
    if len(planes) > 4:
        return np.median(np.stack(planes), axis=0).astype(np.float32)
    cv2 = vision()
    total, most, least = planes[0], planes[0], planes[0]
    for plane in planes[1:]:
        total, most, least = total + plane, cv2.max(most, plane), cv2.min(least, plane)
    return (total - most - least) * np.float32(1 / (len(planes) - 2))


def shifted(every: Sequence[Edges], shift: tuple[int, int]) -> list[Edges]:
    """Each photo moved a step further than the one before: what still agrees does so by chance."""
    return [
        Edges(*(np.roll(plane, (number * shift[0], number * shift[1]), (0, 1)) for plane in (one.across, one.down)))
        for number, one in enumerate(every)
    ]


def clusters(agreeing: Flags, least: int) -> list[Cluster]:
    """What lies together, with how many edge pixels each holds."""
    cv2 = vision()
    joined = cv2.dilate(agreeing.astype(np.uint8), np.ones((7, 13), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    edged = np.bincount(labels[agreeing], minlength=count)
    height, width = agreeing.shape
    found = []
    for label in np.flatnonzero(edged[1:] >= least) + 1:
        x, y, wide, high = (int(value) for value in stats[label, :4])
        found.append(
            Cluster(
                (min(x + 6, width), min(y + 3, height), max(x + wide - 6, 0), max(y + high - 3, 0)), int(edged[label])
            )
        )
    return found


def density(every: Sequence[Edges], carry: Sequence[int], agreeing: Flags, box: Box, least: float) -> float:
    """Of the strong edges that lie at a cluster's own, the share that agrees: an overlay's are nearly all of them."""
    cv2 = vision()
    x0, y0, x1, y1 = box
    own = agreeing[y0:y1, x0:x1]
    near = cv2.dilate(own.astype(np.uint8), np.ones((7, 13), np.uint8)) > 0
    cut = [Edges(every[at].across[y0:y1, x0:x1], every[at].down[y0:y1, x0:x1]) for at in carry]
    strength = np.median(np.stack([cv2.magnitude(one.across, one.down) for one in cut]), axis=0)
    strong = (strength > least) & near
    return float((own & strong).sum() / max(1, strong.sum()))


def largest(agreeing: Flags) -> int:
    return max((cluster.edges for cluster in clusters(agreeing, 1)), default=0)
