"""Rules on keyword sets: what the platform takes, and what a buyer would get."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.playbook.lint.base import LintFinding, Looked, at, rule

FEWEST, MOST = 3, 9
"""Keywords of a set, by the article on customer service that the playbook is written after; not confirmed elsewhere."""


@rule
def keyword_count(looked: Looked) -> Iterator[LintFinding]:
    """A set takes 3 to 9 keywords."""
    for one in looked.playbook.sets:
        if not FEWEST <= len(one.keywords) <= MOST:
            yield at("keyword-count", one.place, set=one.name, count=len(one.keywords), fewest=FEWEST, most=MOST)


@rule
def keyword_too_long(looked: Looked) -> Iterator[LintFinding]:
    """A keyword or short sentence longer than the platform takes."""
    limit = looked.playbook.limits.keyword_characters
    for one in looked.playbook.sets:
        for keyword in one.keywords:
            if len(keyword.keyword) > limit:
                yield at("keyword-too-long", keyword.place, length=len(keyword.keyword), limit=limit)


@rule
def keyword_mixed_types(looked: Looked) -> Iterator[LintFinding]:
    """A keyword with more than one kind of answer: the platform sends one."""
    for one in looked.playbook.sets:
        for keyword in one.keywords:
            if len(keyword.answers) > 1:
                yield at("keyword-mixed-types", keyword.place, keyword=keyword.keyword, kinds=tuple(keyword.answers))


@rule
def keyword_duplicate(looked: Looked) -> Iterator[LintFinding]:
    """A keyword that stands twice in a set, whatever its capitals."""
    for one in looked.playbook.sets:
        seen: dict[str, int] = {}
        for keyword in one.keywords:
            line = keyword.place.line or 1
            first = seen.setdefault(_plain(keyword.keyword), line)
            if first != line:
                yield at("keyword-duplicate", keyword.place, keyword=keyword.keyword, first=first)


@rule
def keyword_swallowed(looked: Looked) -> Iterator[LintFinding]:
    """A keyword that contains another of its set: which of the two answers is not defined."""
    for one in looked.playbook.sets:
        plain = [_plain(keyword.keyword) for keyword in one.keywords]
        for keyword, own in zip(one.keywords, plain, strict=True):
            inner = next((other for other in plain if other and other != own and other in own), None)
            if inner:
                yield at("keyword-swallowed", keyword.place, keyword=keyword.keyword, other=inner)


def _plain(keyword: str) -> str:
    return " ".join(keyword.casefold().split())
