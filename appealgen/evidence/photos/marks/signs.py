"""Signs without letters that are laid over a picture: which of its patches are one, by trees over their figures."""

from __future__ import annotations

from appealgen.evidence.photos.marks.patches import patches, small_copy
from appealgen.evidence.photos.marks.shapes import figures
from appealgen.evidence.photos.marks.verdict import likelihood
from appealgen.evidence.photos.picture import Pixels

Box = tuple[float, float, float, float]

LIKELY, AROUND = 0.99, 0.4
"""From which on a patch counts as laid over, and as the ground of letters that are. Of the signs that are a patch, on
photos that were not fitted to: at .97 46 in 100, with 2 in 100 wrong; at .7 63, with 31 wrong."""
CROWD = 3
"""More than so many are things of the scene that look alike: coins, buttons, beads."""


def signs(pixels: Pixels) -> list[tuple[Box, bool]]:
    """Boxes of signs in pixels of the picture, and whether each counts by itself."""
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
            found.append((box, likely >= LIKELY))
    return found if sum(likely for _, likely in found) <= CROWD else []
