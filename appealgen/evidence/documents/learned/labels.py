"""What a label means that no list knows, or that the eye garbled: a small linear model over its letters and words.

It was fitted by `tools/fit_labels.py` to labels of four languages (`tools/papers/labels_*.yaml`) and to values, which are none.
How labels fared that were left out of fitting stands in `fields/heard.py`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.learned.linear import Linear, placed

MEANINGS = (
    "issuer", "recipient", "holder", "number", "registration_number", "issue_date", "valid_from", "valid_until", "validity", "registered_on",
    "other_date", "brand", "products", "models", "standards", "quantity", "total", "subtotal", "currency", "address", "ship_address",
    "territory", "none", "value",
)  # fmt: skip
"""The last two: a label of what is no field, and no label at all."""
PLACES = 1 << 14
LONGEST = 5
"""Signs of a part of a word."""
MODEL = Linear(Path(__file__).with_name("labels.bin"), MEANINGS, PLACES)


@lru_cache(8192)
def meaning(text: str) -> tuple[str, float]:
    """Of `MEANINGS` the likeliest, and its share of 1. `value`, 0 for what has no words."""
    shares = MODEL.shares(placed(frozenset(parts(text)), PLACES))
    return max(shares.items(), key=lambda one: one[1], default=("value", 0.0))


def parts(text: str) -> Iterator[str]:
    """Runs of one to five signs of each word, each word with the next, the first, the last, and the whole."""
    words = _words(text)
    for word in words:
        around = f" {word} "
        for length in range(1, LONGEST + 1):
            yield from (around[start : start + length] for start in range(len(around) - length + 1))
    letters = [word for word in words if word[0].isalpha()]
    if letters:
        yield from (f"<{letters[0]}", f">{letters[-1]}", "=" + " ".join(letters))
        yield from (f"{one}_{other}" for one, other in pairwise(letters))


def _words(text: str) -> list[str]:
    """Figures are all alike; Chinese signs set apart belong together: `名 称`."""
    said = re.sub(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])", "", re.sub(r"\d+", "0", plain(text)))
    return re.findall(r"[\u3400-\u9fff]+|[^\W\d_]+|[0#№$€£¥₽%/()&]", said)
