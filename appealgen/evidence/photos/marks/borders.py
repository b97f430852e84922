"""What strips along a picture's edges are: a frame, a band with words, a camera maker's strip."""

from __future__ import annotations

import numpy as np

from appealgen.evidence.photos.marks.grouping import within
from appealgen.evidence.photos.marks.lettering import Line
from appealgen.evidence.photos.marks.over import Box, Over
from appealgen.evidence.photos.marks.reading import text_of
from appealgen.evidence.photos.marks.stamps import is_makers_strip
from appealgen.evidence.photos.marks.strips import EXACT, PLAIN, Strip
from appealgen.evidence.photos.picture import Pixels


def of_strips(pixels: Pixels, edges: list[Strip], every: list[Line]) -> list[Over]:
    """`every`: all lines of letters in the picture; those that stand on a strip say what it is."""
    if not edges:
        return []
    height, width = pixels.shape[:2]
    framed = len(edges) == 4 or _one_colour(pixels, edges)
    over = []
    for strip in edges:
        box = _strip_box(strip, width, height)
        inside = sorted((line for line in every if within(line.box, box)), key=lambda line: line.box[0])
        texts = [text for text in (text_of(pixels, line) for line in inside[:4]) if text]
        if is_makers_strip(strip, texts):
            return [Over(box, "camera_stamp", " ".join(texts))]
        if inside and strip.side in ("top", "bottom") and not framed:
            over.append(Over(box, "sure" if texts else "suspected", " ".join(texts) or None))
    if framed:
        return [Over((0.0, 0.0, float(width), float(height)), "sure"), *over]
    return over or [Over(_strip_box(strip, width, height), "suspected") for strip in edges]


def _one_colour(pixels: Pixels, edges: list[Strip]) -> bool:
    """Some sides have strips of one colour, and the rest begins with it: there the scene has the frame's colour itself."""
    if len(edges) < 2:
        return False
    colour = np.array(edges[0].colour)
    sides = (pixels[:2], pixels[-2:], pixels[:, :2], pixels[:, -2:])
    return all((np.abs(side.astype(np.int16) - colour).max(axis=2) <= 2 * EXACT).mean() > PLAIN for side in sides)


def _strip_box(strip: Strip, width: int, height: int) -> Box:
    boxes = {
        "top": (0, 0, width, strip.deep), "bottom": (0, height - strip.deep, width, height),
        "left": (0, 0, strip.deep, height), "right": (width - strip.deep, 0, width, height),
    }  # fmt: skip
    x0, y0, x1, y1 = boxes[strip.side]
    return float(x0), float(y0), float(x1), float(y1)
