"""A thousand made messages: the indicators are what a plain count says."""

from __future__ import annotations

import csv
import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.playbook.indicators import told

pytest.importorskip("polars")


def made(folder: Path) -> tuple[list[str], list[str]]:
    chance = random.Random(7)
    start = datetime(2026, 11, 1, tzinfo=UTC)
    moments = [start + timedelta(seconds=chance.randrange(7 * 86400) // 60 * 60) for _ in range(1500)]
    rows = []
    for moment in moments:
        session = chance.randrange(120)
        sender = chance.choice(["buyer", "buyer", "store", "auto", "system"])
        rows.append(f"s{session},b{session // 2},a{session % 3},{sender},{moment.isoformat()},")
    orders = [
        f"o{n},b{chance.randrange(60)},{(start + timedelta(hours=chance.randrange(200))).isoformat()},{n}.25,USD"
        for n in range(80)
    ]
    return rows, orders


def plainly(rows: list[str], orders: list[str], senders: set[str]) -> dict[str, Any]:
    """The definitions, word by word."""
    zone = ZoneInfo("Asia/Shanghai")
    parsed = [
        (datetime.fromisoformat(row[4]), place, row[0], row[1], row[3]) for place, row in enumerate(csv.reader(rows))
    ]
    parsed.sort(key=lambda one: one[:2])
    asked = [one for one in parsed if one[4] == "buyer"]
    answers = [one for one in parsed if one[4] in senders]

    def delay(one: Any, column: int) -> timedelta | None:
        return next(
            (other[0] - one[0] for other in answers if other[:2] > one[:2] and other[column] == one[column]), None
        )

    first: dict[tuple[str, date], Any] = {}
    earliest: dict[str, Any] = {}
    for one in asked:
        first.setdefault((one[3], one[0].astimezone(zone).date()), one)
        earliest.setdefault(one[3], one)
    within = lambda found, hours: found is not None and found <= timedelta(hours=hours)  # noqa: E731
    replied = {buyer: one for buyer, one in earliest.items() if within(delay(one, 3), 48)}
    paid, gmv = set(), 0.0
    for _, buyer, when, amount, _ in csv.reader(orders):
        if buyer in replied:
            one, moment = replied[buyer], datetime.fromisoformat(when)
            if moment > one[0] + delay(one, 3) and moment - one[0] <= timedelta(hours=48):  # type: ignore[operator]
                paid.add(buyer)
                gmv += float(amount)
    return {
        "buyers_received": len(first), "buyers_replied": sum(within(delay(one, 3), 48) for one in first.values()),
        "messages_received": len(asked), "messages_replied": sum(within(delay(one, 2), 48) for one in asked),
        "replies_24h": sum(within(delay(one, 2), 24) for one in asked),
        "conversion": len(paid) / len(replied), "guided_gmv_usd": round(gmv, 2),
    }  # fmt: skip


def test_as_a_plain_count_says(tmp_path: Path) -> None:
    rows, orders = made(tmp_path)
    found = told(tmp_path, rows, orders)
    for block, senders in (("total", {"store"}), ("with_auto", {"store", "auto"})):
        expected = plainly(rows, orders, senders)
        assert {name: found[block][name] for name in expected} == pytest.approx(expected)
    for name in ("buyers_received", "buyers_replied", "messages_received", "messages_replied", "replies_24h"):
        assert sum(day[name] for day in found["days"]) == found["total"][name]
    assert sum(day["guided_gmv_usd"] for day in found["days"]) == pytest.approx(found["total"]["guided_gmv_usd"])
