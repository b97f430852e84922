"""What happened when: each day that the files or the listings tell."""

from __future__ import annotations

import datetime as dt
from typing import Any

from appealgen.case.model import Notice
from appealgen.violations.deadlines import day_of
from appealgen.violations.image_theft.told import admitted
from appealgen.violations.image_theft.told.pictures import complainant, opened_groups, original_of
from appealgen.violations.listed import Listed


def happened(listed: Listed, notice: Notice) -> list[dict[str, Any]]:
    """Each with `date`, `kind` (the letter has words for it), `text` and `exhibit`."""
    told: list[dict[str, Any]] = []

    def tell(date: dt.date | dt.datetime | None, kind: str, exhibit: str | None) -> None:
        one = {"date": date, "kind": kind, "text": None, "exhibit": exhibit}
        if date is not None and one not in told:  # two groups may share an original
            told.append(one)

    if admitted.is_admitted(listed):
        for date, kind, exhibit in admitted.happened(listed):
            tell(date, kind, exhibit)
        return told
    for group in opened_groups(listed):
        entry = listed.entry(original_of(listed, group), group.number)
        if not _doubted(entry.about["taken"], notice):
            tell(entry.about["taken"], "taken", entry.letter)
        for listing in group.disputed:
            first = next(iter(listed.look.opened(listing.pictures)), None)
            tell(listing.published, "disputed_published", listed.letter(first, group.number))
        his = complainant(listed, group)
        if his:
            tell(his["published"], "complainant_published", his["exhibits"][0])
    return told


def _doubted(taken: dt.date | dt.datetime | None, notice: Notice) -> bool:
    """A date of the camera that contradicts the notice is not printed."""
    return bool(notice.date and taken and day_of(taken) > day_of(notice.date))
