"""What a pattern of words matches, some wordings of it: so that a model also learns from lists that are patterns."""

from __future__ import annotations

import re._constants as kinds
import re._parser as parser
from collections.abc import Iterator
from typing import Any

import numpy as np


def wordings(pattern: str, most: int, dice: np.random.Generator) -> set[str]:
    """Up to so many different ones, drawn by chance."""
    parsed = parser.parse(pattern)
    told = {"".join(_drawn(parsed, dice)).strip() for _ in range(2 * most)}
    return set(sorted(told - {""})[:most])


def _drawn(parsed: Any, dice: np.random.Generator) -> Iterator[str]:
    for kind, about in parsed:
        if kind is kinds.LITERAL:
            yield chr(about)
        elif kind is kinds.IN:
            yield _one_of(about, dice)
        elif kind is kinds.BRANCH:
            yield from _drawn(about[1][dice.integers(len(about[1]))], dice)
        elif kind is kinds.SUBPATTERN:
            yield from _drawn(about[3], dice)
        elif kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
            least, most, what = about
            for _ in range(int(dice.integers(least, min(most, least + 1) + 1))):
                yield from _drawn(what, dice)
        elif kind is kinds.ANY:
            yield "x"


def _one_of(choices: Any, dice: np.random.Generator) -> str:
    kind, about = choices[dice.integers(len(choices))]
    if kind is kinds.RANGE:
        return chr(about[0])
    if kind is kinds.CATEGORY:
        return {"CATEGORY_SPACE": " ", "CATEGORY_DIGIT": "1"}.get(str(about), "x")
    return chr(about) if kind is kinds.LITERAL else ""


def choices(pattern: str) -> Iterator[str]:
    """The outermost choices of a pattern, each a pattern."""
    deep, begin = 0, 0
    for at, sign in enumerate(pattern):
        deep += (sign in "([") - (sign in ")]")
        if sign == "|" and not deep:
            yield pattern[begin:at]
            begin = at + 1
    yield pattern[begin:]
