"""Even light: a paper's ground made white, so that shadows and a lamp's gradient don't count as ink."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

Grey = npt.NDArray[np.uint8]

GROUND = 1 / 40
"""Of the longest side: the reach over which light changes; wider than any letter, narrower than a shadow."""


def evened(grey: Grey) -> Grey:
    """Each pixel against the brightest of its surroundings, which is paper."""
    cv2 = vision()
    ground = paper(grey)
    even = cv2.divide(grey, ground, scale=235)
    return np.asarray(even)


def reduced(pixels: Grey, scale: float) -> Grey:
    """A small copy. Halving is eight times as fast as any other reduction, so as much as can be is done by it."""
    cv2 = vision()
    high, wide = (max(1, round(side * scale)) for side in pixels.shape[:2])
    while min(pixels.shape[0] / high, pixels.shape[1] / wide) >= 2:
        pixels = cv2.resize(pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.resize(pixels, (wide, high), interpolation=cv2.INTER_AREA))


def paper(grey: Grey) -> Grey:
    """The paper without what is on it, as bright as it is lit."""
    cv2 = vision()
    scale = min(1.0, 300 / max(grey.shape))
    small = reduced(grey, scale)
    reach = max(3, round(max(small.shape) * GROUND) | 1)
    ground = cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((reach, reach), np.uint8))
    ground = cv2.GaussianBlur(ground, (0, 0), reach / 2)
    return np.asarray(cv2.resize(ground, grey.shape[::-1], interpolation=cv2.INTER_LINEAR))


def quiet(grey: Grey) -> Grey:
    """Grain taken out where there is some; letters stay as sharp as they were."""
    cv2 = vision()
    return np.asarray(cv2.GaussianBlur(grey, (0, 0), 0.8)) if grain(grey) > NOISY else grey


NOISY = 4.0
"""Grain in grey values from which smoothing helps: measured on the papers of benchmarks/papers."""


def grain(grey: Grey) -> float:
    """The standard deviation of what is no shape: Immerkær's mask, 1996."""
    cv2 = vision()
    mask = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
    high, wide = grey.shape
    part = grey[high // 4 : high * 3 // 4, wide // 4 : wide * 3 // 4]
    return float(np.median(np.abs(cv2.filter2D(part.astype(np.float32), -1, mask))) / 0.6745 / 6)


def grey_of(pixels: Pixels) -> Grey:
    """Red seals stand over words: the red channel nearly hides them, and black stays black. A price in orange stays too."""
    cv2 = vision()
    plain = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    red, green = cv2.extractChannel(pixels, 0), cv2.extractChannel(pixels, 1)
    _, inked = cv2.threshold(cv2.subtract(red, green), 40, 255, cv2.THRESH_BINARY)
    for x, y, wide, high in _seals(inked):
        part = np.s_[y : y + high, x : x + wide]
        cv2.copyTo(np.ascontiguousarray(red[part]), np.ascontiguousarray(inked[part]), here := plain[part].copy())
        plain[part] = here
    return np.asarray(plain)


SEAL = 0.05
"""Of the longest side, the least height and width of what is red in one piece and no line of letters: a seal has 0.1 to 0.2."""


def _seals(inked: Grey) -> list[tuple[int, int, int, int]]:
    """Boxes of what is red and larger than letters; its ring runs on, so its letters lie in its box."""
    cv2 = vision()
    if not cv2.countNonZero(inked):
        return []
    small = reduced(inked, 0.25)
    joined = cv2.dilate((small > 0).astype(np.uint8), np.ones((3, 3), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    least = SEAL * max(small.shape)
    share = inked.shape[0] / max(small.shape[0], 1)
    return [
        (int(x * share), int(y * share), int(wide * share) + 4, int(high * share) + 4)
        for x, y, wide, high, _ in stats[1:]
        if wide >= least and high >= least
    ]
