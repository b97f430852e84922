"""A linear model over parts of words: what a text is likeliest called, of a few names. Its weights are one signed byte each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt

from appealgen.evidence.documents.learned.hearing import SCALE, places_of

Placed = tuple[npt.NDArray[np.int32], npt.NDArray[np.float32]]


def placed(parts: Collection[str], places: int) -> Placed:
    """Where each part has its weights, of so many places (the first is nobody's), and how much it counts; all together 1."""
    told = np.array([*places_of(parts, places)], np.int32).reshape(-1, 2)
    return told[:, 0], told[:, 1].astype(np.float32) / np.float32(max(len(told), 1) ** 0.5)


class Linear:
    """`file`: its weights, a row of `names` for each place."""

    def __init__(self, file: Path, names: Sequence[str], places: int) -> None:
        self.file, self.names, self.places = file, tuple(names), places

    @cached_property
    def _weights(self) -> npt.NDArray[np.int8]:
        return np.frombuffer(self.file.read_bytes(), np.int8).reshape(self.places, len(self.names))

    def shares(self, parts: Placed) -> dict[str, float]:
        """Each name's share of 1; nothing for a text without parts."""
        if not len(parts[0]):
            return {}
        sums = self.sums([parts])[0]
        likely = np.exp(sums - sums.max())
        return dict(zip(self.names, map(float, likely / likely.sum()), strict=True))

    def sums(self, rows: Sequence[Placed]) -> npt.NDArray[np.float32]:
        """What each name weighs for each text, a row a text; each text has parts."""
        at, counts = (np.concatenate(each) for each in zip(*rows, strict=True))
        begins = np.cumsum([0, *(len(at) for at, _ in rows[:-1])])
        parts = self._weights[at].astype(np.float32) * counts[:, None]
        return np.asarray((np.add.reduceat(parts, begins) + self._weights[0]) / SCALE, np.float32)
