"""The time of day beside a date, as people write it: `18:20`, `6 pm`, `晚上8点`, `18 ч. 30 мин.`, `24:00`."""

from __future__ import annotations

import re
from functools import lru_cache

HAN = "〇零○一二三四五六七八九十"
"""Chinese digits, as formal letters write days and hours."""
_LINK = r"(?:[ \t]+(?:включительно|inclusive|incluid[oa]))?[ \t]*(?:\n(?=[(（]))?[,，(（\[]?[ \t]*(?:(?:at|by|until|в|до|к|a las|las|a la|a(?=\smed)|antes de las|hasta las|T|г\.|года|of|于|on|del?|h)(?![a-zа-яё])[ \t]*|T(?=\d))*[ \t]*"
_TIME = (
    r"(?P<half>上午|下午|晚上|晚|早上|凌晨|中午|夜间)?[ \t]*(?:"
    r"(?P<hour>\d{1,2})[ \t]?[:.h][ \t]?(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?(?!\d|\.\d)(?:[ \t]?(?P<pm>[ap]\.?[ \t]?m\b\.?))?"
    r"|(?P<hour2>\d{1,2})[ \t]?(?P<pm2>[ap]\.?[ \t]?m\b\.?)"
    r"|(?P<hour3>\d{1,2}|[〇零○一二三四五六七八九十]{1,3}(?=[点时]))[ \t]?(?:点|时|ч(?:ас(?:ов|а)?)?\b\.?|h(?:oras?)?\b|horas\b)(?:[ \t]?(?P<minute3>\d{1,2})(?:分|[ \t]мин\w*\.?)|(?P<thirty>半))?"
    r"|(?P<hour4>\d{1,2})(?:[:.](?P<minute4>\d{2}))?[ \t](?:de la (?P<part>ma[ñn]ana|tarde|noche)|(?P<part2>утра|дня|вечера)\b|in the (?P<part3>morning|afternoon|evening))"
    r"|(?P<noon>noon|midday|mediod[ií]a|полудня)|(?P<midnight>midnight|medianoche|полуночи))"
    r"(?:[ \t]?(?:h(?:oras?|rs?)?\b\.?|ч(?:ас\w*)?\b\.?))?"
)


_HALVES = dict.fromkeys(("下午", "晚上", "晚", "tarde", "noche", "дня", "вечера", "afternoon", "evening"), "p")


@lru_cache(2)
def _pattern(before: bool) -> re.Pattern[str]:
    return re.compile(_TIME + _LINK + "$" if before else _LINK + _TIME, re.IGNORECASE)


def time_after(text: str, at: int) -> tuple[int, int, int, int] | None:
    """Hour, minute, second, and where the time ends, when one stands right behind the date."""
    found = _pattern(False).match(text, at)
    read = _read(found) if found else None
    return (*read, found.end()) if found and read else None


def time_before(text: str, at: int) -> tuple[int, int, int, int] | None:
    """The same for a time right before the date (`18:00 on 6 March`), and where it begins."""
    start = max(0, at - 32)
    for found in re.finditer(r"(?<![\d:.])(?=\d|上|下|晚|早|凌|中)|(?<=\s)(?=noon|midnight)", text[start:at]):
        match = _pattern(True).match(text[start:at], found.start())
        read = _read(match) if match else None
        if read:
            return (*read, start + found.start())
    return None


def _read(found: re.Match[str]) -> tuple[int, int, int] | None:
    if found["noon"] or found["midnight"]:
        return (12 if found["noon"] else 24), 0, 0
    hour = number(found["hour"] or found["hour2"] or found["hour3"] or found["hour4"])
    minute = 30 if found["thirty"] else int(found["minute"] or found["minute3"] or found["minute4"] or 0)
    half = (found["pm"] or found["pm2"] or "").lower()[:1] or _HALVES.get(
        (found["half"] or found["part"] or found["part2"] or found["part3"] or "").lower(), ""
    )
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return (hour, minute, int(found["second"] or 0)) if (hour, minute) <= (24, 0) and minute < 60 else None


def number(text: str) -> int:
    """Digits, or Chinese ones: 二〇二六, 十四, 三十一."""
    if text.isdecimal():
        return int(text)
    digits = {han: max(0, place - 2) for place, han in enumerate(HAN)}  # three signs for nothing
    if "十" not in text:
        return int("".join(str(digits[han]) for han in text))
    tens, _, ones = text.partition("十")
    return (digits[tens] if tens else 1) * 10 + (digits[ones] if ones else 0)
