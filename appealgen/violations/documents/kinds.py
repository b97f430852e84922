"""Whether a paper is of the kind that its place in the case asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.case.finding import Fact, Finding, blocks, weakens
from appealgen.evidence.documents.model import Document, DocumentSign
from appealgen.violations.base import Look, Violation
from appealgen.violations.documents.examples import looks
from appealgen.violations.documents.permits import is_permit
from appealgen.violations.documents.slots import Group, Paper, is_identity_page, read

NO_INVOICE = ("pro_forma", "order_confirmation", "receipt")
"""What sellers send for an invoice: a quotation counts as pro forma. None of them shows a completed sale to you."""

_ORDER_PAGE = re.compile(
    r"order (?:number|no\.?|id|time|date|details?|status)|订单(?:编?号|详情|状态|时间)|下单时间"
    r"|номер заказа|заказ\s*№|статус заказа|детали заказа"
    r"|n[uú]mero (?:de|del) pedido|pedido n\.?|detalles? del pedido|estado del pedido",
    re.IGNORECASE,
)
_INVOICE = re.compile(r"invoice|发票|сч[её]т|накладн|упд|factura", re.IGNORECASE)
"""Its own word for what it may be after all."""


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
        if paper.slot.permits and is_permit(document):
            continue
        facts: dict[str, Fact] = {"kind": kind, "wanted": wanted}
        if (
            (kind == "other" or not document.kind_certain)
            and "invoice" in wanted
            and _is_screen_of_an_order(document)
            and _is_alone(paper, group, look)
        ):
            yield blocks("order-page", paper.file.place, **facts)
        elif kind == "other" or not document.kind_certain:  # what is only heard refuses no paper
            yield weakens("not-recognised", paper.file.place, **facts)
        elif kind in NO_INVOICE and "invoice" in wanted:
            yield blocks("no-invoice", paper.file.place, **facts)
        else:
            yield blocks("another-kind", paper.file.place, **facts)


def _asks_for_payment(document: Document) -> bool:
    """`Счёт на оплату`: a bill to be paid before anything is handed over."""
    head = document.text[:HEAD]
    return _ASKS_FOR_PAYMENT.search(head) is not None and _SHOWS_A_SALE.search(head) is None


def _is_screen_of_an_order(document: Document) -> bool:
    """By the picture, and by two things that only such pages print."""
    found = {one.casefold() for one in _ORDER_PAGE.findall(document.text)}
    return document.sign("screenshot") is not None and len(found) >= 2 and _INVOICE.search(document.text) is None


def _is_alone(paper: Paper, group: Group, look: Look) -> bool:
    """Whether no other paper in its place is what is asked for, or may be: one that can't be read is left to the person."""
    others = [one for one in group.papers if one.slot is paper.slot and one is not paper]
    documents = [look.evidence.document(one.file) for one in others]
    return not any(
        isinstance(one, Document) and (one.read == "none" or one.kind in paper.slot.kinds) for one in documents
    )


def enter(violation: Violation, invoice: str) -> None:
    """Make the rule the violation's, proved on that invoice of its good case."""
    violation.check(
        family="document",
        fails={
            "not-recognised": looks(invoice, kind="other"),
            "order-page": looks(
                invoice,
                kind="other",
                text="Seller has shipped\nOrder number\t220417763081954\nOrder time\t2026-07-14 16:20",
                signs=(DocumentSign("screenshot"),),
            ),
            "no-invoice": looks(invoice, kind="pro_forma"),
            "asks-for-payment": looks(invoice, text="Получатель: ООО «Пример»\nСчёт на оплату № 17 от 3 марта 2026 г."),
            "another-kind": looks(invoice, kind="lease"),
        },
    )(is_of_its_kind)
