"""A rule about what the letter prints of the case: our fonts hold every character of it."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks
from appealgen.case.glyphs import lacking, which_fonts
from appealgen.case.model import Case, Given
from appealgen.violations.base import Example, Found, Look, Violation
from appealgen.violations.own_words.texts import OwnText, own_texts

STORE = ("name", "id", "owner", "registration_number", "email", "phone", "address")
EVIDENCE = ("what", "answer", "title", "name", "id", "number", "notes", "goods")
"""Fields of the evidence, whatever the violation, that letters print as they are written."""


def letter_can_be_printed(_: object, look: Look) -> Iterator[Finding]:
    """Every character of your names, addresses and sentences: whether the letter's fonts hold it.

    The letter brings its own fonts, so that it looks the same on the reviewer's machine. A character that they lack would be
    an empty box there, in the name by which the reviewer looks you up.
    """
    texts = [one for one in printed_texts(look.case) if not one.text.isascii()]
    if not texts:
        return
    every = "".join(sorted({sign for one in texts for sign in one.text if not sign.isascii()}))
    lack = dict(look.evidence.in_text("glyphs", which_fonts(), every, _lacking)).get("lacking", "")
    for one in texts:
        signs = [sign for sign in dict.fromkeys(one.text) if sign in lack]
        if signs:
            codes = ", ".join(f"U+{ord(sign):04X}" for sign in signs)
            yield blocks("no-glyph", one.place, characters=" ".join(signs), codes=codes, field=one.field)


def _lacking(text: str) -> Found:
    signs = lacking(text)
    return (("lacking", signs),) if signs else ()


def printed_texts(case: Case) -> Iterator[OwnText]:
    """Each text of the case that its letter prints; of a statement in several languages, the letter's."""
    for name in STORE:
        value = getattr(case.store, name) or ()
        for text in (value,) if isinstance(value, str) else value:
            yield OwnText(f"store.{name}", text, case.at(f"store.{name}"))
    if case.notice.number:
        yield OwnText("notice.number", case.notice.number, case.at("notice.number"))
    if case.photographer.name:
        yield OwnText("photographer.name", case.photographer.name, case.photographer.at("name"))
    said = case.statement.get(case.language) or next(iter(case.statement.values()), "")
    for own in own_texts(case):
        if own.field != "answer" and (own.field != "statement" or own.text == said):
            yield own
    yield from _in_evidence(case.evidence)


def _in_evidence(given: Given) -> Iterator[OwnText]:
    for name, value in given.values.items():
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, Given):
                yield from _in_evidence(one)
            elif name in EVIDENCE and isinstance(one, str):
                yield OwnText(name, one, given.at(name))


def enter(violation: Violation) -> None:
    """Make the rule the violation's, under the name `case/letter-can-be-printed`."""
    violation.check(
        per="case",
        family="case",
        passes=Example(changes={"store.name": "晨光工具 Łódź Ёлка \u200f"}),
        fails={"no-glyph": Example(changes={"store.name": "臺灣茶葉 🍵"})},
    )(letter_can_be_printed)
