"""What the letter may say of orders: which SKUs they name, and at which prices."""

from __future__ import annotations

from typing import Any

from appealgen.violations.exhibits import Entry
from appealgen.violations.listed import Listed
from appealgen.violations.sku_cheating.told.rows import rows


def orders(listed: Listed) -> list[dict[str, Any]]:
    """Of each extract: `exhibit`, `count` of orders that it shows, `numbers` of the SKUs, `lowest`, `highest`, `currency`."""
    told = rows(listed)
    return [_orders(entry, told) for entry in listed.entries if entry.kind == "extract"]


def _orders(entry: Entry, told: list[dict[str, Any]]) -> dict[str, Any]:
    shown = entry.about["rows"]
    prices = sorted(float(row["price"]) for row in shown if row["price"])
    money = {row["currency"] for row in shown}
    whole = len(prices) == len(shown) and len(money) == 1
    numbers = [one["number"] for one in told if entry.letter in one["papers"]]
    return {
        "exhibit": entry.letter, "count": entry.about["orders"], "numbers": numbers, "all": len(numbers) == len(told),
        "lowest": prices[0] if whole else None, "highest": prices[-1] if whole else None,
        "currency": next(iter(money)) if whole else None,
    }  # fmt: skip
