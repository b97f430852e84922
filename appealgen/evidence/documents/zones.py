"""Time zones as notices name them, in four languages. Those with summer time are told by the day."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

_ZONES: tuple[tuple[str, float | str], ...] = (
    (r"(?:UTC|GMT|УТК)\s?(?P<sign>[+\-−])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?", "told"),
    (r"北京时间|中国标准时间|Beijing(?:\stime)?|China(?:\sstandard)?\stime|\bCST\b|(?:по\s)?пекинск\w+(?:\sврем\w+)?|врем\w+\sПекина|по\sПекину|hora\s(?:de\s)?(?:Pek[ií]n|Beijing|China)", 8),
    (r"\b(?:МСК|MSK)\b|Moscow(?:\stime)?|莫斯科时间|(?:по\s)?московск\w+(?:\sврем\w+)?|врем\w+\sМосквы|по\sМоскве|hora\sde\sMosc[uú]", 3),
    (r"\bPST\b", -8), (r"\bPDT\b", -7), (r"\bEST\b", -5), (r"\bEDT\b", -4), (r"\bCEST\b", 2), (r"\bCET\b", 1),
    (r"\bPT\b|(?:US\s)?Pacific(?:\s(?:standard|daylight))?\stime|(?:美国)?太平洋(?:标准)?时间|美西时间|(?:по\s)?тихоокеанск\w+(?:\sврем\w+)?|hora\sdel\sPac[ií]fico", "america -8"),
    (r"\bET\b|(?:US\s)?Eastern(?:\s(?:standard|daylight))?\stime|美东时间|hora\sdel\sEste", "america -5"),
    (r"hora\s(?:de\s)?(?:Madrid|peninsular(?:\sespa[ñn]ola)?|espa[ñn]ola|central\seuropea)|Madrid\stime|马德里时间|(?:по\s)?мадридск\w+\sврем\w+", "europe 1"),
    (r"\b(?:UTC|GMT)\b", 0),
    (r"(?<=\d)\s?Z\b", 0), (r"(?:(?<=:\d\d)|(?<=:\d\d\s))(?P<sign2>[+\-−])(?P<hours2>\d{2}):?(?P<minutes2>\d{2})(?!\d)", "told"),
)  # fmt: skip
"""Hours from UTC. CST is China's: the marketplace's own. A bare sign counts behind a time only: `SK-20260309` is a number."""


@lru_cache(1)
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<z{n}>{words})" for n, (words, _) in enumerate(_ZONES)), re.IGNORECASE)


def find_zone(text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
    """The first zone that is named in this part of the text."""
    return _pattern().search(text, start, len(text) if end is None else end)


def zone_at(text: str, start: int) -> re.Match[str] | None:
    """The zone that is named right here."""
    return _pattern().match(text, start)


def is_american(zone: re.Match[str] | None) -> bool:
    """Whether it is a zone of those who write the month first."""
    return zone is not None and bool(re.match(r"[PE][SD]?T|US|Pacific|Eastern", zone[0], re.IGNORECASE))


def offset(zone: re.Match[str], at: dt.datetime) -> str:
    """`+08:00`; empty where the sign leads out of the world."""
    told = _ZONES[next(n for n in range(len(_ZONES)) if zone[f"z{n}"])][1]
    if told == "told":
        sign, hours, minutes = (
            zone["sign"] or zone["sign2"],
            zone["hours"] or zone["hours2"],
            zone["minutes"] or zone["minutes2"],
        )
        return f"{'+' if sign == '+' else '-'}{int(hours):02d}:{minutes or '00'}" if int(hours) <= 14 else ""
    if isinstance(told, str):
        place, _, base = told.partition(" ")
        told = int(base) + (_is_summer_in_america(at) if place == "america" else _is_summer_in_europe(at))
    return f"{'-' if told < 0 else '+'}{abs(int(told)):02d}:00"


def _is_summer_in_america(at: dt.datetime) -> bool:
    """From the second Sunday of March to the first Sunday of November."""
    march, november = dt.datetime(at.year, 3, 8), dt.datetime(at.year, 11, 1)
    begin = march + dt.timedelta(days=(6 - march.weekday()) % 7, hours=2)
    end = november + dt.timedelta(days=(6 - november.weekday()) % 7, hours=2)
    return begin <= at < end


def _is_summer_in_europe(at: dt.datetime) -> bool:
    """From the last Sunday of March to the last Sunday of October."""
    march, october = dt.datetime(at.year, 3, 31), dt.datetime(at.year, 10, 31)
    begin = march - dt.timedelta(days=(march.weekday() + 1) % 7) + dt.timedelta(hours=2)
    end = october - dt.timedelta(days=(october.weekday() + 1) % 7) + dt.timedelta(hours=3)
    return begin <= at < end
