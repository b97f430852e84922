"""What a test report says of its own results: a clause that was not passed, a conclusion against the goods."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from appealgen.case.finding import Finding, blocks, weakens
from appealgen.evidence.documents.model import Document, DocumentSign
from appealgen.evidence.documents.names import key
from appealgen.evidence.documents.signs.failed import NAME
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.documents.examples import says
from appealgen.violations.documents.slots import Group, read


def report_shows_a_pass(groups: tuple[Group, ...], look: Look) -> Iterator[Finding]:
    """The results in each test report's table, and its conclusion: whether any says that the goods did not pass.

    A report is asked for to show that the goods are safe. One that fails them proves what the notice says.
    """
    papers = [paper for group in groups for paper in group.papers]
    reports = [(paper, document) for paper, document in read(papers, look) if document.kind == "test_report"]
    for paper, document in reports:
        failed = [sign for sign in document.signs if sign.name == NAME]
        if not failed:
            continue
        place = replace(paper.file.place, page=failed[0].page, box=failed[0].box)
        said = failed[0].detail.partition("|")[2]
        passed = [other for _, other in reports if other is not document and _passes(other, document)]
        if passed or look.case.ground != "misjudged" or not _is_sure(document, failed):
            yield weakens("failed-perhaps" if not passed else "failed-before", place, result=said, count=len(failed))
        else:
            yield blocks("failed", place, result=said, count=len(failed))


def _is_sure(document: Document, failed: list[DocumentSign]) -> bool:
    """Read as text; what the eye reads must be said twice, in the table and by the conclusion."""
    return document.kind_certain and (
        document.read == "text" or len({sign.detail.partition("|")[0] for sign in failed}) > 1
    )


def _passes(other: Document, failed: Document) -> bool:
    """A report without a failed result, by a standard of the failed one and of no other model: the goods were tested again."""
    return (
        other.sign(NAME) is None
        and bool(_values(other, "standards") & _values(failed, "standards"))
        and not (_values(failed, "models") and _values(other, "models").isdisjoint(_values(failed, "models")))
    )


def _values(document: Document, name: str) -> set[str]:
    return {key(field.value) for field in document.all(name)}


def enter(violation: Violation, paper: str, another: str) -> None:
    """Make the rule the violation's, proved on two papers of its good case."""

    def report(*told: str, **document: object) -> dict[str, object]:
        signs = tuple(DocumentSign(NAME, one, 1) for one in told)
        return {**says("test_report", standards="EN 5912"), "signs": signs, **document}

    clause = "clause|4.3 Stability Fail"
    again = {paper: report(clause), another: report()}
    violation.check(
        per="case",
        family="document",
        passes=Example(documents={paper: report()}),
        fails={
            "failed": Example(documents={paper: report(clause)}),
            "failed-perhaps": Example(documents={paper: report(clause, read="ocr")}),
            "failed-before": Example(documents=again),
        },
    )(report_shows_a_pass)
