"""The index: how likely each page says each feature, as whole numbers, so that browser and Python reckon the same.

A page's score is how much likelier its words are to say the query than all pages' words together are (a language model with
Dirichlet smoothing), summed over the query's features, each kind of them for itself.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from appealgen.playbook.search.features import KINDS, STEM_LETTERS, Synonyms, features, kind, near

TITLE, TEXT = 2.0, 0.25
"""How often a title and a text count beside one way of asking."""

SMOOTH = 1.0
"""How many pages' worth of all pages' words each page is thought to say besides its own. This way of scoring found 86 % of
1,440 sentences, each left out in turn with its like in the other languages; a sum of tf-idf found 83 %, the best single
sentence by its angle 68 %. Of 4,160 sentences, the later ones harder, smoothing 0.3 found 85.4 %, 1 found 86.3 %; pairs of
words and four letters of a beginning brought less than a per cent, weights for words that tell pages apart took two."""

SPELT_LETTERS = 5
"""Letters of the shortest word that is mended: shorter ones have too many neighbours."""

REPLIES, OTHERS = 5, 3
"""How many of each are shown."""

SCALE = 20
"""Whole numbers of so many parts of a natural logarithm."""


class Page(Struct, frozen=True):
    """What is found, and what it says."""

    url: str
    title: str
    asks: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    """Its titles in every language."""
    is_reply: bool = True
    """Pages about the work answer no buyer: they are listed behind the replies."""


class Index(Struct, frozen=True):
    """What is written for the browser, too."""

    pages: tuple[tuple[str, str, bool], ...]
    """Address, title, and whether it is a reply."""
    postings: Mapping[str, Sequence[int]]
    """Of each feature a weight, below nothing, then the pages that it speaks for so much; the next weight, and so on."""
    bias: Sequence[Sequence[int]]
    """Of each page what each kind of feature costs it, since who says much says everything once."""
    synonyms: Synonyms

    def scores(self, query: str) -> list[tuple[int, int]]:
        """Score and page, the best first; pages that share nothing with the query are left out."""
        reached: Counter[int] = Counter()
        asked = [0] * len(KINDS)
        for feature in features(query, self.synonyms, self.spelt):
            told = self.postings.get(feature)
            if told is None:
                continue
            asked[kind(feature)] += 1
            weight = 0
            for number in told:
                if number < 0:
                    weight = -number
                else:
                    reached[number] += weight
        scored = ((score - sum(map(int.__mul__, asked, self.bias[page])), page) for page, score in reached.items())
        return sorted(scored, key=lambda one: (-one[0], one[1]))

    def spelt(self, word: str) -> str:
        """The word, or, when no page says it or its beginning, the one a slip away that most pages say."""
        if len(word) < SPELT_LETTERS or word in self.postings or f"{word[:STEM_LETTERS]}-" in self.postings:
            return word
        others = (one for one in self.postings if len(one) > SPELT_LETTERS - 2 and one.isalpha() and near(word, one))
        return max(others, key=lambda one: len(self.postings[one]), default=word)

    def find(self, query: str) -> list[tuple[str, str]]:
        """Address and title of the best replies, then of the best pages about the work."""
        found = [self.pages[page] for _, page in self.scores(query)]
        replies, others = ([one[:2] for one in found if one[2] is wanted] for wanted in (True, False))
        return [*replies[:REPLIES], *others[:OTHERS]]


def build_index(pages: Sequence[Page], synonyms: Synonyms) -> Index:
    """Linear in what the pages say."""
    counted = [_counts(page, synonyms) for page in pages]
    whole: dict[str, float] = defaultdict(float)
    for counts in counted:
        for feature, times in counts.items():
            whole[feature] += times
    by_kind = _by_kind(whole)
    extra = [SMOOTH * total / max(1, len(pages)) for total in by_kind]
    postings: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    bias = []
    for number, counts in enumerate(counted):
        said = _by_kind(counts)
        bias.append([round(SCALE * weight * math.log1p(said[one] / extra[one])) if extra[one] else 0
                     for one, weight in enumerate(KINDS)])  # fmt: skip
        for feature, times in counts.items():
            one = kind(feature)
            likely = math.log1p(times / (extra[one] * whole[feature] / by_kind[one]))
            weight = round(SCALE * KINDS[one] * likely)
            if weight:
                postings[feature][-weight].append(number)
    return Index(tuple((page.url, page.title, page.is_reply) for page in pages),
                 {feature: _flat(postings[feature]) for feature in sorted(postings)}, bias, synonyms)  # fmt: skip


def _flat(weights: Mapping[int, Sequence[int]]) -> list[int]:
    """A weight, its pages, the next weight, and so on."""
    return [number for weight in sorted(weights) for number in (weight, *weights[weight])]


def _counts(page: Page, synonyms: Synonyms) -> dict[str, float]:
    """How often a page says each feature; a text says each once."""
    counts: dict[str, float] = defaultdict(float)
    for texts, times in ((page.asks, 1.0), (page.titles or (page.title,), TITLE), (page.texts, TEXT)):
        for text in texts:
            for feature in features(text, synonyms):
                counts[feature] += times
    return counts


def _by_kind(counts: Mapping[str, float]) -> list[float]:
    totals = [0.0] * len(KINDS)
    for feature, times in counts.items():
        totals[kind(feature)] += times
    return totals


def as_json(index: Index) -> dict[str, Any]:
    """As `search.js` reads it."""
    synonyms = index.synonyms
    return {
        "pages": index.pages,
        "postings": index.postings,
        "bias": index.bias,
        "exact": synonyms.exact, "begin": synonyms.begin, "within": synonyms.within,
    }  # fmt: skip
