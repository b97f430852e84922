"""Multinomial logistic regression over hashed parts, by Adam over all rows at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_matrix

from appealgen.evidence.documents.learned.hearing import SCALE
from appealgen.evidence.documents.learned.linear import Placed

PACE = 0.3


def matrix(rows: Sequence[Placed], places: int) -> csr_matrix:
    """A row of parts each; what counts for all stands at the first place."""
    at = np.concatenate([np.append(at, 0) for at, _ in rows])
    counts = np.concatenate([np.append(counts, np.float32(1)) for _, counts in rows])
    begins = np.cumsum([0, *(len(at) + 1 for at, _ in rows)])
    return csr_matrix((counts, at, begins), (len(rows), places), np.float32)


def fitted(
    rows: Sequence[Placed], names: Sequence[int], places: int, kinds: int, rounds: int, weak: float
) -> np.ndarray:
    """The weights as the bytes that are shipped. `weak`: how strongly large weights are held back."""
    every, wanted = matrix(rows, places), np.eye(kinds, dtype=np.float32)[np.asarray(names)]
    across = every.T.tocsr()
    weights, first, second = (np.zeros((places, kinds), np.float32) for _ in range(3))
    for turn in range(1, rounds + 1):
        errors = (likely(every @ weights) - wanted).astype(np.float32)
        slope = across @ errors / len(rows) + weak * weights
        first, second = 0.9 * first + 0.1 * slope, 0.99 * second + 0.01 * slope**2
        pace = PACE * (1 - 0.9 * turn / rounds)
        weights -= pace * (first / (1 - 0.9**turn)) / (np.sqrt(second / (1 - 0.99**turn)) + 1e-8)
    return np.clip(np.round(weights * SCALE), -127, 127).astype(np.int8)


def shares(rows: Sequence[Placed], weights: np.ndarray) -> np.ndarray:
    """Of each row each name's share, as the shipped bytes tell it."""
    return likely(matrix(rows, len(weights)) @ weights.astype(np.float32) / SCALE)


def likely(sums: np.ndarray) -> np.ndarray:
    shares = np.exp(sums - sums.max(1, keepdims=True))
    return np.asarray(shares / shares.sum(1, keepdims=True))
