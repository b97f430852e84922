"""The evidence of image theft: for each disputed picture one original, three photos of its shoot, and the listings."""

from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import Struct

from appealgen.case.finding import Place
from appealgen.case.model import Case, Given, NamedFile
from appealgen.case.shape import Date, Either, Field, File, Many, Record, Text

LISTING = (
    Field("link", Text(), example=""),
    Field("pictures", Many(File()), example="[]"),
    Field("source", Text()),
    Field("published", Date()),
)

PICTURES = (
    Field("original", Many(Either(File(), Record((Field("file", File(), required=True), Field("raw", File()))))),
          example="photos/"),
    Field("set", Many(File()), example="[]"),
    Field("disputed", Many(Record(LISTING)), example="[]"),
    Field("complainant", Record((Field("link", Text()), Field("pictures", Many(File())), Field("published", Date())))),
)  # fmt: skip

EVIDENCE = Record((*PICTURES, Field("pictures", Many(Record(PICTURES)))))


class Listing(Struct, frozen=True):
    """A page of the marketplace and the pictures that stand there."""

    link: str | None
    pictures: tuple[NamedFile, ...]
    source: str | None
    """Where the pictures come from when the page is gone: `screenshot`, `notice`, `order` or the seller's own word."""
    published: dt.date | None
    place: Place
    link_place: Place


class Group(Struct, frozen=True):
    """One original and all that belongs to it."""

    number: int
    """From 1."""
    of: int
    """How many groups the case has."""
    originals: tuple[NamedFile, ...]
    """One, if the case is right."""
    raws: tuple[NamedFile, ...]
    """The camera's raw file of the original, where there is one."""
    set: tuple[NamedFile, ...]
    disputed: tuple[Listing, ...]
    complainant: Listing | None
    place: Place
    """Where the group stands in the case."""
    original_place: Place
    set_place: Place
    disputed_place: Place

    @property
    def original(self) -> NamedFile | None:
        """The original, when there is exactly one."""
        return self.originals[0] if len(self.originals) == 1 else None

    @property
    def proofs(self) -> tuple[tuple[NamedFile, NamedFile], ...]:
        """The original with the camera's raw file of it."""
        return ((self.original, self.raws[0]),) if self.original and len(self.raws) == 1 else ()

    @property
    def copies(self) -> tuple[tuple[NamedFile, NamedFile], ...]:
        """The original with each picture that is said to be made of it."""
        return tuple((self.original, picture) for picture in self.disputed_pictures) if self.original else ()

    @property
    def disputed_pictures(self) -> tuple[NamedFile, ...]:
        """Each once, though it may stand in several listings."""
        return tuple({picture.name: picture for listing in self.disputed for picture in listing.pictures}.values())

    @property
    def own(self) -> tuple[NamedFile, ...]:
        """The seller's own photos: those that may not be marked or edited."""
        return self.originals + self.set

    @property
    def shown(self) -> tuple[NamedFile, ...]:
        return self.disputed_pictures

    @property
    def added(self) -> tuple[NamedFile, ...]:
        """Pictures that may be left out."""
        return self.complainant.pictures if self.complainant else ()


def groups(case: Case) -> tuple[Group, ...]:
    """The groups of a case; the flat form is one group. Both forms at once are both answered."""
    evidence = case.evidence
    given = list(evidence.many("pictures"))
    if not given or any(name in evidence for name in ("original", "set", "disputed")):
        given.insert(0, evidence)
    return tuple(_group(record, number, len(given)) for number, record in enumerate(given, 1))


def files(case: Case) -> tuple[NamedFile, ...]:
    """Every picture that would be sent."""
    return tuple(file for group in groups(case) for file in (*group.own, *group.shown, *group.added))


def _group(given: Given, number: int, of: int) -> Group:
    originals = given.many("original")
    return Group(
        number=number,
        of=of,
        originals=tuple(one.file if isinstance(one, Given) else one for one in originals),
        raws=tuple(one.raw for one in originals if isinstance(one, Given) and one.raw),
        set=given.many("set"),
        disputed=tuple(map(_listing, given.many("disputed"))),
        complainant=_listing(given.complainant) if given.complainant else None,
        place=given.place,
        original_place=given.at("original"),
        set_place=given.at("set"),
        disputed_place=given.at("disputed"),
    )


def _listing(given: Any) -> Listing:
    return Listing(given.link, given.many("pictures"), given.source, given.published, given.place, given.at("link"))
