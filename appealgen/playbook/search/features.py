"""What a sentence is searched by: words and their beginnings, Chinese characters and pairs of them, and what words mean in
this trade. `search.js` does the same to what is typed; one table of cases tests both."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping

from msgspec import Struct

KINDS = (4, 8, 2, 26)
"""How much each kind of feature tells: whole words and pairs of Chinese characters, beginnings of words, single Chinese
characters, meanings. Chosen among some thirty settings by leaving out each of the scripts' own `asks:` in turn, with its like in
the other languages, and searching for it; the held-out questions were not used. Trigrams of words and pairs of meanings
brought nothing."""

STEM_LETTERS = 5
"""Letters of a word's beginning that stand for the word: Russian and Spanish endings fall away."""

TOGETHER = 5
"""Words in a row that a synonym may have (`it didn't turn on`)."""

_RUN = re.compile(r"([\u3400-\u9fff]+)|((?:(?![\u3400-\u9fff])[^\W_])+)")


class Synonyms(Struct, frozen=True):
    """Words of the trade that mean the same, by group. A word with `*` behind it stands for all that begin so."""

    exact: Mapping[str, tuple[int, ...]] = {}
    """Whole words; several in a row too (`por que`)."""
    begin: Mapping[str, tuple[int, ...]] = {}
    within: Mapping[str, tuple[int, ...]] = {}
    """Chinese: wherever it stands in a run."""


NONE = Synonyms()


def normal(text: str) -> str:
    """Small letters, without accents, one width."""
    apart = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).lower())
    return unicodedata.normalize("NFC", "".join(one for one in apart if unicodedata.category(one) != "Mn"))


def kind(feature: str) -> int:
    """Which of `KINDS` a feature is."""
    if feature.startswith("#"):
        return 3
    if feature.endswith("-"):
        return 1
    return 2 if len(feature) == 1 and "\u3400" <= feature <= "\u9fff" else 0


def features(text: str, synonyms: Synonyms = NONE, spelt: Callable[[str], str] = str) -> frozenset[str]:
    """Each feature once; `spelt` mends a word that is written wrongly."""
    found: set[str] = set()
    before: list[str] = []
    for run in _RUN.finditer(normal(text)):
        if run[1]:
            found.update(_chinese(run[1], synonyms))
            before = []
        else:
            before = [*before[1 - TOGETHER :], spelt(run[2])]
            found.update(_word(before, synonyms))
    return frozenset(found)


def near(one: str, other: str) -> bool:
    """Whether a letter put in, left out, changed or swapped with the next makes one of the other."""
    place = next((i for i, pair in enumerate(zip(one, other, strict=False)) if len(set(pair)) > 1), None)
    if place is None:
        return abs(len(one) - len(other)) == 1
    left, right = one[place:], other[place:]
    swapped = left[1:2] + left[:1] + left[2:]
    return right in (left[1:], swapped) or right[1:] in (left, left[1:])


def _chinese(run: str, synonyms: Synonyms) -> Iterator[str]:
    for place, character in enumerate(run):
        yield character
        if place + 1 < len(run):
            yield run[place : place + 2]
    for word, groups in synonyms.within.items():
        if word in run:
            yield from (f"#{group}" for group in groups)


def _word(before: list[str], synonyms: Synonyms) -> Iterator[str]:
    """`before`: the word with those that stand before it."""
    word = before[-1]
    yield word
    if len(word) > STEM_LETTERS - 2:
        yield f"{word[:STEM_LETTERS]}-"
    meant: list[int] = []
    for start in range(len(before)):
        meant += synonyms.exact.get(" ".join(before[start:]), ())
    for length in range(3, len(word) + 1):
        meant += synonyms.begin.get(word[:length], ())
    yield from (f"#{group}" for group in meant)
