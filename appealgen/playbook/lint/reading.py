"""Rules on how hard the agents' English pages are to read: most of their readers learned the language at school.

The measure is the automated readability index (Senter and Smith, 1967): letters a word and words a sentence.
The library for such measures brings dictionaries of many megabytes to count syllables, for the same answer of "too hard".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from msgspec import Struct

from appealgen.playbook.lint.base import LintFinding, Looked, rule
from appealgen.playbook.site.paths import pages_folder

MOST_WORDS, HIGHEST_GRADE = 25, 8
"""Words of a sentence, and the school year whose pupils can read a page: the trainers' goal."""

FEWEST_WORDS = 80
"""A page of fewer words has no grade: one long name would decide it."""

_HEAD = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
_NO_PROSE = re.compile(r"\s*(?:[|#]|\[\[|```|\!\[|<|$)")
_ITEM = re.compile(r"\s*(?:[-*+]|\d+\.)\s+")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_END = re.compile(r"(?<=[.!?])[\"')*_”]*\s+")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class Sentence(Struct, frozen=True):
    line: int
    words: tuple[str, ...]


@rule
def long_sentence(looked: Looked) -> Iterator[LintFinding]:
    """A sentence on an agents' page that is too long to be read between two chats."""
    for page in _pages(looked):
        for one in sentences(page.read_text(encoding="utf-8")):
            if len(one.words) > MOST_WORDS:
                said = " ".join(one.words[:6])
                yield LintFinding("long-sentence", page.as_posix(), one.line, 1,
                                  {"count": len(one.words), "limit": MOST_WORDS, "said": said})  # fmt: skip


@rule
def hard_to_read(looked: Looked) -> Iterator[LintFinding]:
    """A page whose words and sentences together ask for more years of school than its readers had."""
    for page in _pages(looked):
        reached = grade(sentences(page.read_text(encoding="utf-8")))
        if reached > HIGHEST_GRADE:
            facts = {"grade": round(reached, 1), "limit": HIGHEST_GRADE}
            yield LintFinding("hard-to-read", page.as_posix(), 1, 1, facts)


def grade(of: tuple[Sentence, ...]) -> float:
    """The automated readability index; 0 of a page too short for one."""
    words = [word for one in of for word in one.words]
    if len(words) < FEWEST_WORDS:
        return 0.0
    return 4.71 * sum(map(len, words)) / len(words) + 0.5 * len(words) / len(of) - 21.43


def sentences(page: str) -> tuple[Sentence, ...]:
    """Of paragraphs and lists; tables, headings and what is made from data are left out."""
    head = _HEAD.match(page)
    text = (head[0].count("\n") * "\n" + page[head.end() :]) if head else page
    found = [one for line, told in _paragraphs(text) for one in _split(line, told)]
    return tuple(one for one in found if one.words)


def _split(line: int, told: str) -> Iterator[Sentence]:
    for said in _END.split(_LINK.sub(r"\1", told)):
        yield Sentence(line, tuple(_WORD.findall(said)))


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Lines that follow each other are one; an item of a list begins anew."""
    lines = [(number, line) for number, line in enumerate(text.split("\n"), 1)]
    for is_prose, block in groupby(lines, lambda one: not _NO_PROSE.match(one[1])):
        begun: list[tuple[int, str]] = []
        for number, line in block if is_prose else ():
            if begun and not _ITEM.match(line):
                begun[-1] = (begun[-1][0], f"{begun[-1][1]} {line.strip()}")
            else:
                begun.append((number, _ITEM.sub("", line)))
        yield from begun


def _pages(looked: Looked) -> list[Path]:
    return sorted(pages_folder(looked.playbook.folder, "en").rglob("*.md"))
