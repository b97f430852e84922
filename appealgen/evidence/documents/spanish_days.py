"""Days and years that Spanish contracts write out: `a treinta de mayo de dos mil veinticinco`."""

from __future__ import annotations

_WORDS = "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta"
_NUMBERS = {word: at for at, word in enumerate(_WORDS.split(), 1)} | {"primero": 1, "treinta y uno": 31}
_BARE = str.maketrans("áéíóú", "aeiou")
_SAID = "|".join(sorted(_NUMBERS, key=len, reverse=True)).replace("e", "[eé]").replace("o", "[oó]")
DAY = rf"(?:{_SAID})"
"""A pattern of a day in words."""
YEAR = rf"(?:20\d\d|dos mil (?:{_SAID}))"
"""A pattern of a year, in figures or in words."""


def spelt(text: str) -> int | None:
    """The number that a match of DAY or YEAR says in words; None for anything else."""
    said = " ".join(text.casefold().translate(_BARE).split())
    if said.startswith("dos mil "):
        return 2000 + _NUMBERS.get(said.removeprefix("dos mil "), 0)
    return _NUMBERS.get(said)
