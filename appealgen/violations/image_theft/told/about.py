"""What each exhibit's page says of it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from appealgen.case.model import NamedFile
from appealgen.case.values import moment
from appealgen.violations.exhibits import Entry
from appealgen.violations.image_theft.clock import never_set
from appealgen.violations.image_theft.groups import Group
from appealgen.violations.image_theft.links import item_of, link_of
from appealgen.violations.image_theft.told.pictures import disputed, original_of, set_times
from appealgen.violations.listed import Listed


def tell_about(listed: Listed, group: Group) -> None:
    """Fills in `about` of the group's exhibits; of one that another group has too, what was told first stands."""
    original = listed.letter(original_of(listed, group), group.number)
    _own(listed, group, original)
    _disputed(listed, group, original)
    for entry in listed.of(group.number, "raw"):
        _tell(entry, original=original)
    for entry in listed.of(group.number, "complainant"):
        assert group.complainant is not None
        link = link_of(group.complainant, listed.look)
        _tell(entry, original=original, links=[link] if link else [], published=group.complainant.published)


def _own(listed: Listed, group: Group, original: str | None) -> None:
    for entry in listed.of(group.number, "original", "set"):
        assert entry.photo is not None and entry.file is not None
        clean = listed.says("unedited", "clean", entry.file) is not None
        _tell(
            entry,
            original=original,
            camera=entry.photo.camera if clean else None,
            taken=_moment(entry.photo.taken) if clean else None,
            sha256_before=listed.sum_before(entry),
        )
    one_shoot = set_times(listed, group) is not None
    for entry in listed.of(group.number, "set"):
        _tell(entry, one_shoot=one_shoot)


def _disputed(listed: Listed, group: Group, original: str | None) -> None:
    for listing in group.disputed:
        for picture in listed.look.opened(listing.pictures):
            seen = disputed(listed, group, picture)
            entry = listed.entry(picture, group.number)
            _tell(
                entry, original=original, of_items=[], links=[], verdict=seen["verdict"], exact=seen["exact"],
                visible=seen["visible"], changes=seen["changes"],
            )  # fmt: skip
            _add(entry.about["of_items"], item_of(listing, listed.look))
            _add(entry.about["links"], link_of(listing, listed.look))
            _figure(listed, group, picture, exact=seen["exact"])


def _figure(listed: Listed, group: Group, picture: NamedFile, *, exact: bool) -> None:
    """Of the disputed picture beside this group's original, where there is one."""
    original, entry = original_of(listed, group), listed.entry(picture, group.number)
    figure = entry.figures.get(original.name)
    if figure is None:
        return
    figure.match = match = listed.look.evidence.same(original, picture)
    figure.about = {
        "original": listed.letter(original, group.number), "disputed": entry.letter,
        "added": any(change.kind == "text_added" for change in match.changes), "close": match.spot is not None,
        "placed": match.place is not None,
        "exact": exact,
    }  # fmt: skip


def _tell(entry: Entry, **about: Any) -> None:
    entry.about = {**about, **entry.about}


def _add(told: list[str], one: str | None) -> None:
    """A picture may stand in several listings."""
    if one and one not in told:
        told.append(one)


def _moment(taken: str | None) -> dt.date | dt.datetime | None:
    """The camera's time, to the second; its offset is kept out of the letter, as the clock shows none. Of a clock that was
    never set, none."""
    at = moment(taken) if taken else None
    if at is not None and never_set(at.date() if isinstance(at, dt.datetime) else at):
        return None
    return at.replace(microsecond=0, tzinfo=None) if isinstance(at, dt.datetime) else at
