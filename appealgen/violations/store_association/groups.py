"""The evidence of store association: what opened the store, what was bought for it, and the other store."""

from __future__ import annotations

from msgspec import Struct

from appealgen.case.finding import Place
from appealgen.case.model import EMPTY, Case, NamedFile
from appealgen.case.shape import Field, File, Many, Record, Text
from appealgen.violations.base import Look
from appealgen.violations.documents.slots import Goods, Paper, Slot, in_slot
from appealgen.violations.notice import known

OPENING = Slot("opening", ("business_licence", "registration_page", "identity_page", "declaration"), names_owner=True)
INVOICES = Slot("invoices", ("invoice",), names_owner=True)
SUPPORTING = Slot("supporting", orders=True)
OTHERS = Slot("documents")
"""Papers that show the other store's data, where the seller has any."""

OTHER_STORE = Record(
    (
        Field("name", Text(), example=""),
        Field("id", Text(), example='""'),
        Field("link", Text()),
        Field("pictures", Many(File()), example="[]"),
        Field("documents", Many(File())),
    )
)

EVIDENCE = Record(
    (
        Field("opening", Many(File()), example="[]"),
        Field("invoices", Many(File()), example="[]"),
        Field("supporting", Many(File()), example="[]"),
        Field("other_store", OTHER_STORE),
        Field("pictures", Many(File()), example="[]"),
        Field("goods", Many(Text())),
    )
)


class Group(Struct, frozen=True):
    """All of it: a case is about one other store."""

    own_papers: tuple[Paper, ...]
    other_papers: tuple[Paper, ...]
    pictures: tuple[NamedFile, ...]
    """Of our listings."""
    other_pictures: tuple[NamedFile, ...]
    other_name: str | None
    other_id: str | None
    other_link: str | None
    goods: tuple[str, ...]
    """Names or models of the goods that are said to be the same."""
    opening_place: Place
    invoices_place: Place
    other_place: Place
    goods_place: Place

    own: tuple[NamedFile, ...] = ()
    proofs: tuple[tuple[NamedFile, NamedFile], ...] = ()

    @property
    def papers(self) -> tuple[Paper, ...]:
        return (*self.own_papers, *self.other_papers)

    @property
    def shown(self) -> tuple[NamedFile, ...]:
        return self.pictures

    @property
    def added(self) -> tuple[NamedFile, ...]:
        return self.other_pictures

    def of(self, slot: Slot) -> tuple[Paper, ...]:
        return tuple(paper for paper in self.papers if paper.slot is slot)

    def goods_named(self, look: Look) -> tuple[Goods, ...]:
        """The goods that are said to be the same, and the items that the notice names."""
        named = tuple(Goods(name, words=tuple(name.split())) for name in self.goods)
        return (*named, *(Goods(item, item=item) for item in known(look.case, look.evidence).items))


def groups(case: Case) -> tuple[Group, ...]:
    """One."""
    given = case.evidence
    other = given.other_store or EMPTY
    own = (paper for slot in (OPENING, INVOICES, SUPPORTING) for paper in in_slot(given, slot))
    return (
        Group(
            own_papers=tuple(own),
            other_papers=in_slot(other, OTHERS),
            pictures=given.many("pictures"),
            other_pictures=other.many("pictures"),
            other_name=other.name,
            other_id=other.id,
            other_link=other.link,
            goods=given.many("goods"),
            opening_place=given.at("opening"),
            invoices_place=given.at("invoices"),
            other_place=given.at("other_store"),
            goods_place=given.at("goods"),
        ),
    )


def files(case: Case) -> tuple[NamedFile, ...]:
    """Every file that would be sent."""
    return tuple(
        file for group in groups(case) for file in (*(paper.file for paper in group.papers), *group.shown, *group.added)
    )
