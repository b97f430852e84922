"""Test reports: who tested which model by which standard, when, and for whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.evidence.documents.names import key
from appealgen.violations.account_closure.groups import INVOICES, REPORTS, Group
from appealgen.violations.account_closure.violation import VIOLATION
from appealgen.violations.base import Look
from appealgen.violations.documents.dates import days
from appealgen.violations.documents.examples import otherwise
from appealgen.violations.documents.owner import closest
from appealgen.violations.documents.slots import at, read
from appealgen.violations.notice import known

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
        "another-model": otherwise(VIOLATION, "report.pdf", models="PT-9"),
        "another-holder": otherwise(VIOLATION, "report.pdf", holder="Grey Heron Distribution"),
    }
)
def report_is_of_these_goods(group: Group, look: Look) -> Iterator[Finding]:
    """Model and holder of each report against your invoices: a model that you bought, for you or for your supplier.

    A report of a neighbouring model says nothing of yours. One that was made for a stranger may be used only with his
    leave.
    """
    bought = [document for _, document in read(group.of(INVOICES), look) if document.kind == "invoice"]
    lines = " ".join(field.value for one in bought for name in ("products", "models") for field in one.all(name))
    firms = [*look.case.store.owner, *(field.value for one in bought for field in one.all("issuer"))]
    for paper, document in read(group.of(REPORTS), look):
        if document.kind != "test_report":
            continue
        models, holder = document.all("models"), document.get("holder")
        if models and lines and not any(key(model.value) in key(lines) for model in models):
            yield weakens("another-model", at(paper, models[0]), model=models[0].value)
        if holder and firms and closest([holder.value], firms) == "other":
            yield weakens("another-holder", at(paper, holder), holder=holder.value)
