"""What kind of paper it is by all that stands on it, in wordings that no list knows: a small linear model over parts of words.

It was fitted by `tools/fit_kinds.py` to texts of papers in four languages, clean and garbled as by the eye. How texts fared that were left out of
fitting, each fifth in turn, stands in `docs/papers.md`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.learned.linear import Linear, Placed, placed
from appealgen.evidence.documents.pieces import Page

KINDS = (
    "invoice", "receipt", "order_confirmation", "pro_forma", "business_licence", "brand_authorization", "test_report", "declaration",
    "registration_page", "lease", "utility_bill", "notice", "other",
)  # fmt: skip
PLACES = 1 << 14
HEAD = 3
"""Lines at the top that count once more, as a title does; and as many that are printed larger than the rest."""
LARGE = 1.4
"""Heights of the page's usual line from which one is large."""
FEWEST_LINES, MOST_LINES = 3, 150
MODEL = Linear(Path(__file__).with_name("kinds.bin"), KINDS, PLACES)


def shares(pages: Sequence[Page]) -> dict[str, float]:
    """Each kind's share of 1; nothing of a text that is too short for a paper."""
    lines = [" ".join(piece.text for piece in row) for page in pages for row in page.rows][:MOST_LINES]
    if len(lines) < FEWEST_LINES:
        return {}
    return MODEL.shares(features(lines, [*lines[:HEAD], *_large(pages)]))


def features(lines: Sequence[str], head: Sequence[str]) -> Placed:
    """All lines' parts, and those of the head as parts of their own, each half with the same weight."""
    halves = placed(frozenset(parts(lines)), PLACES), placed({f"^{one}" for one in parts(head)}, PLACES)
    at, counts = (np.concatenate(both) for both in zip(*halves, strict=True))
    return at, counts


def _large(pages: Sequence[Page]) -> Iterator[str]:
    """The largest lines of the first page."""
    rows = pages[0].rows[:40]
    heights = sorted(piece.box[3] - piece.box[1] for piece in pages[0].pieces)
    usual = heights[len(heights) // 2]
    tall = [(max(piece.box[3] - piece.box[1] for piece in row), row) for row in rows[HEAD:]]
    told = sorted((one for one in tall if one[0] > LARGE * usual), key=lambda one: -one[0])[:HEAD]
    yield from (" ".join(piece.text for piece in row) for _, row in told)


def parts(lines: Sequence[str]) -> Iterator[str]:
    """Of Chinese runs of one to four signs, of other words each, its runs of three to five signs, and itself with the next."""
    for line in lines:
        words = _words(line)
        for word in words:
            if word >= "\u3400":
                yield from (word[start : start + long] for long in range(1, 5) for start in range(len(word) - long + 1))
                continue
            yield f"={word}"
            around = f" {word} "
            yield from (around[at : at + long] for long in range(3, 6) for at in range(len(around) - long + 1))
        yield from (f"{one}_{other}" for one, other in pairwise(word for word in words if word < "\u3400"))


def _words(line: str) -> list[str]:
    """Without figures; Chinese signs set apart belong together."""
    said = re.sub(r"(?<=[\u3400-\u9fff])[ \t]+(?=[\u3400-\u9fff])", "", re.sub(r"\d+", "0", plain(line)))
    return re.findall(r"[\u3400-\u9fff]+|[^\W\d_]+|[#№$€£¥₽%×]", said)
