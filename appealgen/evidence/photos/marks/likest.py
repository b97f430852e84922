"""The pixels of a line that are most like letters: faint letters lie over edges of the scene that stand out more than they do.

`inks.strokes` takes what stands out most. Here several looks are made, by strength, side and colour, and that one counts whose
pieces have the size and place of letters all along the line.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.marks.inks import Flags, Floats
from appealgen.evidence.photos.marks.planes import brightness
from appealgen.evidence.photos.picture import Pixels

WINDOWS = (0.3, 0.55)
"""Half the side, in heights of the line, of the surroundings that letters stand out from: bold ones fill the smaller."""
STEPS = (0.5, 0.25, 0.12)
"""Of the strongest, from which on a pixel counts as ink; below the first, what is three times as strong is the scene's."""
LEAST = 1.5
"""Values by which ink stands out at least."""
TALL, LONG = (0.25, 1.15), 3.0
"""Heights, and greatest length, of a piece that may be of letters, in heights of the line."""
AMID, EDGE, FULL = 0.4, 0.1, 0.12
"""How far the middle of such a piece lies off the line's, how near it comes to the cut's edge (heights), and how full it is."""
COLOURED = 2.5
"""Values by which red or blue stand out otherwise than brightness, from which on they are looked at too."""
BIN = 0.5
"""Heights of the line that one place along it takes, of those that have letters or none."""


class Likest(NamedTuple):
    core: Flags
    ring: Flags
    ground: Floats
    covered: float
    """Share of the line's length that has pieces like letters."""
    purity: float
    """Share of all that stands out so that they are."""


class _Look(NamedTuple):
    mask: Flags
    grown: Flags
    covered: float
    purity: float


def likest(cut: Pixels, high: float) -> Likest | None:
    """The letters' cores, what lies around them, and the ground without them; None where nothing is like letters."""
    cv2 = vision()
    every = [found for wide in WINDOWS for off in _standing_out(cut, wide * high) for found in _looks(off, high)]
    if not every:
        return None
    best = max(every, key=lambda look: look.covered * (0.2 + look.purity))
    core = cv2.erode(best.mask.astype(np.uint8), np.ones((2, 2), np.uint8)) > 0
    if core.sum() < 12:
        core = best.mask
    grown = cv2.dilate(best.grown.astype(np.uint8), np.ones((3, 3), np.uint8))
    reach = 2 * (max(3, int(high * 0.3)) | 1) + 1
    ring = (grown == 0) & (cv2.dilate(grown, np.ones((reach, reach), np.uint8)) > 0)
    if core.sum() < 8 or ring.sum() < 20:
        return None
    wide = max(1.5, high * 0.2)
    weights = ring.astype(np.float32)
    held = cv2.GaussianBlur(weights, (0, 0), wide)
    ground = cv2.GaussianBlur(cut.astype(np.float32) * weights[..., None], (0, 0), wide) / (held[..., None] + 1e-3)
    thin = held < 0.01
    if thin.any():
        ground[thin] = cv2.medianBlur(cut, min(reach, 255))[thin]
    return Likest(core, ring, ground.astype(np.float32), best.covered, best.purity)


def _standing_out(cut: Pixels, reach: float) -> list[Floats]:
    """How far each pixel stands out of its surroundings: in brightness; in red and blue where they go ways of their own."""
    side = 2 * (max(3, int(reach)) | 1) + 1
    off = cut.astype(np.float32) - vision().medianBlur(cut, min(side, 255))
    grey = brightness(off)
    coloured = max(float(np.abs(off[..., at] - grey).std()) for at in (0, 2)) > COLOURED
    return [grey, off[..., 0], off[..., 2]] if coloured else [grey]


def _looks(off: Floats, high: float) -> Iterator[_Look]:
    low, top = (float(value) for value in np.percentile(off, (3, 97)))
    for sign, most in ((1, top), (-1, -low)):
        strength = sign * off
        for step in STEPS:
            limit = step * most
            if limit < LEAST:
                continue
            ink = strength > limit
            if step != STEPS[0]:
                ink &= strength < 3 * limit
            mask, covered, purity = _like_letters(ink, high)
            if covered:
                near = vision().dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
                yield _Look(mask, mask | (near & (strength > 0.4 * limit)), covered, purity)


def _like_letters(ink: Flags, high: float) -> tuple[Flags, float, float]:
    """Its pieces that may be of letters, the share of places along the line that have some, and of all ink that they are."""
    tall, long = ink.shape
    if not ink.any():
        return ink, 0.0, 0.0
    _, labels, stats, _ = vision().connectedComponentsWithStats(ink.astype(np.uint8), connectivity=8)
    left, top, wide, deep, area = (stats[:, column] for column in range(5))
    edge = EDGE * high
    good = (deep >= TALL[0] * high) & (deep <= TALL[1] * high) & (wide <= LONG * high) & (area >= 5)
    good &= (left > 0) & (left + wide < long) & (top > edge) & (top + deep < tall - edge) & (area >= FULL * wide * deep)
    good &= np.abs(top + deep / 2 - tall / 2) < AMID * high
    good[0] = False
    if not good.any():
        return ink, 0.0, 0.0
    mask = good[labels]
    places = min(long, max(2, round(long / (BIN * high))))
    begins = np.round(np.arange(places) * long / places).astype(np.int64)
    some = np.logical_or.reduceat(mask.any(axis=0), begins)
    return mask, float(some.mean()), float(mask.sum() / max(1, ink.sum()))
