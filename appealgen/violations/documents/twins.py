"""The same file twice in one case, and the same files again after a refusal."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, weakens
from appealgen.case.model import NamedFile
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.documents.slots import Group, Paper
from appealgen.violations.proofs import papers


def is_there_once(groups: tuple[Group, ...], look: Look) -> Iterator[Finding]:
    """The content of each file against that of all the others, whatever they are called.

    One paper under two names counts once, and looks as if you had nothing more.
    """
    first: dict[str, Paper] = {}
    for paper in _papers(groups):
        digest = look.evidence.sha256(paper.file)
        if digest is None:
            continue
        other = first.setdefault(digest, paper)
        if other.file.name != paper.file.name:
            yield weakens("twice", paper.file.place, other=other.file.name)


def brings_something_new(groups: tuple[Group, ...], look: Look) -> Iterator[Finding]:
    """Where there was an earlier appeal: whether any file of this one was not sent with it.

    The same papers were refused once. Without new evidence they are refused again, and often nobody reads on.
    """
    folder = look.case.given.previous_appeal
    if folder is None:
        return
    earlier = look.evidence.sums(folder)
    if not earlier:
        yield weakens("not-found", look.case.at("previous_appeal"))
        return
    files = (*_files(groups), *papers(look.case))
    sums = {digest for file in files if (digest := look.evidence.sha256(file))}
    if sums and sums <= earlier:
        yield weakens("nothing-new", look.case.at("previous_appeal"), count=len(sums))


def _papers(groups: tuple[Group, ...]) -> list[Paper]:
    return [paper for group in groups for paper in group.papers]


def _files(groups: tuple[Group, ...]) -> list[NamedFile]:
    """Every file that would be sent."""
    pictures = (file for group in groups for file in getattr(group, "shown", ()))
    return [*(paper.file for paper in _papers(groups)), *pictures]


def enter(violation: Violation, paper: str, another: str) -> None:
    """Make these rules the violation's, proved on two papers of its good case."""
    before = {"previous_appeal": "earlier"}
    check = violation.check
    check(per="case", family="document", fails={"twice": Example(sums={paper: "1" * 64, another: "1" * 64})})(
        is_there_once
    )
    check(
        per="case",
        family="document",
        passes=Example(changes=before, sums={paper: "1" * 64}, earlier=frozenset({"2" * 64})),
        fails={
            "not-found": Example(changes=before),
            "nothing-new": Example(changes=before, sums={paper: "1" * 64}, earlier=frozenset({"1" * 64})),
        },
    )(brings_something_new)
