"""From what was seen to what the letter says: facts that findings support, each with the letter of its exhibit.

The shape of what comes out is the letter's contract: every key is always there. Nothing is decided here that a rule has
not decided: what no finding supports is not said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from appealgen.case.model import Case, Notice, Store
from appealgen.evidence.photos.model import Match
from appealgen.packet.check import Checked
from appealgen.packet.compose.about import tell_about
from appealgen.packet.compose.listed import Listed
from appealgen.packet.compose.pictures import picture
from appealgen.packet.compose.timeline import timeline
from appealgen.packet.exhibits import Entry
from appealgen.violations.deadlines import day_of
from appealgen.violations.notice import known


@dataclass(frozen=True)
class Composition:
    """What the letter is made of, in every language."""

    facts: Mapping[str, Any]
    entries: tuple[Entry, ...]
    matches: Mapping[str, Match]
    """Of each figure's letter, what it shows."""


def compose(checked: Checked, language: str) -> Composition:
    """The facts of the letter, and the files that prove them."""
    case, notice = checked.case, known(checked.case, checked.evidence)
    listed = Listed(checked)
    for group in listed.groups:
        tell_about(listed, group)
    facts = {
        "marketplace": checked.marketplace.title(language),
        "ground": case.ground,
        "store": _store(case.store),
        "notice": _notice(notice),
        "photographer": _photographer(case, listed),
        "statement": _statement(case, language),
        "pictures": [picture(listed, group) for group in listed.groups],
        "timeline": timeline(listed, notice),
        "words": _words(case, listed),
        "mitigation": [
            {"what": one.what or "", "exhibit": listed.letter(None, one.exhibit)}
            for one in case.given.many("mitigation")
        ],
    }
    return Composition(facts, tuple(listed.entries), _matches(listed))


def _matches(listed: Listed) -> dict[str, Match]:
    found = {}
    for group in listed.groups:
        for file in listed.look.opened(group.disputed_pictures):
            figure = listed.figure(group, file)
            if figure:
                found[figure.letter] = listed.look.evidence.same(listed.original(group), file)
    return found


def _store(store: Store) -> dict[str, Any]:
    return {
        "name": store.name, "id": store.id, "owner": list(store.owner),
        "registration_number": store.registration_number,
        "email": store.email, "phone": store.phone, "address": store.address,
    }  # fmt: skip


def _notice(notice: Notice) -> dict[str, Any]:
    day = day_of(notice.date) if notice.date else None
    return {"number": notice.number, "date": day, "points": notice.points, "items": list(notice.items)}


def _photographer(case: Case, listed: Listed) -> dict[str, Any] | None:
    given = case.photographer
    if not given.name:
        return None
    return {"name": given.name, "relation": given.relation or "self", "grant": listed.letter(None, given.grant)}


def _statement(case: Case, language: str) -> list[str]:
    texts = case.statement
    text = texts.get(language) or texts.get(case.language) or next(iter(texts.values()), "")
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n") if paragraph.strip()]


def _words(case: Case, listed: Listed) -> dict[str, Any]:
    actions = case.words.many("actions")
    dated = [
        {"date": one.date, "what": one.what or "", "exhibit": listed.letter(None, one.exhibit)}
        for one in actions
        if one.date
    ]
    undated = [one.what for one in actions if one.what and not one.date]
    return {
        "done": [*case.words.many("done"), *undated],
        "prevention": list(case.words.many("prevention")),
        "actions": dated,
    }
