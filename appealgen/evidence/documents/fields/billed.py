"""The days that a bill is for: from one to another, not long apart. Likely."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from appealgen.evidence.documents.dates import Dated, dates
from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.fields.flow import Flow
from appealgen.evidence.documents.fields.hits import Labelled

SHORTEST, LONGEST = 5, 125
"""Days of what is billed at once: from a week to four months."""
SURE = 0.75
_JOINS = re.compile(
    r"\s*(?:[-–—~～]|to|till?|until|through|и?\s?по|до|al?(?: el)?|hasta(?: el)?|至|到)\s*", re.IGNORECASE
)


def billed(page: Labelled, day_first: bool | None) -> Iterator[Candidate]:
    """The first such period. Where its end had no room it stands below its beginning, perhaps beside another column."""
    flow = Flow(page.page)
    for one, other in _pairs(list(dates(flow.text, day_first)), flow.text):
        for field, day in (("valid_from", one), ("valid_until", other)):
            piece, start = flow.at(day.start)
            yield Candidate(field, day.value[:10], page.page, piece, start, start + day.end - day.start, SURE, 3)
        return
    for piece in page.page.pieces:
        below = page.following(piece, 1)
        text = f"{piece.text} {below[0].text}" if below else ""
        for one, other in _pairs(list(dates(text, day_first)), text):
            for field, day in (("valid_from", one), ("valid_until", other)):
                yield Candidate(field, day.value[:10], page.page, piece, 0, len(piece.text), SURE, 3)
            return


def _pairs(told: list[Dated], text: str) -> Iterator[tuple[Dated, Dated]]:
    for one, other in pairwise(told):
        plainly = all(each.year_told and not each.other for each in (one, other))
        if plainly and _JOINS.fullmatch(text[one.end : other.start]) and SHORTEST <= _days(one, other) <= LONGEST:
            yield one, other


def _days(one: Dated, other: Dated) -> int:
    return (dt.date.fromisoformat(other.value[:10]) - dt.date.fromisoformat(one.value[:10])).days
