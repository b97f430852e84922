"""What the letter of store association is told: its exhibits in their order, and its facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from appealgen.case.model import Notice
from appealgen.violations.documents import listed as papers
from appealgen.violations.listed import Listed
from appealgen.violations.store_association.groups import INVOICES, OPENING, SUPPORTING, Group, groups
from appealgen.violations.store_association.told.compared import compared

KINDS = {"opening": "opening", "invoices": "invoice", "supporting": "supporting", "documents": "theirs"}


def enter(listed: Listed) -> None:
    """What opened the store, the invoices, what else speaks, the other store's papers, and both stores' pictures."""
    (group,) = groups(listed.case)
    papers.enter(listed, group, KINDS)
    for kind, files in (("ours_shown", group.pictures), ("theirs_shown", group.other_pictures)):
        for file in listed.look.opened(files):
            entry = listed.enter(kind, file)
            entry.about["sha256_before"] = listed.sum_before(entry)


def facts(listed: Listed) -> Mapping[str, Any]:
    """What only this letter reads; nothing when no paper of the seller's own opens."""
    (group,) = groups(listed.case)
    own = {name: papers.letters(listed, group.of(slot)) for name, slot in
           (("opening", OPENING), ("invoices", INVOICES), ("supporting", SUPPORTING))}  # fmt: skip
    if not any(own.values()):
        return {}
    return {
        "exhibits_of": {**own, "theirs": papers.letters(listed, group.other_papers)},
        "papers": papers.told(papers.of_kinds(listed, "opening", "invoice", "supporting")),
        "other_store": _other(group),
        "rows": compared(listed, group),
        "listing_pictures": _pictures(listed, group),
        "goods": _covered(listed, group),
    }


def _other(group: Group) -> dict[str, Any] | None:
    if not (group.other_name or group.other_id or group.other_link):
        return None
    return {"name": group.other_name, "id": group.other_id, "link": group.other_link}


def _pictures(listed: Listed, group: Group) -> dict[str, Any] | None:
    """Only where none of theirs is ours: else the letter is silent, and the seller was told."""
    differ = listed.supported("listing-pictures-differ", "differ")
    if not differ:
        return None
    ours, theirs = papers.of_kinds(listed, "ours_shown"), papers.of_kinds(listed, "theirs_shown")
    return {"ours": [one.letter for one in ours], "theirs": [one.letter for one in theirs]}


def _covered(listed: Listed, group: Group) -> list[str]:
    return list(group.goods) if listed.supported("invoices-cover-the-goods", "covered") else []


def happened(listed: Listed, notice: Notice) -> list[dict[str, Any]]:
    """Each with `date`, `kind` (the letter has words for it), `text` and `exhibit`."""
    return papers.happened(papers.of_kinds(listed, "invoice"), "invoice")
