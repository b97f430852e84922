"""Links of listings: whose site, which item. Read, never opened."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from msgspec import Struct

from appealgen.case.marketplace import Marketplace

_PATHS = (
    r"/(?:item|i)/(?:[^/]+/)?({item})(?:\.html?)?/?",
    r"/store/product/[^/]+/\d+_({item})(?:\.html?)?/?",
    r"/store/\d+/[^/]+/({item})(?:\.html?)?/?",
    r"/(?:[^/]+/)*({item})\.html?",
)
"""Paths of an item's page: today's, the short form, a store's old ones; `{item}` is the marketplace's number."""

_QUERY = ("productId", "itemId", "item_id", "productid", "itemid", "id", "objectId")
"""Parameters that name the item on pages of their own (a snapshot, a redirect)."""


class ItemLink(Struct, frozen=True):
    """What a link leads to."""

    kind: Literal["item", "short", "other_page", "foreign"]
    """`short`: the marketplace's own, but the item is told only by opening it."""
    item: str | None
    host: str
    elsewhere: str | None = None
    """The number that the same item has on another site of the marketplace."""


def item_link(link: str, marketplace: Marketplace) -> ItemLink:
    """Read a link as people paste it: without a scheme, in full width, with what tracks them."""
    parts = _split(link)
    host = _host(parts)
    if host in marketplace.short_hosts:
        return ItemLink("short", None, host)
    if not _belongs(host, marketplace.hosts):
        return ItemLink("foreign", None, host or link.strip()[:80])
    item = _in_path(parts, marketplace.item) or _in_query(parts, marketplace.item)
    return ItemLink("item", item, host, _elsewhere(item, marketplace)) if item else ItemLink("other_page", None, host)


def shown_link(link: str, marketplace: Marketplace) -> str:
    """The link as a letter prints it: the item's page, without what tracks whoever copied it."""
    parts = _split(link)
    if item_link(link, marketplace).kind != "item" or not _in_path(parts, marketplace.item):
        return link
    return f"https://{_host(parts)}{parts.path}"


def _elsewhere(item: str, marketplace: Marketplace) -> str | None:
    if not marketplace.apart:
        return None
    number = int(item)
    return str(number - marketplace.apart if number > marketplace.apart else number + marketplace.apart)


def _split(link: str) -> SplitResult:
    text = unicodedata.normalize("NFKC", link).strip().strip("<>()[]\"'“”‘’.,;，。；")
    text = "".join(text.split())
    if not _has_scheme(text):
        text = f"https://{text.removeprefix('//')}"
    try:
        return urlsplit(text)
    except ValueError:
        return urlsplit("https://")


def _has_scheme(text: str) -> bool:
    scheme, mark, _ = text.partition("://")
    return bool(mark and scheme[:1].isalpha() and scheme.isascii() and all(c.isalnum() or c in "+.-" for c in scheme))


def _host(parts: SplitResult) -> str:
    """The host that a browser would open: what stands before an @ is none. Only http and https."""
    if parts.scheme.lower() not in ("http", "https") or "\\" in parts.netloc:
        return ""
    try:
        return (parts.hostname or "").rstrip(".").lower()
    except ValueError:
        return ""


def _belongs(host: str, hosts: tuple[str, ...]) -> bool:
    return any(host == own or host.endswith(f".{own}") for own in hosts)


def _in_path(parts: SplitResult, pattern: str) -> str | None:
    path = unquote(parts.path)
    found = (re.fullmatch(template.replace("{item}", pattern), path) for template in _PATHS)
    return next((match[1] for match in found if match), None)


def _in_query(parts: SplitResult, pattern: str) -> str | None:
    query = parse_qs(parts.query)
    values = (value for name in _QUERY for value in query.get(name, ()))
    return next((value for value in values if re.fullmatch(pattern, value)), None)
