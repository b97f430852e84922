"""What a violation wants of a paper: its slot in the case. The shared rules read it, and what the paper says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol

from msgspec import Struct
from msgspec.structs import replace

from appealgen.case.finding import Place
from appealgen.case.model import Given, NamedFile
from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.violations.base import Look

YEAR = 365
"""Days before the notice within which an invoice counts. Another marketplace's own figure; it only weakens."""
QUARTER = 90
"""Likewise of a bill that shows an address."""
IDENTITY = ("identity_number", "passport_number")
OLD_AFTER = {"invoice": YEAR, "utility_bill": QUARTER}


class Goods(Struct, frozen=True):
    """Something that the case is about, as a file of orders may name it."""

    name: str
    """As the case calls it: what an extract prints."""
    codes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    """All of them stand in the product's words."""
    item: str | None = None
    """The listing's number: where an order tells one, it must be this."""


class Slot(Struct, frozen=True):
    """A place of the case where papers of some kind are asked for."""

    name: str
    """The field of `evidence`."""
    kinds: tuple[str, ...] = ()
    """Kinds of document that fit; () takes any."""
    names_owner: bool = False
    """Whether it must name the account's owner."""
    prices: bool = False
    """Whether the prices are what it must prove; else they may be covered."""
    permits: bool = False
    """Whether a permit for goods of one kind may stand there, whatever kind of document the program takes it for."""
    orders: bool = False
    """Whether a file of orders may stand there: an extract of it goes out."""


class Paper(Struct, frozen=True):
    """A file in its slot."""

    file: NamedFile
    slot: Slot
    asks_for_identity: bool = False
    """Whether what the notice asks for there is an identity page, by its own words."""


class Group(Protocol):
    """What the shared rules ask of a group."""

    @property
    def papers(self) -> tuple[Paper, ...]: ...

    def goods_named(self, look: Look) -> tuple[Goods, ...]:
        """What the case is about, as a file of orders may name it; () takes any order."""
        ...


def in_slot(given: Given, slot: Slot) -> tuple[Paper, ...]:
    """The files that the case names there."""
    return tuple(Paper(file, slot) for file in given.many(slot.name))


def opened(papers: Iterable[Paper], look: Look) -> Iterator[tuple[Paper, Document]]:
    """Those that open; another rule tells of the rest."""
    for paper in papers:
        document = look.evidence.document(paper.file)
        if isinstance(document, Document):
            yield paper, document


def read(papers: Iterable[Paper], look: Look) -> Iterator[tuple[Paper, Document]]:
    """Those of which something was read. Of the others nothing is known, which is neither missing nor right."""
    return ((paper, document) for paper, document in opened(papers, look) if document.read != "none")


def is_photo(document: Document) -> bool:
    """A picture of a thing, not of a paper."""
    return document.format == "picture" and document.sign("no_paper") is not None


def is_identity_page(document: Document) -> bool:
    """An identity card or passport: a page with such a number that is no other kind of paper."""
    return document.kind == "other" and any(name in document.private for name in IDENTITY)


def at(paper: Paper, field: DocumentField | None) -> Place:
    """Where the field stands; the file itself when there is none."""
    if field is None:
        return paper.file.place
    return replace(paper.file.place, page=field.page, box=field.box, sheet=field.sheet, cell=field.cell)
