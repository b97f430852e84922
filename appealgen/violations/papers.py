"""Papers that a case names beside its photos: the photographer's leave, and what proves what was done since."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks
from appealgen.case.model import Case, NamedFile
from appealgen.evidence.photos.model import Unreadable
from appealgen.violations.base import Example, Look, Violation

ABSENT = ("missing", "empty", "folder")
BROKEN = ("cut_off", "damaged")


def papers(case: Case) -> tuple[NamedFile, ...]:
    """Every paper, in the order of the case."""
    return tuple(file for file in (case.photographer.grant, *_proofs(case)) if file is not None)


def _proofs(case: Case) -> tuple[NamedFile, ...]:
    named = (*case.words.many("actions"), *case.given.many("mitigation"))
    return tuple(one.exhibit for one in named if one.exhibit is not None)


def papers_can_be_sent(_: object, look: Look) -> Iterator[Finding]:
    """Each file that you name as proof of what was done or of what should be considered: whether it is there, and whole.

    A sentence whose proof is missing is only a sentence. A reviewer who can't open one exhibit doubts the others too.
    """
    proofs = _proofs(look.case)
    for file in papers(look.case):
        paper = look.evidence.photo(file)
        if not isinstance(paper, Unreadable):
            continue
        if paper.reason in ABSENT and file in proofs:
            yield blocks("missing", file.place, reason=paper.reason)
        elif paper.reason in BROKEN:
            yield blocks("broken", file.place, bytes=paper.bytes)


def enter(violation: Violation) -> None:
    """Make these rules the violation's, under the name `case/…`."""
    named = {"mitigation": [{"what": "The listing is gone.", "exhibit": "page.jpg"}]}
    violation.check(
        per="case",
        family="case",
        passes=Example(changes=named, photos={"page.jpg": Unreadable("not_a_picture", "", 900)}),
        fails={
            "missing": Example(changes=named, photos={"page.jpg": Unreadable("missing")}),
            "broken": Example(changes=named, photos={"page.jpg": Unreadable("cut_off", "", 900)}),
        },
    )(papers_can_be_sent)
