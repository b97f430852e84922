"""Two names of persons or firms, held against each other by a key: a score can't tell a misread name from another firm."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

Compared = Literal["same", "near", "other"]

_FORMS = re.compile(
    r"\b(?:co|company|corporation|corp|incorporated|inc|ltd|limited|llc|llp|plc|gmbh|ag|sarl|srl|spa|sa|sl|slu|bv|oy|ab|pte|pty"
    r"|ооо|оао|зао|пао|ао|ип)\b\.?"
    r"|有限责任公司|股份有限公司|有限公司|公司"
)
"""Legal forms: papers write them, or leave them out, or shorten them."""
_LOOKALIKES = str.maketrans({"0": "o", "1": "i", "l": "i", "|": "i", "і": "i", "5": "s", "8": "b", "2": "z", "6": "g",
                             "а": "a", "в": "b", "е": "e", "ё": "e", "к": "k", "м": "m", "н": "h", "о": "o", "р": "p",
                             "с": "c", "т": "t", "у": "y", "х": "x"})  # fmt: skip
"""Signs that are read for each other, and Cyrillic letters that look like Latin ones."""
NEAR = 2
"""Edits between keys up to which a person has to look; of a short key only one."""


def compare(one: str, other: str) -> Compared:
    """`same` by key, `near` with one or two edits (look with your own eyes), else `other`."""
    first, second = key(one), key(other)
    if first and first == second:
        return "same"
    most = min(NEAR, max(1, min(len(first), len(second)) // 4))
    return "near" if first and second and _edits(first, second, most) <= most else "other"


def key(name: str) -> str:
    """What is left of a name without case, punctuation, legal forms and signs that are read for each other."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    plain = _FORMS.sub(" ", plain.replace(".", ". "))
    letters = "".join(sign for sign in plain if sign.isalnum() or sign == "|")
    return letters.translate(_LOOKALIKES).replace("rn", "m").replace("vv", "w")


def _edits(one: str, other: str, most: int) -> int:
    """Insertions, deletions and changes that make one the other; `most` + 1 stands for more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before = list(range(len(other) + 1))
    for row, sign in enumerate(one, 1):
        line = [row]
        for column, second in enumerate(other, 1):
            line.append(min(before[column] + 1, line[-1] + 1, before[column - 1] + (sign != second)))
        before = line
    return min(before[-1], most + 1)
