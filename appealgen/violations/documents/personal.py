"""Papers that carry more of a person than the appeal needs."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, supports, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.orders.model import OrderLine, Orders
from appealgen.violations.base import Example, Look, Violation
from appealgen.violations.documents.examples import looks
from appealgen.violations.documents.orders import extract_of, is_order
from appealgen.violations.documents.slots import IDENTITY, Group, Paper, is_identity_page, opened

SMALL = (*IDENTITY, "bank_account", "phone")
"""Numbers that stand whole only in the exhibit itself: the cover's picture of such a page is too small to read them."""


def may_enter(paper: Paper, document: Document, look: Look) -> bool:
    """Whether the packet takes it: no identity page that nothing asks for, and nobody's order."""
    asked = "identity_page" in paper.slot.kinds or paper.asks_for_identity or not is_identity_page(document)
    return asked and not is_order(paper.file, document, look)


OF_A_CARD = 700
"""Signs that are read of a card or of a passport's page: 60 to 450; letters have more."""


def is_of_a_person(file: NamedFile, look: Look) -> bool:
    """Whether a file that proves an action or a plea is an identity page: nothing asks for one there. A letter that only
    tells somebody's number is none."""
    document = look.evidence.document(file)
    return isinstance(document, Document) and is_identity_page(document) and len(document.text) <= OF_A_CARD


def leaves_others_out(group: Group, look: Look) -> Iterator[Finding]:
    """Whether a paper carries what nobody asked for: an identity page, or an order with a buyer's name and address.

    What was sent can't be called back, and the other side may get to see it. A buyer never agreed to that.
    """
    for paper, document in opened((*group.papers, *getattr(group, "notes_given", ())), look):
        if is_order(paper.file, document, look):
            yield _of_orders(paper, group, look)
        elif not may_enter(paper, document, look):
            yield weakens("identity", paper.file.place)


def _of_orders(paper: Paper, group: Group, look: Look) -> Finding:
    """An extract goes out where one can be made; else why the file stays at home with nothing in its place."""
    orders = look.evidence.orders(paper.file)
    extract = extract_of(paper.file, group.goods_named(look), look) if paper.slot.orders else None
    if extract is not None and isinstance(orders, Orders):
        return supports("extract", paper.file.place, orders=extract.orders, matching=extract.matching, of=extract.of,
                        rows=len(extract.rows), kept_back=orders.kept_back or ("other",))  # fmt: skip
    if not isinstance(orders, Orders) or not paper.slot.orders:
        return weakens("buyer", paper.file.place)
    if orders.lines:
        return weakens("other-goods", paper.file.place, of=len(orders.numbers))
    says = "too-long" if orders.too_long else "only-seen" if orders.only_seen else "buyer"
    return weakens(says, paper.file.place)


def enter(violation: Violation, unasked: str, in_orders: OrderLine | None = None) -> None:
    """Make the rule the violation's, proved on a paper of its good case where no identity page is asked for.

    `in_orders`: a line of orders about its goods, where such a file may be given there.
    """
    bought = looks(unasked, private=("buyer",), fields=())
    others = OrderLine(
        "8190023345566771", codes=("OTHER-1",), item="1005000000000000", product="An oak shelf", sold=False
    )

    def with_orders(orders: Orders) -> Example:
        return Example(documents=bought.documents, orders={unasked: orders})

    given = {
        "only-seen": with_orders(Orders("picture", only_seen=True)),
        "too-long": with_orders(Orders("csv", too_long=True)),
        "other-goods": with_orders(Orders("csv", (others,))),
    }
    violation.check(
        family="document",
        passes=with_orders(Orders("csv", (in_orders,), ("name", "address"))) if in_orders else Example(),
        fails={
            "buyer": bought,
            "identity": looks(unasked, kind="other", private=("identity_number",)),
            **(given if in_orders else {}),
        },
    )(leaves_others_out)
