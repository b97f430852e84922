"""Whether a paper is of the kind that its place in the case asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.case.finding import Fact, Finding, blocks, weakens
from appealgen.evidence.documents.model import Document
from appealgen.violations.base import Look, Violation
from appealgen.violations.documents.examples import looks
from appealgen.violations.documents.slots import Group, is_identity_page, read

NO_INVOICE = ("pro_forma", "order_confirmation", "receipt")
"""What sellers send for an invoice: a quotation counts as pro forma. None of them shows a completed sale to you."""


_ASKS_FOR_PAYMENT = re.compile(r"(?i)сч[её]т\s+на\s+оплату")
_SHOWS_A_SALE = re.compile(r"(?i)сч[её]т\s*-\s*фактура|универсальный передаточный|накладная|\bупд\b|торг-12")
HEAD = 600
"""Signs of a page within which its title stands, below the bank's details that a Russian bill begins with."""


def is_of_its_kind(group: Group, look: Look) -> Iterator[Finding]:
    """What kind of document it is, by its own words, against the kind that is asked for in its place.

    A pro forma, a quotation, an order confirmation or a receipt is no invoice: reviewers refuse them unread. A bill that
    asks for payment in advance shows no sale either.
    """
    for paper, document in read(group.papers, look):
        wanted, kind = paper.slot.kinds, document.kind
        if kind == "invoice" and "invoice" in wanted and _asks_for_payment(document):
            yield weakens("asks-for-payment", paper.file.place)
            continue
        if not wanted or kind in wanted or ("identity_page" in wanted and is_identity_page(document)):
            continue
        facts: dict[str, Fact] = {"kind": kind, "wanted": wanted}
        if kind == "other" or not document.kind_certain:  # what is only heard refuses no paper
            yield weakens("not-recognised", paper.file.place, **facts)
        elif kind in NO_INVOICE and "invoice" in wanted:
            yield blocks("no-invoice", paper.file.place, **facts)
        else:
            yield blocks("another-kind", paper.file.place, **facts)


def _asks_for_payment(document: Document) -> bool:
    """`Счёт на оплату`: a bill to be paid before anything is handed over."""
    head = document.text[:HEAD]
    return _ASKS_FOR_PAYMENT.search(head) is not None and _SHOWS_A_SALE.search(head) is None


def enter(violation: Violation, invoice: str) -> None:
    """Make the rule the violation's, proved on that invoice of its good case."""
    violation.check(
        family="document",
        fails={
            "not-recognised": looks(invoice, kind="other"),
            "no-invoice": looks(invoice, kind="pro_forma"),
            "asks-for-payment": looks(invoice, text="Получатель: ООО «Пример»\nСчёт на оплату № 17 от 3 марта 2026 г."),
            "another-kind": looks(invoice, kind="lease"),
        },
    )(is_of_its_kind)
