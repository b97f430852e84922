"""The fields of a paper: found by their labels, by its prose, in its table of goods; then held against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from appealgen.evidence.documents.fields import goods, numbering, parties, totals, written
from appealgen.evidence.documents.fields.addresses import places
from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.judging import judged
from appealgen.evidence.documents.fields.labelled import dated, plain_fields
from appealgen.evidence.documents.model import DocumentField
from appealgen.evidence.documents.pieces import Page


def fields_of(kind: str, pages: Sequence[Page], day_first: bool | None) -> tuple[DocumentField, ...]:
    """All that the pages say, the certain and the uncertain. `day_first`: what 03/04/2026 means, where something tells."""
    found = [one for page in pages for one in _found(kind, Labelled(page), day_first)]
    return tuple(one.told() for one in judged(kind, found))


def _found(kind: str, page: Labelled, day_first: bool | None) -> Iterator[Candidate]:
    yield from numbering.numbers(kind, page)
    yield from numbering.registrations(kind, page)
    yield from dated(kind, page, day_first)
    yield from parties.parties(kind, page)
    yield from plain_fields(kind, page)
    yield from places(kind, page)
    yield from goods.goods(kind, page)
    yield from totals.totals(kind, page)
    yield from numbering.standards(page)
    yield from written.written(kind, page, day_first)
