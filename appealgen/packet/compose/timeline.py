"""What happened when: each day that the files, the listings or the notice tell."""

from __future__ import annotations

import datetime as dt
from typing import Any

from appealgen.case.model import Notice
from appealgen.packet.compose.listed import Listed
from appealgen.packet.compose.pictures import complainant
from appealgen.violations.deadlines import day_of


def timeline(listed: Listed, notice: Notice) -> list[dict[str, Any]]:
    """In order; of one day in the order in which it is told."""
    told: list[dict[str, Any]] = []

    def tell(date: dt.date | dt.datetime | None, kind: str, exhibit: str | None) -> None:
        if date is not None:
            told.append({"date": date, "kind": kind, "text": None, "exhibit": exhibit})

    for group in listed.groups:
        entry = listed.entry(group, listed.original(group))
        if not _doubted(entry.about["taken"], notice):
            tell(entry.about["taken"], "taken", entry.letter)
        for listing in group.disputed:
            first = next(iter(listed.look.opened(listing.pictures)), None)
            tell(listing.published, "disputed_published", listed.letter(group, first))
        his = complainant(listed, group)
        if his:
            tell(his["published"], "complainant_published", his["exhibits"][0])
    tell(day_of(notice.date) if notice.date else None, "notice", None)
    tell(day_of(notice.deadline) if notice.deadline else None, "deadline", None)
    return sorted(told, key=lambda one: str(one["date"])[:10])


def _doubted(taken: dt.date | dt.datetime | None, notice: Notice) -> bool:
    """A date of the camera that contradicts the notice is not printed."""
    return bool(notice.date and taken and day_of(taken) > day_of(notice.date))
