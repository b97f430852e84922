"""The letter's short form: for the box behind the appeal button, which takes only so many characters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from appealgen.rendering.letter import Letter

SENTENCES = re.compile(r".+?(?:[.!?]\s+|[。！？]|$)")
"""The sentences of a line, each with the space behind it."""


def to_form_text(letter: Letter, limit: int) -> str:
    """Whole sentences of the form, the most important first, in at most `limit` characters (line breaks count).

    Ends at the first sentence that has no room: what follows would stand without what it builds on.
    """
    kept = ""
    for number, line in enumerate(letter.form):
        for sentence in SENTENCES.finditer(line):
            longer = kept + ("\n" if number and sentence.start() == 0 else "") + sentence[0]
            if len(longer.rstrip()) > limit:
                return kept.rstrip()
            kept = longer
    return kept
