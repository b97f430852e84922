"""One original, three photos of its shoot, and a listing to hold them against: how many there must be."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks, weakens
from appealgen.violations.base import Example, Look
from appealgen.violations.image_theft.groups import Group
from appealgen.violations.image_theft.violation import VIOLATION

SET_PHOTOS = 3
"""Other photos of the same shoot that the marketplace asks for, beside one original."""

CORRECTED = "corrected"
DONE = {"date": "2026-11-18", "what": "The picture was removed."}
LINK = "https://www.aliexpress.com/item/1005006543219876.html"


@VIOLATION.check(
    fails={
        "missing": Example(changes={"evidence.original": None}),
        "several": Example(changes={"evidence.original": ["A.JPG", "B.JPG"]}),
        "raw-missing": Example(changes={"evidence.original": {"file": "A.JPG", "raw": "A.CR3"}}),
        "admitted": Example(changes={"ground": CORRECTED, "words": {"actions": [DONE]}}),
    },
)
def one_original(group: Group, look: Look) -> Iterator[Finding]:
    """How many originals are named for each disputed picture: there must be one.

    The marketplace asks for the file as your camera wrote it. Two "originals" of one picture can't both be it. Who admits
    that the picture was somebody else's has none: a letter that shows one all the same contradicts itself.
    """
    if look.case.ground == CORRECTED:
        if group.originals:
            yield weakens("admitted", group.original_place)
        return
    if not group.originals:
        yield blocks("missing", group.original_place, group=group.number, groups=group.of)
    elif len(group.originals) > 1:
        yield blocks("several", group.original_place, count=len(group.originals))
    for raw in group.raws:
        if not look.evidence.is_there(raw):
            yield blocks("raw-missing", raw.place)


@VIOLATION.check(
    fails={
        "missing": Example(changes={"evidence.set": None}),
        "too-few": Example(changes={"evidence.set": ["B.JPG", "C.JPG"]}),
    },
)
def three_set_photos(group: Group, look: Look) -> Iterator[Finding]:
    """How many other photos of the same shoot are named beside the original: at least three.

    A thief has the one picture that he took from a listing. Who stood behind the camera has the pictures before and after
    it too.
    """
    count = sum(not file.unmatched for file in group.set)
    if look.case.ground == CORRECTED or count < len(group.set):  # a pattern that finds nothing is told as that
        return
    if count < SET_PHOTOS:
        says = "too-few" if count else "missing"
        yield blocks(says, group.set_place, count=count, needed=SET_PHOTOS, lacking=SET_PHOTOS - count)


@VIOLATION.check(
    fails={
        "no-listing": Example(changes={"evidence.disputed": None}),
        "no-link": Example(changes={"evidence.disputed": [{"pictures": ["d.jpg"]}]}),
        "no-picture": Example(changes={"evidence.disputed": [{"link": LINK}]}),
    },
)
def disputed_listing_is_shown(group: Group, look: Look) -> Iterator[Finding]:
    """Whether there is a disputed listing, with its link and a picture of it.

    The reviewer holds your original against that picture. If the listing is gone, the notice's own picture, a screenshot
    or the snapshot of an order will do: its marks and its size are never held against you.
    """
    if not group.disputed:
        yield blocks("no-listing", group.disputed_place)
    for listing in group.disputed:
        if not listing.link:
            yield blocks("no-link", listing.place)
        if not listing.pictures:
            yield blocks("no-picture", listing.place, link=listing.link)
