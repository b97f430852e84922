"""Dates as notices print them, in English, Chinese, Russian and Spanish. An ambiguous one is told as such."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

_MONTHS = {
    1: "jan|янв|ene|january|января|enero", 2: "feb|фев|february|февраля|febrero", 3: "mar|мар|march|марта|marzo",
    4: "apr|апр|abr|april|апреля|abril", 5: "may|мая|май|mayo", 6: "jun|июн|june|июня|junio",
    7: "jul|июл|july|июля|julio", 8: "aug|авг|ago|august|августа|agosto", 9: "sep|сен|sept|september|сентября|septiembre|setiembre",
    10: "oct|окт|october|октября|octubre", 11: "nov|ноя|november|ноября|noviembre", 12: "dec|дек|dic|december|декабря|diciembre",
}  # fmt: skip
_MONTH_OF = {word: number for number, words in _MONTHS.items() for word in words.split("|")}
_WORD = "|".join(sorted(_MONTH_OF, key=len, reverse=True))
_TIME = r"(?:[ T,]{0,3}(?:at |в |a las )?(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::\d{2})?)?(?:\s{0,2}\(?(?P<zone>UTC|GMT|PT|PST|PDT|МСК|MSK|CST|北京时间|Beijing)?\s?(?P<offset>[+-]\d{1,2}(?::?\d{2})?)?\)?)?"
_PATTERNS = tuple(
    (order, re.compile(day + _TIME, re.IGNORECASE))
    for order, day in (
        ("ymd", r"(?<!\d)(?P<y>20\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)"),
        ("ymd", r"(?P<y>20\d\d)\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?日"),
        (
            "dmy",
            rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[ .-](?:de )?(?P<m>{_WORD})\.?,?[ -](?:de |del )?(?P<y>20\d\d)",
        ),
        ("mdy", rf"(?P<m>{_WORD})\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y>20\d\d)"),
        ("dmy", r"(?<!\d)(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>20\d\d)(?!\d)"),
        ("?", r"(?<!\d)(?P<d>\d{1,2})[/-](?P<m>\d{1,2})[/-](?P<y>20\d\d)(?!\d)"),
    )
)
_ZONES = {"UTC": 0, "GMT": 0, "МСК": 3, "MSK": 3, "PST": -8, "PDT": -7, "北京时间": 8, "BEIJING": 8, "CST": 8}
"""Hours. PT is a zone whose offset depends on the day; see `_zone`."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A date that stands in a text."""

    start: int
    end: int
    value: str
    """ISO 8601, with time and offset where the text tells them."""
    certain: bool
    """False when day and month could be the other way round."""


def dates(text: str, day_first: bool | None = None) -> Iterator[Dated]:
    """Every date, in the order of the text. `day_first`: what 03/04/2026 means where the language tells."""
    taken: list[tuple[int, int]] = []
    found: list[Dated] = []
    for order, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if any(start < match.end() and match.start() < end for start, end in taken):
                continue
            read = _read(match, order, day_first)
            if read:
                taken.append(match.span())
                found.append(read)
    yield from sorted(found, key=lambda one: one.start)


def _read(match: re.Match[str], order: str, day_first: bool | None) -> Dated | None:
    year, day = int(match["y"]), int(match["d"])
    word = match["m"].casefold()
    month = _MONTH_OF.get(word) or int(word)
    certain = True
    if order == "?":
        if day <= 12 and month <= 12 and day != month:
            certain = day_first is not None
            if day_first is False:
                day, month = month, day
        elif month > 12:
            day, month = month, day
    try:
        at = dt.datetime(year, month, day)
    except ValueError:
        return None
    return Dated(match.start(), match.end(), _with_time(at, match), certain)


def _with_time(at: dt.datetime, match: re.Match[str]) -> str:
    if match["hour"] is None:
        return at.date().isoformat()
    hour, minute = int(match["hour"]), int(match["minute"])
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return at.date().isoformat()
    at += dt.timedelta(hours=hour, minutes=minute)  # 24:00 is the next day's beginning
    return at.isoformat(timespec="minutes") + _zone(match, at)


def _zone(match: re.Match[str], at: dt.datetime) -> str:
    if match["offset"]:
        sign, digits = match["offset"][0], match["offset"][1:].replace(":", "")
        hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
        return f"{sign}{int(hours):02d}:{minutes}" if int(hours) <= 14 else ""
    zone = (match["zone"] or "").upper()
    hours_off = _ZONES.get(zone)
    if zone == "PT":
        hours_off = -7 if _is_summer_in_america(at) else -8
    return "" if hours_off is None else f"{'-' if hours_off < 0 else '+'}{abs(hours_off):02d}:00"


def _is_summer_in_america(at: dt.datetime) -> bool:
    """From the second Sunday of March to the first Sunday of November."""
    march, november = dt.datetime(at.year, 3, 8), dt.datetime(at.year, 11, 1)
    begin = march + dt.timedelta(days=(6 - march.weekday()) % 7, hours=2)
    end = november + dt.timedelta(days=(6 - november.weekday()) % 7, hours=2)
    return begin <= at < end
