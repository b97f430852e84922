"""One shoot: the same camera, the same body, within hours, as far as the files tell."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence

from appealgen.case.finding import Finding, supports, weakens
from appealgen.case.model import NamedFile
from appealgen.case.values import moment
from appealgen.evidence.photos.model import Photo, Serial
from appealgen.violations.base import Example, Look
from appealgen.violations.image_theft.groups import Group
from appealgen.violations.image_theft.violation import VIOLATION

SAME_SHOOT = dt.timedelta(days=3)
"""How far apart the photos of one shoot may be. Not a figure of the marketplace: ours, and it only weakens."""

TAKEN = "2026-10-03T14:"
BODY, OTHER_BODY = Serial("1" * 16, "417"), Serial("2" * 16, "088")
LENSES = {"A.JPG": "back camera 5.1mm f/1.6", "C.JPG": "back camera 1.5mm f/2.4"}
"""Two lenses of one phone: no sign of anything."""


@VIOLATION.check(
    passes=Example(
        photos={
            name: {"taken": TAKEN + "05:00", "body": BODY, "lens": LENSES.get(name)}
            for name in ("A.JPG", "B.JPG", "C.JPG", "D.JPG")
        }
    ),
    fails={
        "another-camera": Example(photos={"C.JPG": {"camera": "Other Camera 7"}}),
        "another-body": Example(photos={"A.JPG": {"body": BODY}, "C.JPG": {"body": OTHER_BODY}}),
        "another-day": Example(photos={"C.JPG": {"taken": "2026-10-21T09:00:00"}}),
        "another-camera-in-set": Example(
            photos={"A.JPG": {"camera": None, "taken": None}, "C.JPG": {"camera": "Other Camera 7"}}
        ),
        "another-day-in-set": Example(
            photos={"A.JPG": {"camera": None, "taken": None}, "C.JPG": {"taken": "2026-10-21T09:00:00"}}
        ),
    },
)
def set_is_of_one_shoot(group: Group, look: Look) -> Iterator[Finding]:
    """Camera, serial number and time of each photo against the original's, as the files tell them; where the original tells
    none, against those of most of the set.

    Photos of one shoot come from one camera within hours. Where yours do not, the reviewer asks why. Another lens says
    nothing: a phone has several, and a photographer changes his.
    """
    for original, first in look.photos(group.originals)[:1]:
        others = look.photos(group.set)
        against = [finding for file, photo in others if (finding := _against(file, photo, first))]
        yield from against
        if not first.camera and not first.taken:
            yield from _among(others)
        agreeing = [photo for _, photo in others if _agrees(photo, first)]
        if agreeing and not against and len(agreeing) == len(group.set):
            yield supports("one-shoot", original.place, camera=first.camera, count=len(agreeing))
            yield from _one_body(original, first, agreeing)


def _against(file: NamedFile, photo: Photo, first: Photo) -> Finding | None:
    apart = _apart(first.taken, photo.taken)
    if first.camera and photo.camera and first.camera != photo.camera:
        return weakens("another-camera", file.place, camera=photo.camera, original_camera=first.camera)
    if first.body and photo.body and first.body.digest != photo.body.digest:
        return weakens("another-body", file.place, camera=photo.camera, end=photo.body.end, original_end=first.body.end)
    if apart is not None and apart > SAME_SHOOT:
        return weakens("another-day", file.place, taken=photo.taken, days=apart.days)
    return None


def _among(photos: Sequence[tuple[NamedFile, Photo]]) -> Iterator[Finding]:
    """Of photos beside an original that tells nothing: those of another camera or day than most of the others are."""
    cameras = Counter(photo.camera for _, photo in photos if photo.camera)
    usual, count = next(iter(cameras.most_common(1)), (None, 0))
    if count < 2:
        return
    ours = sorted(
        (photo for _, photo in photos if photo.camera == usual and photo.taken), key=lambda one: str(one.taken)
    )
    middle = ours[(len(ours) - 1) // 2].taken if ours else None
    for file, photo in photos:
        apart = _apart(middle, photo.taken)
        if photo.camera and photo.camera != usual:
            yield weakens("another-camera-in-set", file.place, camera=photo.camera, usual=usual)
        elif apart is not None and apart > SAME_SHOOT:
            yield weakens("another-day-in-set", file.place, taken=photo.taken, days=apart.days)


def is_of_one_shoot(photo: Photo, first: Photo) -> bool:
    """As far as the files tell, and they tell camera and time: taken with the same camera, on those days."""
    apart = _apart(first.taken, photo.taken)
    same = first.camera is not None and first.camera == photo.camera
    return same and apart is not None and apart <= SAME_SHOOT


def _agrees(photo: Photo, first: Photo) -> bool:
    return bool(_apart(first.taken, photo.taken) is not None and first.camera and photo.camera)


def _one_body(original: NamedFile, first: Photo, others: Sequence[Photo]) -> Iterator[Finding]:
    """All from one body; where no file names the body, all through one lens that its number tells from others of its kind."""
    if first.body and all(photo.body and photo.body.digest == first.body.digest for photo in others):
        yield supports("one-body", original.place, end=first.body.end, count=len(others))
    elif first.lens_body and all(
        photo.lens_body and photo.lens_body.digest == first.lens_body.digest for photo in others
    ):
        yield supports("one-lens", original.place, end=first.lens_body.end, lens=first.lens, count=len(others))


def _apart(one: str | None, other: str | None) -> dt.timedelta | None:
    """The time between two photos by their cameras' clocks; None when a file does not tell."""
    times = [moment(text) if text else None for text in (one, other)]
    clocks = [at.replace(tzinfo=None) for at in times if isinstance(at, dt.datetime)]
    return abs(clocks[0] - clocks[1]) if len(clocks) == 2 else None
