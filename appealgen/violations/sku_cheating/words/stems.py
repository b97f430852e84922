"""What two names share: beginnings of words, of Chinese two signs in a row."""

from __future__ import annotations

import re
from functools import lru_cache

from appealgen.violations.sku_cheating.words import folded

STEM = 4
"""Letters of a word that its cases and numbers leave as they are."""


@lru_cache(4000)
def stems(text: str) -> frozenset[str]:
    """The first letters of each word of three or more, and each two Chinese signs that stand together."""
    plain = folded(text)
    words = re.findall(r"[^\W\d_\u3400-\u9fff]{3,}", plain)
    runs = re.findall(r"[\u3400-\u9fff]{2,}", plain)
    return frozenset(word[:STEM] for word in words) | {
        run[start : start + 2] for run in runs for start in range(len(run) - 1)
    }
