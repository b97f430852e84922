"""What a notice says, field by field, in English, Chinese, Russian and Spanish. What is absent stays absent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.model import NoticeFacts, NoticeField
from appealgen.evidence.documents.notices.brands import brands, standards
from appealgen.evidence.documents.notices.courts import ORDER, court
from appealgen.evidence.documents.notices.days import day_first_in, days
from appealgen.evidence.documents.notices.goods import goods
from appealgen.evidence.documents.notices.items import items
from appealgen.evidence.documents.notices.kinds import signs_in, speaks, violation
from appealgen.evidence.documents.notices.links import links
from appealgen.evidence.documents.notices.mails import reply_to
from appealgen.evidence.documents.notices.numbers import listed, numbers
from appealgen.evidence.documents.notices.patterns import LIKELY, SURE
from appealgen.evidence.documents.notices.plain import folded, parts, plain
from appealgen.evidence.documents.notices.points import points
from appealgen.evidence.documents.notices.reasons import reasons
from appealgen.evidence.documents.notices.senders import strange_sender
from appealgen.evidence.documents.notices.sounding import Named, sounds, why
from appealgen.evidence.documents.notices.stores import stores
from appealgen.evidence.documents.notices.windows import window

ONE_OF = ("number", "deadline", "points")
"""Of these a notice has one: another value on another line is a contradiction that only the seller can decide."""
DAY = 10
"""A deadline is compared by its day: a line alone may not tell the hour."""
MOST_LINES = 400

HEARD_FROM = 2
"""Signs of a notice from which on it is heard what a text that names no violation sounds like."""
CLOSURE = "account_closure"
"""Or none at all: then a store may be frozen, and why is told in the same words."""


def read_notice(text: str, violations: Mapping[str, Named], hosts: Sequence[str] = ()) -> NoticeFacts:
    """Every field that the text gives. `violations`: how notices name each; `hosts`: those of the
    marketplace; `sent`: the day of the mail."""
    whole = plain(text)
    pieces = [_piece(piece, violations, hosts) for piece in parts(whole)]
    if not pieces:
        return NoticeFacts((), False)
    newest, *older = sorted(pieces, key=lambda piece: not piece.speaks and piece.get("number") is None)
    fields = list(newest.fields)
    for piece in older:
        if _is_same_case(fields, piece.fields):
            told = {field.name for field in fields}
            told |= {"window"} if "deadline" in told else set()
            fields += [field for field in piece.fields if field.name not in told]
    fields += [_field(whole, "sender", *told) for told in strange_sender(whole, hosts)]
    return NoticeFacts(tuple(fields), any(piece.speaks for piece in pieces), newest.contradicted)


def _piece(text: str, violations: Mapping[str, Named], hosts: Sequence[str]) -> NoticeFacts:
    """One mail of a thread."""
    as_it_stands, text = text, folded(text)
    named = list(violation(text, violations))
    closed = all(name == CLOSURE for name, _, _ in named)
    found = [_field(text, name, *told) for name, all_told in (
        ("violation", named), ("number", numbers(text)), ("items", items(text)), ("points", points(text)),
        ("reasons", reasons(text, as_it_stands, closed)), ("link", links(text, hosts)), ("reply_to", reply_to(text, hosts)),
        ("brand", brands(as_it_stands)), ("standards", standards(as_it_stands)),
        ("goods", goods(as_it_stands)),
    ) for told in all_told]  # fmt: skip
    found += [_field(text, name, value, certainty, at) for name, value, certainty, at in stores(text)]
    found += _days(text)
    found += _past(text)
    for words, certainty, at in court(text):
        found += [_field(text, "court", words, certainty, at), _field(text, "reasons", ORDER, certainty, at)]
    told = speaks(text, bool(named), [field.name for field in found])
    if not named and (told or signs_in(text) >= HEARD_FROM):  # an invoice sounds like anything
        named = list(sounds(text, violations))
        found += [_field(text, "violation", *one) for one in named]
        told = told or any(certainty >= LIKELY for _, certainty, _ in named)
    if told and not any(field.name == "reasons" for field in found):
        found += [_field(text, "reasons", *one) for name, *_ in named for one in why(as_it_stands, violations[name])]
    return NoticeFacts(tuple(found), told, tuple(_contradicting(text, found)))


def _contradicting(text: str, found: Sequence[NoticeField]) -> Iterator[NoticeField]:
    """What a line by itself says otherwise than the whole does, as surely."""
    told = {(field.name, field.value[:DAY]) for field in found}
    known = {name for name, _ in told}
    if not known & set(ONE_OF):
        return
    at = 0
    for line in text.split("\n")[:MOST_LINES]:
        fields = [_field(text, "number", *number) for number in ((v, c, at + a) for v, c, a in numbers(line))]
        fields += [_field(text, "points", v, c, at + a) for v, c, a in points(line)]
        fields += [_field(text, day.name, day.value, day.certainty, at + day.start) for day in days(line)]
        for field in fields:
            one = (field.name, field.value[:DAY])
            if field.name in ONE_OF and field.name in known and field.certainty >= SURE and one not in told:
                told.add(one)
                yield field
        at += len(line) + 1


def _days(text: str) -> Iterator[NoticeField]:
    told = list(days(text))
    for day in told:
        yield _field(text, day.name, day.value, day.certainty, day.start)
    left = None if any(day.name == "deadline" for day in told) else window(text)
    if left:
        number, working, at = left
        yield _field(text, "window", f"{number} working" if working else str(number), SURE, at)


def _past(text: str) -> Iterator[NoticeField]:
    """The violations that a decision of closure lists, each with its day."""
    order = day_first_in(text)
    for one in listed(text):
        day = next(dates(one["day"], order), None)
        if day and day.certain:
            yield _field(text, "violations", f"{one['number']} {day.value}", SURE, one.start())


def _field(text: str, name: str, value: str, certainty: float, at: int) -> NoticeField:
    begins = at + len(text[at:]) - len(text[at:].lstrip())  # a match may begin with the break before its line
    return NoticeField(name, value, certainty, text.count("\n", 0, begins) + 1)


def _is_same_case(fields: Sequence[NoticeField], older: Sequence[NoticeField]) -> bool:
    """Two mails of a thread speak of the same case unless their numbers differ."""
    numbers = [{field.value for field in all_fields if field.name == "number"} for all_fields in (fields, older)]
    return not all(numbers) or bool(numbers[0] & numbers[1])
