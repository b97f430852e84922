"""A letter: a template filled with facts, parsed once. DOCX, PDF and e-mail are made of its tokens."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from markdown_it.tree import SyntaxTreeNode

from appealgen.case.glyphs import with_stand_ins
from appealgen.rendering.confined import confined
from appealgen.rendering.data import Values
from appealgen.rendering.markdown import JUMP, parse
from appealgen.rendering.paper import check_glyphs, find_template
from appealgen.rendering.text import colon

if TYPE_CHECKING:
    from markdown_it.token import Token


@dataclass(frozen=True)
class Exhibit:
    """One lettered file. What it is called and what it proves stands in the template, by its kind."""

    letter: str
    """`A`, in the order of the packet."""
    kind: str
    """What it is: `original`, `set`, `disputed`, `figure`, …; the template has words for each."""
    file: str
    """Its name in exhibits/: `A-IMG_2041.jpg`."""
    sha256: str
    """Of the file that is sent."""
    length: int
    """Of the file that is sent, in bytes."""
    size: tuple[int, int] | None = None
    """Width and height of the sent picture in pixels, as shown."""
    picture: bytes | None = field(default=None, repr=False)
    """A small JPEG (`exhibits.small`) for its page; the same bytes go to DOCX and PDF."""
    about: Mapping[str, object] = field(default_factory=dict)
    """What the template's words about it need, such as the other exhibit that it belongs to."""
    dpi: int = 150
    """Dots an inch of the small picture."""


@dataclass(frozen=True)
class Letter:
    """What is sent, before it becomes a file. All text is plain and complete."""

    language: str
    """Of the template: `en`, `zh`."""
    locale: str
    """As files name it: `en-GB`, `zh-CN`."""
    date: date
    draft: bool
    subject: str
    """Of the e-mail, and the title of the document."""
    sender: str
    """The author in the files' properties: the store's name."""
    running: str
    """At the foot of each page."""
    draft_mark: str
    """At the head of each page of a draft; empty when it is none."""
    tokens: list[Token] = field(repr=False)
    form: tuple[str, ...]
    """The short form, for the box behind the appeal button: whole sentences, the most important first."""
    exhibits: tuple[Exhibit, ...]
    titles: Mapping[str, str]
    """What each exhibit's page is headed, by its letter."""

    @cached_property
    def tree(self) -> SyntaxTreeNode:
        """The tokens as a tree, which each form walks."""
        return SyntaxTreeNode(self.tokens)

    def picture(self, letter: str) -> Exhibit:
        return next(exhibit for exhibit in self.exhibits if exhibit.letter == letter)


@confined("letters/")
def write_letter(
    violation: str,
    language: str,
    facts: Mapping[str, object],
    exhibits: Sequence[Exhibit],
    *,
    date: date,
    sender: str,
    draft: bool = False,
) -> Letter:
    """The letter of that violation in that language.

    `facts`: what the template reads, as its first lines tell. A draft has a stand-in where a glyph is missing.
    Raises TemplateMissingError, GlyphMissingError;
    LetterError when the template prints what was not given, or claims what no exhibit proves.
    """
    values = Values(with_stand_ins if draft else str)
    template = find_template(violation, language, values)
    written = template.make_module(values.freeze({**facts, "exhibits": _listed(exhibits), "today": date}))
    letters = [exhibit.letter for exhibit in exhibits]

    def block(name: str) -> list[Token]:
        return parse(getattr(written, name)(), values, letters)

    tokens, form = block("letter"), block("form")
    subject, running, draft_mark, locale = (_words(block(name)) for name in ("subject", "running", "draft", "locale"))
    words = _words(tokens) + _words(form) + subject + running + draft_mark
    check_glyphs(values, words)
    return Letter(
        language=language,
        locale=locale,
        date=date,
        draft=draft,
        subject=f"{draft_mark}{colon(locale)}{subject}" if draft else subject,
        sender=str(values.freeze(sender)),
        running=running,
        draft_mark=draft_mark if draft else "",
        tokens=tokens,
        form=tuple(token.content for token in form if token.type == "inline"),
        exhibits=tuple(exhibits),
        titles=_titles(tokens),
    )


def _listed(exhibits: Sequence[Exhibit]) -> list[dict[str, Any]]:
    """The exhibits as the template reads them; `shown` tells that there is a picture for the page."""
    listed = []
    for exhibit in exhibits:
        fields = {
            name: value for name, value in vars(exhibit).items() if name not in ("picture", "dpi", "about", "size")
        }
        width, height = exhibit.size or (None, None)
        shown = exhibit.picture is not None
        listed.append({**fields, "width": width, "height": height, "shown": shown, **exhibit.about})
    return listed


def _words(tokens: list[Token]) -> str:
    return " ".join(token.content for token in tokens if token.type == "inline")


def _titles(tokens: list[Token]) -> dict[str, str]:
    place = JUMP.removeprefix("#")
    return {
        str(heading.attrs["id"]).removeprefix(place).upper(): inline.content
        for heading, inline in pairwise(tokens)
        if heading.type == "heading_open" and str(heading.attrs.get("id", "")).startswith(place)
    }
