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


def item_link(link: str, marketplace: Marketplace) -> ItemLink:
    """Read a link as people paste it: without a scheme, in full width, with what tracks them."""
    parts = _split(link)
    host = _host(parts)
    if host in marketplace.short_hosts:
        return ItemLink("short", None, host)
    if not _belongs(host, marketplace.hosts):
        return ItemLink("foreign", None, host or link.strip()[:80])
    item = _item(parts, marketplace.item)
    return ItemLink("item" if item else "other_page", item, host)


def _split(link: str) -> SplitResult:
    text = unicodedata.normalize("NFKC", link).strip().strip("<>()[]\"'“”‘’.,;，。；")
    text = re.sub(r"\s+", "", text)
    if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", text):
        text = f"https://{text.removeprefix('//')}"
    try:
        return urlsplit(text)
    except ValueError:
        return urlsplit("https://")


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


def _item(parts: SplitResult, pattern: str) -> str | None:
    path = unquote(parts.path)
    for template in _PATHS:
        found = re.fullmatch(template.replace("{item}", pattern), path)
        if found:
            return found[1]
    query = parse_qs(parts.query)
    values = (value for name in _QUERY for value in query.get(name, ()))
    return next((value for value in values if re.fullmatch(pattern, value)), None)
