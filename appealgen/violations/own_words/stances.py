"""Whether a seller's words say that it did not happen, or own up to it."""

from __future__ import annotations

import re
import zlib
from functools import cache

from appealgen.violations.own_words import tone
from appealgen.violations.own_words.intentions import ideas_now, intentions
from appealgen.violations.own_words.patterns import ADMITS, DENIES


@cache
def looked_for() -> str:
    """What was found before is found again only while these are the patterns and ideas."""
    put_together = 3  # counted up where they are put together otherwise
    weights = zlib.crc32(tone.WEIGHTS.read_bytes())
    return f"{put_together} {zlib.crc32(repr((DENIES, ADMITS)).encode())} {ideas_now()} {weights}"


@cache
def _compiled(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


NONE = (
    r"(?:^|[.!?;。！？；\n])\s*(?:(?:no|none|not one|neither|ни од\w+|ни на од\w+|никак\w+|ning[uú]n\w*)\b"
    r"|[^.!?;。！？；]{0,12}没有(?:一|任何))[^.!?;。！？；\n]*$"
)
"""A sentence that begins with its denial: "No picture was taken from …"."""


def _is_of_none(text: str, found: re.Match[str]) -> bool:
    return re.search(NONE, text[: found.start()], re.IGNORECASE) is not None


def stances(text: str) -> tuple[tuple[str, str], ...]:
    """`denies` and `admits`, each with the first words that do."""
    told: dict[str, str] = {}
    for name, patterns in (("denies", DENIES), ("admits", ADMITS)):
        for one in _compiled(patterns).finditer(text):
            if name == "denies" or not _is_of_none(text, one):
                told.setdefault(name, " ".join(one[0].split()))
    if owned_up := dict(intentions(text)).get("admits"):
        told.setdefault("admits", owned_up)
    if heard := dict(tone.sounds_like(text)).get(tone.ADMITS):
        told.setdefault("admits", heard)
    return tuple(told.items())
