"""With ground corrected: the pictures that were used, and in which listings. Nothing is held against an original."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from appealgen.violations.image_theft.groups import Group, Listing, groups
from appealgen.violations.image_theft.links import item_of, link_of
from appealgen.violations.listed import Listed

CORRECTED = "corrected"


def is_admitted(listed: Listed) -> bool:
    return listed.case.ground == CORRECTED


def enter(listed: Listed) -> None:
    for group, listing in _listings(listed):
        for picture in listed.look.opened(listing.pictures):
            listed.enter("used", picture, group.number)


def facts(listed: Listed) -> dict[str, Any]:
    """Nothing when no listing is named, or none of the pictures opens."""
    told = [_told(listed, group, listing) for group, listing in _listings(listed)]
    if not any(one["exhibits"] for one in told):
        return {}
    for group, listing in _listings(listed):
        for picture in listed.look.opened(listing.pictures):
            link = link_of(listing, listed.look)
            about = {"item": item_of(listing, listed.look), "links": [link] if link else [], "sha256_before": None}
            entry = listed.entry(picture, group.number)
            entry.about = {**about, **entry.about}
    return {"pictures": [], "listings": told}


def happened(listed: Listed) -> Iterator[tuple[dt.date | None, str, str | None]]:
    for group, listing in _listings(listed):
        first = next(iter(listed.look.opened(listing.pictures)), None)
        yield listing.published, "disputed_published", listed.letter(first, group.number)


def _listings(listed: Listed) -> list[tuple[Group, Listing]]:
    return [(group, listing) for group in groups(listed.case) for listing in group.disputed]


def _told(listed: Listed, group: Group, listing: Listing) -> dict[str, Any]:
    letters = (listed.letter(one, group.number) for one in listed.look.opened(listing.pictures))
    return {
        "link": link_of(listing, listed.look),
        "item": item_of(listing, listed.look),
        "exhibits": [letter for letter in letters if letter],
    }
