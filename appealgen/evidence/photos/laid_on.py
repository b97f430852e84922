"""Banners, badges and stickers that were drawn onto a copy: even areas with a sharp outline where the original has none.

What they cover says nothing of whether the rest is a copy. Another thing that stands in the same scene is not so even: light
falls on it. Of a stranger's 204 copies, done to in one to four ways, 154 were found before and 173 with this and what else
that set taught (`Described.evenly`, screens); of its 144 other pictures none, before and after.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.dense import STEP, WINDOW, Explained, Flags
from appealgen.evidence.photos.features import Grey, vision

EVEN = 2.5
"""Standard deviation of grey among 5 × 5 pixels up to which they are of one colour, of a picture saved at 20 too."""
ONE_COLOUR = 3.5
"""Standard deviation of grey of all of an even area; what light falls on has more."""
LEAST = 0.001
"""Share of the picture that an even area takes."""
SHARP, OUTLINED = 14.0, 0.55
"""Grey levels of a step at its outline, and the share of the outline that has it and has half of it at most in the original."""
NEAR, LETTERS = 9, 21
"""Pixels round an even area that are its edge, and between two even areas of one badge: its letters."""
HIDDEN = 0.25
"""Share of a window that is covered, from which on it says nothing."""
MOST_LOST = 0.5
"""Of what agrees, so much may be gone beside what is covered: else a banner on two pictures may be all that agrees."""

Values = npt.NDArray[np.float32]


def without_laid_on(explained: Explained, disputed: Grey) -> Explained:
    """The same, but nothing is said of windows that something drawn covers."""
    covered = laid_on(explained.warped, disputed, explained.footprint)
    share = vision().blur(covered.astype(np.float32), (WINDOW, WINDOW))
    seen = share[WINDOW // 2 :: STEP, WINDOW // 2 :: STEP] < HIDDEN
    if (explained.lost & seen).sum() > MOST_LOST * explained.agree.sum():
        return explained
    return replace(explained, differ=explained.differ & seen, added=explained.added & seen)


def laid_on(warped: Grey, disputed: Grey, footprint: Flags) -> Flags:
    """Pixels of the disputed picture's working copy that something drawn covers. `warped`: the original, laid over it."""
    cv2 = vision()
    new_edges = _new_edges(warped, disputed)
    count, labels, told, _ = cv2.connectedComponentsWithStats(_even(disputed), connectivity=4)
    covered = np.zeros(disputed.shape, np.uint8)
    for label in range(1, count):
        x, y, wide, high, area = told[label]
        if area < LEAST * disputed.size:
            continue
        place = slice(max(0, y - NEAR), y + high + NEAR), slice(max(0, x - NEAR), x + wide + NEAR)
        area = labels[place] == label
        if _is_drawn(area, disputed[place], footprint[place], new_edges[place]):
            covered[place] |= area
    ring = np.ones((NEAR, NEAR), np.uint8)
    return np.asarray(
        cv2.morphologyEx(cv2.dilate(covered, ring), cv2.MORPH_CLOSE, np.ones((LETTERS, LETTERS), np.uint8)) > 0
    )


def _is_drawn(area: Flags, grey: Grey, footprint: Flags, new_edges: Flags) -> bool:
    """Of one colour, over the original, and with an outline that the original does not have there."""
    cv2 = vision()
    if grey[area].std() > ONE_COLOUR or footprint[area].mean() < 0.5:
        return False
    whole = area.astype(np.uint8)
    outline = (cv2.dilate(whole, np.ones((NEAR, NEAR), np.uint8)) > 0) & (cv2.dilate(whole, np.ones((3, 3))) == 0)
    return bool(outline.any() and new_edges[outline].mean() >= OUTLINED)


def _even(grey: Grey) -> npt.NDArray[np.uint8]:
    cv2 = vision()
    values = grey.astype(np.float32)
    mean = cv2.blur(values, (5, 5))
    spread = np.sqrt(np.maximum(cv2.blur(values * values, (5, 5)) - mean * mean, 0))
    return np.asarray(spread <= EVEN, np.uint8)


def _new_edges(warped: Grey, disputed: Grey) -> Flags:
    """Near a sharp step of the disputed picture, where the original has none."""
    cv2 = vision()
    before, after = (
        cv2.dilate(cv2.morphologyEx(picture, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)), np.ones((5, 5), np.uint8))
        for picture in (warped, disputed)
    )
    return np.asarray((after > SHARP) & (before < after // 2))
