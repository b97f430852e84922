"""Whether a seller's words say that it did not happen, or own up to it."""

from __future__ import annotations

import re
from functools import cache

from appealgen.violations.own_words.patterns import ADMITS, DENIES

LOOKED_FOR = repr((DENIES, ADMITS))
"""What was found before is found again only while these are the patterns."""


@cache
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


def stances(text: str) -> tuple[tuple[str, str], ...]:
    """`denies` and `admits`, each with the first words that do."""
    found = ((name, _compiled(patterns).search(text)) for name, patterns in (("denies", DENIES), ("admits", ADMITS)))
    return tuple((name, " ".join(one[0].split())) for name, one in found if one)
