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


BEFORE_LINK = re.compile(r"(?<![^\s>])((?:[—–] )?[^\s<>&;]{1,40}(?: [—–])? )(?=[^<>]*<(?:a|strong)\b)")
"""Each word between a tag and the link behind it. WeasyPrint 70, where a link has no room on the line, may break the text
before it behind its first word (two of 60 sentences of one length); so it does where the last word alone stands by itself
(one of 330). Where each does, none of either was broken so."""


def body(tree: SyntaxTreeNode) -> str:
    """A letter, or a part of one, as HTML for print."""
    written = Html(lambda name: CLASSES.get(name, {}), _picture).write(tree)
    return BEFORE_LINK.sub(r"<span>\1</span>", written)


def _picture(letter: str, alt: str) -> str:
    return f'<img src="{SCHEME}{letter}" alt="{escape(alt)}">'
