"""Days that stand at their labels, in titles, in periods."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.billed import billed
from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.fields.grounds import leans
from appealgen.evidence.documents.fields.hits import Hit, Labelled, Value
from appealgen.evidence.documents.fields.placed import candidate
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.sources import DATES
from appealgen.evidence.documents.ocr.folding import folded


def dated(kind: str, page: Labelled, day_first: bool | None) -> Iterator[Candidate]:
    yield from _in_title(page, day_first)
    yield from _written_out(page)
    if kind == "utility_bill":
        yield from billed(page, day_first)
    if kind == "order_confirmation":
        yield from _confirmed(page, day_first)
    for hit in page.hits:
        for field, roles in DATES:
            if set(roles) & set(hit.roles) and not _of_passport(page, hit):
                rank = CONTRACTS if kind == "utility_bill" and field != "issue_date" else 0
                yield from (_at_most(one, rank) for one in _days(page, hit, field, day_first, rank))
        if kind in ("business_licence", "registration_page") and "date_registered" in hit.roles:
            for one in _days(page, hit, "issue_date", day_first, rank=4):
                yield replace(one, certainty=FOUNDED)
                if kind == "business_licence":
                    yield replace(one, field="valid_from", certainty=0.55, rank=5)
        if {"validity", "valid_from", "valid_until"} & set(hit.roles):
            rank = CONTRACTS if kind == "utility_bill" else 0
            yield from (_at_most(replace(one, rank=one.rank + rank), rank) for one in _period(page, hit, day_first))


CONTRACTS = 4
"""Rank on a bill of days that a contract begins or ends on: `Fin de contrato: 14/09/2025`. Never certain."""


def _at_most(one: Candidate, rank: int) -> Candidate:
    return replace(one, certainty=min(one.certainty, 0.7)) if rank else one


HEAD = 15
"""Rows within which a contract or a power of attorney says its day."""
_WORDS = re.compile(r"[a-zа-яёáéíóúñ\s]+", re.IGNORECASE)


def _written_out(page: Labelled) -> Iterator[Candidate]:
    """A day in words at the head: only a paper's own is written out there."""
    for piece in (piece for row in page.rows[:HEAD] for piece in row):
        for one in dates(piece.text):
            if _WORDS.fullmatch(piece.text[one.start : one.end]):
                yield Candidate("issue_date", one.value[:10], page.page, piece, one.start, one.end, 0.88, 1)


_CONFIRMED = re.compile(r"(?:подтвержд[её]н[ао]?|确认(?:时间|日期)?:?)\s*$", re.IGNORECASE)


def _confirmed(page: Labelled, day_first: bool | None) -> Iterator[Candidate]:
    """A confirmation's own day, beside its order's: `Оформлен 03.02.2026 · подтверждён 04.02.2026`. Which is meant is uncertain."""
    for row in page.rows[:25]:
        for piece in row:
            for one in dates(piece.text, day_first):
                if one.year_told and not one.other and _CONFIRMED.search(piece.text[: one.start]):
                    value = Value(piece, 0, len(piece.text), "beside")
                    yield candidate(page, "issue_date", value, values.Read(one.value[:10], one.start, one.end))


def _of_passport(page: Labelled, hit: Hit) -> bool:
    """`паспорт 45 10 …,` / `выдан 12.03.2015`: a person's paper."""
    if not plain(hit.piece.text[hit.start :]).startswith("выдан"):
        return False
    row = page.rows[hit.row]
    led = [*(page.rows[hit.row - 1] if hit.row else ()), *row[: row.index(hit.piece)]]
    before = " ".join(piece.text for piece in led)
    return re.search(r"паспорт[^;.]{0,60}$", plain(f"{before} {hit.piece.text[: hit.start]}")) is not None


FOUNDED = 0.65
"""A firm's first day is its licence's only on a first licence."""


def _days(page: Labelled, hit: Hit, field: str, day_first: bool | None, rank: int = 0) -> Iterator[Candidate]:
    for value in page.values(hit):
        text = folded(value.text) if value.piece.read == "ocr" else value.text
        if len(list(dates(text, day_first))) > 1 and field != "issue_date":
            return  # a period, see `_period`
        read = values.day(text, day_first)
        for one in read if read and read[0].start <= 40 else ():
            yield candidate(page, field, value, one, rank=rank)
        if read:
            return


_TITLE = re.compile(r"(?:№|no\.?|n[º°]\.?|#)\s*\S+\s+(?:от|dated|of|de fecha|del?|[·•|—–-])\s+$", re.IGNORECASE)


def _titled(before: str, behind: str) -> bool:
    """Its number stands before it, and what is so named is this paper and none that a sentence leans on."""
    return _TITLE.search(before) is not None and not leans(before, behind)


def _in_title(page: Labelled, day_first: bool | None) -> Iterator[Candidate]:
    """`Счёт № 127 от 14 марта 2026 г.`"""
    for row in page.rows[:25]:
        for place, piece in enumerate(row):
            text = folded(piece.text) if piece.read == "ocr" else piece.text
            led = "".join(f"{one.text} " for one in row[:place] if not page.labelled.get(id(one)))
            for one in dates(text, day_first):
                alone = re.fullmatch(r"\s*от\s+", text[: one.start]) and not text[one.end :].strip(" г.")
                if one.year_told and not one.other and (alone or _titled(f"{led}{text[: one.start]}", text[one.end :])):
                    value = Value(piece, 0, len(text), "below")
                    yield candidate(page, "issue_date", value, values.Read(one.value[:10], one.start, one.end), 1)


_JOINS = re.compile(
    r"^\s*(?:年?\s*(?:00:00)?\s*[-–—~～至到]+|to|till?|until|through|thru|and|по|до|al?|hasta(?: el)?|и|—|自|起)\s*(?:el |and |the )?\s*$|^.{0,12}(?:至|to|until|till|through|по|до|hasta|al)\s*(?:el )?$",
    re.IGNORECASE,
)


def _period(page: Labelled, hit: Hit, day_first: bool | None) -> Iterator[Candidate]:
    """From a day to a day; from a day `至长期` has only one."""
    for value in page.values(hit):
        text = folded(value.text) if value.piece.read == "ocr" else value.text
        told = [one for one in dates(text, day_first) if one.year_told]
        if len(told) == 2 and _JOINS.match(text[told[0].end : told[1].start]):
            for field, one in zip(("valid_from", "valid_until"), told, strict=True):
                fits = 0.6 if one.other else 1.0
                yield candidate(page, field, value, values.Read(one.value[:10], one.start, one.end, fits))
                if one.other:
                    yield candidate(page, field, value, values.Read(one.other[:10], one.start, one.end, fits))
            return
        if len(told) == 1 and "validity" in hit.roles:
            one = told[0]
            before = text[: one.start].lower()
            until = re.search(r"(?:until|till|to|through|до|по|hasta|至|截止)\s*(?:el |the )?$", before.strip())
            open_end = re.match(r"\s*(?:起|至|-|—)?\s*(?:长期|无固定期限)", text[one.end :])
            if until and not one.other:
                yield candidate(page, "valid_until", value, values.Read(one.value[:10], one.start, one.end))
            elif open_end and not one.other:
                yield candidate(page, "valid_from", value, values.Read(one.value[:10], one.start, one.end))
            return
