"""Russian and Chinese names in Latin letters, as far as to suggest that two names may be one. Never a proof."""

from __future__ import annotations

import re

_RUSSIAN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "zh",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "kh",
            "ts",
            "ch",
            "sh",
            "shch",
            "",
            "y",
            "",
            "e",
            "yu",
            "ya",
        ],
        strict=True,
    )
)


def latin(name: str) -> str:
    """Other scripts' letters replaced; what is Latin stays."""
    if re.search(r"[а-яА-ЯёЁ]", name):
        return "".join(_RUSSIAN.get(letter, letter) for letter in name.lower().replace("ё", "е"))
    return _pinyin(name) if re.search(r"[\u3400-\u9fff]", name) else name


def _pinyin(name: str) -> str:
    """One reading a letter: personal names have rare ones."""
    from pypinyin import lazy_pinyin

    return " ".join(lazy_pinyin(name))
