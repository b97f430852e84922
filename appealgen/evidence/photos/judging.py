"""What a map and what it explains say: the same picture, worth a look, or another one. Every threshold of that is here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from appealgen.evidence.photos.alignment import Alignment, apply
from appealgen.evidence.photos.dense import STEP, WINDOW, Explained
from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.hashing import HASH_SAME
from appealgen.evidence.photos.model import Change
from appealgen.evidence.photos.swapped import LARGE, LARGE_UNDER_WORDS, another_thing

SAME, LOOK = 0.86, 0.62
"""Share of agreeing windows. Copies: .9 and more, .62 with text all over; other views of one shoot: up to .71."""
EVERYWHERE = 0.9
"""Share of places where a part agrees: .9 and more under text and badges all over, up to .73 for other photos."""
STILL, EVERYWHERE_STILL = 0.92, 0.78
"""Blocks at rest from which on fewer places will do: copies under text .93 to 1, places .8 and more; a product of which the
camera saw just as much in another room .86, on white .77."""
LOOK_AT_AN_ANGLE = 0.76
"""The same for a map with perspective in it: views of one shoot 25 degrees apart reach .71 on table and wall."""
STEADY, STEADY_STRAIGHT = 0.7, 0.5
"""Share of blocks that lie still under the refined map, with perspective in it and without. Copies .78 and .67 to 1; the
camera moved by 2 to 5 degrees .17 to .55, and without perspective .26."""
ALL = 0.985
"""Agreement from which on, without perspective, half of that will do: smooth pictures have blocks that swim in their noise,
down to .4; of a camera that moved no map without perspective reaches .95."""
ALL_BUT_FEW = 0.95
"""Agreement of a screen that shows the original, in its middle as at its edges."""
HELD = 0.3
"""Share of the footprint that agrees, from which on what else is new there was drawn out of the original."""
ENOUGH = 10
"""Windows that must agree before their share means anything."""


@dataclass(frozen=True)
class Seen:
    """A map with what it explains."""

    alignment: Alignment
    explained: Explained
    agreement: float
    part: tuple[int, int, int, int] | None = None
    """The windows that hold the original, when it is one picture among others."""
    at_once: bool = False
    """Nobody looked for points: the whole lies on the whole."""


def judge(seen: Seen, bits: int) -> tuple[Literal["same", "look", "different"], float]:
    """The verdict, and a score from 0 to 1 that is at least .5 for `same`."""
    explained, agreement = seen.explained, seen.agreement
    enough = int(explained.agree.sum()) >= ENOUGH
    inside = int(explained.inside.sum())
    drawn_out = (
        agreement >= ALL_BUT_FEW and int(explained.agree.sum()) >= HELD * inside
    )  # contrast that made texture of noise
    strange = int(explained.added.sum()) > 0.5 * inside and seen.part is None and not drawn_out
    everywhere = agreement >= LOOK and _everywhere(seen)
    moved = _moved(seen) or swapped(seen)
    if enough and (agreement >= SAME or everywhere) and not strange and not moved:
        return "same", round(0.5 + agreement / 2, 3)
    if bits <= HASH_SAME and agreement >= LOOK and not moved:
        return "same", round(0.5 + agreement / 2, 3)
    look = LOOK_AT_AN_ANGLE if seen.alignment.kind == "plane" else LOOK
    if (enough and agreement >= look) or bits <= HASH_SAME:
        return "look", 0.5
    return "different", round(min(0.45, agreement / 2), 3)


def _moved(seen: Seen) -> bool:
    """The camera moved between the two: one map explains each part by its own lights only."""
    least = STEADY if seen.alignment.kind == "plane" else STEADY_STRAIGHT / (2 if seen.agreement >= ALL else 1)
    return not seen.at_once and seen.alignment.steady < least


def swapped(seen: Seen) -> bool:
    """Another thing stands in the same scene. Below `SAME` words may lie all over: then it must be a larger one."""
    least = LARGE if seen.agreement >= SAME else LARGE_UNDER_WORDS
    return seen.agreement >= LOOK and not seen.at_once and seen.part is None and another_thing(seen.explained, least)


def _everywhere(seen: Seen) -> bool:
    """Under text and badges all over, the original shows through everywhere; or it lies so still that it needs to less."""
    spread, alignment = seen.explained.spread, seen.alignment
    if alignment.kind == "plane" or seen.explained.lost.sum() > 0.5 * seen.explained.agree.sum():
        return False
    still = alignment.steady >= STILL and alignment.inliers >= 4 * ENOUGH
    return spread >= EVERYWHERE or (still and spread >= EVERYWHERE_STILL)


def holds_enough(seen: Seen) -> bool:
    """Of plain pictures: are there points, or windows that all agree, to tell them from others as plain?"""
    agree = int(seen.explained.agree.sum())
    return seen.alignment.inliers >= 3 * ENOUGH or (seen.agreement >= ALL and agree >= 5 * ENOUGH)


SCENE = 0.12
"""Share of the disputed picture that is something else, from which on the original may be a thing in a scene."""
SMALL_PART = 0.3
"""Share of the original below which a tilted part may be a flat thing, such as a printed box, photographed anew."""


BESIDE_EDGE = 1.25 * WINDOW
"""Pixels of the disputed picture from the original's edge, within which a window shows what stands at that edge."""
FEWEST, SIDES = 4, 3
"""Windows that agree at an edge for the original to be seen to there, and of how many of its edges: one may be plain."""
OTHERS = 0.1
"""For one that agrees, so many windows there may show anything else."""


def is_of_a_plane(
    seen: Seen, shape: tuple[int, ...], visible: float | None, around: float, done: tuple[Change, ...]
) -> bool:
    """A flat thing photographed twice follows one map with perspective too; but what is around it is another scene. A screen
    or a print of the original shows it to all its edges. `shape`: of the original's working copy."""
    kinds = {change.kind for change in done}
    away = "background_removed" in kinds or ("collage" in kinds and around > SCENE and not _to_all_edges(seen, shape))
    return seen.alignment.kind == "plane" and (away or (visible is not None and visible < SMALL_PART))


def _to_all_edges(seen: Seen, shape: tuple[int, ...]) -> bool:
    """What stands along the edges of the original agrees too: there a thing that was photographed alone has its background."""
    explained, (high, wide) = seen.explained, shape[:2]
    if seen.agreement < ALL_BUT_FEW:
        return False
    near = vision().distanceTransform(np.pad(explained.footprint.astype(np.uint8), 1), vision().DIST_L2, 3)[1:-1, 1:-1]
    rows, columns = np.indices(explained.agree.shape).reshape(2, -1) * STEP + WINDOW // 2
    x, y = (
        apply(np.asarray(np.linalg.inv(seen.alignment.map), np.float64), np.stack([columns, rows], axis=1))
        / (wide, high)
    ).T
    side = np.argmin([x, 1 - x, y, 1 - y], axis=0)[near[rows, columns] <= BESIDE_EDGE]
    agree, other = (
        np.bincount(side, flags.ravel()[near[rows, columns] <= BESIDE_EDGE], 4)
        for flags in (explained.agree, explained.differ | explained.added)
    )
    return int((agree >= FEWEST).sum()) >= SIDES and bool((other <= OTHERS * agree.sum() / 4).all())
