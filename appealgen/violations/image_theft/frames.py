"""The photos of the shoot: other pictures than the original and each other, of the same product and place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import combinations

from appealgen.case.finding import Fact, Finding, blocks, supports, weakens
from appealgen.case.model import NamedFile
from appealgen.case.values import moment
from appealgen.evidence.photos.model import Change, Match
from appealgen.violations.base import Example, Look
from appealgen.violations.image_theft.groups import Group
from appealgen.violations.image_theft.violation import VIOLATION

WHOLE = 0.97
"""From this share on one photo is a copy of the other, below it a part; the measured error of the share is .01."""

SAME_SHOOT = dt.timedelta(days=3)
"""How far apart the photos of one shoot may be. Not a figure of the marketplace: ours, and it only weakens."""

COPY = Match("same", 0.99, "hash", ((0, 0), (4000, 0), (4000, 3000), (0, 3000)), 1.0)
CROP = Match("same", 0.99, "features", ((0, 0), (2000, 0), (2000, 3000), (0, 3000)), 0.5, (Change("cropped", 0.5),))
TWIN = Match("look", 0.5, "features")
TAKEN = "2026-10-03T14:"


@VIOLATION.check(
    fails={
        "itself": Example(changes={"evidence.set": ["A.JPG", "B.JPG", "C.JPG", "D.JPG"]}),
        "copy": Example(copied={("A.JPG", "B.JPG"): COPY}),
        "part": Example(copied={("A.JPG", "C.JPG"): CROP}),
        "look": Example(copied={("B.JPG", "C.JPG"): TWIN}),
    },
)
def set_photos_are_different_frames(group: Group, look: Look) -> Iterator[Finding]:
    """Each photo of the set against the original and against each other: none may be a copy, a crop or a re-save.

    The set shows that you had the product and the camera. Pieces of one picture show only that you have the picture.
    """
    for one, other in combinations(look.opened(group.own), 2):
        if one.path == other.path:
            yield blocks("itself", other.place, of_original=one in group.originals)
            continue
        match = look.evidence.copied(one, other)
        if match.verdict == "different":
            continue
        later = other if other in group.set else one
        earlier = one if later is other else other
        yield _same_frame(later, earlier, match, earlier in group.originals)


def _same_frame(photo: NamedFile, of: NamedFile, match: Match, of_original: bool) -> Finding:
    facts: dict[str, Fact] = {"of": of.name, "of_original": of_original, "share": match.visible}
    if match.verdict == "look":
        return weakens("look", photo.place, **facts)
    part = match.visible is not None and match.visible < WHOLE
    return blocks("part" if part else "copy", photo.place, **facts)


@VIOLATION.check(
    fails={
        "strangers": Example(kin={("A.JPG", name): "stranger" for name in ("B.JPG", "C.JPG", "D.JPG")}),
        "stranger": Example(kin={("A.JPG", "C.JPG"): "stranger"}),
        "unsure": Example(kin={("A.JPG", name): "unsure" for name in ("B.JPG", "C.JPG", "D.JPG")}),
    },
)
def set_photos_show_the_same_product(group: Group, look: Look) -> Iterator[Finding]:
    """Whether the photos of the set show the product and the place that the original shows.

    Three photos of something else are no set, however good they are.
    """
    photos = [file for file in look.opened(group.set) if group.original]
    if not photos or not look.opened(group.originals):
        return
    assert group.original is not None
    kin = {file: look.evidence.kin(group.original, file) for file in photos}
    strangers = [file for file in photos if kin[file] == "stranger"]
    if len(strangers) == len(photos):
        yield blocks("strangers", group.set_place, original=group.original.name, count=len(photos))
        return
    for file in strangers:
        yield weakens("stranger", file.place, original=group.original.name)
    if "kin" not in kin.values():
        yield weakens("unsure", group.set_place, original=group.original.name, count=len(photos))


@VIOLATION.check(
    passes=Example(photos={name: {"taken": TAKEN + "05:00"} for name in ("B.JPG", "C.JPG", "D.JPG")}),
    fails={
        "another-camera": Example(photos={"C.JPG": {"camera": "Other Camera 7"}}),
        "another-day": Example(photos={"C.JPG": {"taken": "2026-10-21T09:00:00"}}),
    },
)
def set_is_of_one_shoot(group: Group, look: Look) -> Iterator[Finding]:
    """Camera and time of each photo against the original's, as the files tell them.

    Photos of one shoot come from one camera within hours. Where yours do not, the reviewer asks why.
    """
    originals = look.photos(group.originals)[:1]
    for original, first in originals:
        agreeing = 0
        for file, photo in look.photos(group.set):
            apart = _apart(first.taken, photo.taken)
            if first.camera and photo.camera and first.camera != photo.camera:
                yield weakens("another-camera", file.place, camera=photo.camera, original_camera=first.camera)
            elif apart is not None and apart > SAME_SHOOT:
                yield weakens("another-day", file.place, taken=photo.taken, days=apart.days)
            elif apart is not None and first.camera and photo.camera:
                agreeing += 1
        if agreeing and agreeing == len(group.set):
            yield supports("one-shoot", original.place, camera=first.camera, count=agreeing)


def _apart(one: str | None, other: str | None) -> dt.timedelta | None:
    """The time between two photos by their cameras' clocks; None when a file does not tell."""
    times = [moment(text) if text else None for text in (one, other)]
    clocks = [at.replace(tzinfo=None) for at in times if isinstance(at, dt.datetime)]
    return abs(clocks[0] - clocks[1]) if len(clocks) == 2 else None
