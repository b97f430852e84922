"""The letter as a tagged PDF."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from html import escape
from typing import TYPE_CHECKING

from appealgen.rendering import archival
from appealgen.rendering.html import Html
from appealgen.rendering.paper import fill
from appealgen.rendering.press import SCHEME, press
from appealgen.rendering.seen import refuse_unseen

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

    from appealgen.rendering.letter import Letter

CLASSES = {name: {"class": name} for name in ("head", "card", "table", "jump", "back", "keep")} | {
    "table-td-sum": {"class": "sum"}
}


def to_pdf(letter: Letter) -> bytes:
    """Raises PangoMissingError without WeasyPrint's system libraries, RenderingError when it warns of anything, and
    TemplateFailsError where a style that is not ours hides words."""
    made = print_page(to_page(letter, body(letter.tree)), pictures(letter), letter.date)
    refuse_unseen(made, letter)
    return made


def print_page(page: str, files: Mapping[str, bytes], day: date) -> bytes:
    """The page as PDF. `files`: what it may ask for beside the house style, by address; anything else is an error."""
    with press(day) as printing:
        return archival.write(printing.lay_out(page, files))


def pictures(letter: Letter) -> dict[str, bytes]:
    """What the letter's page asks for."""
    return {f"{SCHEME}{e.letter}": e.picture for e in letter.exhibits if e.picture is not None}


def to_page(letter: Letter, body: str) -> str:
    """The whole HTML page that is printed."""
    return fill(
        "letter.html",
        lang=letter.locale,
        title=letter.subject,
        author=letter.sender,
        date=letter.date.isoformat(),
        running=letter.running,
        draft=letter.draft_mark,
        letter=body,
    )


BEFORE_LINK = re.compile(r"(>[^<>]*)[ \n](?=<(?:a|strong|em)\b)")
"""A text before a link, and the space between them."""
WORD = re.compile(r">\s?[^\s\u2e80-\uffff]{0,20}")
"""A text that is broken nowhere, as between two links."""


def body(tree: SyntaxTreeNode) -> str:
    """A letter, or a part of one, as HTML for print."""
    return ending_together(ending_late(Html(lambda name: CLASSES.get(name, {}), _picture).write(tree)))


def ending_late(page: str) -> str:
    """WeasyPrint 70 takes a text for too wide where only the space at its end has no room on the line, and breaks it behind its
    first word (22 of 2000 sentences). A space that stands by itself belongs to no text (none of 2000)."""
    return BEFORE_LINK.sub(lambda text: text[0] if WORD.fullmatch(text[1]) else f"{text[1]}<span> </span>", page)


ENDING = re.compile(r"(<(p|li)\b(?:(?!</?(?:p|li)\b).){30,}[^\s>])([\u2e80-\uffff]{4})(?=</\2>)", re.DOTALL)
"""The last Chinese characters of a paragraph that may be longer than a line, its full stop among them."""


def ending_together(page: str) -> str:
    """No Chinese paragraph ends in a line of one character: they may be broken anywhere, and nothing but this forbids it."""
    return ENDING.sub(r'\1<span class="end">\3</span>', page)


def _picture(letter: str, alt: str) -> str:
    return f'<img src="{SCHEME}{letter}" alt="{escape(alt)}">'
