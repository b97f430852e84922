"""What a sentence is searched by: words and their beginnings, Chinese characters and pairs of them, and what words mean in
this trade. `search.js` does the same to what is typed; one table of cases tests both."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping

from msgspec import Struct

WORD, STEM, PAIR, CHARACTER, MEANING = 4, 8, 4, 2, 20
"""How much each kind tells. Chosen among some thirty settings by leaving out each of the scripts' own `asks:` in turn, with
its like in the other languages, and searching for it; the held-out questions were not used. With these the right script was
among the first three for 72 % of 1,204 sentences, with 10, 8, 10, 3, 12 for 58 %. Trigrams of words brought nothing."""

STEM_LETTERS = 5
"""Letters of a word's beginning that stand for the word: Russian and Spanish endings fall away."""

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


def features(text: str, synonyms: Synonyms = NONE) -> dict[str, int]:
    """Each feature once, with what its kind tells."""
    found: dict[str, int] = {}
    before: list[str] = []
    for run in _RUN.finditer(normal(text)):
        if run[1]:
            found.update(_chinese(run[1], synonyms))
            before = []
        else:
            before = [*before[-2:], run[2]]
            found.update(_word(before, synonyms))
    return found


def _chinese(run: str, synonyms: Synonyms) -> Iterator[tuple[str, int]]:
    for place, character in enumerate(run):
        yield character, CHARACTER
        if place + 1 < len(run):
            yield run[place : place + 2], PAIR
    for word, groups in synonyms.within.items():
        if word in run:
            yield from ((f"#{group}", MEANING) for group in groups)


def _word(before: list[str], synonyms: Synonyms) -> Iterator[tuple[str, int]]:
    """`before`: the word with the two that stand before it."""
    word = before[-1]
    yield word, WORD
    if len(word) > STEM_LETTERS - 2:
        yield f"{word[:STEM_LETTERS]}-", STEM
    meant: list[int] = []
    for start in range(len(before)):
        meant += synonyms.exact.get(" ".join(before[start:]), ())
    for length in range(3, len(word) + 1):
        meant += synonyms.begin.get(word[:length], ())
    yield from ((f"#{group}", MEANING) for group in meant)
