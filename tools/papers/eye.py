"""What the eye makes of print: letters taken for others, lost, torn apart. Models that read scans are fitted to such texts too."""

from __future__ import annotations

import re

import numpy as np

ALIKE = {
    "a": "oe", "b": "h6", "c": "eo", "d": "cl", "e": "ec", "f": "ti", "g": "q9", "h": "bn", "i": "l1", "l": "i1", "m": "rn", "n": "ru", "o": "0c",
    "p": "n", "r": "t", "s": "5", "t": "fr", "u": "ui", "v": "y", "w": "vv", "y": "v", "z": "2", "ñ": "n", "á": "a", "é": "e", "í": "i",
    "ó": "o", "ú": "u", "0": "o", "1": "l", "5": "s", "8": "b", ":": ".", ",": ".", ".": ",",
    "а": "оe", "б": "6", "в": "з", "г": "т", "е": "сё", "ж": "к", "з": "э3", "и": "нй", "й": "и", "к": "н", "л": "п", "м": "и", "н": "и", "о": "с0",
    "п": "лн", "р": "p", "с": "ce", "т": "г", "у": "y", "ц": "п", "ш": "щи", "щ": "ш", "ы": "и", "ь": "ъ", "э": "з", "ю": "о", "я": "а",
}  # fmt: skip
"""By a letter what it is taken for: of Latin and Cyrillic print in the sizes that papers have."""
_RADICALS = ("日目曰口", "人入八", "大太天夫", "未末木本", "己已巳", "土士", "牛午", "干千于", "开并", "单串", "货贷", "编缟", "号弓", "名各", "称秋", "期朝", "票栗", "收牧", "购构", "销锁")  # fmt: skip
ALIKE |= {one: "".join(group).replace(one, "") for group in _RADICALS for one in group}


def seen(text: str, dice: np.random.Generator, share: float) -> str:
    """So read that about this share of its letters is wrong: half of these taken for others, the rest lost, torn or joined."""
    told = []
    for letter, chance in zip(text, dice.random(len(text)), strict=True):
        if chance >= share or letter in "\n\t":
            told.append(letter)
            continue
        told.append(_misread(letter, chance / share, dice))
    return re.sub(" +", " ", "".join(told))


def _misread(letter: str, way: float, dice: np.random.Generator) -> str:
    small = letter.lower()
    if way < 0.55 and small in ALIKE:
        other = ALIKE[small]
        if small in ("w", "m", "d"):
            return other
        one = other[dice.integers(len(other))]
        return one.upper() if letter != small else one
    if way < 0.7:
        return ""
    if letter == " ":
        return "" if way < 0.9 else " "
    return f"{letter} " if way < 0.8 else letter if letter.isdigit() else _other(letter, dice)


def _other(letter: str, dice: np.random.Generator) -> str:
    """A Chinese sign that no list has an alike of becomes any other."""
    return chr(int(dice.integers(0x4E00, 0x8FFF))) if "\u4e00" <= letter <= "\u9fff" else letter
