"""What the letter says of the pictures: the original, its set, and each disputed picture held against it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from appealgen.case.model import NamedFile
from appealgen.evidence.photos.model import Change, Match
from appealgen.packet.compose.listed import Listed
from appealgen.violations.image_theft.groups import Group, Listing
from appealgen.violations.image_theft.links import item_of

SAID = {
    "cropped": "crop", "mirrored": "mirror", "turned": "turn", "tilted": "turn", "resized": "scale", "border": "border",
    "text_added": "overlay", "collage": "collage", "recoloured": "colour", "grey": "colour",
    "background_removed": "background", "stretched": "stretch", "perspective": "perspective",
}  # fmt: skip
"""The letter's words for what was done to the original; what isn't here (saved again, blurred) is not worth a word."""

SOURCES = {
    "screenshot": "screenshot", "notice": "notice", "order": "order", "order_snapshot": "order", "snapshot": "order",
}  # fmt: skip


def picture(listed: Listed, group: Group) -> dict[str, Any]:
    """Everything about one group."""
    entry = listed.entry(group, listed.original(group))
    assert entry.photo is not None
    shown = entry.photo.shown_size
    return {
        "original": {
            "exhibit": entry.letter, "camera": entry.about["camera"], "taken": entry.about["taken"],
            "width": shown[0], "height": shown[1],
            "raw": next((one.letter for one in listed.of(group, "raw")), None),
        },
        "set": [{"exhibit": one.letter} for one in listed.of(group, "set")],
        "set_times": set_times(listed, group),
        "disputed": [_listing(listed, group, listing) for listing in group.disputed],
        "complainant": complainant(listed, group),
        "supports": _supports(listed, group),
    }  # fmt: skip


def set_times(listed: Listed, group: Group) -> list[dt.date | dt.datetime] | None:
    """First and last, when the files tell of one shoot."""
    if listed.says("set-is-of-one-shoot", "one-shoot", listed.original(group)) is None:
        return None
    times = [one.about["taken"] for one in listed.of(group, "set")]
    if not times or not all(isinstance(time, dt.datetime) for time in times):
        return None
    return [min(times, key=str), max(times, key=str)]


def _listing(listed: Listed, group: Group, listing: Listing) -> dict[str, Any]:
    return {
        "link": listing.link,
        "item": item_of(listing, listed.look),
        "source": SOURCES.get((listing.source or "").strip().lower().replace(" ", "_")),
        "pictures": [disputed(listed, group, picture) for picture in listed.look.opened(listing.pictures)],
    }


def disputed(listed: Listed, group: Group, picture: NamedFile) -> dict[str, Any]:
    """A disputed picture, held against the original."""
    same = listed.says("original-is-the-source", "same", picture) is not None
    match = listed.look.evidence.same(listed.original(group), picture)
    entry = listed.entry(group, picture)
    assert entry.photo is not None
    figure = listed.figure(group, picture)
    width, height = entry.photo.shown_size
    return {
        "exhibit": entry.letter, "figure": figure.letter if figure else None, "verdict": "same" if same else "look",
        "exact": same and match.same_exposure,
        "visible": match.visible if same else None, "changes": _changes(match) if same else [],
        "width": width, "height": height,
    }  # fmt: skip


def complainant(listed: Listed, group: Group) -> dict[str, Any] | None:
    """His listing, where it shows our picture; None otherwise."""
    letters = [one.letter for one in listed.of(group, "complainant")]
    if group.complainant is None or not letters:
        return None
    return {"link": group.complainant.link, "published": group.complainant.published, "exhibits": letters}


def _supports(listed: Listed, group: Group) -> list[dict[str, Any]]:
    """In what the original is the better one."""
    said: list[dict[str, Any]] = []
    for picture in listed.look.opened(group.disputed_pictures):
        letter = listed.letter(group, picture)
        pixels = listed.says("original-is-the-better-one", "more-pixels", picture)
        scene = listed.says("original-is-the-better-one", "more-scene", picture)
        if pixels:
            said.append({"kind": "more_pixels", "amount": pixels["times"], "exhibit": letter})
        if scene:
            said.append({"kind": "more_scene", "amount": scene["visible"], "exhibit": letter})
    return said + _earlier(listed, group)


def _earlier(listed: Listed, group: Group) -> list[dict[str, Any]]:
    original = listed.original(group)
    said = []
    shown = [*((one, "before-listing") for one in group.disputed), (group.complainant, "before-complainant")]
    for listing, says in shown:
        facts = listed.says("original-is-earlier", says, original)
        letters = [listed.letter(group, one) for one in (listing.pictures if listing else ())]
        letter = next((letter for letter in letters if letter), None)
        if listing and facts and letter and str(listing.published) == facts["published"]:
            said.append({"kind": "earlier", "amount": facts["days"], "exhibit": letter})
    return said


def _changes(match: Match) -> list[dict[str, Any]]:
    said: list[dict[str, Any]] = []
    for change in match.changes:
        kind = SAID.get(change.kind)
        if kind and all(one["kind"] != kind for one in said):
            said.append({"kind": kind, "amount": _amount(change)})
    return said


def _amount(change: Change) -> float | None:
    return None if change.amount is None else round(change.amount, 3)
