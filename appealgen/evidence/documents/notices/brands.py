"""Whose brand a notice speaks of, and by which standard it misses a report: held against the papers later."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.notices.patterns import LIKELY, SURE

_LABEL = r"(?P<label>(?i:trade ?marks?|brand(?: name)?s?|商标权?|品牌|товарн\w+ знак\w*|торгов\w+ марк\w*|бренд\w*|marcas?(?: comercial(?:es)?| registradas?)?))"
_QUOTED = r"[“\"«「『‘'](?P<{0}>[^”\"»」』’'\n]{{2,30}})[”\"»」』’']"
_CAPITALS = r"(?P<{0}>(?<![\w-])[A-Z][A-Z0-9&-]{{2,}}(?:[ ][A-Z][A-Z0-9&-]{{2,}}){{0,2}})(?![\w-])"
_NAMED = re.compile(
    rf"{_LABEL}(?:\s*(?i:of|name))?\s*(?P<colon>[:：(（])?\s*(?:{_QUOTED.format('quoted')}|{_CAPITALS.format('capitals')})"
)
_BEHIND = re.compile(
    rf"(?:{_QUOTED.format('quoted')}|{_CAPITALS.format('capitals')})\s*(?:(?i:brand(?:ed)?|trade ?marks?)\b|商标|品牌)"
)
_NO_BRANDS = frozenset(
    [
        "IPR",
        "IPP",
        "INFRINGEMENT",
        "NOTICE",
        "VIOLATION",
        "THE",
        "AND",
        "FOR",
        "NAME",
        "OWNER",
        "COMPLAINT",
        "RIGHTS",
        "LETTER",
        "POLICY",
    ]
)
_STANDARD = re.compile(
    r"(?<![A-Za-z])(?:(?:EN|IEC|UL|ISO)\s?\d{2,6}(?:-\d{1,3})*|GB(?:/T)?\s?\d{3,6}(?:\.\d+)*|ASTM\s?[A-Z]\s?\d{2,5})(?![\d-])"
    r"|(?<![А-яA-z])ТР\s?(?:ТС|ЕАЭС)\s?\d{3}/\d{4}"
)


def brands(text: str) -> Iterator[tuple[str, float, int]]:
    """A name beside the word: quoted, behind a colon or bracket, or in capitals where the word itself is not."""
    told: set[str] = set()
    for pattern in (_NAMED, _BEHIND):
        for found in pattern.finditer(text):
            name = (found["quoted"] or found["capitals"] or "").strip()
            shouted = pattern is _NAMED and found["label"].isupper() and not found["colon"] and not found["quoted"]
            if name and not shouted and not _NO_BRANDS & set(name.upper().split()) and name.casefold() not in told:
                told.add(name.casefold())
                sure = found["quoted"] or (pattern is _NAMED and found["colon"])
                yield name, SURE if sure else LIKELY, found.start()


def standards(text: str) -> Iterator[tuple[str, float, int]]:
    """By their own shape: `EN 71`, `GB 6675`, `ТР ТС 008/2011`."""
    once: set[str] = set()
    for found in _STANDARD.finditer(text):
        name = " ".join(found[0].split())
        if name not in once:
            once.add(name)
            yield name, SURE, found.start()
