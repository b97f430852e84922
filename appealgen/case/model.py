"""The nouns: a case as its owner wrote it, every value with the place where it stands. Nothing here opens a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from msgspec import Struct, field

from appealgen.case.finding import NOWHERE, Place
from appealgen.case.masking import masked


class NamedFile(Struct, frozen=True):
    """A file that the case names; it may not exist."""

    name: str
    """As the case writes it, with forward slashes; of a pattern, the file that it found."""
    path: Path
    """Where it lies on this machine. Never printed."""
    place: Place
    unmatched: bool = False
    """A pattern that found no file; `name` is the pattern."""

    def __str__(self) -> str:
        return self.name


class Given(Struct, frozen=True):
    """The values of a record, by name. An absent field is None, an absent list is ()."""

    values: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    places: Mapping[str, Place] = field(default_factory=lambda: MappingProxyType({}))
    place: Place = NOWHERE

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return self.values.get(name)

    def __contains__(self, name: str) -> bool:
        return name in self.values

    def __iter__(self) -> Iterator[str]:
        return iter(self.values)

    def many(self, name: str) -> tuple[Any, ...]:
        """The values of a list; () when it is absent."""
        return tuple(self.values.get(name) or ())

    def at(self, name: str) -> Place:
        """Where the field stands; the record itself when it is absent."""
        return self.places.get(name, self.place)


EMPTY = Given()


class Store(Struct, frozen=True):
    """Who appeals."""

    name: str
    id: str
    owner: tuple[str, ...] = ()
    registration_number: str | None = None
    email: str | None = None
    phone: str | None = None
    address: str | None = None


class Notice(Struct, frozen=True):
    """What the marketplace wrote. What it does not say is None or (), never a guess."""

    number: str | None = None
    date: dt.date | None = None
    deadline: dt.date | dt.datetime | None = None
    points: str | None = None
    """As printed ("6", "0.2")."""
    items: tuple[str, ...] = ()
    """Item numbers, digits only."""
    reply_to: str | None = None
    link: str | None = None
    text: NamedFile | None = None


class Case(Struct, frozen=True):
    """One appeal, as its owner wrote it."""

    file: Path
    folder: Path
    violation: str
    marketplace: str
    language: str
    date: dt.date
    ground: str
    store: Store
    notice: Notice
    statement: Mapping[str, str]
    """The seller's own words by language; a text without a language is in the case's."""
    words: Given
    photographer: Given
    privacy: Given
    evidence: Given
    given: Given
    """All of it, as read: for the place of any field."""

    def at(self, path: str) -> Place:
        """Where a field stands (`notice.deadline`); the nearest record above it when it is absent."""
        record: object = self.given
        place = self.given.place
        for name in path.split("."):
            if not isinstance(record, Given):
                break
            place = record.at(name)
            record = record.values.get(name)
        return place

    def printable(self, text: str | None) -> str:
        """Own words as a letter or a finding may print them: numbers that name a person stand whole in exhibits only."""
        return masked(text or "", self.store.phone)
