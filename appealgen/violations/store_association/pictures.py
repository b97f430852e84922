"""The pictures of both stores' listings: how alike they are, honestly."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, supports, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.photos.model import Match
from appealgen.violations.base import Example, Look
from appealgen.violations.store_association.groups import Group
from appealgen.violations.store_association.violation import VIOLATION

COPY = Match("same", 0.99, "hash", ((0, 0), (800, 0), (800, 600), (0, 600)), 1.0)
TWIN = Match("look", 0.5, "features")
STRANGE = {("ours.jpg", "theirs.jpg"): "stranger"}


@VIOLATION.check(
    passes=Example(kin=STRANGE),
    fails={
        "same": Example(copied={("ours.jpg", "theirs.jpg"): COPY}),
        "look": Example(copied={("ours.jpg", "theirs.jpg"): TWIN}),
        "alike": Example(kin={("ours.jpg", "theirs.jpg"): "kin"}),
    },
)
def listing_pictures_differ(group: Group, look: Look) -> Iterator[Finding]:
    """Each picture of your listings against each of the other store's: the same picture, the same scene, or neither.

    The same main picture in two stores is the commonest reason for linking them. If a supplier gave it to both, say so
    and show it.
    """
    mine, theirs = look.opened(group.pictures), look.opened(group.other_pictures)
    if not mine or not theirs:
        return
    clear = 0
    for other in theirs:
        says, own = _likest(other, mine, look)
        if says == "stranger":
            clear += 1
        elif says != "unsure":
            yield weakens(says, other.place, own=own.name)
    if clear == len(theirs):
        yield supports("differ", group.other_place, own=len(mine), other=len(theirs))


def _likest(other: NamedFile, mine: list[NamedFile], look: Look) -> tuple[str, NamedFile]:
    """What the picture is to ours: `same`, `look`, `alike`, `unsure` or `stranger`, and to which of them."""
    for wanted in ("same", "look"):
        for own in mine:
            if look.evidence.copied(own, other).verdict == wanted:
                return wanted, own
    kin = [(look.evidence.kin(own, other), own) for own in mine]
    for word, says in (("kin", "alike"), ("unsure", "unsure")):
        for found, own in kin:
            if found == word:
                return says, own
    return "stranger", mine[0]
