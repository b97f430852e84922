"""Each invoice has its own number: two that share one, and say different things, are read as forged."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from appealgen.case.finding import Finding, blocks, weakens
from appealgen.evidence.documents.model import Document
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.documents.examples import says
from appealgen.violations.documents.owner import closest
from appealgen.violations.documents.slots import Group, Paper, at, read

SHORTEST = 3
"""Letters and figures of a number: `1` and `07` stand on many an invoice."""
SAYS = (("issue_date", "another-day", blocks), ("total", "another-sum", weakens))
"""What differs, and what is told of it: a corrected invoice keeps its number and its day."""


def invoice_numbers_are_once(groups: tuple[Group, ...], look: Look) -> Iterator[Finding]:
    """The numbers of your invoices, of one supplier, against each other; then their days and their sums.

    A supplier gives a number once. Two invoices with one number and two contents look made up, even if it was a slip.
    """
    invoices = [(paper, document) for group in groups for paper, document in read(group.papers, look)]
    told = set()
    for (paper, document), (other, earlier) in combinations(invoices, 2):
        pair = frozenset((paper.file.name, other.file.name))
        if len(pair) == 2 and pair not in told and _share_a_number(document, earlier):
            told.add(pair)
            yield from _held(other, earlier, paper, document)


def _share_a_number(one: Document, other: Document) -> bool:
    if one.kind != "invoice" or other.kind != "invoice":
        return False
    number, again = (document.get("number") for document in (one, other))
    if number is None or again is None or not (number.certain and again.certain):
        return False
    issuers = [[field.value for field in document.all("issuer")] for document in (one, other)]
    same_issuer = not all(issuers) or closest(*issuers) != "other"
    return len(number.value) >= SHORTEST and number.value == again.value and same_issuer


def _held(paper: Paper, document: Document, other: Paper, earlier: Document) -> Iterator[Finding]:
    """The later one of the case is told, with what the other one says."""
    for name, differs, tell in SAYS:
        here, there = document.get(name), earlier.get(name)
        if here and there and here.certain and there.certain and here.value != there.value:
            number = document.get("number")
            place = at(paper, number)
            facts = {"number": number.value if number else None, "here": here.value, "there": there.value}
            yield tell(differs, place, other=other.file.name, **facts)
            return


def enter(violation: Violation, invoice: str) -> None:
    """Make the rule the violation's, proved on that invoice of its good case and another paper of it that is made one."""
    another = next(name for name in violation.good_papers if name != invoice)

    def both(**second: str) -> Example:
        told = {"number": "INV-2291", "issuer": "Elm Row Works Ltd"}
        first = says("invoice", **told, issue_date="2026-03-02", total="90.00")
        return Example(documents={invoice: first, another: says("invoice", **told, **second)})

    violation.check(
        per="case",
        family="document",
        fails={
            "another-day": both(issue_date="2026-04-02", total="90.00"),
            "another-sum": both(issue_date="2026-03-02", total="95.00"),
        },
    )(invoice_numbers_are_once)
