"""Signs in numbers that stand for another: full-width `１２`, a Cyrillic О or З between digits, Latin codes with Cyrillic letters.

Between digits nothing else can be meant. Elsewhere a Cyrillic letter may be one: `118-К` is a Russian number, and stays.
"""

from __future__ import annotations

import re
import unicodedata

_WIDE = re.compile(r"[\uff01-\uff5e]")
_WIDE_COMMA = re.compile(r"(?<=[\uff10-\uff19])，(?=[\uff10-\uff19]{3})|(?<=\d)，(?=\d{3}[.．]\d)")
_BETWEEN = re.compile(r"(?<=\d)[ОоЗз]+(?=\d)")
_DIGIT = str.maketrans("ОоЗз", "0033")
_WORD = re.compile(r"[^\W_]+(?:[-/._][^\W_]+)*")
_CYRILLIC = re.compile(r"[А-Яа-яЁё]")
_LATIN = str.maketrans("АВЕКМНОРСТУХаеорсух", "ABEKMHOPCTYXaeopcyx")


def digits_mended(text: str) -> str:
    """As long as the text itself. A full-width comma is kept where it may part two numbers."""
    wide = _WIDE_COMMA.sub(",", text)
    plain = _WIDE.sub(lambda found: found[0] if found[0] in "，；" else unicodedata.normalize("NFKC", found[0]), wide)
    return _BETWEEN.sub(lambda found: found[0].translate(_DIGIT), plain)


def code_mended(text: str) -> str:
    """As long as the text itself: a word with Latin letters, whose others all look like Latin ones, is Latin."""
    return _WORD.sub(lambda found: _latin(found[0]), digits_mended(text))


def _latin(word: str) -> str:
    if word.isascii() or not re.search(r"[A-Za-z]", word) or not re.search(r"\d", word):
        return word
    latin = word.translate(_LATIN)
    return word if _CYRILLIC.search(latin) else latin
