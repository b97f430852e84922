"""Is the disputed picture made from the original? Is one photo a part of another? Do two show the same thing?

Hashes tell copies that were only saved again, shrunk or turned. For the rest local features propose a plane map, and the
warped original is held against the picture: a copy differs from another photograph of the same thing in that one plane map
explains all of it, background too.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from appealgen.evidence.photos.alignment import Alignment, alignments, of_whole
from appealgen.evidence.photos.changes import WHOLE, changes
from appealgen.evidence.photos.dense import STEP, WINDOW, Explained, best_rectangle, explain, share
from appealgen.evidence.photos.extent import Rectangle, extent, window_rectangle, within
from appealgen.evidence.photos.features import Described, describe, matched, vision
from appealgen.evidence.photos.hashing import TURNS, distance
from appealgen.evidence.photos.model import Change, Match, Polygon
from appealgen.evidence.photos.outline import visible_part
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.refining import refined

Kinship = Literal["kin", "unsure", "stranger"]

HASH_SAME = 24
"""Bits of 256: re-saved, shrunk and recoloured copies lie below 20; different pictures of one shoot above 100."""
HASH_NEAR = 48
"""Up to here a picture without points to compare is worth a look; random pairs lie above 90."""
FEW_POINTS = 40
"""With fewer local features a picture is too plain to compare, whatever its hash: photographs have 300 to 1500."""
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
ENOUGH = 10
"""Windows that must agree before their share means anything."""


@dataclass(frozen=True)
class _Seen:
    """A map with what it explains."""

    alignment: Alignment
    explained: Explained
    agreement: float
    part: tuple[int, int, int, int] | None = None
    """The windows that hold the original, when it is one picture among others."""
    at_once: bool = False
    """Nobody looked for points: the whole lies on the whole."""


def compare(original: Picture, disputed: Picture) -> Match:
    """How the disputed picture relates to the original. The outline is in pixels of the original as stored."""
    if original.sha256 == disputed.sha256:
        width, height = original.size
        frame = ((0, 0), (width, 0), (width, height), (0, height))
        return Match("same", 1.0, "bytes", frame, 1.0, (Change("identical"),))
    one, other = describe(original), describe(disputed)
    bits, turn = nearest(one, other)
    seen = _at_once(one, other, turn) if bits <= HASH_SAME else None
    plain = one.plain or other.plain or (seen is None and min(len(one.points), len(other.points)) < FEW_POINTS)
    seen = seen or _look(one, other)
    if seen is None:
        return _by_hash(bits, turn, plain)
    if seen.agreement >= (LOOK_AT_AN_ANGLE if seen.alignment.kind == "plane" else LOOK):
        seen = replace(seen, alignment=refined(seen.alignment, seen.explained, other.grey))
    verdict, score = _judge(seen, bits)
    if verdict == "different":
        return Match("different", score, "features", plain=plain)
    if plain and verdict == "same" and seen.alignment.inliers < 3 * ENOUGH and seen.explained.agree.sum() < 30 * ENOUGH:
        verdict, score = "look", 0.5
    shown, outline, visible = _shown(seen, one, other, original)
    footprint = within(seen.explained, shown)
    done = changes(seen.alignment, seen.explained, footprint, visible, one, other, original, disputed)
    around = 1 - float(footprint.mean())
    if verdict == "same" and _is_of_a_plane(seen.alignment, visible, around, done):
        verdict, score = "look", 0.5
    by: Literal["hash", "features"] = "hash" if bits <= HASH_SAME else "features"
    return Match(verdict, score, by, outline, visible, done, plain and verdict != "same")


def _shown(
    seen: _Seen, one: Described, other: Described, original: Picture
) -> tuple[Rectangle, Polygon | None, float | None]:
    """The rectangle of the disputed picture that shows the original, its outline there, and its share."""
    height, width = other.grey.shape
    shown: Rectangle = (0, 0, width, height)
    outline, visible = visible_part(seen.alignment.map, shown, one, original)
    if visible is None or (visible > WHOLE and seen.part is None):
        return shown, outline, visible
    shown = extent(seen.explained, other.grey)
    if seen.part is not None and shown == (0, 0, width, height):
        shown = window_rectangle(seen.part, STEP, WINDOW, other.grey.shape)
    return shown, *visible_part(seen.alignment.map, shown, one, original)


SCENE = 0.12
"""Share of the disputed picture that is something else, from which on the original may be a thing in a scene."""
SMALL_PART = 0.3
"""Share of the original below which a tilted part may be a flat thing, such as a printed box, photographed anew."""


def _is_of_a_plane(alignment: Alignment, visible: float | None, around: float, done: tuple[Change, ...]) -> bool:
    """A flat thing photographed twice follows one map with perspective too; but what is around it is another scene."""
    kinds = {change.kind for change in done}
    away = "background_removed" in kinds or ("collage" in kinds and around > SCENE)
    return alignment.kind == "plane" and (away or (visible is not None and visible < SMALL_PART))


def nearest(original: Described, disputed: Described) -> tuple[int, int]:
    """Bits between the pictures over the original's turns and mirrors, and which of TURNS it is."""
    bits = [distance(view, disputed.hashes[0]) for view in original.hashes]
    least = min(range(len(TURNS)), key=bits.__getitem__)
    return bits[least], least


def _by_hash(bits: int, turn: int, plain: bool) -> Match:
    """Where there are too few points to compare. A hash alone never proves a plain picture."""
    if bits <= HASH_SAME and not plain:
        kind = ("mirrored",) if turn in (1, 5, 6, 7) else ("turned",) if turn else ()
        done = (*(Change(name) for name in kind), Change("resaved"))  # type: ignore[arg-type]
        return Match("same", round(1 - bits / 256, 3), "hash", None, 1.0, done)
    if bits <= HASH_NEAR:
        return Match("look", 0.5, "hash", plain=plain)
    return (
        Match("look", 0.5, "none", plain=True) if plain and bits < 90 else Match("different", 0.02, "hash", plain=plain)
    )


AT_ONCE = 0.95
"""Agreement of the whole pictures laid on each other, from which on no points are looked for: re-saved and shrunk .97 to 1."""


def _at_once(original: Described, disputed: Described, turn: int) -> _Seen | None:
    """All of the one laid on all of the other, where their hashes say that this is all there is to it."""
    alignment = of_whole(original, disputed, turn)
    explained = explain(original.grey, disputed.grey, alignment.map)
    enough = int(explained.agree.sum()) >= 3 * ENOUGH
    return (
        _Seen(alignment, explained, explained.agreement, at_once=True)
        if enough and explained.agreement >= AT_ONCE
        else None
    )


def _look(original: Described, disputed: Described) -> _Seen | None:
    """The map that explains most of the picture."""
    best: _Seen | None = None
    for alignment in alignments(original, disputed):
        explained = explain(original.grey, disputed.grey, alignment.map)
        seen = _Seen(alignment, explained, explained.agreement)
        if seen.agreement < SAME:
            seen = _as_part(seen)
        if best is None or seen.agreement > best.agreement:
            best = seen
        if best.agreement >= SAME:
            break
    return best


PART = 0.035
"""The least share of the picture that a part may take: below, a logo or a label would do."""


def _as_part(seen: _Seen) -> _Seen:
    """The original as one picture among others, laid straight on the page: all of a rectangle agrees, nothing around it.

    A flat thing photographed twice agrees within its own outline too; but it is seldom a rectangle along the axes, and what
    lies just outside it, within the original's frame, is another background.
    """
    explained = seen.explained
    structure = explained.lost | explained.agree | explained.differ
    if seen.alignment.kind == "plane" or explained.lost.sum() > 0.3 * structure.sum():
        return seen
    box = best_rectangle(explained.agree, explained.differ)
    if box is None:
        return seen
    top, left, bottom, right = box
    agree, differ = explained.agree[top:bottom, left:right], explained.differ[top:bottom, left:right]
    size = (bottom - top) * (right - left) / explained.inside.size
    inside = share(agree, differ)
    filled = agree.sum() / max(1, agree.size)
    if size < PART or inside < 0.93 or agree.sum() < 2 * ENOUGH or filled < 0.45 or not _is_cell(explained, box):
        return seen
    return replace(seen, agreement=inside, part=box)


def _is_cell(explained: Explained, box: tuple[int, int, int, int]) -> bool:
    """Beyond the rectangle nothing agrees: a cell ends at once, while agreement frays out round a thing in a scene."""
    top, left, bottom, right = box
    around = np.ones(explained.inside.shape, bool)
    around[max(0, top - 1) : bottom + 1, max(0, left - 1) : right + 1] = False
    outside = explained.agree & around
    return int(outside.sum()) <= 0.06 * int(explained.agree.sum())


def _judge(seen: _Seen, bits: int) -> tuple[Literal["same", "look", "different"], float]:
    """The verdict, and a score from 0 to 1 that is at least .5 for `same`."""
    explained, agreement = seen.explained, seen.agreement
    enough = int(explained.agree.sum()) >= ENOUGH
    strange = int(explained.added.sum()) > 0.5 * int(explained.inside.sum()) and seen.part is None
    everywhere = agreement >= LOOK and _everywhere(seen)
    moved = _moved(seen)
    if enough and (agreement >= SAME or everywhere) and not strange and not moved:
        return "same", round(0.5 + agreement / 2, 3)
    if bits <= HASH_SAME and agreement >= LOOK and not moved:
        return "same", round(0.5 + agreement / 2, 3)
    look = LOOK_AT_AN_ANGLE if seen.alignment.kind == "plane" else LOOK
    if (enough and agreement >= look) or bits <= HASH_SAME:
        return "look", 0.5
    return "different", round(min(0.45, agreement / 2), 3)


def _moved(seen: _Seen) -> bool:
    """The camera moved between the two: one map explains each part by its own lights only."""
    least = STEADY if seen.alignment.kind == "plane" else STEADY_STRAIGHT / (2 if seen.agreement >= ALL else 1)
    return not seen.at_once and seen.alignment.steady < least


def _everywhere(seen: _Seen) -> bool:
    """Under text and badges all over, the original shows through everywhere; or it lies so still that it needs to less."""
    spread, alignment = seen.explained.spread, seen.alignment
    if alignment.kind == "plane":
        return False
    still = alignment.steady >= STILL and alignment.inliers >= 4 * ENOUGH
    return spread >= EVERYWHERE or (still and spread >= EVERYWHERE_STILL)


def relation(one: Picture, other: Picture) -> Match:
    """Is one of two photos a copy or a part of the other? Seen from the one that shows more.

    A map is found in either direction or in none, so strangers are compared once.
    """
    match = compare(one, other)
    if match.verdict == "different" or one.sha256 == other.sha256:
        return match
    if match.verdict == "same" and (match.visible or 1.0) < 0.9:
        return match
    back = compare(other, one)
    if match.verdict != "same" or back.verdict != "same":
        return back if back.score > match.score else match
    return back if (back.visible or 1.0) < (match.visible or 1.0) else match


KIN_POINTS, SOME_POINTS = 24, 9
"""Points that several local planes explain together. Measured on renders: views of one shoot 24 to 58 degrees apart 12 to 139
(twice 0), another product in the same room 0 to 23; random photographs 0."""


def kin(one: Picture, other: Picture) -> Kinship:
    """Do two photos show the same product and place? Several local planes, since the camera has moved."""
    first, second = describe(one), describe(other)
    bits, _ = nearest(first, second)
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
