"""A value at its label becomes a candidate: as certain as the place where it stands."""

from __future__ import annotations

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import HOW, LOOSE, UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Labelled, Value


def candidate(page: Labelled, field: str, value: Value, read: values.Read, rank: int = 0) -> Candidate:
    start = value.start + read.start
    sure = min(HOW[value.how], UNSURE if value.loose else 1.0) * read.fits
    rank += LOOSE if value.loose else 0
    return Candidate(field, read.value, page.page, value.piece, start, value.start + read.end, sure, rank)
