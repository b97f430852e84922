"""Two sellers may both hold a file that they call the original: is there anything here that only the source has?"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from appealgen.case.finding import Finding, weakens
from appealgen.case.model import NamedFile
from appealgen.case.values import moment
from appealgen.evidence.photos.model import Editing, Match, Photo
from appealgen.violations.base import Example, Look
from appealgen.violations.image_theft.better import MORE, WHOLE, enlarged
from appealgen.violations.image_theft.clock import never_set
from appealgen.violations.image_theft.groups import Group, Listing
from appealgen.violations.image_theft.source import pairs
from appealgen.violations.image_theft.violation import VIOLATION

SENT_ROUND = {"width": 800, "height": 600, "camera": None, "taken": None, "editing": Editing("unsure", ())}
IDENTICAL = Match("same", 1.0, "bytes", ((0, 0), (800, 0), (800, 600), (0, 600)), 1.0)


@VIOLATION.check(
    fails={
        "undecided": Example(photos={"A.JPG": SENT_ROUND, "d.jpg": {"sha256": "1" * 64}}),
        "one-file": Example(
            photos={"A.JPG": SENT_ROUND},
            same={("A.JPG", "d.jpg"): IDENTICAL},
        ),
        "another-camera": Example(photos={"d.jpg": {"camera": "Other Camera 7"}}),
    },
)
def something_decides(group: Group, look: Look) -> Iterator[Finding]:
    """Whether anything tells the source from the copy: finer detail, more of the scene, camera data, an earlier day, a RAW file.

    The complainant may send the same picture and call it his. Then the one who has what no listing ever showed is believed.
    """
    yield from _rivals(group, look)
    for original, photo, listing, disputed, shown, match in pairs(group, look):
        if match.verdict != "same" or _decides(photo, shown, listing, match) or _has_raw(group, original):
            continue
        says = "one-file" if photo.sha256 == shown.sha256 else "undecided"
        yield weakens(says, disputed.place, original=original.name)


def _rivals(group: Group, look: Look) -> Iterator[Finding]:
    """The same picture with the data of another camera in it: whoever holds that may call it his original too."""
    if group.original is None or _has_raw(group, group.original):
        return
    theirs = (*group.disputed_pictures, *group.added)
    for original, photo in look.photos([group.original]):
        for picture, shown in look.photos(theirs):
            if not (photo.camera and shown.camera) or photo.camera.casefold() == shown.camera.casefold():
                continue
            if look.evidence.same(original, picture).verdict == "same":
                yield weakens("another-camera", picture.place, original=original.name, camera=photo.camera,
                              other=shown.camera)  # fmt: skip


def _decides(photo: Photo, shown: Photo, listing: Listing, match: Match) -> bool:
    ratio = photo.width * photo.height / (shown.width * shown.height)
    if ratio < 1 / MORE:
        return True  # against the original, as another rule tells
    if match.detail is not None and match.detail.verdict == "enlarged":
        return True  # likewise
    finer = match.detail is not None and match.detail.verdict == "finer"
    larger = ratio > MORE and finer and not enlarged(photo)
    wider = match.visible is not None and match.visible < WHOLE
    from_camera = photo.editing.verdict == "clean" and photo.camera is not None and shown.camera is None
    return larger or wider or from_camera or _earlier(photo, listing)


def _earlier(photo: Photo, listing: Listing) -> bool:
    taken = moment(photo.taken) if photo.taken else None
    day = taken.date() if isinstance(taken, dt.datetime) else taken
    return day is not None and listing.published is not None and day < listing.published and not never_set(day)


def _has_raw(group: Group, original: NamedFile) -> bool:
    """Another rule tells whether the RAW file proves it."""
    return any(proven == original for proven, _ in group.proofs)
