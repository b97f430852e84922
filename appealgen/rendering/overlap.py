"""Letters that are drawn over one another: each is there, and none can be read."""

from __future__ import annotations

from collections.abc import Sequence

COVERED = 0.3
"""Share of a letter's box that another letter takes. In our letters, in four languages, no letter had more than 0.01 taken."""
ALIKE = 3
"""Times as large: what is larger is a mark behind the words, not one of them."""
AT_ONCE = 500
"""Letters that are held against all others together: a few megabytes."""

Box = tuple[float, float, float, float]


def clear(boxes: Sequence[Box]) -> list[bool]:
    """Of each letter, in the order of reading, whether no other but its neighbours lies over it. Neighbours share a glyph
    (a ligature) or lean on one another."""
    return [share < COVERED for share in covered(boxes)]


def covered(boxes: Sequence[Box]) -> list[float]:
    """Of each letter the share that another takes, the most of all."""
    import numpy as np

    if not boxes:
        return []
    x0, y0, x1, y1 = np.asarray(boxes, np.float32).T
    area, high, order = np.maximum((x1 - x0) * (y1 - y0), 1e-3), np.maximum(y1 - y0, 1e-3), np.arange(len(boxes))
    found: list[float] = []
    for begun in range(0, len(boxes), AT_ONCE):
        at = slice(begun, begun + AT_ONCE)
        across = np.minimum(x1[at, None], x1) - np.maximum(x0[at, None], x0)
        down = np.minimum(y1[at, None], y1) - np.maximum(y0[at, None], y0)
        shared = np.clip(across, 0, None) * np.clip(down, 0, None) / area[at, None]
        near = np.abs(order[at, None] - order) <= 1
        found += np.where(near | (high > ALIKE * high[at, None]), 0, shared).max(axis=1).tolist()
    return found
