"""Papers as exhibits: which enter, and what the letter and the cover page may say of each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from appealgen.case.masking import masked
from appealgen.evidence.documents.model import Document
from appealgen.violations.documents import extracts
from appealgen.violations.documents.orders import is_order
from appealgen.violations.documents.permits import is_permit
from appealgen.violations.documents.personal import may_enter
from appealgen.violations.documents.slots import Group, Paper, is_identity_page, is_photo
from appealgen.violations.exhibits import Entry
from appealgen.violations.listed import Listed

TEXT = ("number", "issuer", "brand", "territory", "total")
SEVERAL = ("products", "models", "standards")
DAYS = {"issued": "issue_date", "until": "valid_until"}


def enter(listed: Listed, group: Group, kinds: Mapping[str, str]) -> None:
    """Each paper that opens and that nobody's privacy keeps at home; of orders an extract. `kinds`: by the slot's name,
    the exhibit's kind."""
    for paper in group.papers:
        document = listed.look.evidence.document(paper.file)
        if isinstance(document, Document) and is_order(paper.file, document, listed.look):
            if paper.slot.orders:
                extracts.enter(listed, paper.file, group.goods_named(listed.look))
        elif isinstance(document, Document) and may_enter(paper, document, listed.look):
            _enter(listed, paper, document, kinds[paper.slot.name])


def _enter(listed: Listed, paper: Paper, document: Document, kind: str) -> None:
    if listed.letter_entry(paper.file) is not None:
        return
    entry = listed.enter(kind, paper.file, **about(listed, paper, document))
    listed.show_page(entry, document)
    entry.about["sha256_before"] = listed.sum_before(entry) if entry.photo is not None else None


def about(listed: Listed, paper: Paper, document: Document) -> dict[str, Any]:
    """What the cover says: only what a text layer gives for certain. What was read by eye confirms or doubts, no more."""
    told: dict[str, Any] = {name: said(document, name) for name in TEXT}
    told |= {name: all_said(document, name) for name in SEVERAL}
    told |= {name: _day(said(document, field)) for name, field in DAYS.items()}
    owner = listed.says("names-the-owner", "same", paper.file) or listed.says(
        "names-the-owner", "same-number", paper.file
    )
    return {
        **told,
        "document": _kind(document),
        "named": owner["mine"] if owner else None,
        "in_time": listed.says("is-dated-in-time", "in-time", paper.file) is not None,
        "in_force": listed.says("was-in-force", "in-force", paper.file) is not None,
        "pages": document.pages,
        "hidden": is_identity_page(document),
        "sha256_before": None,
    }


def _kind(document: Document) -> str:
    if is_identity_page(document):
        return "identity_page"
    if is_photo(document):
        return "photo"
    if document.kind != "other" and document.kind_certain:
        return document.kind
    # what was only heard, or read by eye, is no title in a letter
    return "permit" if document.read == "text" and is_permit(document) else "other"


def said(document: Document, name: str) -> str | None:
    """The one value that the text layer gives for certain, personal numbers masked; None where it can't be told."""
    values = all_said(document, name)
    return values[0] if len(values) == 1 else None


def all_said(document: Document, name: str) -> list[str]:
    """Every value that the text layer gives for certain."""
    values = (field.value for field in document.fields if field.name == name and field.certain and field.read == "text")
    return list(dict.fromkeys(masked(value) for value in values))


def _day(text: str | None) -> dt.date | None:
    with suppress(ValueError):
        return dt.date.fromisoformat((text or "")[:10])
    return None


def of_kinds(listed: Listed, *kinds: str) -> list[Entry]:
    """The exhibits of those kinds, in order."""
    return [entry for entry in listed.entries if entry.kind in kinds]


def letters(listed: Listed, papers: Iterable[Paper]) -> list[str]:
    """The letters of the papers that are exhibits."""
    found = (listed.letter(paper.file) for paper in papers)
    return [letter for letter in found if letter]


def told(entries: Iterable[Entry]) -> list[dict[str, Any]]:
    """Each exhibit as the letter reads it: its letter, and what its cover says."""
    return [{"exhibit": entry.letter, "kind": entry.kind, **entry.about} for entry in entries]


def _number(entry: Entry) -> str | None:
    """Of an authorisation it may be the trademark's."""
    return entry.about.get("number") if entry.about["document"] in ("invoice", "test_report") else None


def happened(entries: Iterable[Entry], kind: str) -> list[dict[str, Any]]:
    """The day on which each was issued, for the timeline."""
    dated = (entry for entry in entries if entry.about.get("issued"))
    return [
        {"date": entry.about["issued"], "kind": kind, "text": _number(entry), "exhibit": entry.letter}
        for entry in dated
    ]
