"""What stands in the same place of several photos of one case, whatever is behind it: an overlay.

Edges of an overlay agree from photo to photo in place, strength and direction; the scene behind them does not. Where what lies
around agrees too, the scene itself is the same (one tripod, or copies), and nothing can be told.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.marks.agreeing import (
    FEWEST,
    SHIFTS,
    Agreement,
    Box,
    Cluster,
    agreement,
    clusters,
    density,
    edges,
    largest,
    shifted,
)
from appealgen.evidence.photos.marks.anchors import windows
from appealgen.evidence.photos.marks.ground import same_ground, same_scene
from appealgen.evidence.photos.marks.joining import Overlay, joined, overlap
from appealgen.evidence.photos.model import FractionBox, SharedMark
from appealgen.evidence.photos.picture import Pixels

SIDE = 640
"""Longest side in pixels at which the photos are laid on each other."""
SHAPES = 0.02
"""Photos whose width over height differ by less lie on each other."""
STRENGTHS = (9.0, 3.5)
"""Least step of grey (of 255, over two pixels) of an edge: a mark of 15 % over mid grey leaves 12, over light grey 5."""
EDGES_SURE, EDGES = 130, 36
"""Agreeing edge pixels of one mark: chance leaves clusters of up to 35 in four photos of one shoot. A corner's date has 40."""
BEYOND_CHANCE = 2.0
"""A mark agrees so many times more than the largest cluster of moved photos; twice that to be sure."""

DENSE = 0.2
"""Share of the strong edges at a cluster's own that agree, at least. Of marks .28 to .85; of scenes whose camera hardly moved,
and that agree here and there by chance, .05 to .37."""
DENSE_ANYWHERE, DENSE_SURE = 0.3, 0.5
"""The same in photos of different shape, where ten places are tried: by chance up to .45, in 3 of 50 sets above .3."""

Grey = npt.NDArray[np.uint8]


def shared_marks(pictures: Sequence[Pixels]) -> tuple[SharedMark, ...]:
    """Marks that at least three of the pictures (RGB, as shown) share. Boxes are fractions of each picture.

    In photos of different shape a mark keeps its distance from a corner: its box is then that in the first that carries it.
    """
    found: list[SharedMark] = []
    groups = _of_one_shape(pictures)
    for indexes in groups:
        if len(indexes) >= FEWEST:
            found += _of(pictures, indexes)
    if not found and len(groups) > 1 and len(pictures) >= FEWEST:
        found = _of_other_shapes(pictures)
    return tuple(found)


def _of_other_shapes(pictures: Sequence[Pixels]) -> list[SharedMark]:
    """The first corner, or the middle, where photos of two shapes share a mark; those of one were laid on each other already."""
    shape = {index: number for number, group in enumerate(_of_one_shape(pictures)) for index in group}
    for window in windows(pictures):
        if same_scene(window.parts):
            continue
        for one in joined(_overlays(window.parts, DENSE_ANYWHERE, DENSE_SURE)):
            if len({shape[index] for index in one.carry}) < 2:
                continue
            first = one.carry[0]
            x, y = window.begins[first]
            box = (one.box[0] + x, one.box[1] + y, one.box[2] + x, one.box[3] + y)
            grade: Literal["sure", "suspected"] = "sure" if one.sure else "suspected"
            return [SharedMark(_fractions(box, window.wholes[first]), grade, one.carry)]
    return []


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
    cv2 = vision()
    height, width = pictures[indexes[0]].shape[:2]
    scale = SIDE / max(width, height)
    size = (max(16, round(width * scale)), max(16, round(height * scale)))
    greys = [
        cv2.resize(cv2.cvtColor(pictures[index], cv2.COLOR_RGB2GRAY), size, interpolation=cv2.INTER_AREA)
        for index in indexes
    ]
    if same_scene(greys):
        return []
    return [
        SharedMark(
            _fractions(one.box, size), "sure" if one.sure else "suspected", tuple(indexes[at] for at in one.carry)
        )
        for one in joined(_overlays(greys))
    ]


def _overlays(greys: list[Grey], dense: float = DENSE, dense_sure: float = DENSE) -> list[Overlay]:
    """Clusters beyond chance, whether surely so, and which of the photos carry them."""
    every = [edges(grey) for grey in greys]
    together = agreement(every)
    by_chance = [agreement(shifted(every, shift)).strength for shift in SHIFTS]
    found: list[Overlay] = []
    for least in STRENGTHS:
        agreeing = together.strength > least
        chance = max(largest(strength > least) for strength in by_chance)
        for cluster in clusters(agreeing, max(EDGES, round(BEYOND_CHANCE * chance))):
            carry = _carried_by(together, agreeing, cluster)
            if len(carry) < FEWEST or any(overlap(cluster.box, other.box) for other in found):
                continue
            share = density(every, carry, agreeing, cluster.box, least)
            if share < dense:
                continue
            ground = same_ground([greys[at] for at in carry], cluster.box)
            if ground == "same":
                continue
            sure = (
                cluster.edges >= max(EDGES_SURE, 2 * BEYOND_CHANCE * chance)
                and ground == "other"
                and share >= dense_sure
            )
            found.append(Overlay(cluster.box, sure, carry))
    return found


def _carried_by(together: Agreement, agreeing: npt.NDArray[np.bool_], cluster: Cluster) -> tuple[int, ...]:
    x0, y0, x1, y1 = cluster.box
    inside = agreeing[y0:y1, x0:x1]
    return tuple(
        at for at, vote in enumerate(together.votes) if (vote[y0:y1, x0:x1] & inside).sum() > 0.5 * cluster.edges
    )


def _fractions(box: Box, size: tuple[int, int]) -> FractionBox:
    x0, y0, x1, y1 = box
    width, height = size
    return (round(x0 / width, 4), round(y0 / height, 4), round(x1 / width, 4), round(y1 / height, 4))
