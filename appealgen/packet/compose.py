"""From what was seen to what the letter says: facts that findings support, each with the letter of its exhibit.

The shape of what comes out is the letter's contract: every key is always there. Nothing is decided here that a rule has
not decided: what no finding supports is not said.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

from appealgen.case.model import Case, Given, Notice, Store
from appealgen.packet.check import Checked
from appealgen.violations.base import Look
from appealgen.violations.deadlines import day_of
from appealgen.violations.exhibits import Entry
from appealgen.violations.listed import Listed
from appealgen.violations.notice import known
from appealgen.violations.own_words.grounds import CORRECTED, is_intended


@dataclass(frozen=True)
class Composition:
    """What the letter is made of, in every language."""

    facts: Mapping[str, Any]
    entries: tuple[Entry, ...]
    empty: bool
    """Nothing of the evidence opens: there is nothing that a letter could be about."""


def compose(checked: Checked, language: str) -> Composition:
    """The facts of the letter, and the files that prove them. What is a violation's own stands in its `told`."""
    case, notice = checked.case, known(checked.case, checked.evidence)
    listed = Listed(Look(case, checked.evidence, checked.marketplace), checked.findings)
    told = import_module(f"appealgen.violations.{case.violation}.told")
    told.enter(listed)
    listed.enter_common_papers()
    listed.give_letters()
    own = told.facts(listed)
    facts = {
        "marketplace": checked.marketplace.title(language),
        "ground": case.ground,
        "store": _store(case.store),
        "notice": _notice(notice),
        "photographer": _photographer(case, listed),
        "statement": _statement(case, language),
        "timeline": _timeline([*told.happened(listed, notice), *_corrections(listed)] if own else [], notice),
        "words": _words(case, listed),
        "mitigation": _mitigation(case, listed),
        **own,
    }
    facts["own_length"] = _own_length(facts)
    return Composition(facts, tuple(listed.entries), not own)


def _mitigation(case: Case, listed: Listed) -> list[dict[str, Any]]:
    """What has an exhibit among those that go out; a plea that nothing proves is told to the seller, and not printed."""
    asked = ((one.what, listed.letter(one.exhibit)) for one in case.given.many("mitigation"))
    return [{"what": case.printable(what), "exhibit": letter} for what, letter in asked if letter]


def _timeline(happened: list[dict[str, Any]], notice: Notice) -> list[dict[str, Any]]:
    """In order; of one day in the order in which it is told."""
    named = ((notice.date, "notice"), (notice.deadline, "deadline"))
    days = [{"date": day_of(day), "kind": kind, "text": None, "exhibit": None} for day, kind in named if day]
    return sorted([*happened, *days], key=lambda one: str(one["date"])[:10])


def _corrections(listed: Listed) -> list[dict[str, Any]]:
    """Where the seller owns up, each thing that he has done, on its day; what is still to come did not happen."""
    case = listed.case
    done = case.words.many("actions") if case.ground == CORRECTED else ()
    return [
        {"date": one.date, "kind": "action", "text": case.printable(one.what), "exhibit": listed.letter(one.exhibit)}
        for one in done
        if _is_done(case, one)
    ]


def _store(store: Store) -> dict[str, Any]:
    return {
        "name": store.name, "id": store.id, "owner": list(store.owner),
        "registration_number": store.registration_number,
        "email": store.email, "phone": store.phone, "address": store.address,
    }  # fmt: skip


def _notice(notice: Notice) -> dict[str, Any]:
    day = day_of(notice.date) if notice.date else None
    return {"number": notice.number, "date": day, "points": _deducted(notice.points), "items": list(notice.items)}


def _deducted(points: str | None) -> str | None:
    """A warning takes none: then the letter asks for none back."""
    return points if points and re.search("[1-9]", points) else None


def _photographer(case: Case, listed: Listed) -> dict[str, Any] | None:
    given = case.photographer
    if not given.name:
        return None
    return {"name": given.name, "relation": given.relation or "self", "grant": listed.letter(given.grant)}


def _statement(case: Case, language: str) -> list[str]:
    texts = case.statement
    text = texts.get(language) or texts.get(case.language) or next(iter(texts.values()), "")
    return [" ".join(case.printable(paragraph).split()) for paragraph in text.split("\n\n") if paragraph.strip()]


def _own_length(facts: dict[str, Any]) -> int:
    """Characters that the seller's own words take in the letter; the name stands there twice. A template sees none of them."""
    texts = [*facts["statement"], *facts["words"]["done"], *facts["words"]["prevention"]]
    return sum(map(len, texts)) + 2 * len(facts["store"]["name"]) + len(facts["store"]["address"] or "")


def _words(case: Case, listed: Listed) -> dict[str, Any]:
    """What was done by the letter's day; what is told as an intention stands with what is to come, and what lies after that
    day and is told as done is no claim of the letter."""
    actions = case.words.many("actions")
    dated = [
        {"date": one.date, "what": case.printable(one.what), "exhibit": listed.letter(one.exhibit)}
        for one in actions
        if _is_done(case, one)
    ]
    undated = [case.printable(one.what) for one in actions if one.what and not one.date and not is_intended(one.what)]
    intended = [one for one in case.words.many("done") if is_intended(one)]
    to_come = [*intended, *(one.what for one in actions if is_intended(one.what)), *case.words.many("prevention")]
    return {
        "done": [*(case.printable(text) for text in case.words.many("done") if text not in intended), *undated],
        "prevention": [case.printable(text) for text in to_come],
        "actions": dated,
    }


def _is_done(case: Case, action: Given) -> bool:
    return action.date is not None and action.date <= case.date and not is_intended(action.what)
