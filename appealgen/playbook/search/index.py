"""The index: how much each feature speaks for each page, as whole numbers, so that browser and Python reckon the same."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from appealgen.playbook.search.features import Synonyms, features

TITLE, TEXT = 4, 1
"""How often a title and a text count beside one way of asking."""

ENOUGH = 4
"""At so many times a feature speaks for a page with half of what it can: the second time tells less than the first."""

SCALE = 8
"""Whole numbers of so many parts: scores of different pages hardly ever come out the same."""


class Page(Struct, frozen=True):
    """What is found, and what it says."""

    url: str
    title: str
    asks: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    """Its titles in every language."""
    share: float = 1.0
    """How much it counts beside a script: pages about the work answer no buyer."""


class Index(Struct, frozen=True):
    """What is written for the browser, too."""

    pages: tuple[tuple[str, str], ...]
    """Address and title."""
    postings: Mapping[str, Sequence[int]]
    """Of each feature the pages that it speaks for and how much, one after the other."""
    synonyms: Synonyms

    def scores(self, query: str) -> list[tuple[int, int]]:
        """Score and page, the best first; pages that share nothing with the query are left out."""
        reached: Counter[int] = Counter()
        for feature in features(query, self.synonyms):
            told = self.postings.get(feature, ())
            for place in range(0, len(told), 2):
                reached[told[place]] += told[place + 1]
        return sorted(((score, page) for page, score in reached.items()), key=lambda one: (-one[0], one[1]))

    def find(self, query: str, count: int = 8) -> list[tuple[str, str]]:
        """Address and title of the best pages."""
        return [self.pages[page] for _, page in self.scores(query)[:count]]


def build_index(pages: Sequence[Page], synonyms: Synonyms) -> Index:
    """Linear in what the pages say."""
    counted: list[Counter[str]] = []
    kinds: dict[str, int] = {}
    for page in pages:
        counts: Counter[str] = Counter()
        for texts, times in ((page.asks, 1), (page.titles or (page.title,), TITLE), (page.texts, TEXT)):
            for text in texts:
                told = features(text, synonyms)
                kinds |= told
                counts.update(dict.fromkeys(told, times))
        counted.append(counts)
    spread = Counter(feature for counts in counted for feature in counts)
    postings: dict[str, list[int]] = defaultdict(list)
    for number, (page, counts) in enumerate(zip(pages, counted, strict=True)):
        for feature, times in counts.items():
            rarity = math.log(1 + len(pages) / spread[feature])
            weight = round(SCALE * page.share * kinds[feature] * rarity * times / (times + ENOUGH))
            if weight:
                postings[feature] += (number, weight)
    return Index(tuple((page.url, page.title) for page in pages),
                 {feature: postings[feature] for feature in sorted(postings)}, synonyms)  # fmt: skip


def as_json(index: Index) -> dict[str, Any]:
    """As `search.js` reads it."""
    synonyms = index.synonyms
    return {
        "pages": index.pages,
        "postings": index.postings,
        "exact": synonyms.exact, "begin": synonyms.begin, "within": synonyms.within,
    }  # fmt: skip
