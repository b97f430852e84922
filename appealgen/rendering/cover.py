"""The cover of a packet in one file: who writes, in which case, what is asked for, and what stands on which page."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING

from markdown_it.tree import SyntaxTreeNode

from appealgen.case.resources import template
from appealgen.case.text import filled
from appealgen.rendering.pdf import body

if TYPE_CHECKING:
    from appealgen.rendering.letter import Letter

Row = tuple[str, str, str]
"""What it is, the page as printed, and where the link leads; without a link it is not in this file."""


@dataclass(frozen=True)
class Contents:
    """What a part holds."""

    place: tuple[int, int]
    """Its number, and how many there are."""
    shares: Sequence[Sequence[str]]
    """The exhibits of each part."""
    pages: Sequence[int]
    """Of the letter, those in this part, from 0."""
    exhibits: Mapping[str, Sequence[int]]
    """The pages (from 0) of each exhibit."""
    papers: Mapping[str, int]
    """How many pages the paper itself has that stands behind its exhibit's own."""


def cover(letter: Letter, contents: Contents) -> str:
    """As HTML: the letter's own title and head, then what is in this file."""
    words = cover_words(letter.locale)
    number, count = contents.place
    note = filled(words["part"], number=number, count=count)
    rows = "".join(
        f"<tr><td>{_linked(name, to)}</td><td>{_linked(page, to)}</td></tr>"
        for name, page, to in _rows(letter, contents, words)
    )
    head = f"<tr><th scope=col>{escape(words['contents'])}</th><th scope=col>{escape(words['page'])}</th></tr>"
    return (
        f"<div class=cover>{_opening(letter)}{f'<p class=part>{escape(note)}</p>' if count > 1 else ''}"
        f'<table class=table><colgroup><col style="width:76%"><col style="width:24%"></colgroup>'
        f"<thead>{head}</thead>{rows}</table></div>"
    )


def _opening(letter: Letter) -> str:
    """The first heading and the head box, in the letter's own words."""
    nodes = letter.tree.children
    title = next((node for node in nodes if node.type == "heading"), None)
    box = next((node for node in nodes if node.type == "table" and node.meta["head"]), None)
    return "".join(_alone(node) for node in (title, box) if node is not None)


def _alone(node: SyntaxTreeNode) -> str:
    return body(SyntaxTreeNode(node.to_tokens()))


def _rows(letter: Letter, contents: Contents, words: Mapping[str, str]) -> Iterator[Row]:
    of_exhibits = {page for pages in contents.exhibits.values() for page in pages}
    others = [page for page in contents.pages if page not in of_exhibits]
    first = min(of_exhibits, default=len(others))
    yield words["letter"], "1", "page-1"
    for exhibit, pages in contents.exhibits.items():
        part = next((number for number, share in enumerate(contents.shares, 1) if exhibit in share), 1)
        here = pages[0] in contents.pages
        place = str(pages[0] + 1) if here else filled(words["other"], number=part)
        if here and exhibit in contents.papers:
            last = contents.papers[exhibit]
            place += words["comma"] + (f"{exhibit}-1" if last == 1 else f"{exhibit}-1–{exhibit}-{last}")
        yield letter.titles.get(exhibit, exhibit), place, f"exhibit-{exhibit.lower()}" if here else ""
    behind = next((page for page in others if page > first), None)
    if behind is not None:
        yield words["sums"], str(behind + 1), f"page-{behind + 1}"


def _linked(text: str, to: str) -> str:
    return f'<a href="#{escape(to)}">{escape(text)}</a>' if to else escape(text)


def cover_words(locale: str) -> Mapping[str, str]:
    """Of the letter's language, else English."""
    told = _read(template("paper/cover.toml").read_text("utf-8"))
    return told.get(locale[:2], told["en"])


@lru_cache(4)
def _read(source: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(source)
