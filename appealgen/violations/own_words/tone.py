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
LOUD = {"blame": 0.4, "threat": 0.3, "begging": 0.4, "others": 0.35, "unproved": 0.5, ADMITS: 0.6}
"""Shares from which on a kind is told, where the sentence sounds like no fact, too (`LIKELY_NONE`; an admission is a fact).
A stranger's 60 bad sentences (half of them looked at): 50 told by their kind, 55 at all, none of his 40 plain ones; of 80 bad
ones of another hand 41, of its 80 plain ones two. Of the statements in 22 cases by one more hand six plain sentences had been
called, mostly of sellers who run a shop alone: a batch of such ones was learnt then."""
TONE = Path(__file__).with_name("tone.bin")
"""One row: no fact, of whatever kind."""
LIKELY_NONE, NO_FACT = 0.7, 0.9
"""Shares from which on a kind is believed, and from which on a sentence that sounds like no kind is told."""
FEWEST = 20
"""Letters below which nothing is heard: a name, a heading, a rest of a sentence. Chinese signs count for three."""


@lru_cache(200)
def sounds_like(text: str) -> tuple[tuple[str, str], ...]:
    """Each kind that a sentence of the text sounds like, with the sentence."""
    told: dict[str, str] = {}
    for sentence in _sentences(text):
        heard = dict(zip(KINDS, shares(sentence, rows_in(WEIGHTS)), strict=True))
        kind = max(heard, key=lambda one: heard[one])
        if heard[kind] >= LOUD[kind] and (kind == ADMITS or _unlike_facts(sentence) >= LIKELY_NONE):
            told.setdefault(kind, sentence)
    return tuple(told.items())


def unlike_facts(text: str) -> str | None:
    """The sentence of the text that sounds least like a fact, if any does not."""
    heard = [(_unlike_facts(sentence), sentence) for sentence in _sentences(text)]
    share, sentence = max(heard, default=(0.0, ""))
    return sentence if share >= NO_FACT else None


def _unlike_facts(sentence: str) -> float:
    return shares(sentence, rows_in(TONE))[0]


def _sentences(text: str) -> Iterator[str]:
    for one in re.split(SENTENCES, text):
        sentence = one.strip()
        if len(sentence) + 2 * len(re.findall(r"[\u3400-\u9fff]", sentence)) >= FEWEST:
            yield sentence
