"""Which of the values found are told, and how certain: what contradicts itself is not."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from appealgen.evidence.documents.fields.candidates import LOOSE, NAMES, Candidate
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.model import CERTAIN

LISTS = ("products", "models", "standards")
MANY = ("address", "registration_number", "quantity")
"""A paper has several of them; the first is the likeliest."""
DOUBTFUL = 0.7
"""What contradicts another label of the same rank is no more certain than this."""
LIKELY = 0.79
"""The most that what only repeats itself can reach."""
READABLE = 0.5
"""Certainty of a reading below which another value may come before it, whatever its label."""
EARLIEST, LATEST = "1950", "2100"


def judged(kind: str, found: Sequence[Candidate]) -> list[Candidate]:
    by_field: dict[str, list[Candidate]] = defaultdict(list)
    for one in found:
        by_field[one.field].append(one)
    told = [one for field, ones in by_field.items() for one in _of(kind, field, ones)]
    return list(_plausible(told))


def _of(kind: str, field: str, ones: list[Candidate]) -> Iterable[Candidate]:
    ones = _distinct(ones)
    if field in LISTS:
        listed = [one for one in ones if one.rank < LOOSE] or ones
        return [one for one in listed if not _told_in_full(one, listed)] if field == "standards" else listed
    best = min(one.rank for one in ones)
    first = [one for one in ones if one.rank == best]
    rest = [one for one in ones if one.rank > best]
    if field in MANY:
        return _several(ones)
    if len(first) == 1:
        if field == "number" and kind == "receipt" and any(one.certainty >= CERTAIN for one in rest):
            first = [_at_most(first[0], LIKELY)]  # a payment's number and the slip's own
        told = first[0].seen()
        most = min(DOUBTFUL, told - 0.01) if told >= READABLE else DOUBTFUL  # the better label's value comes first
        return [_confirmed(first[0], rest), *(_at_most(one, most) for one in rest)]
    top = max(first, key=lambda one: one.certainty)
    clear = field == "total" and top.proven
    first = sorted(first, key=lambda one: -one.certainty) if field in NAMES else first
    return [one if clear and one is top else _at_most(one, DOUBTFUL) for one in (*first, *rest)]


def _told_in_full(one: Candidate, others: Sequence[Candidate]) -> bool:
    """`EN IEC 60598-1` of a heading, beside `EN IEC 60598-1:2021`: the same standard."""
    return any(re.match(rf"{re.escape(one.value)}(?:[:+]|[A-Z]\b| Subpart)", other.value) for other in others)


def _confirmed(one: Candidate, rest: list[Candidate]) -> Candidate:
    return one


def _several(ones: list[Candidate]) -> list[Candidate]:
    ones = sorted(ones, key=lambda one: (one.rank, -one.certainty))
    if ones[0].field == "address":
        ones = [one for one in ones if one.rank < 3] or ones
        ones = [one for one in ones if not any(_part(one, other) for other in ones)]
        return [ones[0] if len(ones) == 1 else _at_most(ones[0], 0.75), *(_at_most(one, DOUBTFUL) for one in ones[1:])]
    return ones


def _part(one: Candidate, other: Candidate) -> bool:
    """A line of an address that another label tells whole."""
    return len(_key(one.value)) < len(_key(other.value)) and _key(one.value) in _key(other.value)


def _at_most(one: Candidate, most: float) -> Candidate:
    return replace(one, certainty=min(one.certainty, most))


def _distinct(ones: list[Candidate]) -> list[Candidate]:
    """The same value twice is one, the better of the two, and a little more certain."""
    kept: dict[str, Candidate] = {}
    for one in ones:
        same = _key(one.value)
        had = kept.get(same)
        if had is None:
            kept[same] = one
            continue
        better = min(had, one, key=lambda each: (each.rank, -each.seen()))
        apart = had.piece is not one.piece and "guess" not in (had.field, one.field)
        surest = max(had.certainty, one.certainty)
        most = 0.97 if surest >= CERTAIN else max(surest, LIKELY)  # twice likely is still not certain
        kept[same] = replace(better, certainty=min(most, surest + (0.02 if apart else 0)))
    return list(kept.values())


def _key(value: str) -> str:
    return re.sub(r"[\W_]", "", plain(value))


def _plausible(told: list[Candidate]) -> Iterator[Candidate]:
    """A year that papers can have; an end that lies behind its beginning."""
    begin = [one.value for one in told if one.field == "valid_from"]
    for one in told:
        if one.field in ("issue_date", "valid_from", "valid_until"):
            if not EARLIEST <= one.value[:4] <= LATEST:
                continue
            if one.field == "valid_until" and len(begin) == 1 and one.value <= begin[0]:
                one = _at_most(one, 0.5)
        yield one
