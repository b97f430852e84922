"""Test reports: who tested which model by which standard, when, and for whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from appealgen.case.finding import Fact, Finding, blocks, supports, weakens
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.names import key
from appealgen.evidence.photos.model import Unreadable
from appealgen.violations.account_closure.groups import INVOICES, REPORTS, Group
from appealgen.violations.account_closure.models import lacks, plain
from appealgen.violations.account_closure.violation import VIOLATION
from appealgen.violations.base import Example, Look
from appealgen.violations.documents.dates import days
from appealgen.violations.documents.examples import otherwise
from appealgen.violations.documents.owner import closest
from appealgen.violations.documents.slots import Paper, at, read
from appealgen.violations.notice import known, words
from appealgen.violations.own_words.texts import own_texts

PARTS = ("issuer", "number", "products", "models", "standards", "issue_date", "holder")
"""What a reviewer looks for on a report, in his order: laboratory, number, product and model, standard, date, holder."""
OLDEST = dt.timedelta(days=5 * 365)
"""Ours; it only weakens."""


@VIOLATION.check(
    fails={
        "incomplete": otherwise(VIOLATION, "report.pdf", models=None),
        "after-notice": otherwise(VIOLATION, "report.pdf", issue_date="2026-11-18"),
        "ambiguous": otherwise(VIOLATION, "report.pdf", issue_date=("2026-10-12", "2026-12-10")),
        "old": otherwise(VIOLATION, "report.pdf", issue_date="2021-02-01"),
    }
)
def report_is_complete(group: Group, look: Look) -> Iterator[Finding]:
    """What each test report tells: laboratory, number, product and model, standard, date and holder.

    A report without the model can be of any product. One from after the notice was made for the appeal.
    """
    notice = known(look.case, look.evidence).date
    for paper, document in read(group.of(REPORTS), look):
        if document.kind != "test_report":
            continue
        absent = tuple(name for name in PARTS if document.get(name) is None)
        issued = [day for day, _ in days(document, "issue_date")]
        after = {day > notice for day in issued} if notice else set()
        if absent:
            yield weakens("incomplete", paper.file.place, absent=absent)
        if len(after) > 1:
            yield weakens("ambiguous", at(paper, document.get("issue_date")), date=str(issued[0]), notice=str(notice))
        elif after == {True} and look.case.ground == "misjudged":
            yield blocks("after-notice", at(paper, document.get("issue_date")), date=str(issued[0]), notice=str(notice))
        elif issued and notice and all(notice - day > OLDEST for day in issued):
            yield weakens("old", at(paper, document.get("issue_date")), date=str(issued[0]))
        elif not absent:
            yield supports("complete", paper.file.place, number=document.all("number")[0].value)


@VIOLATION.check(
    fails={
        "of-another-model": Example(
            changes={
                "evidence.violations.0.answer": "Our tent PT-7 was tested, see the report.",
                "evidence.violations.0.exhibits": ["report.pdf"],
            },
            documents=otherwise(VIOLATION, "report.pdf", models="PT-9").documents,
        ),
        "another-model": otherwise(VIOLATION, "report.pdf", models="PT-9"),
        "another-holder": otherwise(VIOLATION, "report.pdf", holder="Grey Heron Distribution"),
    },
)
def report_is_of_these_goods(group: Group, look: Look) -> Iterator[Finding]:
    """Model and holder of each report against your invoices and answers, and against the notice: the model that it is
    about, for you or for your supplier.

    A report of a neighbouring model says nothing of yours. One that was made for a stranger may be used only with his
    leave.
    """
    bought = [document for _, document in read(group.of(INVOICES), look) if document.kind == "invoice"]
    lines = " ".join(field.value for one in bought for name in ("products", "models") for field in one.all(name))
    for paper, document in read(group.of(REPORTS), look):
        if document.kind != "test_report":
            continue
        models = document.all("models")
        if wanted := wanted_elsewhere(paper, document, group, look):
            facts: dict[str, Fact] = {"model": wanted, "models": tuple(model.value for model in models)}
            yield blocks("of-another-model", at(paper, models[0]), **facts)
        elif models and lines and not any(key(model.value) in key(lines) for model in models):
            yield weakens("another-model", at(paper, models[0]), model=models[0].value)
        yield from _made_for(paper, document, bought, look)


def wanted_elsewhere(paper: Paper, report: Document, group: Group, look: Look) -> str | None:
    """The model that your words or the notice speak of where the report is of another, and nobody speaks of that.

    Nothing is said where another report covers it, or can't be read.
    """
    resting = [one.answer or "" for one in group.violations if paper.file.path in {file.path for file in one.exhibits}]
    answers = resting or [one.answer or "" for one in group.violations]
    notice = words(look.case, look.evidence)
    spoken = plain(" ".join((notice, *(text.text for text in own_texts(look.case)))))
    if any(plain(model.value) in spoken for model in report.all("models")):
        return None
    others = [look.evidence.document(one.file) for one in group.of(REPORTS) if one is not paper]
    for model in lacks(report, (*answers, notice, *look.case.statement.values())):
        if not any(_may_cover(other, model) for other in others):
            return model
    return None


def _may_cover(other: Document | Unreadable, model: str) -> bool:
    if isinstance(other, Unreadable) or other.read == "none":
        return True
    return other.kind == "test_report" and plain(model) in plain(other.text)


def _made_for(paper: Paper, report: Document, bought: list[Document], look: Look) -> Iterator[Finding]:
    """Whether the report was made for you; for your supplier, whose invoice says so; or for a stranger."""
    holders, owners = [field.value for field in report.all("holder") if field.certain], look.case.store.owner
    suppliers = {field.value: one for one in bought for field in one.all("issuer")}
    first = report.get("holder")
    if first is None or not (owners or suppliers) or closest(holders or [first.value], owners) == "same":
        return
    invoice = next((one for name, one in suppliers.items() if closest([first.value], [name]) == "same"), None)
    if invoice is not None:
        number = invoice.get("number")
        yield supports("suppliers", at(paper, first), holder=first.value, invoice=number.value if number else "–")
    elif closest([first.value], [*owners, *suppliers]) == "other":
        yield weakens("another-holder", at(paper, first), holder=first.value)
