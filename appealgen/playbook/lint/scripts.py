"""Rules on scripts: slots, languages, reviews, texts that say the same."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from appealgen.case.finding import Place
from appealgen.case.text import nearest
from appealgen.playbook.lint.base import LintFinding, Looked, at, body_place, rule
from appealgen.playbook.model import KNOWN_SLOTS, Script
from appealgen.playbook.slots import SLOT, fits, names


@rule
def unknown_slot(looked: Looked) -> Iterator[LintFinding]:
    """A slot in a text that the front matter doesn't declare: nobody could fill it in."""
    for script in looked.playbook.scripts:
        known = {*script.slots, *KNOWN_SLOTS}
        for body in script.bodies.values():
            for found in SLOT.finditer(body.text):
                if found[1] not in known:
                    line = body.line + body.text.count("\n", 0, found.start())
                    column = found.start() - body.text.rfind("\n", 0, found.start())
                    near = nearest(found[1], known)
                    yield at("unknown-slot", Place(script.file, line, column), slot=found[1], near=near)


@rule
def unused_slot(looked: Looked) -> Iterator[LintFinding]:
    """A declared slot that no text uses: the agent would be asked for nothing."""
    for script in looked.playbook.scripts:
        used = {name for body in script.bodies.values() for name in names(body.text)} | set(KNOWN_SLOTS)
        for slot in script.slots.values():
            if slot.name not in used:
                yield at("unused-slot", slot.place, slot=slot.name)


@rule
def slots_differ(looked: Looked) -> Iterator[LintFinding]:
    """Texts of one script whose slots are not the same: one language tells the buyer less."""
    for script in looked.playbook.scripts:
        bodies = list(script.bodies.values())
        for body in bodies[1:]:
            first, own = (set(names(one.text)) - set(KNOWN_SLOTS) for one in (bodies[0], body))
            if first != own:
                yield at("slots-differ", body_place(script, body), language=body.language, first=bodies[0].language,
                         missing=tuple(sorted(first - own)), more=tuple(sorted(own - first)))  # fmt: skip


@rule
def missing_language(looked: Looked) -> Iterator[LintFinding]:
    """A language that buyers or agents need and a script lacks: its text, how buyers ask, or the agents' title; so for the
    automatic reply's text."""
    for script in looked.playbook.scripts:
        for language in looked.playbook.limits.all:
            body = script.bodies.get(language)
            if body is None or not body.text:
                place = body_place(script, body) if body else Place(script.file, 1, 1)
                yield at("missing-language", place, language=language, what="text")
            if not script.asks.get(language):
                yield at("missing-language", script.at("asks"), language=language, what="asks")
        for language in looked.playbook.limits.agents:
            if not (script.title.get(language) or script.title.get("")):
                yield at("missing-language", script.at("title"), language=language, what="title")
    automatic = looked.playbook.auto_reply
    for language in looked.playbook.limits.all if automatic else ():
        if automatic and not (language in automatic.texts and automatic.texts[language].text):
            yield at("missing-language", automatic.place, language=language, what="text")


@rule
def review_overdue(looked: Looked) -> Iterator[LintFinding]:
    """A script that nobody has read for longer than the limit."""
    longest = timedelta(days=looked.playbook.limits.review_days)
    for script in looked.playbook.scripts:
        if looked.today - script.reviewed > longest:
            days = (looked.today - script.reviewed).days
            yield at("review-overdue", script.at("reviewed"), reviewed=script.reviewed.isoformat(), days=days,
                     limit=looked.playbook.limits.review_days)  # fmt: skip


@rule
def duplicate_text(looked: Looked) -> Iterator[LintFinding]:
    """Two scripts that say the same in one language: one of them gets forgotten when the other is mended."""
    seen: dict[tuple[str, str], Script] = {}
    for script in looked.playbook.scripts:
        for body in script.bodies.values():
            said = (body.language, " ".join(body.text.casefold().split()))
            first = seen.setdefault(said, script)
            if said[1] and first is not script:
                yield at("duplicate-text", body_place(script, body), language=body.language, other=first.situation)


@rule
def bad_example(looked: Looked) -> Iterator[LintFinding]:
    """A slot's example that is not of its type, such as a tracking number whose check digit is wrong."""
    for script in looked.playbook.scripts:
        for slot in script.slots.values():
            if not fits(slot.type, slot.example):
                yield at("bad-example", slot.place, slot=slot.name, type=slot.type, example=slot.example)
