"""Patterns as data: compiled when first used, and asked for what stands nearest before a place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

SURE, LIKELY, DOUBTFUL = 0.95, 0.85, 0.6
"""Certainties: said by a label beside it; by its place; by its look alone or in two ways (below .8 nothing rests on it)."""

COUNTS: Mapping[int, str] = {
    1: "one|одного|один|одна|одну|un|uno|una|一", 2: "two|двух|два|две|dos|二|两", 3: "three|тр[её]х|три|tres|三",
    4: "four|четыр[её]х|четыре|cuatro|四", 5: "five|пяти|пять|cinco|五", 6: "six|шести|шесть|seis|六", 7: "seven|семи|семь|siete|七",
    8: "eight|восьми|восемь|ocho|八", 9: "nine|девяти|девять|nueve|九", 10: "ten|десяти|десять|diez|十",
    12: "twelve|двенадцати|двенадцать|doce|十二", 14: "fourteen|четырнадцати|четырнадцать|catorce|十四", 15: "fifteen|пятнадцати|пятнадцать|quince|十五",
    20: "twenty|двадцати|двадцать|veinte|二十", 30: "thirty|тридцати|тридцать|treinta|三十",
}  # fmt: skip
"""Numbers as words, as they stand before days and points."""
_WORDS = "|".join(sorted(("|".join(COUNTS.values())).split("|"), key=len, reverse=True))
COUNT = rf"(?:\d{{1,3}}(?![\d%])|(?:{_WORDS})(?![a-zа-яё]))(?:\s?\(\s?\w{{1,12}}\s?\))?"
"""A number in digits or words, with the other in brackets behind it: `five (5)`."""


@lru_cache(None)
def compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def count(text: str) -> int:
    """What `COUNT` has matched."""
    word = re.split(r"\s?\(", text)[0].strip().casefold()
    if word.isdecimal():
        return int(word)
    return next(number for number, words in COUNTS.items() if compiled(words).fullmatch(word))


def last_end(pattern: str, text: str) -> tuple[int, int]:
    """Where the last match ends and how long it is; (-1, 0) when there is none."""
    return max(
        ((found.end(), found.end() - found.start()) for found in compiled(pattern).finditer(text)), default=(-1, 0)
    )


def nearest(roles: Mapping[str, str], text: str) -> str | None:
    """The role whose words stand last in the text before a place; of two that end alike, the longer words."""
    told = {role: last_end(pattern, text) for role, pattern in roles.items()}
    role = max(told, key=lambda name: told[name])
    return role if told[role][0] >= 0 else None


def either(*words: str) -> str:
    return "|".join(words)
