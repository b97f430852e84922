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
