"""The photos of the shoot: other pictures than the original and each other, of the same product and place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from appealgen.case.finding import Fact, Finding, Weight, blocks, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.photos.model import Change, Match
from appealgen.violations.base import Example, Look
from appealgen.violations.image_theft.groups import Group
from appealgen.violations.image_theft.shoot import is_of_one_shoot
from appealgen.violations.image_theft.violation import VIOLATION

WHOLE = 0.97
"""From this share on one photo is a copy of the other, below it a part; the measured error of the share is .01."""

COPY = Match("same", 0.99, "hash", ((0, 0), (4000, 0), (4000, 3000), (0, 3000)), 1.0)
CROP = Match("same", 0.99, "features", ((0, 0), (2000, 0), (2000, 3000), (0, 3000)), 0.5, (Change("cropped", 0.5),))
TWIN = Match("look", 0.5, "features")


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
    own = look.opened(group.own)
    for at, photo in enumerate(own):
        told = [found for of in own[:at] if (found := _against(photo, of, group, look))]
        yield from sorted(told, key=lambda finding: finding.weight is not Weight.BLOCKS)[:1]


def _against(photo: NamedFile, of: NamedFile, group: Group, look: Look) -> Finding | None:
    """One photo against an earlier one. Of a frame that is there several times each later one is told once, not each pair."""
    if of.path == photo.path:
        return blocks("itself", photo.place, of_original=of in group.originals)
    match = look.evidence.copied(of, photo)
    return None if match.verdict == "different" else _same_frame(photo, of, match, of in group.originals)


def _same_frame(photo: NamedFile, of: NamedFile, match: Match, of_original: bool) -> Finding:
    facts: dict[str, Fact] = {"of": of.name, "of_original": of_original, "share": match.visible}
    if match.verdict == "look":
        return weakens("look", photo.place, **facts)
    part = match.visible is not None and match.visible < WHOLE
    return blocks("part" if part else "copy", photo.place, **facts)


@VIOLATION.check(
    fails={
        "strangers": Example(
            photos={"B.JPG": {"camera": None, "taken": None}},
            kin={("A.JPG", name): "stranger" for name in ("B.JPG", "C.JPG", "D.JPG")},
        ),
        "strangers-of-one-shoot": Example(kin={("A.JPG", name): "stranger" for name in ("B.JPG", "C.JPG", "D.JPG")}),
        "stranger": Example(kin={(name, "C.JPG"): "stranger" for name in ("A.JPG", "B.JPG", "D.JPG")}),
        "unsure": Example(kin={("A.JPG", name): "unsure" for name in ("B.JPG", "C.JPG", "D.JPG")}),
    },
)
def set_photos_show_the_same_product(group: Group, look: Look) -> Iterator[Finding]:
    """Whether the photos of the set show the product and the place that the original shows, or what another of them shows that
    does. Where their files tell of one camera and one day with the original's, the eye that compares them may err: then it only
    weakens.

    Three photos of something else are no set, however good they are.
    """
    photos = [file for file in look.opened(group.set) if group.original]
    if not photos or not look.opened(group.originals):
        return
    assert group.original is not None
    kin = {file: look.evidence.kin(group.original, file) for file in photos}
    strangers = [file for file in photos if kin[file] == "stranger"]
    if len(strangers) == len(photos):
        told = "strangers-of-one-shoot" if _is_one_shoot(group, look) else "strangers"
        tell = weakens if told == "strangers-of-one-shoot" else blocks
        yield tell(told, group.set_place, original=group.original.name, count=len(photos))
        return
    for file in strangers:
        if not _belongs(file, [one for one in photos if one not in strangers], look, group):
            yield weakens("stranger", file.place, original=group.original.name)
    if "kin" not in kin.values():
        yield weakens("unsure", group.set_place, original=group.original.name, count=len(photos))


def _belongs(file: NamedFile, others: Sequence[NamedFile], look: Look, group: Group) -> bool:
    """By a photo between: a view from above shares nothing with the original, but all with the view from the side. Where the
    files tell of one camera and those days, it needs to share less."""
    links = {look.evidence.kin(other, file) for other in others}
    return "kin" in links or ("unsure" in links and _is_dated_alike(file, look, group))


def _is_dated_alike(file: NamedFile, look: Look, group: Group) -> bool:
    ((_, first),) = look.photos(group.originals)
    return all(is_of_one_shoot(photo, first) for _, photo in look.photos((file,)))


def _is_one_shoot(group: Group, look: Look) -> bool:
    ((_, first),) = look.photos(group.originals)
    return all(is_of_one_shoot(photo, first) for _, photo in look.photos(group.set))
