"""Where a label begins and what it means there."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from appealgen.evidence.documents.fields.labels import LABELS
from appealgen.evidence.documents.fields.plain import spaced

_END = r"(?:(?![^\W\d_])|(?<![^\W\d_])|(?<=[\u3400-\uffff])|(?=[\u3400-\uffff]))"
"""A label ends where a word does: of `fin|finalización` the one that fits is taken. Chinese words have no ends."""


class _Label(NamedTuple):
    role: str
    begins: str
    """Letters that whatever it matches begins with."""
    pattern: str


@cache
def _by_first() -> dict[str, list[_Label]]:
    """The labels by the letter that they begin with; by nothing those that begin with a choice."""
    found: dict[str, list[_Label]] = {}
    for role, names in LABELS.items():
        for name in names:
            begins = _begins(name)
            found.setdefault(begins[:1], []).append(_Label(role, begins, f"(?:{spaced(name)}){_END}"))
    return found


def _begins(name: str) -> str:
    """The letters before whatever may be missing, spaced or otherwise."""
    if "|" in _outside_of_brackets(name):
        return ""
    letters = re.match(r"[\u3400-\u9fff]|(?:[^\W\d_\u3400-\u9fff]| )*", name)
    end = letters.end() if letters else 0
    return name[: end - (name[end : end + 1] in ("?", "*", "{"))] if end else ""


def _outside_of_brackets(name: str) -> str:
    left = re.sub(r"\\.", "", name)
    while left != (left := re.sub(r"\([^()]*\)", "", left)):
        pass
    return left


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """When first met: compiling all of them takes seconds, and a paper holds few."""
    return re.compile(pattern)


def roles_at(text: str, at: int) -> tuple[int, tuple[str, ...]]:
    """Where the longest label that begins here ends, and all roles that a label of that length plays. (at, ()) for none."""
    longest = at
    roles: list[str] = []
    for role, begins, pattern in (*_by_first().get(text[at : at + 1], ()), *_by_first()[""]):
        found = _compiled(pattern).match(text, at) if text.startswith(begins, at) else None
        if not found or found.end() < longest or found.end() == at:
            continue
        if found.end() > longest:
            longest, roles = found.end(), []
        if role not in roles:
            roles.append(role)
    return longest, tuple(roles)
