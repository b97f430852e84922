"""What the notice asks for: named, and each with a file."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.violations.base import Example, Look
from appealgen.violations.other.groups import Group
from appealgen.violations.other.violation import VIOLATION


@VIOLATION.check(
    fails={
        "nothing": Example(changes={"evidence.asked": None}),
        "unnamed": Example(changes={"evidence.asked.0.what": None}),
        "no-files": Example(changes={"evidence.asked.0.files": None}),
        "no-files-corrected": Example(changes={"evidence.asked.0.files": None, "ground": "corrected"}),
    }
)
def every_point_is_answered(group: Group, look: Look) -> Iterator[Finding]:
    """Each thing that the notice asks for: whether you name it, and whether a file answers it.

    A reviewer ticks off the list of the notice. A point without a file stays open, and so does the case.
    """
    if not group.number:
        yield blocks("nothing", group.place)
        return
    if not group.what:
        yield blocks("unnamed", group.place, number=group.number)
    if group.papers:
        yield supports("answered", group.place, what=group.what, count=len(group.papers))
    elif look.case.ground == "corrected":
        yield weakens("no-files-corrected", group.place, what=group.what)
    else:
        yield blocks("no-files", group.place, what=group.what)
