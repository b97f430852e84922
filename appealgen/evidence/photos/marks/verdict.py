"""From the figures of a line, or of a sign, to how likely it is laid over: small trees that `tools/fit_marks.py` fits."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt
from msgspec import json

Floats = npt.NDArray[np.float32]


class Forest(NamedTuple):
    """Trees of one depth. `cue` and `limit`: trees × inner nodes, in the order of a heap; `leaf`: trees × leaves."""

    base: float
    cue: npt.NDArray[np.int64]
    limit: npt.NDArray[np.float64]
    leaf: npt.NDArray[np.float64]


Of = Literal["first", "forest", "signs"]
"""A line by a first look, by a closer one, a sign."""


def likelihood(cues: Floats, of: Of = "forest") -> float:
    """0 to 1: how likely what has these figures is laid over."""
    return likely(odds(cues, of))


def likely(odds: float) -> float:
    """The likelihood with these odds, given as a logarithm."""
    return float(1 / (1 + np.exp(-odds)))


def odds(cues: Floats, of: Of = "forest") -> float:
    """The logarithm of the odds that what has these figures is laid over."""
    forest = _forest(of)
    trees = np.arange(len(forest.cue))
    node = np.zeros(len(trees), np.int64)
    depth = int(np.log2(forest.leaf.shape[1]))
    for _ in range(depth):
        right = cues[forest.cue[trees, node]] > forest.limit[trees, node]
        node = 2 * node + 1 + right
    return float(forest.base + forest.leaf[trees, node - forest.cue.shape[1]].sum())


@cache
def _forest(name: str) -> Forest:
    data = json.decode((files("appealgen.evidence.photos.marks") / f"{name}.json").read_bytes())
    return Forest(data["base"], np.array(data["cue"]), np.array(data["limit"]), np.array(data["leaf"]))
