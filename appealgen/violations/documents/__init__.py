"""Rules that every document must meet, whatever the violation. Each violation enters those it needs."""

from __future__ import annotations

from appealgen.evidence.documents.orders.model import OrderLine
from appealgen.violations.base import Violation
from appealgen.violations.documents import (
    dates,
    invoice_numbers,
    kinds,
    opening,
    owner,
    personal,
    results,
    signed,
    sums,
    tax_code,
    translated,
    twins,
)


def enter_files(
    violation: Violation, paper: str, another: str, priced: str | None = None, in_orders: OrderLine | None = None
) -> None:
    """What holds for any paper's file, under the name `document/…`, proved on two papers of the good case.

    `priced`: one whose prices are what it must prove. `in_orders`: a line of orders that could stand in `another`'s place.
    """
    opening.enter(violation, paper, priced)
    personal.enter(violation, another, in_orders)
    twins.enter(violation, paper, another)
    translated.enter(violation, paper)
    results.enter(violation, paper, another)
    signed.enter(violation, paper)


def enter_contents(violation: Violation, invoice: str, licence: str) -> None:
    """What papers must say, proved on an invoice, and on a paper that holds for a time."""
    kinds.enter(violation, invoice)
    owner.enter(violation, invoice, licence)
    dates.enter_in_force(violation, licence)
    enter_invoices(violation, invoice)


def enter_invoices(violation: Violation, invoice: str) -> None:
    """What an invoice must be wherever it stands: another's, of its time, adding up, and under its own number."""
    owner.enter_supplier(violation, invoice)
    dates.enter_issued(violation, invoice)
    sums.enter(violation, invoice)
    invoice_numbers.enter(violation, invoice)
    tax_code.enter(violation, invoice)
