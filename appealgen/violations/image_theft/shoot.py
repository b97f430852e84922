"""One shoot: the same camera, the same body, within hours, as far as the files tell."""

from __future__ import annotations

import datetime as dt
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
    },
)
def set_is_of_one_shoot(group: Group, look: Look) -> Iterator[Finding]:
    """Camera, serial number and time of each photo against the original's, as the files tell them.

    Photos of one shoot come from one camera within hours. Where yours do not, the reviewer asks why. Another lens says
    nothing: a phone has several, and a photographer changes his.
    """
    for original, first in look.photos(group.originals)[:1]:
        others = look.photos(group.set)
        against = [finding for file, photo in others if (finding := _against(file, photo, first))]
        yield from against
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
