"""The whole report: by day, in total, with automatic replies, by agent; what was refused; by which rules it was counted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from appealgen.playbook.indicators import reading
from appealgen.playbook.indicators.measures import (
    COUNTS,
    FAST_HOURS,
    HUMAN,
    REPLY_HOURS,
    Answered,
    Messages,
    answered,
    by_answerer,
    converted,
    counted,
    first_messages,
    prepared,
    with_auto,
)

if TYPE_CHECKING:
    import polars as pl

LAG_DAYS = 3
"""T+3: figures of August 4 are whole on August 7."""

OPENS, CLOSES = time(9), time(18)
"""Working hours, in the zone of the report."""

DAY = 86_400_000
"""Thousandths of a second."""


class Asked(Struct, frozen=True):
    """What is to be reckoned."""

    messages: Path
    timezone: str
    today: date
    orders: Path | None = None
    first: date | None = None
    last: date | None = None
    columns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    rates: Mapping[str, float] = field(default_factory=dict)
    by_agent: bool = False


def report(asked: Asked) -> dict[str, Any]:
    """As JSON tells it. Raises PlaybookError for a file that can't be read, MissingPartError without the library."""
    reading.polars()
    messages = reading.read_messages(asked.messages, asked.columns.get("messages", {}))
    orders = reading.read_orders(asked.orders, asked.columns.get("orders", {}), asked.rates) if asked.orders else None
    sold = orders.frame if orders else None
    looked = prepared(messages.frame, asked.timezone, asked.first, asked.last)
    human = answered(looked, HUMAN)
    any_reply = with_auto(looked, human)
    days = _days(human, sold, asked)
    return {
        "days": days,
        "total": _block(human, sold),
        "with_auto": _block(any_reply, sold),
        "agents": _agents(by_answerer(looked, messages.frame), sold) if asked.by_agent else [],
        "first_response_seconds": _first_response(human, asked.timezone),
        "rows_refused": [
            {"file": one.file, "line": one.line, "reason": one.reason}
            for table in (messages, orders)
            for one in sorted(table.refused if table else (), key=lambda one: one.line)
        ],
        "parameters": _parameters(asked, days),
    }


def _block(one: Answered, orders: pl.DataFrame | None) -> dict[str, Any]:
    """One row of figures, under their names."""
    sold = converted(one, orders, ())
    return _figures(counted(one, ()).row(0, named=True), sold.row(0, named=True) if sold is not None else None)


def _figures(
    counts: Mapping[str, Any] | None, sold: Mapping[str, Any] | None, has_orders: bool = False
) -> dict[str, Any]:
    told: dict[str, Any] = {name: int(counts[name]) if counts else 0 for name in COUNTS}
    told["response_rate_24h"] = _rate(told["replies_24h"], told["messages_received"])
    known = sold is not None or has_orders
    buyers, paid = (int(sold[name]) if sold else 0 for name in ("answered_buyers", "buyers_paid"))
    told["conversion"] = _rate(paid, buyers) if known else None
    told["guided_gmv_usd"] = round(float(sold["guided_gmv_usd"]) if sold else 0.0, 2) if known else None
    return told


def _rate(part: int, whole: int) -> float | None:
    """A fraction; nothing of nothing is no figure, never 0 or 1."""
    return part / whole if whole else None


def _days(one: Answered, orders: pl.DataFrame | None, asked: Asked) -> list[dict[str, Any]]:
    """Every day of the range, also one on which nobody wrote."""
    counts = {row["day"]: row for row in counted(one, ("day",)).iter_rows(named=True)}
    sold = converted(one, orders, ("day",))
    sales = {row["day"]: row for row in sold.iter_rows(named=True)} if sold is not None else {}
    first = asked.first or min(counts, default=None)
    last = asked.last or max(counts, default=None)
    if first is None or last is None:
        return []
    span = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return [
        {
            "date": day.isoformat(),
            "complete": day <= _newest(asked),
            **_figures(counts.get(day), sales.get(day), orders is not None),
        }
        for day in span
    ]


def _agents(looked: Messages, orders: pl.DataFrame | None) -> list[dict[str, Any]]:
    """By the agent who is named at the buyer's message, else who answered it; null where nobody did."""
    one = answered(looked, HUMAN, ("agent", "day"))
    sold = converted(one, orders, ("agent",))
    sales = {row["agent"]: row for row in sold.iter_rows(named=True)} if sold is not None else {}
    rows = sorted(
        counted(one, ("agent",)).iter_rows(named=True), key=lambda row: (row["agent"] is None, row["agent"] or "")
    )
    return [{"agent": row["agent"], **_figures(row, sales.get(row["agent"]), orders is not None)} for row in rows]


def _first_response(one: Answered, zone: str) -> dict[str, Any]:
    """Seconds from a session's first message to the first human answer: the middle, and what nine in ten stay under."""
    import polars as pl

    first = first_messages(one)
    delays = first.filter(pl.col("delay").is_not_null())
    whole = delays["delay"].dt.total_milliseconds() / 1000
    worked = delays.select(_worked("replied_at", zone) - _worked("at", zone)).to_series()
    assert isinstance(worked, pl.Series)
    return {
        **_spread(whole),
        "answered": len(delays),
        "unanswered": len(first) - len(delays),
        "working_hours": _spread(worked),
    }


def _spread(seconds: pl.Series) -> dict[str, float | None]:
    return {"median": _second(seconds.median()), "p90": _second(seconds.quantile(0.9, "linear"))}


def _second(value: Any) -> float | None:
    return None if value is None else round(float(value), 3)


def _worked(name: str, zone: str) -> pl.Expr:
    """Seconds of working hours since a day long ago: the difference of two is what was worked between them."""
    import polars as pl

    local = pl.col(name).dt.convert_time_zone(zone).dt.replace_time_zone(None).dt.epoch("ms")
    opens, closes = (1000 * (3600 * one.hour + 60 * one.minute) for one in (OPENS, CLOSES))
    return ((local // DAY) * (closes - opens) + (local % DAY).clip(opens, closes) - opens) / 1000


def _newest(asked: Asked) -> date:
    return asked.today - timedelta(days=LAG_DAYS)


def _parameters(asked: Asked, days: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "timezone": asked.timezone,
        "from": days[0]["date"] if days else None,
        "to": days[-1]["date"] if days else None,
        "today": asked.today.isoformat(),
        "newest_complete_day": _newest(asked).isoformat(),
        "reply_hours": REPLY_HOURS,
        "fast_hours": FAST_HOURS,
        "window": "rolling",
        "automatic_reply_counts": False,
        "placing_an_order": "paid",
        "working_hours": f"{OPENS:%H:%M}-{CLOSES:%H:%M}",
        "rates_to_usd": dict(asked.rates),
        "buyer_counted": "once a day",
        "empty_denominator": "no data",
    }
