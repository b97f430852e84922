"""The link, the sheet and the notice are about one listing."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.case.links import item_link
from appealgen.violations.base import Example, Look
from appealgen.violations.notice import known
from appealgen.violations.sku_cheating.listing import Listing, item_of, same_item, sheet_of
from appealgen.violations.sku_cheating.violation import VIOLATION, other_sheet

LINK = "evidence.listing.link"
OTHER = "https://www.aliexpress.com/item/1005009999999999.html"


@VIOLATION.check(
    fails={
        "no-link": Example(changes={LINK: None}),
        "foreign": Example(changes={LINK: "https://www.taobao.com/item/1005006543219876.html"}),
        "no-item": Example(changes={LINK: "https://www.aliexpress.com/store/1102345678"}),
        "short": Example(changes={LINK: "https://a.aliexpress.com/_mK8xYzA"}),
        "not-in-notice": Example(changes={LINK: OTHER}),
        "unanswered": Example(changes={"notice.items": ["1005006543219876", "1005006543210000"]}),
        "unknown": Example(changes={"notice.items": None}),
    },
)
def listing_is_the_notices(listing: Listing, look: Look) -> Iterator[Finding]:
    """The listing's link: whether it leads to an item, and whether the notice names that item.

    The reviewer opens the link. Another listing's SKUs, however honest, answer nothing.
    """
    notice, link = known(look.case, look.evidence), item_link(listing.link, look.marketplace) if listing.link else None
    if link is None:
        yield weakens("no-link", listing.place)
    elif link.kind == "foreign":
        yield blocks("foreign", listing.link_place, link=listing.link, host=link.host)
    elif link.kind == "short":
        yield weakens("short", listing.link_place, link=listing.link)
    elif link.kind == "other_page":
        yield blocks("no-item", listing.link_place, link=listing.link)
    if not notice.items:
        yield weakens("unknown", look.case.at("notice.items"))
        return
    if link and link.item and link.item not in notice.items:
        yield blocks("not-in-notice", listing.link_place, item=link.item, items=notice.items)
    answered = link.item if link and link.item in notice.items else None
    for item in notice.items if answered else ():
        if item != answered:
            yield weakens("unanswered", look.case.at("notice.items"), item=item)


@VIOLATION.check(
    fails={
        "other": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), item="1005009999999999")),
        "rounded": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), item="1005006543219870")),
    },
)
def sheet_is_of_the_listing(listing: Listing, look: Look) -> Iterator[Finding]:
    """The item number in the sheet against the link's and the notice's, digit by digit.

    A sheet of another listing proves nothing. A spreadsheet keeps 15 digits of a number and writes 0 for the 16th: that is told, and is no
    other listing.
    """
    sheet, item = sheet_of(listing.sheet, look), item_of(listing, look)
    if sheet is None or item is None or listing.sheet is None or not sheet.items:
        return
    told = {same_item(text, item): text for text in sheet.items}
    place = next((sku.at(listing.sheet.place, sku.item.cell) for sku in sheet.skus if sku.item), listing.sheet.place)
    if "same" in told:
        yield supports("same", listing.sheet.place, item=item)
    elif "rounded" in told:
        yield weakens("rounded", place, found=told["rounded"], item=item)
    elif "unclear" not in told:
        yield blocks("other", place, found=told["other"], item=item)
