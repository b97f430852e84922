"""Signs without letters that are laid over a picture: which of its patches are one, by trees over their figures."""

from __future__ import annotations

from appealgen.evidence.photos.marks.patches import patches, small_copy
from appealgen.evidence.photos.marks.shapes import figures
from appealgen.evidence.photos.marks.verdict import likelihood
from appealgen.evidence.photos.picture import Pixels

Box = tuple[float, float, float, float]

LIKELY, AROUND = 0.95, 0.4
"""From which on a patch counts as laid over, and as the ground of letters that are. Of 358 pictures whose sign is a patch, on
photos that a fold was not fitted to: at .9 64 in 100 are found, with 2 of 346 honest pictures wrong; at .95 58 and 1; at .7
74 and 13. Of 40 marked and 38 honest pictures by another hand: at .9 5 and 3, at .95 4 and none."""
CROWD = 3
"""More than so many are things of the scene that look alike: coins, buttons, beads."""


def signs(pixels: Pixels) -> list[tuple[Box, float]]:
    """Boxes of signs in pixels of the picture, and how likely each is laid over; from LIKELY on it counts by itself."""
    small = small_copy(pixels)
    every = patches(small)
    scale = pixels.shape[1] / small.shape[1]
    found = []
    for patch in every:
        of = figures(small, patch, len(every))
        likely = likelihood(of, "signs") if of is not None else 0.0
        if likely >= AROUND:
            x, y, wide, high = patch.box
            rim = 2 if patch.kind == 0 else 0
            box = (scale * (x - rim), scale * (y - rim), scale * (x + wide + rim), scale * (y + high + rim))
            found.append((box, likely))
    return found if sum(likely >= LIKELY for _, likely in found) <= CROWD else []
