"""What the letter of account closure is told: its exhibits in their order, and its facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from appealgen.case.model import Notice
from appealgen.violations.account_closure.groups import SLOTS, Group, groups
from appealgen.violations.account_closure.reasons import NEEDS, reasons
from appealgen.violations.documents import listed as papers
from appealgen.violations.listed import Listed

KINDS = {
    "authorizations": "authorization", "licences": "licence", "reports": "report", "invoices": "invoice",
    "trademarks": "trademark", "exhibits": "answer",
}  # fmt: skip


def enter(listed: Listed) -> None:
    """Authorisations, licences, reports, invoices, trademarks, and what only an answer rests on."""
    (group,) = groups(listed.case)
    papers.enter(listed, group, KINDS)


def facts(listed: Listed) -> Mapping[str, Any]:
    """What only this letter reads; nothing when there is neither a paper that opens nor an answer."""
    (group,) = groups(listed.case)
    if not listed.entries and not any(one.answer for one in group.violations):
        return {}
    return {
        "reasons": list(reasons(group, listed.look)),
        "needed": _needed(listed, group),
        "papers": papers.told(papers.of_kinds(listed, *KINDS.values())),
        "chain": _chain(listed, group),
        "complete_reports": [
            entry.letter
            for entry in papers.of_kinds(listed, "report")
            if listed.says("report-is-complete", "complete", entry.file) is not None
        ],
        "violations": _violations(listed, group),
        "other_store": _other(group),
    }


def _other(group: Group) -> dict[str, Any] | None:
    store = group.other_store
    return {"name": store.name, "id": store.id, "link": store.link} if store.named else None


def _needed(listed: Listed, group: Group) -> list[dict[str, Any]]:
    """What the reasons ask for, each slot once, with the exhibits that are there."""
    asked = dict.fromkeys(name for reason in reasons(group, listed.look) for names in NEEDS[reason] for name in names)
    by_slot = {slot.name: papers.letters(listed, group.of(slot)) for slot in SLOTS}
    needed = [{"slot": name, "exhibits": by_slot[name]} for name in asked if by_slot.get(name)]
    rest = [{"slot": name, "exhibits": found} for name, found in by_slot.items() if found and name not in asked]
    return needed + rest


def _chain(listed: Listed, group: Group) -> dict[str, Any] | None:
    """Where the authorisations lead to the owner without a gap."""
    whole = listed.supported("authorisations-make-a-chain", "whole")
    letters = [entry.letter for entry in papers.of_kinds(listed, "authorization")]
    if not whole or not letters:
        return None
    brands = {entry.about["brand"] for entry in papers.of_kinds(listed, "authorization")}
    read = all(entry.about["issuer"] for entry in papers.of_kinds(listed, "authorization"))
    return {
        "exhibits": letters,
        "grantor": whole[0]["grantor"] if read else None,
        "grantee": whole[0]["grantee"],
        "brand": brands.pop() if len(brands) == 1 else None,
    }


def _violations(listed: Listed, group: Group) -> list[dict[str, Any]]:
    return [
        {
            "number": one.number, "date": one.date, "items": list(one.items),
            "answer": listed.case.printable(one.answer) if one.answer else None,
            "exhibits": [letter for file in one.exhibits if (letter := listed.letter(file))],
        }
        for one in group.violations
    ]  # fmt: skip


def happened(listed: Listed, notice: Notice) -> list[dict[str, Any]]:
    """Each with `date`, `kind` (the letter has words for it), `text` and `exhibit`."""
    (group,) = groups(listed.case)
    led = [
        {"date": one.date, "kind": "violation", "text": one.number, "exhibit": None}
        for one in group.violations
        if one.date is not None
    ]
    entries = papers.of_kinds(listed, "invoice", "report", "authorization")
    return [*led, *(one for entry in entries for one in papers.happened([entry], entry.kind))]
