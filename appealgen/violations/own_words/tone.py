"""How a sentence sounds: like a fact, or like blame, threat, plea or praise. A small linear model over pieces of words hears
wordings that no list knows.

What it was fitted on, and how (`tools/fit_own_words.py`), and what it heard of sentences that it had never seen, stands in
`tests/violations/test_tone.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from appealgen.evidence.documents.hearing import pieces_of
from appealgen.violations.own_words.intentions import SENTENCES, folded

WEIGHTS = Path(__file__).with_name("tone.bin")
"""One signed byte for each place; the first is added to all."""
PLACES = 1 << 15
SCALE = 8.0
"""A weight's byte by this is the weight."""
LOUD = 1.0
"""From this sum on it is told. Of batches that were left out of fitting it hears then 85 of 145 bad ones and 33 of 235 plain
ones (most of them denials, of which the others held none), 78 of 272 and 2 of 160, 68 of 204 and 1 of 240, and of a stranger's
23 of 70 and none of 64. At 0.75 half as many again, bad and plain."""
FEWEST = 12
"""Letters below which nothing is heard: a name, a heading. Chinese signs count twice."""


def unlike_facts(text: str) -> str | None:
    """The sentence of the text that sounds least like a fact, if any does not."""
    heard = [(loudness(sentence), sentence.strip()) for sentence in re.split(SENTENCES, text)]
    loudest = max(heard, default=(0.0, ""))
    return loudest[1] if loudest[0] >= LOUD else None


def loudness(sentence: str) -> float:
    """Above 0: rather not a fact."""
    places = [*pieces(sentence)]
    if not places:
        return 0.0
    weights = _weights()
    total = sum(sign * weights[place] for place, sign in places)
    return float(total / len(places) ** 0.5 + weights[0]) / SCALE


def pieces(sentence: str) -> Iterator[tuple[int, int]]:
    """Where each different piece of one to five signs has its weight, and with which sign."""
    plain = re.sub(r"\d+", "0", folded(sentence))
    words = re.findall(r"[\u3400-\u9fff]+|[^\W\d_]+|[0?!]", plain)
    if len(plain) + len(re.findall(r"[\u3400-\u9fff]", plain)) < FEWEST:
        return
    yield from pieces_of(words, PLACES)


@cache
def _weights() -> memoryview:
    return memoryview(WEIGHTS.read_bytes()).cast("b")
