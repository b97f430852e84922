"""What text may hold: everything that can be printed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable


def unprintable(text: str) -> str | None:
    """The first control character or lone surrogate as `U+0007`; None if there is none. Breaks and tabs may stay."""
    if text.isprintable():  # nearly every text, in one step
        return None
    for character in text:
        if character in "\n\r\t":
            continue
        if unicodedata.category(character) in ("Cc", "Cs") or character in "\ufffe\uffff":
            return f"U+{ord(character):04X}"
    return None


def one_line(text: str) -> str:
    """The text with every run of white space and breaks as one space: how a field is printed."""
    return " ".join(text.split())


ACCENTED = re.compile("[^\\W\\d_][\u0300-\u036f]+")


def composed(text: str) -> str:
    """Letters with accents as one character each, where there is one (a Mac writes `e` and an accent): fonts draw those, and
    what is copied or searched is found. All else stays as it is, Chinese characters too."""
    return ACCENTED.sub(lambda match: unicodedata.normalize("NFC", match[0]), text)


def nearest(word: str, known: Iterable[str], likeness: float = 0.5) -> str | None:
    """The known word that was probably meant; None when none is like it. `likeness` from 0 to 1."""
    import difflib  # only a mistake needs it

    near = difflib.get_close_matches(word, list(known), 1, likeness)
    return near[0] if near else None


def printable(name: str) -> str:
    """A file's name with what can't be printed as escapes: `\\x1b`, `\\xff` for a byte that is no UTF-8."""
    if not unprintable(name) and not set("\n\r\t") & set(name):
        return name
    return "".join(_escaped(character) for character in name)


def _escaped(character: str) -> str:
    if "\udc80" <= character <= "\udcff":  # how Python holds such a byte
        return f"\\x{ord(character) - 0xDC00:02x}"
    breaks = character in "\n\r\t" or unprintable(character)
    return character.encode("unicode_escape").decode() if breaks else character


def filled(text: str, /, **values: object) -> str:
    """The text with each `{name}` replaced. Not `format`: a template that says `{number:>999999999}` would fill the memory."""
    return re.sub(r"\{(\w+)\}", lambda match: str(values.get(match[1], match[0])), text)
