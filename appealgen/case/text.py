"""What text may hold: everything that can be printed."""

from __future__ import annotations

import unicodedata


def unprintable(text: str) -> str | None:
    """The first control character or lone surrogate as `U+0007`; None if there is none. Breaks and tabs may stay."""
    for character in text:
        if character in "\n\r\t":
            continue
        if unicodedata.category(character) in ("Cc", "Cs") or character in "\ufffe\uffff":
            return f"U+{ord(character):04X}"
    return None


def one_line(text: str) -> str:
    """The text with every run of white space and breaks as one space: how a field is printed."""
    return " ".join(text.split())


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
