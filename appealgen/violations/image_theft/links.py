"""Links: each listing is an item of the marketplace, and each item that the notice names is answered."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, Place, blocks, weakens
from appealgen.case.links import item_link, shown_link
from appealgen.violations.base import Example, Look
from appealgen.violations.image_theft.groups import Group, Listing
from appealgen.violations.image_theft.violation import VIOLATION
from appealgen.violations.notice import known


def _with_link(link: str) -> Example:
    return Example(changes={"evidence.disputed.0.link": link})


@VIOLATION.check(
    fails={
        "foreign": _with_link("https://www.taobao.com/item/1005006543219876.html"),
        "number": _with_link("1005006543219876"),
        "no-link": _with_link("my teapot"),
        "no-item": _with_link("https://www.aliexpress.com/store/1102345678"),
        "short": _with_link("https://a.aliexpress.com/_mK8xYzA"),
    },
)
def links_lead_to_items(group: Group, look: Look) -> Iterator[Finding]:
    """Each link of a listing: whether it leads to an item of the marketplace, on whichever of its country sites.

    The reviewer opens the link to see the picture there. A link to a store, to a search or to another site shows him
    nothing.
    """
    listings = (*group.disputed, *([group.complainant] if group.complainant else []))
    for listing in listings:
        if not listing.link:
            continue
        link = item_link(listing.link, look.marketplace)
        place = listing.link_place
        if link.kind == "foreign" and listing.link.strip().isdecimal():
            yield blocks("number", place, link=listing.link.strip())
        elif link.kind == "foreign" and "." not in listing.link:
            yield blocks("no-link", place, link=listing.link.strip())
        elif link.kind == "foreign":
            tell = blocks if listing in group.disputed else weakens
            yield tell("foreign", place, link=listing.link, host=link.host)
        elif link.kind == "short":
            yield weakens("short", place, link=listing.link)
        elif link.kind == "other_page":
            tell = blocks if listing in group.disputed else weakens
            yield tell("no-item", place, link=listing.link)


@VIOLATION.check(
    per="case",
    fails={
        "unknown": Example(changes={"notice.items": None}),
        "unanswered": Example(changes={"notice.items": ["1005006543219876", "1005006543210000"]}),
        "not-in-notice": Example(
            changes={"evidence.disputed.0.link": "https://aliexpress.com/item/1005000000000001.html"}
        ),
    },
)
def every_item_is_answered(groups: tuple[Group, ...], look: Look) -> Iterator[Finding]:
    """The items that the notice lists against the items of your listings: each answered, and none that isn't asked.

    An item that is left out counts as admitted. One that the notice does not list makes the reviewer doubt the rest.
    """
    notice = known(look.case, look.evidence)
    if not notice.items:
        yield weakens("unknown", look.case.at("notice.items"))
        return
    answered = {item for group in groups for listing in group.disputed if (item := item_of(listing, look))}
    unsure = any(_is_short(listing, look) for group in groups for listing in group.disputed)
    for item in notice.items:
        if item not in answered:
            tell = weakens if unsure else blocks
            yield tell("unanswered", look.case.at("notice.items"), item=item)
    for place, item in _items(groups, look):
        if item not in notice.items:
            yield blocks("not-in-notice", place, item=item, items=notice.items)


def item_of(listing: Listing, look: Look) -> str | None:
    """The item number that a listing's link leads to; None when it can't be told.

    Where an item has another number on another site, the one that the notice names.
    """
    if not listing.link:
        return None
    link = item_link(listing.link, look.marketplace)
    named = known(look.case, look.evidence).items
    return link.elsewhere if link.elsewhere in named and link.item not in named else link.item


def link_of(listing: Listing, look: Look) -> str | None:
    """A listing's link as a letter prints it."""
    return shown_link(listing.link, look.marketplace) if listing.link else None


def _is_short(listing: Listing, look: Look) -> bool:
    return bool(listing.link) and item_link(str(listing.link), look.marketplace).kind == "short"


def _items(groups: tuple[Group, ...], look: Look) -> Iterator[tuple[Place, str]]:
    for group in groups:
        for listing in group.disputed:
            item = item_of(listing, look)
            if item:
                yield listing.link_place, item
