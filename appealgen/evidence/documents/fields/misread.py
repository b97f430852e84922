"""Labels that the eye garbled: `Invoioe nurnber:`, `Покунатель:`. As near to a known label as one letter in six; never certain."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache, lru_cache

from appealgen.evidence.documents.fields.labels import LABELS
from appealgen.evidence.documents.fields.roles import roles_at
from appealgen.evidence.documents.names import edits

SHORTEST, LONGEST = 7, 40
"""Letters of a label that may be known so: among shorter ones `Цена` is as near to `Дата` as to itself misread."""
EACH = 6
"""Letters of which one may be misread; two in all at most."""
_WORDS = re.compile(r"[a-zа-яáéíóúñ]+(?: [a-zа-яáéíóúñ]+){0,4}")


@lru_cache(1024)
def misread(text: str) -> tuple[int, tuple[str, ...], bool] | None:
    """Of a piece folded by `plain`, whose label no list names: where it ends, its roles, has it a colon. None for no label."""
    found = re.match(r"\W*(?P<label>[^:\d]{7,40}?)\s*(?P<end>:\s*|$)", text)
    label = re.sub(r"\s+", " ", found["label"]).strip(" *-.") if found else ""
    if not found or not SHORTEST <= len(label) <= LONGEST or roles_at(label, 0)[1]:
        return None
    most = min(2, len(label) // EACH)
    near = [one for size in range(len(label) - most, len(label) + most + 1) for one in _known()[size]]
    told = {roles_at(one, 0)[1] for one in near if edits(label, one) <= most}
    return (found.end(), told.pop(), ":" in found["end"]) if len(told) == 1 else None


@cache
def _known() -> dict[int, list[str]]:
    """Labels that are plain words, by their length: of a pattern with choices the words outside of them."""
    known: dict[int, list[str]] = defaultdict(list)
    for names in LABELS.values():
        for name in names:
            for choice in (
                re.sub(r"\(\?:[^()]*\)\?", "", name),
                re.sub(r"\(\?:([^()|]*)(?:\|[^()]*)?\)\??", r"\1", name),
            ):
                if _WORDS.fullmatch(choice) and len(choice) >= SHORTEST and choice not in known[len(choice)]:
                    known[len(choice)].append(choice)
    return known
