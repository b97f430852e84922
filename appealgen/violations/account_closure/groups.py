"""The evidence of account closure: papers by kind, and each violation that led to it with its answer."""

from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import Struct

from appealgen.case.finding import Place
from appealgen.case.model import EMPTY, Case, NamedFile
from appealgen.case.shape import Date, Field, File, Many, Record, Text
from appealgen.violations.base import Look
from appealgen.violations.documents.slots import Goods, Paper, Slot, in_slot
from appealgen.violations.notice import known

AUTHORIZATIONS = Slot("authorizations", ("brand_authorization",))
LICENCES = Slot(
    "licences",
    ("business_licence", "registration_page", "declaration", "identity_page"),
    names_owner=True,
    permits=True,
)
REPORTS = Slot("reports", ("test_report", "declaration"))
INVOICES = Slot("invoices", ("invoice",), names_owner=True)
TRADEMARKS = Slot("trademarks")
"""The marks' registrations, in whosever name they are."""
ANSWERS = Slot("exhibits", orders=True)
"""What a violation's answer rests on."""
SLOTS = (AUTHORIZATIONS, LICENCES, REPORTS, INVOICES, TRADEMARKS)

ANSWERED = Record(
    (
        Field("number", Text(), example='""'),
        Field("date", Date(), example=""),
        Field("items", Many(Text()), example="[]"),
        Field("answer", Text(lines=True), example=""),
        Field("exhibits", Many(File()), example="[]"),
    )
)

OTHER_STORE = Record((Field("name", Text()), Field("id", Text()), Field("link", Text())))
"""The store that this one is said to belong to."""

EVIDENCE = Record(
    (
        *(Field(slot.name, Many(File()), example="[]") for slot in SLOTS),
        Field("violations", Many(ANSWERED)),
        Field("other_store", OTHER_STORE),
    )
)


class Listed(Struct, frozen=True):
    """A violation that led to the closure, and what is said to it."""

    number: str | None
    date: dt.date | None
    items: tuple[str, ...]
    answer: str | None
    exhibits: tuple[NamedFile, ...]
    place: Place
    number_place: Place


class OtherStore(Struct, frozen=True):
    """As the case names it, where the account was closed for an association."""

    name: str | None
    id: str | None
    link: str | None

    @property
    def named(self) -> bool:
        return bool(self.name or self.id or self.link)


class Group(Struct, frozen=True):
    """All of it: a case is about one closure."""

    papers: tuple[Paper, ...]
    """Each file once, in the slot where it is named first."""
    violations: tuple[Listed, ...]
    reasons: tuple[str, ...]
    """As the case gives them."""
    places: dict[str, Place]
    """Where each field of the evidence stands."""
    other_store: OtherStore

    own: tuple[NamedFile, ...] = ()
    shown: tuple[NamedFile, ...] = ()
    added: tuple[NamedFile, ...] = ()
    proofs: tuple[tuple[NamedFile, NamedFile], ...] = ()

    def of(self, slot: Slot) -> tuple[Paper, ...]:
        return tuple(paper for paper in self.papers if paper.slot is slot)

    def goods_named(self, look: Look) -> tuple[Goods, ...]:
        """The items of each violation that is answered, and of the notice."""
        items = (*(item for one in self.violations for item in one.items), *known(look.case, look.evidence).items)
        return tuple(Goods(item, item=item) for item in dict.fromkeys(items))


def groups(case: Case) -> tuple[Group, ...]:
    """One."""
    given = case.evidence
    listed = tuple(map(_listed, given.many("violations")))
    named = [paper for slot in SLOTS for paper in in_slot(given, slot)]
    named += [Paper(file, ANSWERS) for one in listed for file in one.exhibits]
    once: dict[str, Paper] = {}
    for paper in named:
        once.setdefault(paper.file.name, paper)
    places = {name: given.at(name) for name in (*(slot.name for slot in SLOTS), "violations", "other_store")}
    other = given.other_store or EMPTY
    store = OtherStore(other.name, other.id, other.link)
    return (Group(tuple(once.values()), listed, case.given.many("reasons"), places, store),)


def files(case: Case) -> tuple[NamedFile, ...]:
    """Every file that would be sent."""
    return tuple(paper.file for group in groups(case) for paper in group.papers)


def _listed(given: Any) -> Listed:
    return Listed(
        given.number,
        given.date,
        given.many("items"),
        given.answer,
        given.many("exhibits"),
        given.place,
        given.at("number"),
    )
