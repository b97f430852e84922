"""What the letter of SKU cheating is told: its exhibits in their order, and its facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from appealgen.violations.listed import Listed
from appealgen.violations.sku_cheating.told.exhibits import enter
from appealgen.violations.sku_cheating.told.happened import happened
from appealgen.violations.sku_cheating.told.orders import orders
from appealgen.violations.sku_cheating.told.prices import prices
from appealgen.violations.sku_cheating.told.rows import own_listing, own_skus, rows, tell_about

__all__ = ["enter", "facts", "happened"]


def facts(listed: Listed) -> Mapping[str, Any]:
    """What only this letter reads; nothing when no sheet of SKUs opens."""
    listing, skus = own_listing(listed), own_skus(listed)
    if not skus:
        return {}
    tell_about(listed)
    vouchers = [entry.letter for entry in listed.entries if entry.kind == "voucher"]
    papers = [entry.letter for entry in listed.entries if entry.kind in ("document", "extract")]
    said = listed.supported
    return {
        "listing": {
            "link": listing.link, "title": listing.title, "sheet": listed.letter(listing.sheet),
            "previous": listed.letter(listing.previous),
        },
        "vouchers": vouchers,
        "papers": papers,
        "skus": rows(listed),
        "properties": [name for name in _properties(listed) if name],
        "prices": prices(listed),
        "one_product": bool(said("different-products", "one-product")) and bool(vouchers),
        "complete": bool(said("each-sku-is-complete", "complete")) and bool(vouchers),
        "packs": next(iter(said("quantity-as-option", "even")), None),
        "orders": orders(listed),
        "named": bool(said("papers-name-the-skus", "named")) and bool(papers),
        "answered": [_answered(listed, dict(one)) for one in said("accusation-is-answered", "named")],
        "gone": [dict(one) for one in said("corrections-are-done", "gone")],
        "mended": [dict(one) for one in said("corrections-are-done", "mended")],
        "notes": list(listing.notes),
    }  # fmt: skip


def _properties(listed: Listed) -> list[str]:
    """Names of the options that differ from row to row."""
    values: dict[str, set[str]] = {}
    for sku in own_skus(listed):
        for option in sku.options:
            if option.kind != "ship_from":
                values.setdefault(option.name, set()).add(option.value)
    return [name for name, told in values.items() if len(told) > 1]


def _answered(listed: Listed, told: dict[str, Any]) -> dict[str, Any]:
    """The option that the notice names, with its number among ours."""
    number = next((one["number"] for one in rows(listed) if one["row"] == told["row"]), None)
    return {"option": told["option"], "number": number, "price": told["price"], "ratio": told["ratio"]}
