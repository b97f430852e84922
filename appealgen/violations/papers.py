"""Whether the papers that a case names beside its evidence can be sent."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.photos.model import Unreadable
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.proofs import papers, proofs

ABSENT = ("missing", "empty", "folder")
BROKEN = ("cut_off", "damaged")


def papers_can_be_sent(groups: tuple[object, ...], look: Look) -> Iterator[Finding]:
    """Each file that you name as proof of what was done or of what should be considered: whether it is there, and whole.

    A sentence whose proof is missing is only a sentence. A reviewer who can't open one exhibit doubts the others too.
    """
    proving = proofs(look.case)
    evidence = {paper.file.name for group in groups for paper in getattr(group, "papers", ())}
    for file in papers(look.case):
        if file in proving and file.name not in evidence and _is_of_a_person(file, look):
            yield weakens("of-a-person", file.place)
        paper = look.evidence.photo(file)
        if not isinstance(paper, Unreadable):
            continue
        from appealgen.violations.documents.orders import lists_buyers  # with it comes all that is asked of papers

        if file.name not in evidence and lists_buyers(file, look):
            yield weakens("of-buyers", file.place)
        if paper.reason in ABSENT and file in proving:
            yield blocks("missing", file.place, reason=paper.reason)
        elif paper.reason in BROKEN:
            yield blocks("broken", file.place, bytes=paper.bytes)


def _is_of_a_person(file: NamedFile, look: Look) -> bool:
    from appealgen.violations.documents.personal import is_of_a_person

    return is_of_a_person(file, look)


def enter(violation: Violation) -> None:
    """Make these rules the violation's, under the name `case/…`."""
    named = {"mitigation": [{"what": "The listing is gone.", "exhibit": "page.jpg"}]}
    violation.check(
        per="case",
        family="case",
        passes=Example(changes=named, photos={"page.jpg": Unreadable("not_a_picture", "", 900)}),
        fails={
            "of-buyers": Example(
                changes={"mitigation": [{"what": "Nothing was sold.", "exhibit": "orders.csv"}]},
                photos={"orders.csv": Unreadable("not_a_picture", "", 900)},
                documents={"orders.csv": {"private": ("buyer",)}},
            ),
            "of-a-person": Example(
                changes={"mitigation": [{"what": "It is me.", "exhibit": "card.pdf"}]},
                photos={"card.pdf": Unreadable("not_a_picture", "", 900)},
                documents={"card.pdf": {"kind": "other", "private": ("identity_number",)}},
            ),
            "missing": Example(changes=named, photos={"page.jpg": Unreadable("missing")}),
            "broken": Example(changes=named, photos={"page.jpg": Unreadable("cut_off", "", 900)}),
        },
    )(papers_can_be_sent)
