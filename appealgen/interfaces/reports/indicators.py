"""The indicators as a table for people and as CSV for sheets. Neither names a buyer, nor says what anybody wrote."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from appealgen.case.words import Words

NAMES = (
    "buyers_received", "buyers_replied", "messages_received", "messages_replied", "replies_24h", "response_rate_24h",
    "conversion", "guided_gmv_usd",
)  # fmt: skip
RATES = ("response_rate_24h", "conversion")
SHOWN_REFUSED = 20
"""Refused rows that a table lists one by one; the rest is counted. JSON lists all."""

Told = Mapping[str, Any]


def figure(name: str, value: Any, words: Words) -> str:
    """As people read it: a rate in per cent, nothing known in words."""
    if value is None:
        return words.text("playbook/no-data")
    if name in RATES:
        return f"{100 * value:.1f} %"
    return f"{value:,.2f}" if name == "guided_gmv_usd" else f"{value:,}"


def rows(told: Told, words: Words) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each block with its name: days, total, with automatic replies, agents."""
    for day in told["days"]:
        mark = "" if day["complete"] else f" {words.text('playbook/incomplete')}"
        yield f"{day['date']}{mark}", day
    yield words.text("playbook/total"), told["total"]
    yield words.text("playbook/with-auto"), told["with_auto"]
    for agent in told["agents"]:
        yield agent["agent"] or words.text("playbook/nobody"), agent


def table(told: Told, words: Words) -> str:
    return "\n".join([columns(rows(told, words), words), "", first_response(told, words), ""]) + refused(told, words)


def columns(blocks: Iterable[tuple[str, Mapping[str, Any]]], words: Words) -> str:
    """Columns of one width, narrow enough for most terminals."""
    heads = ["", *(words.text(f"indicator/{name}.short") for name in NAMES)]
    lines = [heads, *([name, *(figure(one, block[one], words) for one in NAMES)] for name, block in blocks)]
    widths = [max(_wide(line[column]) for line in lines) for column in range(len(heads))]
    shown = ["  ".join(_padded(cell, width, column > 0) for column, (cell, width) in enumerate(zip(line, widths, strict=True)))
             for line in lines]  # fmt: skip
    return "\n".join(shown)


def first_response(told: Told, words: Words) -> str:
    first = told["first_response_seconds"]
    if first["median"] is None:
        return words.text("playbook/no-first-response")
    worked = duration(first["working_hours"]["median"] or 0)
    facts = {"median": duration(first["median"]), "p90": duration(first["p90"]), "worked": worked}
    return words.text("playbook/first-response", **facts, hours=told["parameters"]["working_hours"])


def duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"


def refused(told: Told, words: Words) -> str:
    """A line each, the first twenty; how many there are besides."""
    every = told["rows_refused"]
    lines = [words.text("playbook/refused", count=len(every))] if every else []
    for one in every[:SHOWN_REFUSED]:
        lines.append(f"  {one['file']}:{one['line']}  {words.text('refused/' + one['reason'])}")
    if len(every) > SHOWN_REFUSED:
        lines.append(words.text("playbook/refused-more", count=len(every) - SHOWN_REFUSED))
    return "".join(f"{line}\n" for line in lines)


def as_csv(told: Told) -> str:
    """One row a block; `scope` is day, total, with_auto or agent. Rates are fractions, no data is empty."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow(("scope", "date", "agent", "complete", *NAMES))
    for day in told["days"]:
        writer.writerow(("day", day["date"], "", str(day["complete"]).lower(), *_cells(day)))
    writer.writerow(("total", "", "", "", *_cells(told["total"])))
    writer.writerow(("with_auto", "", "", "", *_cells(told["with_auto"])))
    for agent in told["agents"]:
        writer.writerow(("agent", "", _unarmed(agent["agent"] or ""), "", *_cells(agent)))
    return made.getvalue()


def _cells(block: Mapping[str, Any]) -> list[Any]:
    return ["" if block[name] is None else block[name] for name in NAMES]


def _unarmed(text: str) -> str:
    """A cell that a sheet would take for a formula stays text."""
    return f"'{text}" if text[:1] in "=+-@\t\r" and text else text


def _wide(text: str) -> int:
    import unicodedata

    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def _padded(text: str, width: int, right: bool) -> str:
    room = " " * (width - _wide(text))
    return room + text if right else text + room
