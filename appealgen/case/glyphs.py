"""The characters that the letters' fonts hold: what they lack would be an empty box."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from appealgen.case import resources

FONTS = {
    "regular": "paper/fonts/AppealSans-Regular.ttf",
    "bold": "paper/fonts/AppealSans-Bold.ttf",
    "latin-regular": "paper/fonts/AppealSansLatin-Regular.ttf",
    "latin-bold": "paper/fonts/AppealSansLatin-Bold.ttf",
}
"""Ours: Chinese with plain Latin and Russian letters, and all other Latin, Greek and Cyrillic letters."""

WITHOUT_GLYPH = {"Cf", "Zs", "Zl", "Zp"}
"""Direction marks, joiners, spaces: nothing is drawn for them."""
STAND_IN = "?"
"""Printed in a draft for a character that is lacking."""


@lru_cache(1)
def characters() -> frozenset[int]:
    """The characters that our fonts hold."""
    from fontTools.ttLib import TTFont

    held: set[int] = set()
    for name in ("regular", "latin-regular"):
        with TTFont(resources.template(FONTS[name]), lazy=True) as opened:
            held.update(opened["cmap"].getBestCmap())
    return frozenset(held)


def lacking(text: str) -> str:
    """Its characters that the fonts can't print, each once, in their order."""
    return "".join(dict.fromkeys(character for character in text if lacks(character)))


def lacks(character: str) -> bool:
    return ord(character) not in characters() and unicodedata.category(character) not in WITHOUT_GLYPH


def with_stand_ins(text: str) -> str:
    """The text with a stand-in for each character that is lacking."""
    return "".join(STAND_IN if lacks(character) else character for character in text)


def which_fonts() -> str:
    """Tells these fonts from others without opening them: a person may have put his own in their place."""
    return repr([resources.template(FONTS[name]).stat().st_size for name in ("regular", "latin-regular")])
