"""What the square code of a Chinese tax invoice says, against what is printed on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from msgspec.structs import replace

from appealgen.case.finding import Finding, weakens
from appealgen.evidence.documents.fields.money import amounts
from appealgen.evidence.documents.model import Document, DocumentField, DocumentSign
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.documents.examples import looks
from appealgen.violations.documents.slots import Group, read


def tax_code_agrees(group: Group, look: Look) -> Iterator[Finding]:
    """The square code on a Chinese tax invoice: number, day and amount in it against those in print.

    A reviewer scans it with his phone. A code that says something else is seen at once.
    """
    for paper, document in read(group.papers, look):
        sign = document.sign("tax_code")
        if document.kind == "invoice" and sign:
            number, day, amount = sign.detail.split("|")
            apart = tuple(_differs(document, number, day, amount))
            if apart:
                place = replace(paper.file.place, page=sign.page, box=sign.box)
                yield weakens("differs", place, what=apart, number=number, day=day, amount=amount)


def _differs(document: Document, number: str, day: str, amount: str) -> Iterator[str]:
    """Only what was read for certain can differ; an amount read by eye only at its label."""
    numbers = {re.sub(r"\D", "", one.value) for one in document.all("number") if one.certain}
    if numbers and number not in numbers:
        yield "number"
    days = {one.value for one in document.all("issue_date") if one.certain}
    if days and day not in days:
        yield "issue_date"
    total = document.get("total")
    printed = {one.value for one in amounts(document.text)}
    if total and total.certain and Decimal(amount) not in printed | {Decimal(total.value)}:
        yield "total"


def enter(violation: Violation, invoice: str) -> None:
    """Make the rule the violation's, proved on that invoice of its good case."""
    told = violation.good_papers[invoice]
    fields = {one.name: one.value for one in told["fields"]}
    day, total = fields["issue_date"], fields.get("total", "1240.00")

    def coded(number: str) -> Example:
        own = (DocumentField("number", "24330001", 1.0, 1), DocumentField("issue_date", day, 1.0, 1))
        kept = tuple(one for one in told["fields"] if one.name not in ("number", "issue_date"))
        sign = (DocumentSign("tax_code", f"{number}|{day}|{total}", 1),)
        return looks(invoice, signs=sign, fields=(*kept, *own), text=total)

    violation.check(family="document", passes=coded("24330001"), fails={"differs": coded("24339999")})(tax_code_agrees)
