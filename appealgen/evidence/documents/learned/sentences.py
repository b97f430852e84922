"""Who, what, where and until when, of a sentence in wordings that no list knows: a small linear model weighs each word by what stands around it.

It was fitted by `tools/fit_sentences.py` to sentences of letters, leases, declarations and licences in four languages
(`tools/papers/sentences_*.yaml`). How sentences fared that were left out of fitting stands in `fields/sayings.py`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.learned.hearing import places_of
from appealgen.evidence.documents.learned.linear import Linear
from appealgen.evidence.documents.learned.tokens import DAY, WORD, Token, tokens

MEANINGS = ("nothing", "issuer", "recipient", "brand", "products", "models", "territory", "address", "valid_from", "valid_until", "issue_date")  # fmt: skip
DAYS = (0, 8, 9, 10)
"""What a day may be; a word may be the others."""
PLACES = 1 << 15
MODEL = Linear(Path(__file__).with_name("sentences.bin"), MEANINGS, PLACES)
__all__ = ["MEANINGS", "MODEL", "PLACES", "Token", "features", "placed", "tokens", "told"]
LEFT, RIGHT = 16, 12
"""Words of the same sentence that count wherever they stand: before it, behind it."""
TURN = 1.5
"""What it costs to take a word for another thing than the one before it: the log of how seldom that is so."""


_STOP = frozenset("。")


def _shape(one: Token) -> str:
    if one.kind:
        return one.kind[1]
    text, first = one.text, one.text[0]
    if first.isdigit():
        return "0"
    if first >= "\u3400":
        return "h"
    if not first.isalpha():
        return first
    return "X" if text.isupper() and len(text) > 1 else "x" if text.islower() else "A"


def features(told: Sequence[Token]) -> Iterator[Collection[str]]:
    """Of each token the different parts that are weighed."""
    words = [one.kind or ("0" if one.text[0].isdigit() else plain(one.text).replace("ё", "е")) for one in told]
    shapes = [_shape(one) for one in told]
    padded = ["^"] * 4 + words + ["$"] * 4
    forms = ["^"] * 4 + shapes + ["$"] * 4
    begins = _sentences(told, words)
    for at in range(len(words)):
        yield dict.fromkeys((*_near(padded, forms, at + 4), *_far(words, shapes, at, begins[at]), *_own(told[at])))


def _own(one: Token) -> Iterator[str]:
    """Of a name its first words, its last, and how many it has."""
    if one.kind and one.kind != DAY:
        words = WORD.findall(plain(one.text))
        yield from (
            f"o{len(words) if len(words) < 6 else 6}",
            f"o<{words[0]}",
            f"o>{words[-1]}",
            *(f"o={word}" for word in words),
        )
        yield f"o{one.text.isupper()}{one.kind}"


def _sentences(told: Sequence[Token], words: Sequence[str]) -> list[tuple[int, int]]:
    """Of each token from where to where its sentence goes."""
    stops = [0]
    for at, (one, following) in enumerate(pairwise(told)):
        capital = following.text[:1].isupper() or following.text[:1] >= "\u3400"
        ends = one.text in _STOP or (
            one.text == "." and capital and following.start > one.end and at and len(words[at - 1]) > 3
        )
        if ends:
            stops.append(at + 1)
    stops.append(len(told))
    return [pair for pair in pairwise(stops) for _ in range(pair[1] - pair[0])]


def _near(words: Sequence[str], forms: Sequence[str], at: int) -> Iterator[str]:
    for by in range(-3, 4):
        word = words[at + by]
        yield f"{by}={word}"
        if abs(by) < 3:
            yield f"{by}/{forms[at + by]}"
        if abs(by) < 3 and len(word) > 4:
            yield f"{by}<{word[:4]}"
        if abs(by) < 2 and len(word) > 3:
            yield f"{by}>{word[-3:]}"
    for by in range(-4, 4):
        yield f"{by}+{words[at + by]}_{words[at + by + 1]}"
    yield f"-{words[at - 3]}_{words[at - 2]}_{words[at - 1]}"
    yield f"+{words[at + 1]}_{words[at + 2]}_{words[at + 3]}"
    yield f"/{forms[at - 2]}{forms[at - 1]}{forms[at]}{forms[at + 1]}{forms[at + 2]}"


def _far(words: Sequence[str], shapes: Sequence[str], at: int, sentence: tuple[int, int]) -> Iterator[str]:
    """Words that stand further off, cut to their stems; of what goes on in small letters the nearest ones besides."""
    for side, span in (
        ("L", range(at - 1, max(sentence[0], at - LEFT) - 1, -1)),
        ("R", range(at + 1, min(sentence[1], at + RIGHT))),
    ):
        small: list[str] = []
        for place in span:
            word, shape = words[place], shapes[place]
            if shape == "h" and place > 0 and shapes[place - 1] == "h":
                yield f"{side}{min(abs(place - at) // 5, 3)}{words[place - 1]}{word}"
                yield f"{side}{words[place - 1]}{word}"
            elif shape in "xXAdfnq":
                yield f"{side}{word[:5]}"
            if shape in "xdf" and len(small) < 3:
                small.append(word)
        if small:
            yield f"{side}1{small[0]}"
            yield f"{side}2{'_'.join(small[:2])}"
            yield f"{side}3{'_'.join(small)}"


@lru_cache(1 << 16)
def _place(part: str) -> tuple[int, int]:
    return next(iter(places_of((part,), PLACES)))


def placed(parts: Collection[str]) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.float32]]:
    """As `linear.placed`: where each part has its weights, and how much it counts."""
    told = np.array([*map(_place, parts)], np.int32)
    return told[:, 0], told[:, 1].astype(np.float32) / np.float32(len(told) ** 0.5)


def sums(told: Sequence[Token]) -> npt.NDArray[np.float32]:
    """Of each token the log shares of `MEANINGS`; what no day, or only a day, can be is left out."""
    weights = MODEL.sums([placed(parts) for parts in features(told)])
    allowed = np.full(weights.shape, -50.0, np.float32)
    for at, one in enumerate(told):
        free = list(DAYS) if one.kind == DAY else [0, 1, 2, 3, 4, 5, 6, 7]
        allowed[at, free] = weights[at, free]
    allowed -= allowed.max(1, keepdims=True)
    return np.asarray(allowed - np.log(np.exp(allowed).sum(1, keepdims=True)), np.float32)


def likeliest(logs: npt.NDArray[np.float32]) -> list[int]:
    """The likeliest way through all tokens, where a change costs `TURN`."""
    cost = np.full((len(MEANINGS), len(MEANINGS)), -TURN, np.float32)
    np.fill_diagonal(cost, 0)
    best, came = logs[0], []
    for row in logs[1:]:
        ways = best[:, None] + cost
        came.append(ways.argmax(0))
        best = ways.max(0) + row
    way = [int(best.argmax())]
    for back in reversed(came):
        way.append(int(back[way[-1]]))
    return way[::-1]


def told(words: Sequence[Token]) -> list[tuple[int, int, str, float]]:
    """Each value: from where to where it stands, what it is, and the mean share of its words."""
    if not words:
        return []
    logs = sums(words)
    way = likeliest(logs)
    found: list[tuple[int, int, str, float]] = []
    at = 0
    while at < len(way):
        end = at + 1
        while end < len(way) and way[end] == way[at] and DAY not in (words[at].kind, words[end].kind):
            end += 1
        if way[at]:
            sure = float(np.exp(logs[at:end, way[at]]).mean())
            found.append((words[at].start, words[end - 1].end, MEANINGS[way[at]], sure))
        at = end
    return found
