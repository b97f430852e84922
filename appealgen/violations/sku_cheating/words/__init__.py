"""What names of options mean, in the languages that sellers write: patterns as data, read by pure functions."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache


@lru_cache(4000)
def folded(text: str) -> str:
    """As patterns read it: full-width letters plain, small letters, single spaces, no accents on Latin letters."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    latin = "".join(
        character
        for character in unicodedata.normalize("NFD", plain)
        if not ("\u0300" <= character <= "\u036f" and character != "\u0306")
    )
    return " ".join(unicodedata.normalize("NFC", latin).replace("_", " ").split())


def found(pattern: str, text: str) -> str | None:
    """The words that fit, as they stand in the folded text."""
    match = _compiled(pattern).search(folded(text))
    return match[0].strip() if match else None


@lru_cache(200)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
