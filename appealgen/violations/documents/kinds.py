"""Whether a paper is of the kind that its place in the case asks for."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Fact, Finding, blocks, weakens
from appealgen.violations.base import Look, Violation
from appealgen.violations.documents.examples import looks
from appealgen.violations.documents.slots import Group, is_identity_page, read

NO_INVOICE = ("pro_forma", "order_confirmation", "receipt")
"""What sellers send for an invoice: a quotation counts as pro forma. None of them shows a completed sale to you."""


def is_of_its_kind(group: Group, look: Look) -> Iterator[Finding]:
    """What kind of document it is, by its own words, against the kind that is asked for in its place.

    A pro forma, a quotation, an order confirmation or a receipt is no invoice: reviewers refuse them unread.
    """
    for paper, document in read(group.papers, look):
        wanted, kind = paper.slot.kinds, document.kind
        if not wanted or kind in wanted or ("identity_page" in wanted and is_identity_page(document)):
            continue
        facts: dict[str, Fact] = {"kind": kind, "wanted": wanted}
        if kind == "other" or not document.kind_certain:  # what is only heard refuses no paper
            yield weakens("not-recognised", paper.file.place, **facts)
        elif kind in NO_INVOICE and "invoice" in wanted:
            yield blocks("no-invoice", paper.file.place, **facts)
        else:
            yield blocks("another-kind", paper.file.place, **facts)


def enter(violation: Violation, invoice: str) -> None:
    """Make the rule the violation's, proved on that invoice of its good case."""
    violation.check(
        family="document",
        fails={
            "not-recognised": looks(invoice, kind="other"),
            "no-invoice": looks(invoice, kind="pro_forma"),
            "another-kind": looks(invoice, kind="lease"),
        },
    )(is_of_its_kind)
