"""Is the disputed picture made from the original? Is one photo a part of another? Do two show the same thing?

Hashes tell copies that were only saved again, shrunk or turned. For the rest local features propose a plane map, and the
warped original is held against the picture: a copy differs from another photograph of the same thing in that one plane map
explains all of it, background too.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

import numpy as np

from appealgen.evidence.photos.alignment import alignments, of_whole
from appealgen.evidence.photos.changes import changes
from appealgen.evidence.photos.dense import Explained, best_rectangle, explain, share
from appealgen.evidence.photos.features import Described, describe
from appealgen.evidence.photos.fineness import fineness
from appealgen.evidence.photos.hashing import HASH_SAME, nearest
from appealgen.evidence.photos.judging import (
    ENOUGH,
    LOOK,
    LOOK_AT_AN_ANGLE,
    SAME,
    Seen,
    holds_enough,
    is_of_a_plane,
    judge,
    swapped,
)
from appealgen.evidence.photos.kinship import kin as kin
from appealgen.evidence.photos.laid_on import without_laid_on
from appealgen.evidence.photos.model import Change, Match
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.refining import refined
from appealgen.evidence.photos.shown import shown_part
from appealgen.evidence.photos.spot import same_spot
from appealgen.evidence.photos.twins import Grain, grain

PERHAPS = 0.4
"""Agreement from which on badges and banners may be what does not agree; other pictures of anything seldom reach it."""
HASH_NEAR = 48
"""Up to here a picture without points to compare is worth a look; random pairs lie above 90."""
FEW_POINTS = 40
"""With fewer local features a picture is too plain to compare, whatever its hash: photographs have 300 to 1500."""


def compare(original: Picture, disputed: Picture) -> Match:
    """How the disputed picture relates to the original. The outline is in pixels of the original as stored."""
    if original.sha256 == disputed.sha256:
        width, height = original.size
        frame = ((0, 0), (width, 0), (width, height), (0, height))
        return Match("same", 1.0, "bytes", frame, 1.0, (Change("identical"),), same_exposure=True)
    one, other = describe(original), describe(disputed)
    bits, turn = nearest(one.hashes, other.hashes)
    seen = _at_once(one, other, turn) if bits <= HASH_SAME else None
    plain = one.plain or other.plain or (seen is None and min(len(one.points), len(other.points)) < FEW_POINTS)
    seen = seen or _look(one, other)
    if seen is None:
        return _by_hash(bits, turn, plain)
    if seen.agreement >= PERHAPS and seen.part is None and not seen.at_once:
        explained = without_laid_on(seen.explained, other.grey)
        seen = replace(seen, explained=explained, agreement=explained.agreement)
    if seen.agreement >= (LOOK_AT_AN_ANGLE if seen.alignment.kind == "plane" else LOOK):
        seen = replace(seen, alignment=refined(seen.alignment, seen.explained, other.grey))
    verdict, score = judge(seen, bits)
    if verdict == "different":
        return Match("different", score, "features", plain=plain)
    if plain and verdict == "same" and not holds_enough(seen):
        verdict, score = "look", 0.5
    footprint, outline, visible, place = shown_part(seen, one, other, original)
    done = changes(seen.alignment, seen.explained, footprint, visible, place, one, other, original, disputed)
    around = 1 - float(footprint.mean())
    if verdict == "same" and is_of_a_plane(seen, one.grey.shape, visible, around, done):
        verdict, score = "look", 0.5
    exposure: Grain = "untold"
    if verdict == "same" and seen.at_once and turn == 0:
        exposure = grain(one.scaled, other.scaled, as_large=original.shown_size == disputed.shown_size)
    if exposure == "own":
        verdict, score = "look", 0.5
    by: Literal["hash", "features"] = "hash" if bits <= HASH_SAME else "features"
    spot = same_spot(seen.alignment, seen.explained, one, other, original) if verdict == "same" else None
    detail = fineness(seen.alignment, seen.explained, one, other, original, disputed) if verdict == "same" else None
    return Match(
        verdict, score, by, outline, visible, done, plain and verdict != "same", spot, detail, exposure == "shared",
        place,
    )  # fmt: skip


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


def _at_once(original: Described, disputed: Described, turn: int) -> Seen | None:
    """All of the one laid on all of the other, where their hashes say that this is all there is to it."""
    alignment = of_whole(original, disputed, turn)
    explained = explain(original.grey, disputed.grey, alignment.map)
    enough = int(explained.agree.sum()) >= 3 * ENOUGH
    return (
        Seen(alignment, explained, explained.agreement, at_once=True)
        if enough and explained.agreement >= AT_ONCE
        else None
    )


def _look(original: Described, disputed: Described) -> Seen | None:
    """The map that explains most of the picture."""
    best: Seen | None = None
    for alignment in alignments(original, disputed):
        explained = explain(original.grey, disputed.grey, alignment.map)
        seen = Seen(alignment, explained, explained.agreement)
        if seen.agreement < SAME or swapped(seen):
            seen = _as_part(seen)
        if best is None or seen.agreement > best.agreement:
            best = seen
        if best.agreement >= SAME:
            break
    return best


PART = 0.035
"""The least share of the picture that a part may take: below, a logo or a label would do."""


def _as_part(seen: Seen) -> Seen:
    """The original as one picture among others, laid straight on the page: all of a rectangle agrees, nothing around it.

    A flat thing photographed twice agrees within its own outline too; but it is seldom a rectangle along the axes, and what
    lies just outside it, within the original's frame, is another background.
    """
    explained = seen.explained
    structure = explained.lost | explained.agree | explained.differ
    if seen.alignment.kind == "plane" or explained.lost.sum() > 0.3 * structure.sum():
        return seen
    box = best_rectangle(explained.agree, explained.differ) if _may_be_cell(explained) else None
    if box is None:
        return seen
    top, left, bottom, right = box
    agree, differ = explained.agree[top:bottom, left:right], explained.differ[top:bottom, left:right]
    size = (bottom - top) * (right - left) / explained.inside.size
    inside = share(agree, differ)
    filled = agree.sum() / max(1, explained.inside[top:bottom, left:right].sum())  # beyond its reach nothing can agree
    if size < PART or inside < 0.93 or agree.sum() < 2 * ENOUGH or filled < 0.45 or not _is_cell(explained, box):
        return seen
    return replace(seen, agreement=inside, part=box)


def _may_be_cell(explained: Explained) -> bool:
    """A cheap look first: a cell holds nearly all that agrees, so the middle of that must agree nearly everywhere."""
    rows, columns = np.nonzero(explained.agree)
    if len(rows) < 2 * ENOUGH:
        return False
    (top, bottom), (left, right) = (np.percentile(side, (6, 94)).astype(int) for side in (rows, columns))
    middle = slice(top, bottom + 1), slice(left, right + 1)
    return share(explained.agree[middle], explained.differ[middle]) >= 0.8


def _is_cell(explained: Explained, box: tuple[int, int, int, int]) -> bool:
    """Beyond the rectangle nothing agrees: a cell ends at once, while agreement frays out round a thing in a scene."""
    top, left, bottom, right = box
    around = np.ones(explained.inside.shape, bool)
    around[max(0, top - 1) : bottom + 1, max(0, left - 1) : right + 1] = False
    outside = explained.agree & around
    return int(outside.sum()) <= 0.06 * int(explained.agree.sum())


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
