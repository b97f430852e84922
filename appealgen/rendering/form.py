"""The letter's short form: for the box behind the appeal button, which takes only so many characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from appealgen.rendering.letter import Letter


def to_form_text(letter: Letter, limit: int) -> str:
    """Whole sentences of the form, the most important first, in at most `limit` characters (line breaks count).

    Ends at the first sentence that has no room: what follows would stand without what it builds on.
    """
    kept = ""
    for sentence in letter.form:
        longer = f"{kept}\n{sentence}" if kept else sentence
        if len(longer) > limit:
            break
        kept = longer
    return kept
