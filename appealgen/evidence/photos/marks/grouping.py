"""Lines of letters that are one mark: near each other, or of one size all over the picture."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from appealgen.evidence.photos.marks.lettering import Line

Box = tuple[float, float, float, float]

TILES, ASKEW = 3, 8.0
"""So many lines of one size and one slant are one mark, tiled, where askew by so many degrees; level ones, one more."""
ACROSS = 0.45
"""Share of the picture's width and height over which tiles are spread, from which on the mark covers all of it."""


@dataclass(frozen=True, eq=False)
class Judged:
    line: Line
    likely: float
    sure: bool = False


def joined(judged: list[Judged]) -> list[list[Judged]]:
    groups: list[list[Judged]] = []
    for one in judged:
        near = [group for group in groups if any(_near(one.line, other.line) for other in group)]
        groups = [group for group in groups if group not in near] + [
            [one, *(other for group in near for other in group)]
        ]
    tiles = _tiles(groups)
    if tiles:
        groups = [group for group in groups if group not in tiles] + [[one for group in tiles for one in group]]
    return groups


def _tiles(groups: list[list[Judged]]) -> list[list[Judged]]:
    """Those that are of about the middle one's size and slant, if there are enough."""
    if len(groups) < TILES:
        return []
    high = np.array([np.median([_high(one.line) for one in group]) for group in groups])
    slant = np.array([np.median([turn(one.line) for one in group]) for group in groups])
    middle, leaning = np.median(high), np.median(slant)
    alike = (high > 0.6 * middle) & (high < 1.7 * middle)
    if abs(leaning) > ASKEW:
        alike &= np.abs(slant - leaning) < ASKEW
    tiles = [group for group, fits in zip(groups, alike, strict=True) if fits]
    return tiles if len(tiles) >= (TILES if abs(leaning) > ASKEW else TILES + 1) else []


def spread(group: list[Judged], box: Box, size: tuple[int, int]) -> Box:
    """The box; the whole picture where a tiled mark lies over most of it."""
    width, height = size
    most = box[2] - box[0] > ACROSS * width and box[3] - box[1] > ACROSS * height
    return (0.0, 0.0, float(width), float(height)) if most and len(group) > TILES else box


def turn(line: Line) -> float:
    """Degrees by which the line's longer side is off the level."""
    sides = line.corners[1] - line.corners[0], line.corners[2] - line.corners[1]
    along = max(sides, key=lambda side: float(np.hypot(*side)))
    return float((np.degrees(np.arctan2(along[1], along[0])) + 90) % 180 - 90)


def hull(boxes: list[Box]) -> Box:
    every = np.array(boxes)
    x0, y0 = every[:, :2].min(axis=0)
    x1, y1 = every[:, 2:].max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)


def within(inner: Box, outer: Box) -> bool:
    """The middle of one lies in the other."""
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


def _near(one: Line, other: Line) -> bool:
    a, b = one.box, other.box
    tall = min(_high(one), _high(other))
    return (
        max(a[0], b[0]) - min(a[2], b[2]) < tall
        and max(a[1], b[1]) - min(a[3], b[3]) < 0.6 * tall
        and max(_high(one), _high(other)) < 2.5 * tall
    )


def _high(line: Line) -> float:
    sides = np.hypot(*(line.corners[1] - line.corners[0])), np.hypot(*(line.corners[2] - line.corners[1]))
    return float(min(sides))
