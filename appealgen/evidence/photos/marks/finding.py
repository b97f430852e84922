"""Marks over one photo alone, from all that looks for them: strips along the edges, QR codes, letters that are laid over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from appealgen.evidence.photos.marks.codes import codes
from appealgen.evidence.photos.marks.cues import Scene, cues, straightened
from appealgen.evidence.photos.marks.extent import extended
from appealgen.evidence.photos.marks.gate import may_hold_letters
from appealgen.evidence.photos.marks.lettering import Line, lines
from appealgen.evidence.photos.marks.plaques import plaque
from appealgen.evidence.photos.marks.reading import read
from appealgen.evidence.photos.marks.stamps import is_makers_strip, is_stamp
from appealgen.evidence.photos.marks.strips import Strip, strips
from appealgen.evidence.photos.marks.verdict import likelihood
from appealgen.evidence.photos.picture import Pixels

Box = tuple[float, float, float, float]
Grade = Literal["sure", "suspected", "camera_stamp"]

SUSPECTED, SURE = 0.6, 0.96
"""Likelihood from which a line counts as laid over: see `benchmarks/marks`."""
FAINT = 0.92
"""The same where it was seen only in what stands out by little: a printed tin in the samples reaches .89 there."""
MOST_READ = 3
"""Marks that are read, the likeliest: 50 ms each."""
TILES = 4
"""So many lines of one size are one mark, tiled."""


@dataclass
class Over:
    """Something laid over: its box in pixels of the scaled copy."""

    box: Box
    grade: Grade
    text: str | None = None


@dataclass(frozen=True, eq=False)
class _Judged:
    line: Line
    likely: float


def found(pixels: Pixels) -> list[Over]:
    edges = strips(pixels)
    scene = Scene(pixels)
    judged: list[_Judged] = []
    over: list[Over] = []
    if edges or may_hold_letters(pixels):
        judged = _judged(scene, lines(pixels), SUSPECTED)
        over += [Over(box, "sure") for box, upright in codes(pixels) if upright]
        if not (judged or over or edges):
            judged = _judged(scene, lines(pixels, faint=True), FAINT)
    over += _of_strips(pixels, edges, judged)
    judged = [one for one in judged if not any(_within(one.line.box, mark.box) for mark in over)]
    return over + _of_lines(pixels, judged)


def _judged(scene: Scene, every: list[Line], least: float) -> list[_Judged]:
    judged = []
    for line in every:
        figures = cues(scene, line, every)
        likely = likelihood(figures) if figures is not None else 0.0
        if likely >= least:
            judged.append(_Judged(line, likely))
    return judged


def _of_strips(pixels: Pixels, edges: list[Strip], judged: list[_Judged]) -> list[Over]:
    if not edges:
        return []
    height, width = pixels.shape[:2]
    over = []
    for strip in edges:
        box = _strip_box(strip, width, height)
        inside = _every_in(pixels, box)
        texts = [text for text in (_text(pixels, line) for line in inside[:4]) if text]
        if is_makers_strip(strip, texts):
            return [Over(box, "camera_stamp", " ".join(texts))]
        if inside and strip.side in ("top", "bottom") and len(edges) < 4:
            over.append(Over(box, "sure" if texts else "suspected", " ".join(texts) or None))
    if len(edges) == 4:
        return [Over((0.0, 0.0, float(width), float(height)), "sure"), *over]
    return over or [Over(_strip_box(strip, width, height), "suspected") for strip in edges]


def _every_in(pixels: Pixels, box: Box) -> list[Line]:
    return sorted((line for line in lines(pixels) if _within(line.box, box)), key=lambda line: line.box[0])


def _strip_box(strip: Strip, width: int, height: int) -> Box:
    boxes = {
        "top": (0, 0, width, strip.deep), "bottom": (0, height - strip.deep, width, height),
        "left": (0, 0, strip.deep, height), "right": (width - strip.deep, 0, width, height),
    }  # fmt: skip
    x0, y0, x1, y1 = boxes[strip.side]
    return float(x0), float(y0), float(x1), float(y1)


def _of_lines(pixels: Pixels, judged: list[_Judged]) -> list[Over]:
    groups = _joined(judged)
    over = []
    for number, group in enumerate(sorted(groups, key=lambda group: -max(one.likely for one in group))):
        box = _hull([extended(pixels, one.line.box) if abs(_turn(one.line)) < 4 else one.line.box for one in group])
        likely = max(one.likely for one in group)
        grade: Grade = "sure" if likely >= SURE else "suspected"
        text = None
        if number < MOST_READ:
            whole = [_grown(one.line, box) if len(group) == 1 else one.line for one in group]
            texts = [_text(pixels, line) for line in sorted(whole, key=lambda line: line.box[1])[:3]]
            text = " ".join(part for part in texts if part) or None
            if is_stamp(text, box, (pixels.shape[1], pixels.shape[0]), _colour(pixels, box)):
                grade = "camera_stamp"
        over.append(Over(plaque(pixels, box) or box, grade, text))
    return over


def _joined(judged: list[_Judged]) -> list[list[_Judged]]:
    """Lines of one mark: near each other, or of one size all over the picture."""
    groups: list[list[_Judged]] = []
    for one in judged:
        near = [group for group in groups if any(_near(one.line, other.line) for other in group)]
        groups = [group for group in groups if group not in near] + [
            [one, *(other for group in near for other in group)]
        ]
    if len(groups) >= TILES:
        high = [float(np.median([_high(one.line) for one in group])) for group in groups]
        middle = float(np.median(high))
        alike = [group for group, tall in zip(groups, high, strict=True) if 0.6 * middle < tall < 1.7 * middle]
        if len(alike) >= TILES:
            groups = [group for group in groups if group not in alike] + [[one for group in alike for one in group]]
    return groups


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


def _grown(line: Line, box: Box) -> Line:
    """The line as long as its mark; one that was turned stays as it is."""
    if abs(_turn(line)) >= 4:
        return line
    x0, y0, x1, y1 = box
    return Line(np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], np.float32), line.score)


def _turn(line: Line) -> float:
    """Degrees by which the line's longer side is off the level."""
    sides = line.corners[1] - line.corners[0], line.corners[2] - line.corners[1]
    along = max(sides, key=lambda side: float(np.hypot(*side)))
    return float((np.degrees(np.arctan2(along[1], along[0])) + 90) % 180 - 90)


def _hull(boxes: list[Box]) -> Box:
    every = np.array(boxes)
    x0, y0 = every[:, :2].min(axis=0)
    x1, y1 = every[:, 2:].max(axis=0)
    return float(x0), float(y0), float(x1), float(y1)


def _within(inner: Box, outer: Box) -> bool:
    x, y = (inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2
    return outer[0] <= x <= outer[2] and outer[1] <= y <= outer[3]


def _text(pixels: Pixels, line: Line) -> str | None:
    cut, _, _ = straightened(pixels, line, 0.0)
    return read(cut) if min(cut.shape[:2]) >= 6 else None


def _colour(pixels: Pixels, box: Box) -> tuple[float, ...]:
    """Of the letters: the part that differs most from the rest."""
    x0, y0, x1, y1 = (max(0, round(value)) for value in box)
    cut = pixels[y0:y1, x0:x1].reshape(-1, 3).astype(np.float32)
    off = np.abs(cut - np.median(cut, axis=0)).max(axis=1)
    return tuple(float(value) for value in np.median(cut[off >= np.percentile(off, 92)], axis=0))
