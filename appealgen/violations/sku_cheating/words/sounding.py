"""What the name of an option sounds like, in any wording: a small linear model over pieces of words, for rows whose price is
out of line.

It was fitted by `tools/fit_options.py` to names that no rule knows by a list. Alone it errs too often; so it is asked only of a
row that stands apart (see `sku_cheating/apart.py`), and what it says only weakens.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from math import exp
from pathlib import Path

from appealgen.evidence.documents.learned.hearing import pieces_of
from appealgen.violations.sku_cheating.words import folded

WEIGHTS = Path(__file__).with_name("sounding.bin")
"""One signed byte for each place, kind after kind; the first of each is added to all."""
KINDS = ("goods", "thing", "piece", "payment", "worn", "blank")
"""The listing's own goods by colour, size or style; a part or other goods; one of a set; nothing that can be sent; no new goods;
nothing said."""
PLACES = 1 << 13
SCALE = 8.0
"""A weight's byte by this is the weight."""


@lru_cache(4000)
def sounds(name: str) -> tuple[tuple[str, float], ...]:
    """Each kind with its share of 1, the likeliest first; nothing where no word is left beside numbers."""
    places = [*pieces(name)]
    if not places:
        return ()
    weights, root = _weights(), len(places) ** 0.5 * SCALE
    sums = [
        sum(sign * weights[place + kind * PLACES] for place, sign in places) / root + weights[kind * PLACES] / SCALE
        for kind in range(len(KINDS))
    ]
    shares = [exp(one - max(sums)) for one in sums]
    told = [(kind, share / sum(shares)) for kind, share in zip(KINDS, shares, strict=True)]
    return tuple(sorted(told, key=lambda one: -one[1]))


def pieces(name: str) -> Iterator[tuple[int, int]]:
    """As `pieces_of` gives them; numbers and their units are left out, since the goods' own names are full of them."""
    plain = re.sub(r"\d+(?:[.,]\d+)?\s?(?:[a-zа-я\"%]{1,3}(?![^\W\d_]))?", " ", folded(name))
    yield from pieces_of(re.findall(r"[\u3400-\u9fff]+|[^\W\d_]+|[?!+$]", plain), PLACES)


@cache
def _weights() -> memoryview:
    return memoryview(WEIGHTS.read_bytes()).cast("b")
