"""Numbers beside a title without any sign: `FACTURA 2024-9996`, the code alone behind, beside or below it. Likely, never certain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.fields.candidates import HOW, UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.kinds import title_of
from appealgen.evidence.documents.pieces import Piece

_V = r"(?P<v>(?:[A-ZА-Я]{1,6}[-/.]){0,3}[A-ZА-Я]{0,6}[-/]?\d[\w/-]{%d,24})"
"""`2024-9996`, `HP/T/26/00731`."""
_CODE = re.compile(rf"\s*#?\s*{_V % 2}\s*")
_BEHIND = re.compile(
    rf"(?P<title>[^\d:#]{{3,40}}?)\s+#?{_V % 3}\s*(?:\s[/·|,–—-]\s+(?P<day>.{{6,30}}))?"
    r"\s*(?:(?:подтвержд[её]н|принят|оформлен|оплачен)[ао]?)?\s*"
)
"""Behind the number, apart from it by a sign, the day may stand: `Factura 2026-019 / 27 de marzo de 2026`."""
HEAD = 16
"""Rows of a page within which a title stands."""


def numbers_at_titles(kind: str, page: Labelled) -> Iterator[Candidate]:
    for number, row in enumerate(page.rows[:HEAD]):
        below = page.rows[number + 1] if number + 1 < len(page.rows) else ()
        for place, piece in enumerate(row):
            behind = _BEHIND.fullmatch(piece.text)
            if behind and _is_title(kind, behind["title"]) and not _dated(behind["v"]):
                yield _guess(page, piece, behind, UNSURE)
                yield from _its_day(page, piece, behind)
            elif _is_title(kind, piece.text):
                yield from _alone(page, row[place + 1 : place + 2], UNSURE)
                yield from _alone(page, [one for one in below if _under(one, piece)][:1], HOW["guess"])


def _is_title(kind: str, text: str) -> bool:
    told = title_of(text)
    return told is not None and told[0] == kind and told[1] >= 1.0


def _its_day(page: Labelled, piece: Piece, title: re.Match[str]) -> Iterator[Candidate]:
    one = next(iter(dates(title["day"] or "")), None)
    if one and one.start == 0 and one.year_told and not one.other:
        at = title.start("day")
        yield Candidate("issue_date", one.value[:10], page.page, piece, at, at + one.end, UNSURE, 2)


def _dated(text: str) -> bool:
    return next(iter(dates(text)), None) is not None


def _alone(page: Labelled, pieces: Sequence[Piece], certainty: float) -> Iterator[Candidate]:
    for piece in pieces:
        found = _CODE.fullmatch(piece.text)
        if found and not _dated(found["v"]):
            yield _guess(page, piece, found, certainty)


def _under(one: Piece, title: Piece) -> bool:
    high = title.box[3] - title.box[1]
    return one.box[1] - title.box[3] < 1.5 * high and one.box[0] < title.box[2] and one.box[2] > title.box[0]


def _guess(page: Labelled, piece: Piece, found: re.Match[str], certainty: float) -> Candidate:
    return Candidate("number", found["v"], page.page, piece, found.start("v"), found.end("v"), certainty, 3)
