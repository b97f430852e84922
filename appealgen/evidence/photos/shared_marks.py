"""What stands in the same place of several photos of one case, whatever is behind it: an overlay.

Edges of an overlay agree from photo to photo in place, strength and direction; the scene behind them does not. Where nearly
all edges agree the scene itself is the same (one tripod, or copies), and nothing can be told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import Floats, vision
from appealgen.evidence.photos.model import FractionBox, SharedMark
from appealgen.evidence.photos.picture import Pixels

SIDE = 640
"""Longest side in pixels at which the photos are laid on each other."""
SHAPES = 0.02
"""Photos whose width over height differ by less lie on each other."""
STRENGTH = 9.0
"""Least step of grey (of 255, over two pixels) that counts as an edge: a mark of 15 % over mid grey leaves 12."""
AGREE = 0.45
"""Mean deviation of the edges from their median, as a share of it. Overlays .1 to .35; chance .8 and more."""
SCENE = 0.22
"""Share of agreeing edges from which on the scene itself is the same. Marks over other scenes: .01 to .15."""
EDGES_SURE, EDGES = 130, 60
"""Agreeing edge pixels of one mark: chance leaves clusters of up to 35 in four photos of one shoot."""
SHIFTS = ((11, 7), (-9, 13), (5, -17))
"""Rows and columns by which the photos are moved against each other to learn what agrees by chance."""
BEYOND_CHANCE = 2.0
"""A mark agrees so many times more than the largest cluster of moved photos; twice that to be sure."""
FEWEST = 3
"""Photos that must agree: two agree by chance in too many places."""

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class _Edges:
    across: Floats
    down: Floats


def shared_marks(pictures: Sequence[Pixels]) -> tuple[SharedMark, ...]:
    """Marks that at least three of the pictures (RGB, as shown) share. Boxes are fractions of each picture."""
    found: list[SharedMark] = []
    for indexes in _of_one_shape(pictures):
        if len(indexes) >= FEWEST:
            found += _of(pictures, indexes)
    return tuple(found)


def _of_one_shape(pictures: Sequence[Pixels]) -> list[list[int]]:
    groups: list[list[int]] = []
    for index, picture in enumerate(pictures):
        shape = picture.shape[1] / picture.shape[0]
        for group in groups:
            first = pictures[group[0]]
            if abs(first.shape[1] / first.shape[0] / shape - 1) < SHAPES:
                group.append(index)
                break
        else:
            groups.append([index])
    return groups


def _of(pictures: Sequence[Pixels], indexes: list[int]) -> list[SharedMark]:
    height, width = pictures[indexes[0]].shape[:2]
    scale = SIDE / max(width, height)
    size = (max(16, round(width * scale)), max(16, round(height * scale)))
    edges = [_edges(pictures[index], size) for index in indexes]
    votes = _votes(edges)
    agreeing = votes.sum(axis=0) >= FEWEST
    edged = np.median([np.hypot(one.across, one.down) for one in edges], axis=0) > STRENGTH
    if not agreeing.any() or agreeing.sum() > SCENE * max(1, int(edged.sum())):
        return []
    chance = max(_largest(_votes(_shifted(edges, shift)).sum(axis=0) >= FEWEST) for shift in SHIFTS)
    found = []
    for box, count in _clusters(agreeing):
        if count >= BEYOND_CHANCE * chance:
            sure = count >= EDGES_SURE and count >= 2 * BEYOND_CHANCE * chance
            carry = tuple(
                index for index, vote in zip(indexes, votes, strict=True) if _carries(vote & agreeing, box, count)
            )
            found.append(SharedMark(_fractions(box, size), "sure" if sure else "suspected", carry))
    return found


def _carries(vote: Flags, box: tuple[int, int, int, int], count: int) -> bool:
    x0, y0, x1, y1 = box
    return int(vote[y0:y1, x0:x1].sum()) > 0.5 * count


def _shifted(edges: Sequence[_Edges], shift: tuple[int, int]) -> list[_Edges]:
    """Each photo moved a step further than the one before: what still agrees does so by chance."""
    return [
        _Edges(
            np.roll(one.across, (number * shift[0], number * shift[1]), (0, 1)),
            np.roll(one.down, (number * shift[0], number * shift[1]), (0, 1)),
        )
        for number, one in enumerate(edges)
    ]


def _largest(agreeing: Flags) -> int:
    return max((count for _, count in _clusters(agreeing)), default=0)


def _edges(picture: Pixels, size: tuple[int, int]) -> _Edges:
    cv2 = vision()
    grey = cv2.cvtColor(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY).astype(np.float32)
    grey = cv2.GaussianBlur(grey, (0, 0), 0.8)
    return _Edges(cv2.Sobel(grey, cv2.CV_32F, 1, 0, scale=0.25), cv2.Sobel(grey, cv2.CV_32F, 0, 1, scale=0.25))


def _votes(edges: Sequence[_Edges]) -> Flags:
    """Per photo, where its edge agrees with the photos' middle one in strength and direction (photos × rows × columns)."""
    across, down = np.stack([one.across for one in edges]), np.stack([one.down for one in edges])
    middle_across, middle_down = np.median(across, axis=0), np.median(down, axis=0)
    strength = np.hypot(middle_across, middle_down)
    off = np.hypot(across - middle_across, down - middle_down)
    return np.asarray((strength > STRENGTH) & (off < AGREE * strength))


def _clusters(agreeing: Flags) -> list[tuple[tuple[int, int, int, int], int]]:
    """Boxes around what lies together, with how many edge pixels each holds."""
    cv2 = vision()
    joined = cv2.dilate(agreeing.astype(np.uint8), np.ones((7, 13), np.uint8))
    count, labels = cv2.connectedComponents(joined)
    found = []
    for label in range(1, count):
        inside = agreeing & (labels == label)
        edges = int(inside.sum())
        if edges >= EDGES:
            rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
            found.append(((int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1), edges))
    return found


def _fractions(box: tuple[int, int, int, int], size: tuple[int, int]) -> FractionBox:
    x0, y0, x1, y1 = box
    width, height = size
    return (round(x0 / width, 4), round(y0 / height, 4), round(x1 / width, 4), round(y1 / height, 4))
