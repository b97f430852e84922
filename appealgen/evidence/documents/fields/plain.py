"""Text made plain letter by letter, so that a place in it is the same place in the text as read."""

from __future__ import annotations

import re
from functools import cache, lru_cache

_SAME = {
    "ё": "е",
    "：": ":",
    "，": ",",
    "（": "(",
    "）": ")",
    "／": "/",
    "．": ".",
    "\u00a0": " ",
    "\u3000": " ",
    "–": "-",
    "—": "-",
    "‐": "-",
    "；": ";",
    "－": "-",
    "〈": "(",
    "〉": ")",
    "〔": "(",
    "〕": ")",
    "【": "[",
    "】": "]",
}


@cache
def _plain(letter: str) -> str:
    if letter in _SAME:
        return _SAME[letter]
    if "！" <= letter <= "～":
        letter = chr(ord(letter) - 0xFEE0)
    small = letter.lower()
    return small if len(small) == 1 else letter


def plain(text: str) -> str:
    """Small letters, half-width signs; as long as the text itself."""
    return "".join(_SAME.get(one, one) for one in map(_plain, text))


@lru_cache(4096)
def spaced(pattern: str) -> str:
    """Chinese letters of a label may stand apart: 名 称."""
    return re.sub(r"(?<=[\u3400-\u9fff])(?=[\u3400-\u9fff])", r"\\s*", pattern)
