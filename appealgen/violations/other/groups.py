"""The evidence of any other notice: what it asks for, point by point, each with its files."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct

from appealgen.case.finding import Place
from appealgen.case.model import Case, NamedFile
from appealgen.case.shape import Field, File, Many, Record, Text
from appealgen.violations.base import Look
from appealgen.violations.documents.slots import Goods, Paper, Slot
from appealgen.violations.notice import known

ASKED = Slot("files", orders=True)
_IDENTITY = re.compile(
    r"\b(?:id|identity)\b[ -]?(?:card|document|page|proof|papers?)?|passport|身份证|身分证|护照|паспорт|удостоверени\w* личности"
    r"|\bdni\b|pasaporte|documento de identidad|c[eé]dula",
    re.IGNORECASE,
)
"""By these words a point asks for an identity page."""

EVIDENCE = Record(
    (
        Field(
            "asked",
            Many(
                Record(
                    (
                        Field("what", Text(), example=""),
                        Field("files", Many(File()), example="[]"),
                        Field("answer", Text(lines=True)),
                    )
                )
            ),
        ),
    )
)


class Group(Struct, frozen=True):
    """One thing that the notice asks for."""

    number: int
    """From 1; 0 of the empty one that stands for a case which names nothing."""
    what: str | None
    answer: str | None
    papers: tuple[Paper, ...]
    place: Place

    own: tuple[NamedFile, ...] = ()
    shown: tuple[NamedFile, ...] = ()
    added: tuple[NamedFile, ...] = ()
    proofs: tuple[tuple[NamedFile, NamedFile], ...] = ()

    def goods_named(self, look: Look) -> tuple[Goods, ...]:
        """The items that the notice names."""
        return tuple(Goods(item, item=item) for item in known(look.case, look.evidence).items)


def groups(case: Case) -> tuple[Group, ...]:
    """One for each thing that is asked; an empty one where the case names none."""
    asked = case.evidence.many("asked")
    if not asked:
        return (Group(0, None, None, (), case.at("evidence.asked")),)
    return tuple(_group(given, number) for number, given in enumerate(asked, 1))


def files(case: Case) -> tuple[NamedFile, ...]:
    """Every file that would be sent."""
    return tuple(paper.file for group in groups(case) for paper in group.papers)


def _group(given: Any, number: int) -> Group:
    identity = _IDENTITY.search(given.what or "") is not None
    papers = tuple(Paper(file, ASKED, identity) for file in given.many("files"))
    return Group(number, given.what, given.answer, papers, given.place)
