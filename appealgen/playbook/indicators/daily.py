"""The figures of the performance page as people type them, a day a line: checked, and added up as they may be added."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from msgspec import Struct

from appealgen.case.errors import Problem
from appealgen.case.values import day
from appealgen.playbook.indicators.reading import Refused, separator
from appealgen.playbook.indicators.report import LAG_DAYS
from appealgen.playbook.reading.nodes import PlaybookError

COUNTS = ("buyers_received", "buyers_replied", "messages_received", "messages_replied", "replies_24h")
RATES = ("response_rate_24h", "conversion")
MONEY = "guided_gmv_usd"
COLUMNS = ("date", "account", *COUNTS, *RATES, MONEY)

ROUNDED = 0.0051
"""A rate that is shown without decimals, 93 %, is up to half a hundredth off; and what a computer adds to that."""

ANSWERED = (
    ("buyers_replied", "buyers_received"),
    ("messages_replied", "messages_received"),
    ("replies_24h", "messages_received"),
)


class Line(Struct, frozen=True):
    """A day of an account; what was left empty is None."""

    line: int
    date: date
    account: str
    figures: Mapping[str, float | None]


class Doubt(Struct, frozen=True):
    """What doesn't agree in a line. Its words stand under `daily/<rule>`."""

    line: int
    rule: str
    facts: Mapping[str, Any]


def daily(file: Path, today: date) -> dict[str, Any]:
    """As JSON tells it. Raises PlaybookError for a file that can't be read."""
    lines, refused = _read(file)
    newest = today - timedelta(days=LAG_DAYS)
    whole = [one for one in lines if one.date <= newest]
    accounts = sorted({one.account for one in lines})
    return {
        "days": [{"date": one.date.isoformat(), "account": one.account, "complete": one.date <= newest, **one.figures}
                 for one in sorted(lines, key=lambda one: (one.date, one.account))],
        "accounts": [{"account": name, **added(one for one in whole if one.account == name)} for name in accounts],
        "total": added(whole),
        "findings": [{"file": file.as_posix(), "line": one.line, "rule": one.rule, **one.facts}
                     for line in lines for one in doubts(line)],
        "rows_refused": [{"file": one.file, "line": one.line, "reason": one.reason} for one in refused],
        "parameters": {"today": today.isoformat(), "newest_complete_day": newest.isoformat()},
    }  # fmt: skip


def doubts(line: Line) -> Iterator[Doubt]:
    """More answers than questions; a rate that isn't the one of these counts."""
    for answered, asked in ANSWERED:
        over, under = line.figures[answered], line.figures[asked]
        if over is not None and under is not None and over > under:
            yield Doubt(
                line.line, "more-answered", {"answered": answered, "asked": asked, "over": over, "under": under}
            )
    rate = line.figures["response_rate_24h"]
    ours = _share(line, "replies_24h", "messages_received")
    if rate is None or ours is None or abs(rate - ours) <= ROUNDED:
        return
    answered, asked = next((names for names in ANSWERED[:2] if _is(rate, _share(line, *names))), ("", ""))
    rule = "other-denominator" if answered else "rate-differs"
    yield Doubt(line.line, rule, {"rate": rate, "ours": ours, "answered": answered, "asked": asked})


def _is(rate: float, share: float | None) -> bool:
    return share is not None and abs(rate - share) <= ROUNDED


def _share(line: Line, over: str, under: str) -> float | None:
    above, below = line.figures[over], line.figures[under]
    return above / below if above is not None and below else None


def added(lines: Iterable[Line]) -> dict[str, float | None]:
    """Numerators and denominators are added, rates never; a conversion's denominator isn't shown, so it stays unknown."""
    every = list(lines)
    told: dict[str, float | None] = {}
    for name in (*COUNTS, MONEY):
        known = [value for one in every if (value := one.figures[name]) is not None]
        told[name] = round(sum(known), 2) if known and len(known) == len(every) else None
    over, under = told["replies_24h"], told["messages_received"]
    rates = {"response_rate_24h": over / under if over is not None and under else None, "conversion": None}
    return {name: {**told, **rates}[name] for name in (*COUNTS, *RATES, MONEY)}


def _read(file: Path) -> tuple[list[Line], list[Refused]]:
    """The lines in the file's order, and those that can't be used."""
    try:
        with file.open(encoding="utf-8-sig", errors="replace", newline="") as stream:
            reader = csv.DictReader(stream, delimiter=separator(file), restkey="", restval="")
            heads = [name.strip() for name in reader.fieldnames or ()]
            reader.fieldnames = heads
            missing = [name for name in ("date", "messages_received") if name not in heads]
            if missing:
                facts = {"missing": tuple(missing), "known": tuple(heads)[:12]}
                raise PlaybookError([Problem("playbook/no-column", file.as_posix(), 1, 1, facts)])
            rows = [(reader.line_num, row) for row in reader]
    except (OSError, csv.Error) as error:
        reason = str(getattr(error, "strerror", None) or type(error).__name__)
        raise PlaybookError([Problem("playbook/case-unreadable", file.as_posix(), facts={"reason": reason})]) from None
    lines: list[Line] = []
    refused: list[Refused] = []
    seen: set[tuple[date, str]] = set()
    for number, row in rows:
        read = _line(number, row, seen)
        if isinstance(read, Line):
            lines.append(read)
        else:
            refused.append(Refused(file.as_posix(), number, read))
    return lines, refused


def _line(number: int, row: Mapping[str, Any], seen: set[tuple[date, str]]) -> Line | str:
    """The line, or why it can't be used."""
    if row.get(""):
        return "too-many-fields"
    when, account = day(row["date"]), str(row.get("account") or "").strip()
    if when is None:
        return "no-day"
    if (when, account) in seen:
        return "day-twice"
    figures: dict[str, float | None] = {}
    for name in (*COUNTS, *RATES, MONEY):
        text = str(row.get(name) or "").strip()
        figures[name] = None if not text else _rate(text) if name in RATES else _number(text, name == MONEY)
        if text and figures[name] is None:
            return "no-figure"
    seen.add((when, account))
    return Line(number, when, account, figures)


def _rate(text: str) -> float | None:
    """`85.2%`, `85,2 %` or `0.852`; nothing above the whole."""
    found = re.fullmatch(r"(\d+(?:[.,]\d+)?)\s*(%?)", text)
    if not found:
        return None
    value = float(found[1].replace(",", ".")) / (100 if found[2] else 1)
    return value if value <= 1 else None


def _number(text: str, money: bool) -> float | None:
    """`1234`, `1,234` and, of money, `$1,234.50` and `1.234,50`."""
    plain = re.sub(r"^(?:US)?\s?\$|\s", "", text)
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain):
        plain = plain.replace(",", "")
    elif re.fullmatch(r"\d+(?:\.\d{3})*,\d{1,2}", plain) and money:
        plain = plain.replace(".", "").replace(",", ".")
    if not re.fullmatch(r"\d+(?:\.\d+)?" if money else r"\d+", plain):
        return None
    return float(plain) if money else int(plain)
