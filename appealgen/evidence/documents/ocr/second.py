"""A second reading of one line, by another engine: what both read alike is very seldom wrong. Never Cyrillic."""

from __future__ import annotations

import numpy as np

from appealgen.evidence.networks import answer
from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.marks import reading
from appealgen.evidence.photos.picture import Pixels

WIDEST = 1600
"""Pixels of a line, 48 high."""
SMALLEST = 8
"""Pixels of a line's height below which nothing is read."""


def read_line(line: Pixels) -> tuple[str, float] | None:
    """The words of one level line (grey or RGB) and how certain, as the mean of its letters."""
    cv2 = vision()
    if min(line.shape[:2]) < SMALLEST:
        return None
    if line.ndim == 2:
        line = cv2.cvtColor(line, cv2.COLOR_GRAY2RGB)
    height, width = line.shape[:2]
    wide = int(min(WIDEST, max(reading.HIGH, round(width * reading.HIGH / height))))
    scaled = cv2.resize(line, (wide, reading.HIGH), interpolation=cv2.INTER_AREA if height > 48 else cv2.INTER_CUBIC)
    likely, letters = answer(reading.MODEL, scaled), reading.alphabet()
    best = likely.argmax(axis=1)
    fresh = (best > 0) & (best != np.concatenate(([0], best[:-1])))
    if not fresh.any():
        return None
    text = "".join(letters[index] for index in best[fresh] if index < len(letters)).strip()
    return (text, float(likely[fresh, best[fresh]].mean())) if text else None
