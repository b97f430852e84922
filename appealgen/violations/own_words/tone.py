"""What a sentence sounds like: like a fact, or like blame, a threat, a plea, another's case, praise, an admission. Small linear
models over pieces of words hear wordings that no list knows.

What they were fitted on, and how (`tools/fit_own_words.py`), and what they heard of sentences that they had never seen, stands in
`tests/violations/test_tone.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from appealgen.evidence.documents.learned.hearing import rows_in, shares
from appealgen.violations.own_words.intentions import SENTENCES

WEIGHTS = Path(__file__).with_name("sounds.bin")
ADMITS = "admits"
KINDS = ("blame", "threat", "begging", "others", "unproved", ADMITS)
"""What the rows of the weights sound like; a plain sentence is like none."""
LOUD, ADMITTED = 0.3, 0.6
"""Shares from which on a kind is told, where the sentence sounds like no fact, too (`LIKELY_NONE`), and an admission, which is
a fact. Of the sentences of `tools/sentences`, each asked while it was not learnt, the models alone so tell 40 in 100 of the bad
ones and 18 in 1,000 of the plain. With lists and ideas, of a stranger's 70 bad ones
49 by their kind, 54 at all, and 5 of his 50 plain ones (before so many sentences were learnt 38, 50 and 12)."""
TONE = Path(__file__).with_name("tone.bin")
"""One row: no fact, of whatever kind."""
LIKELY_NONE, NO_FACT = 0.7, 0.9
"""Shares from which on a kind is believed, and from which on a sentence that sounds like no kind is told."""
PLAINEST, QUIET = 0.5, 0.15
"""Shares, of no fact and of its kind, below which words that a list knows are left alone: "my family sews the bags" is no plea.
Of 5,846 sentences, each asked while it was not learnt: of 965 that lists rightly tell 917 are left, of 147 plain ones 61."""
FEWEST = 20
"""Letters below which nothing is heard: a name, a heading, a rest of a sentence. Chinese signs count for three."""


@lru_cache(200)
def sounds_like(text: str) -> tuple[tuple[str, str], ...]:
    """Each kind that a sentence of the text sounds like, with the sentence."""
    told: dict[str, str] = {}
    for sentence in _sentences(text):
        heard = _heard(sentence)
        kind = max(heard, key=lambda one: heard[one])
        aloud = heard[kind] >= (ADMITTED if kind == ADMITS else LOUD)
        if aloud and (kind == ADMITS or _unlike_facts(sentence) >= LIKELY_NONE):
            told.setdefault(kind, sentence)
    return tuple(told.items())


def sounds_plain(text: str, words: str, kind: str) -> bool:
    """Whether the sentence that these words of the text stand in sounds like a fact, and not of that kind."""
    sentence = next((one for one in _sentences(text) if words.strip() in one), None)
    return sentence is not None and _unlike_facts(sentence) < PLAINEST and _heard(sentence)[kind] < QUIET


def unlike_facts(text: str) -> str | None:
    """The sentence of the text that sounds least like a fact, if any does not."""
    heard = [(_unlike_facts(sentence), sentence) for sentence in _sentences(text)]
    share, sentence = max(heard, default=(0.0, ""))
    return sentence if share >= NO_FACT else None


def _heard(sentence: str) -> dict[str, float]:
    return dict(zip(KINDS, shares(sentence, rows_in(WEIGHTS)), strict=True))


def _unlike_facts(sentence: str) -> float:
    return shares(sentence, rows_in(TONE))[0]


def _sentences(text: str) -> Iterator[str]:
    for one in re.split(SENTENCES, text):
        sentence = one.strip()
        if len(sentence) + 2 * len(re.findall(r"[\u3400-\u9fff]", sentence)) >= FEWEST:
            yield sentence
