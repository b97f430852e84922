"""Days and years that contracts and powers of attorney write out: `a treinta de mayo de dos mil veinticinco`, `пятое мая две тысячи двадцать шестого года`."""

from __future__ import annotations

_ES = "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta"
_RU = "перв втор треть четверт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат"
_ENDS = ("ого", "ьего", "его", "ое", "ье")
"""Of Russian ordinals, as days and years have them."""


def _spanish() -> dict[str, int]:
    return {word: at for at, word in enumerate(_ES.split(), 1)} | {"primero": 1, "treinta y uno": 31}


def _russian() -> dict[str, int]:
    stems = {stem: at for at, stem in enumerate(_RU.split(), 1)} | {"тридцат": 30}
    ones = {stem + end: at for stem, at in stems.items() for end in _ENDS}
    tens = {"двадцать ": 20, "тридцать ": 30}
    return ones | {ten + one: ten_at + at for ten, ten_at in tens.items() for one, at in ones.items() if at < 10}


_BARE = str.maketrans("áéíóúё", "aeiouе")
_LOOSE = {"e": "[eé]", "o": "[oó]", "е": "[её]", " ": r"\s"}


def _pattern(numbers: dict[str, int]) -> str:
    longest_first = "|".join(sorted(numbers, key=len, reverse=True))
    return f"(?:{''.join(_LOOSE.get(sign, sign) for sign in longest_first)})"


_NUMBERS = _spanish() | _russian()
DAY_ES, DAY_RU = _pattern(_spanish()), _pattern(_russian())
"""Patterns of a day in words."""
YEAR_ES, YEAR_RU = rf"(?:20\d\d|dos\smil\s{DAY_ES})", rf"(?:две\sтысячи\s{DAY_RU})"
"""Patterns of a year: in Spanish in figures or in words, in Russian in words."""


def spelt(text: str) -> int | None:
    """The number that a match of one of the patterns says in words; None for anything else."""
    said = " ".join(text.casefold().translate(_BARE).split())
    for thousand in ("dos mil ", "две тысячи "):
        if said.startswith(thousand):
            return 2000 + _NUMBERS[said.removeprefix(thousand)]
    return _NUMBERS.get(said)
