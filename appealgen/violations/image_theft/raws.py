"""The camera's RAW file beside the original: the best proof there is, when both agree."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.evidence.photos.model import Match, Unreadable
from appealgen.violations.base import Example, Look
from appealgen.violations.image_theft.groups import Group
from appealgen.violations.image_theft.violation import VIOLATION
from appealgen.violations.raw_proof import raw_proof

BESIDE = {"evidence.original": {"file": "A.JPG", "raw": "A.CR3"}}


def _with_raw(**told: object) -> Example:
    return Example(changes=BESIDE, raws={"A.CR3": told})


@VIOLATION.check(
    passes=Example(changes=BESIDE),
    fails={
        "unreadable": Example(changes=BESIDE, raws={"A.CR3": Unreadable("damaged", "CR3")}),
        "no-raw": Example(changes=BESIDE, raws={"A.CR3": Unreadable("unsupported")}),
        "another-picture": Example(changes=BESIDE, developed={("A.CR3", "A.JPG"): Match("different", 0.1, "features")}),
        "look": Example(changes=BESIDE, developed={("A.CR3", "A.JPG"): Match("look", 0.5, "features")}),
        "another-camera": _with_raw(camera="Other Camera 7"),
        "another-time": _with_raw(taken="2026-10-03T14:05:02"),
        "untold": _with_raw(taken=None),
        "converted": _with_raw(converted=True, software="Adobe Lightroom 13.1"),
    },
)
def raw_proves_the_original(group: Group, look: Look) -> Iterator[Finding]:
    """The preview inside the camera's RAW file against the original, and camera and time of both.

    A RAW file can't be had from a listing, and no editor writes one; but a JPEG can be turned into a DNG. Where it shows
    the same frame, from the same camera and moment, nobody can doubt whose picture it is.
    """
    for original, raw in group.proofs:
        for file, photo in look.photos([original]):
            says, facts = raw_proof(file, photo, raw, look)
            if look.evidence.raw(raw) == Unreadable("missing"):
                continue  # another rule tells it
            tell = {"proves": supports, "another-picture": blocks}.get(says, weakens)
            yield tell(says, raw.place, **facts)
