"""Rules that every document must meet, whatever the violation. Each violation enters those it needs."""

from __future__ import annotations

from appealgen.violations.base import Violation
from appealgen.violations.documents import dates, kinds, opening, owner, personal, sums, twins


def enter_files(violation: Violation, paper: str, another: str, priced: str | None = None) -> None:
    """What holds for any paper's file, under the name `document/…`, proved on two papers of the good case.

    `priced`: one whose prices are what it must prove.
    """
    opening.enter(violation, paper, priced)
    personal.enter(violation, another)
    twins.enter(violation, paper, another)


def enter_contents(violation: Violation, invoice: str, licence: str) -> None:
    """What papers must say, proved on an invoice, and on a paper that holds for a time."""
    kinds.enter(violation, invoice)
    owner.enter(violation, invoice)
    dates.enter(violation, invoice, licence)
    sums.enter(violation, invoice)
