"""The fields of a paper: found by their labels, by its prose, in its table of goods; then held against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from appealgen.evidence.documents.fields import (
    firm_numbers,
    goods,
    numbering,
    parties,
    registers,
    sayings,
    totals,
    whose_address,
    written,
)
from appealgen.evidence.documents.fields.addresses import places
from appealgen.evidence.documents.fields.candidates import LOOSE, Candidate
from appealgen.evidence.documents.fields.dated import dated
from appealgen.evidence.documents.fields.described import described, parted
from appealgen.evidence.documents.fields.doubts import doubted
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.judging import judged
from appealgen.evidence.documents.fields.labelled import plain_fields
from appealgen.evidence.documents.fields.standards import standards
from appealgen.evidence.documents.model import DocumentField
from appealgen.evidence.documents.pieces import Page


def fields_of(kind: str, pages: Sequence[Page], day_first: bool | None) -> tuple[DocumentField, ...]:
    """All that the pages say, the certain and the uncertain. `day_first`: what 03/04/2026 means, where something tells."""
    found = [one for page in pages for one in _found(kind, Labelled(page), day_first)]
    if day_first is None and leans_day_first("\n".join(page.text for page in pages)):
        found = exchanged(found)
    return tuple(one.told() for one in doubted(judged(kind, found)))


_DAY_FIRST = re.compile(
    r"hong kong|kowloon|united kingdom|england|\blondon\b|ireland|\bindia\b|gstin|australia|singapore|malaysia|new zealand|netherlands|germany|france|\bvat\b|£|₹|€|₦|\bruc\b|\br\.?u\.?t\b|\bcuit\b|\bigv\b|\bnigeria\b|\blagos\b|\bkenya\b|south africa|pakistan|\bh\.?k\.?\b|商業登記",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(r"\bUSA\b|United States|\b[A-Z]{2} \d{5}\b|sales tax", re.IGNORECASE)


def leans_day_first(text: str) -> bool:
    """By where it was written: only the United States write the month first."""
    return _DAY_FIRST.search(text) is not None and _MONTH_FIRST.search(text) is None


def exchanged(found: list[Candidate]) -> list[Candidate]:
    """Of a day that may be read two ways the likelier reading first."""
    told = list(found)
    for at, (one, other) in enumerate(pairwise(found)):
        same = one.field == other.field and one.piece is other.piece and one.start == other.start
        if same and one.value[:5] + one.value[8:] + one.value[4:7] == other.value[:7] + other.value[7:]:
            told[at], told[at + 1] = other, one
    return told


def _found(kind: str, page: Labelled, day_first: bool | None) -> Iterator[Candidate]:
    yield from numbering.numbers(kind, page)
    yield from dated(kind, page, day_first)
    names = list(parties.parties(kind, page))
    yield from names
    codes = [*firm_numbers.registrations(kind, page), *registers.registered(page)]
    told = list(registers.whose(kind, names, codes))
    yield from told
    if kind == "business_licence":
        yield from (
            replace(one, field="number", rank=LOOSE + one.rank, certainty=0.6, proven=False)
            for one in sorted(told, key=lambda one: one.rank)[:1]
        )
    for one in plain_fields(kind, page):
        yield from parted(whose_address.sided(kind, page, names, one) if one.field == "address" else one)
    yield from places(kind, page)
    yield from whose_address.unlabelled(kind, page, names)
    yield from goods.goods(kind, page)
    yield from totals.totals(kind, page)
    yield from standards(kind, page)
    said = [*written.written(kind, page, day_first)]
    heard = sayings.beside([*names, *said], sayings.said(kind, page, day_first))
    yield from sayings.against(said, heard)
    yield from heard
    yield from described(kind, page)
