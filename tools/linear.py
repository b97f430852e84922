"""How the linear models over pieces of words are fitted: logistic regression of several kinds, the last of which is nobody's.

There are fewer sentences than pieces, so it is worked out in the space that the sentences span, which is small and the same
for every batch that is left out.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from appealgen.evidence.documents.learned.hearing import PLACES, SCALE, pieces_of, words_of

ROUNDS = 200
Values = np.ndarray


def rows(sentences: Sequence[str]) -> Values:
    """A row of pieces for each sentence."""
    values = np.zeros((len(sentences), PLACES), np.float32)
    for row, sentence in zip(values, sentences, strict=True):
        places = [*pieces_of(words_of(sentence), PLACES)]
        for place, sign in places:
            row[place] += sign / len(places) ** 0.5
        row[0] = 1
    return values


def space(values: Values) -> tuple[Values, Values]:
    """The sentences in the space that they span, and the way back from there to the pieces."""
    used = values[:, np.any(values, axis=0)]
    sizes, axes = np.linalg.eigh(used @ used.T)
    kept = sizes > 1e-3
    root = np.sqrt(sizes[kept])
    return (axes[:, kept] * root).astype(np.float32), (axes[:, kept] / root).astype(np.float32)


def fitted(places: Values, kinds: Values, count: int, weak: float, worth: Values | None = None) -> Values:
    """Weights of `count` kinds, by Adam; what has the kind `count` is nobody's. `worth`: how much each sentence counts."""
    weights = np.zeros((places.shape[1], count), np.float32)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    wanted = np.eye(count + 1, dtype=np.float32)[kinds]
    each = np.full(len(kinds), 1.0, np.float32) if worth is None else worth
    each = (each / each.sum())[:, None]
    for turn in range(1, ROUNDS + 1):
        slope = places.T @ ((likely(places, weights) - wanted) * each)[:, :count] + weak * weights
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        weights -= 0.2 * (first / (1 - 0.9**turn)) / (np.sqrt(second / (1 - 0.999**turn)) + 1e-8)
    return weights


def likely(places: Values, weights: Values) -> Values:
    """Each kind's share, nobody's the last."""
    sums = np.concatenate([places @ weights, np.zeros((len(places), 1), np.float32)], axis=1)
    parts = np.exp(sums - sums.max(1, keepdims=True))
    return np.asarray(parts / parts.sum(1, keepdims=True))


def as_bytes(values: Values, back: Values, weights: Values) -> list[bytes]:
    """The weights of each kind as they are shipped."""
    whole = values.T @ (back @ weights)
    return [np.clip(np.round(row * SCALE), -127, 127).astype(np.int8).tobytes() for row in whole.T]
