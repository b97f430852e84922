"""What the letter of any other case is told: each thing that was asked for, with its exhibits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from appealgen.case.model import Notice
from appealgen.violations.documents import listed as papers
from appealgen.violations.listed import Listed
from appealgen.violations.other.groups import groups


def enter(listed: Listed) -> None:
    """The files of each point, in the order of the case."""
    for group in groups(listed.case):
        before = len(listed.entries)
        papers.enter(listed, group, {"files": "asked"})
        for entry in listed.entries[before:]:
            entry.about["what"] = group.what or ""


def facts(listed: Listed) -> Mapping[str, Any]:
    """What only this letter reads; nothing when no point has a file that opens."""
    asked = [
        {"what": one.what or "", "answer": _own(listed, one.answer), "exhibits": papers.letters(listed, one.papers)}
        for one in groups(listed.case)
        if one.number
    ]
    return {"asked": asked} if any(one["exhibits"] for one in asked) else {}


def _own(listed: Listed, text: str | None) -> str | None:
    """The seller's own words, but for numbers that name a person."""
    return listed.case.printable(text) if text else None


def happened(listed: Listed, notice: Notice) -> list[dict[str, Any]]:
    """Nothing: the days stand in the files, and what they mean the seller says himself."""
    return []
