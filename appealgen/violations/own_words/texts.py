"""Everything that the seller wrote himself and the letter prints."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from appealgen.case.finding import Place
from appealgen.case.model import Case, Given

OWN = ("answer",)
"""Fields of the evidence that the seller writes in his own words."""


class OwnText(Struct, frozen=True):
    """One text of the seller's own."""

    field: str
    """`statement`, `actions`, …"""
    text: str
    place: Place
    language: str | None = None
    """In which it is said to be; None: in the letter's."""


def own_texts(case: Case) -> Iterator[OwnText]:
    """Each text, in the order of the case's fields."""
    for language, text in case.statement.items():
        yield OwnText("statement", text, case.at("statement"), language)
    for name in ("done", "prevention"):
        for text in case.words.many(name):
            yield OwnText(name, text, case.words.at(name))
    for name, given in (("actions", case.words.many("actions")), ("mitigation", case.given.many("mitigation"))):
        for one in given:
            if one.what:
                yield OwnText(name, one.what, one.at("what"))
    yield from _inside(case.evidence)


def _inside(given: Given) -> Iterator[OwnText]:
    for name, value in given.values.items():
        if name in OWN and isinstance(value, str):
            yield OwnText(name, value, given.at(name))
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Given):
                yield from _inside(one)
