"""Which colours the goods of a picture have: what differs from the ground at the edges, by eleven names. Seen, never judged."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.picture import Picture

SIDE = 128
"""Pixels of the longest side that are looked at."""
APART = 28.0
"""Distance in RGB from the ground's colour from which a pixel belongs to the goods; compression and shadow stay below 22."""
EVEN = 18.0
"""Spread of the edges below which there is one ground; a scene has none, and nothing is told of it."""
LEAST, MOST = 0.03, 0.97
"""Share of the picture that goods may fill: below it is dust, above it no ground was found."""
NAMES = ("black", "white", "grey", "red", "orange", "yellow", "green", "blue", "purple", "pink", "brown")

Shares = tuple[tuple[str, float], ...]


def colours(picture: Picture) -> Shares:
    """Names and shares of the goods' pixels, the largest first; () where goods and ground can't be told apart."""
    small = _small(picture.scaled)
    edges = np.concatenate(
        [small[:3].reshape(-1, 3), small[-3:].reshape(-1, 3), small[:, :3].reshape(-1, 3), small[:, -3:].reshape(-1, 3)]
    )
    ground = np.median(edges, axis=0)
    if float(np.median(np.abs(edges - ground).max(axis=1))) > EVEN:
        return ()
    goods = small[np.linalg.norm(small - ground, axis=2) > APART]
    if not LEAST <= len(goods) / (small.shape[0] * small.shape[1]) <= MOST:
        return ()
    named = _named(goods)
    shares = [(name, round(float((named == index).mean()), 3)) for index, name in enumerate(NAMES)]
    return tuple(sorted((pair for pair in shares if pair[1] > 0), key=lambda pair: (-pair[1], pair[0])))


def _small(pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    from PIL import Image

    image = Image.fromarray(pixels)
    image.thumbnail((SIDE, SIDE), Image.Resampling.BOX)
    return np.asarray(image, np.float32)


def _named(pixels: npt.NDArray[np.float32]) -> npt.NDArray[Any]:
    """The index in NAMES of each pixel, by lightness, strength and hue."""
    high, low = pixels.max(axis=1), pixels.min(axis=1)
    span = high - low
    strength = span / np.maximum(high, 1)
    hue = _hue(pixels, high, span)
    names = np.select(
        [hue < 14, hue < 42, hue < 68, hue < 170, hue < 258, hue < 290, hue < 340],
        [3, 4, 5, 6, 7, 8, 9],
        3,
    )
    dull = (strength < 0.16) | (span < 22)
    names = np.where((names == 3) & (high > 190) & (strength < 0.5), 9, names)
    names = np.where(((names == 4) | (names == 3)) & (high < 165) & (hue < 42) & (hue > 8), 10, names)
    names = np.where((names == 4) & (strength < 0.45), 10, names)
    greys = np.where(high < 75, 0, np.where(low > 205, 1, 2))
    return np.where(dull, greys, np.where(high < 52, 0, names))


def _hue(pixels: npt.NDArray[np.float32], high: Any, span: Any) -> Any:
    """Degrees of the colour circle."""
    red, green, blue = pixels.T
    safe = np.maximum(span, 1)
    turn = np.select(
        [high == red, high == green], [((green - blue) / safe) % 6, (blue - red) / safe + 2], (red - green) / safe + 4
    )
    return turn * 60
