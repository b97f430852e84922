"""Marks where the original shows something that a copy of it does not: two signs together, each too weak alone.

A copy made before the mark was laid over would look so; so would one out of which the copier took print of the scene. So what
only the original shows counts for nothing by itself, and what looks laid over there is suspected, never sure. What both show
tells nothing: a copy shows whatever stood on its original, a mark as well as a label.
"""

from __future__ import annotations

from collections.abc import Sequence

from appealgen.evidence.photos.marks.cues import Scene
from appealgen.evidence.photos.marks.finding import judged, of_lines
from appealgen.evidence.photos.marks.grouping import within
from appealgen.evidence.photos.marks.lettering import lines
from appealgen.evidence.photos.marks.over import Box, Over
from appealgen.evidence.photos.marks.signs import signs
from appealgen.evidence.photos.picture import Pixels

LIKELY = 0.3
"""From which on a line counts where a copy lacks it. Alone it takes more; print that was taken out stays below .3 mostly."""
REACH = 6.0
"""Pixels by which a line may stand out of the box of what differs."""


def bared(pixels: Pixels, boxes: Sequence[Box]) -> list[Over]:
    """`boxes`: what the copy lacks, in pixels of the scaled copy."""
    wide = [(x0 - REACH, y0 - REACH, x1 + REACH, y1 + REACH) for x0, y0, x1, y1 in boxes]
    every = lines(pixels)
    called = [
        one for one in judged(Scene(pixels), every)
        if one.likely >= LIKELY and any(within(one.line.box, box) for box in wide)
    ]  # fmt: skip
    found = of_lines(pixels, called, crowded=True)
    if not found:
        found = [Over(box, "suspected") for box, _ in signs(pixels) if any(within(box, one) for one in wide)]
    return found
