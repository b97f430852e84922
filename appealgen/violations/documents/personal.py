"""Papers that carry more of a person than the appeal needs."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, weakens
from appealgen.evidence.documents.model import Document
from appealgen.violations.base import Look, Violation
from appealgen.violations.documents.examples import looks
from appealgen.violations.documents.owner import closest, named
from appealgen.violations.documents.slots import Group, Paper, opened

IDENTITY = ("identity_number", "passport_number")
SMALL = (*IDENTITY, "bank_account", "phone")
"""Numbers that stand whole only in the exhibit itself: the cover's picture of such a page is too small to read them."""


def is_identity_page(document: Document) -> bool:
    """An identity card or passport: a page with such a number that is no other kind of paper."""
    return document.kind == "other" and any(name in document.private for name in IDENTITY)


def may_enter(paper: Paper, document: Document, look: Look) -> bool:
    """Whether the packet takes it: no identity page that nothing asks for, and nobody's order."""
    asked = "identity_page" in paper.slot.kinds or not is_identity_page(document)
    return asked and not is_order(document, look)


def is_order(document: Document, look: Look) -> bool:
    """Of somebody who bought from the seller; what the seller bought himself names him as its buyer."""
    own = closest([field.value for field in named(document)], look.case.store.owner)
    return "buyer" in document.private and own != "same"


def leaves_others_out(group: Group, look: Look) -> Iterator[Finding]:
    """Whether a paper carries what nobody asked for: an identity page, or an order with a buyer's name and address.

    What was sent can't be called back, and the other side may get to see it. A buyer never agreed to that.
    """
    for paper, document in opened(group.papers, look):
        if is_order(document, look):
            yield weakens("buyer", paper.file.place)
        elif not may_enter(paper, document, look):
            yield weakens("identity", paper.file.place)


def enter(violation: Violation, unasked: str) -> None:
    """Make the rule the violation's, proved on a paper of its good case where no identity page is asked for."""
    violation.check(
        family="document",
        fails={
            "buyer": looks(unasked, private=("buyer",), fields=()),
            "identity": looks(unasked, kind="other", private=("identity_number",)),
        },
    )(leaves_others_out)
