"""What the letter says of the pictures: the original, its set, and each disputed picture held against it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from appealgen.case.model import NamedFile
from appealgen.evidence.photos.model import Change, Match
from appealgen.violations.image_theft.groups import Group, Listing, groups
from appealgen.violations.image_theft.links import item_of, link_of
from appealgen.violations.listed import Listed

SAID = {
    "cropped": "crop", "mirrored": "mirror", "turned": "turn", "tilted": "turn", "resized": "scale", "border": "border",
    "text_added": "overlay", "collage": "collage", "recoloured": "colour", "grey": "colour",
    "background_removed": "background", "screenshot": "page", "stretched": "stretch", "perspective": "perspective",
}  # fmt: skip
"""The letter's words for what was done to the original; what isn't here (saved again, blurred) is not worth a word."""

AROUND = ("border", "collage", "page", "background")
"""Of these, what lies beside the original or behind what it shows: on a screenshot it is the page."""

SOURCES = {
    "screenshot": "screenshot", "notice": "notice", "order": "order", "order_snapshot": "order", "snapshot": "order",
}  # fmt: skip


def opened_groups(listed: Listed) -> list[Group]:
    """Those whose original opens: of the others there is nothing to say."""
    return [group for group in groups(listed.case) if listed.look.opened(group.originals)]


def original_of(listed: Listed, group: Group) -> NamedFile:
    return listed.look.opened(group.originals)[0]


def picture(listed: Listed, group: Group) -> dict[str, Any]:
    """Everything about one group."""
    entry = listed.entry(original_of(listed, group), group.number)
    assert entry.photo is not None
    shown = entry.photo.shown_size
    return {
        "original": {
            "exhibit": entry.letter, "camera": entry.about["camera"], "taken": entry.about["taken"],
            "width": shown[0], "height": shown[1],
            "raw": next((one.letter for one in listed.of(group.number, "raw")), None),
        },
        "set": [{"exhibit": one.letter} for one in listed.of(group.number, "set")],
        "set_times": set_times(listed, group),
        "disputed": [_listing(listed, group, listing) for listing in group.disputed],
        "complainant": complainant(listed, group),
        "supports": _supports(listed, group),
    }  # fmt: skip


def set_times(listed: Listed, group: Group) -> list[dt.date | dt.datetime] | None:
    """First and last, when the files tell of one shoot."""
    if listed.says("set-is-of-one-shoot", "one-shoot", original_of(listed, group)) is None:
        return None
    times = [one.about["taken"] for one in listed.of(group.number, "set")]
    if not times or not all(isinstance(time, dt.datetime) for time in times):
        return None
    return [min(times, key=str), max(times, key=str)]


def _listing(listed: Listed, group: Group, listing: Listing) -> dict[str, Any]:
    return {
        "link": link_of(listing, listed.look),
        "item": item_of(listing, listed.look),
        "source": _source(listing),
        "pictures": [disputed(listed, group, picture) for picture in listed.look.opened(listing.pictures)],
    }


def _source(listing: Listing) -> str | None:
    return SOURCES.get((listing.source or "").strip().lower().replace(" ", "_"))


def disputed(listed: Listed, group: Group, picture: NamedFile) -> dict[str, Any]:
    """A disputed picture, held against the original."""
    same = listed.says("original-is-the-source", "same", picture) is not None
    original = original_of(listed, group)
    match = listed.look.evidence.same(original, picture)
    entry = listed.entry(picture, group.number)
    figure = entry.figures.get(original.name)
    assert entry.photo is not None
    width, height = entry.photo.shown_size
    return {
        "exhibit": entry.letter, "figure": figure.letter if figure else None, "verdict": "same" if same else "look",
        "exact": same and match.same_exposure,
        "visible": match.visible if same else None, "changes": changes_said(match, _on_a_page(group, picture)) if same else [],
        "width": width, "height": height,
    }  # fmt: skip


def complainant(listed: Listed, group: Group) -> dict[str, Any] | None:
    """His listing, where it shows our picture; None otherwise."""
    letters = [one.letter for one in listed.of(group.number, "complainant")]
    if group.complainant is None or not letters:
        return None
    return {
        "link": link_of(group.complainant, listed.look),
        "published": group.complainant.published,
        "exhibits": letters,
    }


def _supports(listed: Listed, group: Group) -> list[dict[str, Any]]:
    """In what the original is the better one."""
    said: list[dict[str, Any]] = []
    for picture in listed.look.opened(group.disputed_pictures):
        letter = listed.letter(picture, group.number)
        pixels = listed.says("original-is-the-better-one", "more-pixels", picture)
        scene = listed.says("original-is-the-better-one", "more-scene", picture)
        if pixels:
            said.append({"kind": "more_pixels", "amount": pixels["times"], "exhibit": letter})
        if scene:
            said.append({"kind": "more_scene", "amount": scene["visible"], "exhibit": letter})
    return said + _earlier(listed, group)


def _earlier(listed: Listed, group: Group) -> list[dict[str, Any]]:
    original = original_of(listed, group)
    said = []
    shown = [*((one, "before-listing") for one in group.disputed), (group.complainant, "before-complainant")]
    for listing, says in shown:
        day = str(listing.published) if listing else ""
        found = listed.all_said("original-is-earlier", says, original)
        facts = next((one for one in found if one["published"] == day), None)
        letters = [listed.letter(one, group.number) for one in (listing.pictures if listing else ())]
        letter = next((letter for letter in letters if letter), None)
        if listing and facts and letter:
            said.append({"kind": "earlier", "amount": facts["days"], "exhibit": letter})
    return said


def _on_a_page(group: Group, picture: NamedFile) -> bool:
    """Is it a screenshot, the notice's picture or an order's? Then what lies around is the page, and nobody's change."""
    return any(_source(listing) for listing in group.disputed if picture in listing.pictures)


def changes_said(match: Match, on_a_page: bool) -> list[dict[str, Any]]:
    said: list[dict[str, Any]] = []
    for change in match.changes:
        kind = SAID.get(change.kind)
        if on_a_page and kind in AROUND:
            continue
        if kind and all(one["kind"] != kind for one in said):
            amount = _turned(match) if kind == "turn" else _amount(change)
            said.append({"kind": kind, "amount": amount})
    return said


def _turned(match: Match) -> float:
    """By quarters and the rest of it together: degrees clockwise, from -180 to 180."""
    degrees = sum(change.amount or 0.0 for change in match.changes if SAID.get(change.kind) == "turn")
    return round((degrees + 180) % 360 - 180, 1)


def _amount(change: Change) -> float | None:
    return None if change.amount is None else round(change.amount, 3)
