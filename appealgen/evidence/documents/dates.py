"""Dates as notices print them, in English, Chinese, Russian and Spanish. An ambiguous one is told as such."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from appealgen.evidence.documents.clock import HAN as _HAN
from appealgen.evidence.documents.clock import number, time_after, time_before
from appealgen.evidence.documents.days_in_words import DAY_ES, DAY_RU, YEAR_ES, YEAR_RU, spelt
from appealgen.evidence.documents.zones import find_zone, offset, zone_at

_MONTHS = {
    1: "jan|янв|ene|january|января|январь|enero", 2: "feb|фев|febr|february|февраля|февраль|febrero", 3: "mar|мар|march|марта|март|marzo",
    4: "apr|апр|abr|april|апреля|апрель|abril", 5: "may|мая|май|mayo", 6: "jun|июн|june|июня|июнь|junio",
    7: "jul|июл|july|июля|июль|julio", 8: "aug|авг|ago|august|августа|август|agosto", 9: "sep|сен|сент|sept|september|сентября|сентябрь|septiembre|setiembre|set",
    10: "oct|окт|october|октября|октябрь|octubre", 11: "nov|ноя|нояб|november|ноября|ноябрь|noviembre", 12: "dec|дек|dic|december|декабря|декабрь|diciembre",
}  # fmt: skip
MONTH_OF = {word: number for number, words in _MONTHS.items() for word in words.split("|")}
_WORD = rf"(?P<m>{'|'.join(sorted(MONTH_OF, key=len, reverse=True))})(?![a-zа-яё])\.?"
_DAY = r"(?<![\d.,])(?:[«\"“]\s?)?(?P<d>\d{1,2})(?:st|nd|rd|th|-?го|-?е|\.?[º°])?(?:\s?[»\"”])?"
_YEAR = r"(?P<y>20\d\d)(?!\d)(?:\s?г(?:ода|\.)?(?![а-яё]))?"
_PATTERNS = (
    ("ymd", r"(?<![\d/.-])(?P<y>20\d\d)\s?[-‐–/.]\s?(?P<m>\d{1,2})\s?[-‐–/.]\s?(?P<d>\d{1,2})(?!\d)"),
    ("ymd", r"(?P<y>20\d\d)\s?年\s?(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?[日号]?"),
    ("ymd", rf"(?P<y>[{_HAN}]{{4}})年(?P<m>[{_HAN}]{{1,2}})月(?P<d>[{_HAN}]{{1,3}})[日号]"),
    ("dmy", rf"{_DAY}(?:[ .,/-]{{0,2}}|\n)(?:of |de |day of )?{_WORD},?[ /\n-]?(?:(?:de|del|of)[ \n])?{_YEAR}"),
    ("dmy", rf"(?<![\d.,])(?P<d>\d{{1,2}})-{_WORD}-(?P<y>2[4-9]|3[0-3])(?!\d)"),
    (
        "dmy",
        rf"{_DAY}(?: [a-záéíóúñ]+){{0,2}} d[ií]as del mes de {_WORD} del?(?: año)? (?:dos mil [a-záéíóú ]+ )?{_YEAR}",
    ),
    ("dmy", rf"(?<!\w)(?P<d>{DAY_ES}) de {_WORD} del? (?:año )?(?P<y>{YEAR_ES})(?!\w)"),
    ("dmy", rf"(?<!\w)(?P<d>{DAY_RU})\s{_WORD}\s(?P<y>{YEAR_RU})(?:\sгода)?(?!\w)"),
    ("mdy", rf"\b{_WORD}[ \n-](?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?(?:[ -]{{1,2}}|\n){_YEAR}"),
    ("ymd", rf"(?<!\d)(?P<y>20\d\d)[ -]{_WORD}[ -](?P<d>\d{{1,2}})(?!\d)"),
    ("dmy", rf"(?<![\d.,])(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.\s?{_YEAR}"),
    ("dmy", r"(?<![\d.,-])(?P<d>[0-3]?\d)\.(?P<m>[01]\d)\.(?P<y>[2-3]\d)(?!\d|\.\d)"),
    ("?", r"(?<![\d/-])(?P<d>\d{1,2})[/-](?P<m>\d{1,2})[/-](?P<y>20\d\d)(?!\d)"),
    ("?", r"(?<![\d/])(?P<d>\d{1,2}) / (?P<m>\d{1,2}) / (?P<y>20\d\d)(?!\d)"),
    ("?", r"(?<![\w/-])(?P<d>0[1-9]|1\d|2[0-3])-(?P<m>0[1-9]|1[0-2])-(?P<y>2[4-9])(?![\w/-])"),
    ("?", r"(?<![\d/])(?P<d>[0-3]?\d)/(?P<m>[0-3]?\d)/(?P<y>2[4-9]|3[0-3])(?![\d/])"),
)
MOST = 200
"""Dates of one text; no notice has more."""
_YEARLESS = (
    ("md", r"(?<!年)(?<!\d)(?P<m>\d{1,2})\s?月\s?(?P<d>\d{1,2})\s?[日号]"),
    ("dm", rf"{_DAY}[ -](?:of |de )?{_WORD}"),
    ("md", rf"\b{_WORD}[ ](?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:])"),
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date that stands in a text."""

    start: int
    end: int
    value: str
    """ISO 8601, with time and offset where the text tells them."""
    other: str | None = None
    """What it says with day and month the other way round, when that could be meant."""
    year_told: bool = True
    """False when the year is only the nearest one that is told elsewhere."""

    @property
    def certain(self) -> bool:
        return self.other is None and self.year_told


def dates(text: str, day_first: bool | None = None) -> Iterator[Dated]:
    """Every date, in the order of the text. `day_first`: what 03/04/2026 means where something tells."""
    found: list[Dated] = []
    for order, pattern in _PATTERNS:
        for match in _compiled(pattern).finditer(text):
            if len(found) < MOST:
                _add(found, _read(text, match, order, day_first, None))
    years = sorted(int(one.value[:4]) for one in found)
    for _, pattern in _YEARLESS:
        for match in _compiled(pattern).finditer(text) if 0 < len(years) < MOST else ():
            _add(found, _read(text, match, "dmy", None, years[-1]))
    yield from sorted(found, key=lambda one: one.start)


@lru_cache(None)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _add(found: list[Dated], read: Dated | None) -> None:
    if read and not any(one.start < read.end and read.start < one.end for one in found):
        found.append(read)


def _read(text: str, match: re.Match[str], order: str, day_first: bool | None, year: int | None) -> Dated | None:
    year_told = year is None
    year = year or _number(match["y"])
    day, month = _number(match["d"]), MONTH_OF.get(match["m"].casefold()) or number(match["m"])
    year += 2000 if year < 100 else 0
    open_order = order == "?" and day <= 12 and month <= 12 and day != month
    if order == "?" and (month > 12 or (open_order and not day_first)):
        day, month = month, day
    try:
        first = dt.datetime(year, month, day)
        second = dt.datetime(year, day, month) if open_order and day_first is None else None
    except ValueError:
        return None
    start, end, value = _with_time(text, match.start(), match.end(), first)
    other = _with_time(text, match.start(), match.end(), second)[2] if second else None
    return Dated(start, end, value, other, year_told)


def _number(text: str) -> int:
    return spelt(text) or number(text)


def _with_time(text: str, start: int, end: int, day: dt.datetime) -> tuple[int, int, str]:
    """The place with the time beside it, and the moment as ISO 8601."""
    after = time_after(text, end)
    before = None if after else time_before(text, start)
    if after:
        end = after[3]
    elif before:
        start = before[3]
    told = after or before
    if not told:
        return start, end, day.date().isoformat()
    at = day + dt.timedelta(hours=told[0], minutes=told[1], seconds=told[2])  # 24:00 is the next day's beginning
    zone, end = _zone(text, start, end)
    return start, end, at.isoformat(timespec="seconds" if at.second else "minutes") + (offset(zone, at) if zone else "")


def _zone(text: str, start: int, end: int) -> tuple[re.Match[str] | None, int]:
    """Behind the time, perhaps in brackets; else right before the date."""
    behind = re.compile(r"[ \t]*[,，(（\[]?[ \t]*(?:hrs?\b|h\b\.?)?[ \t]*[(（]?").match(text, end)
    zone = zone_at(text, behind.end() if behind else end) or zone_at(text, end)
    if zone:
        return zone, zone.end()
    before = find_zone(text, max(0, start - 24), start)
    near = before is not None and re.fullmatch(r"\s?[)）]?\s?[:：,，于]?\s?", text[before.end() : start]) is not None
    return (before if near else None), end
