"""Does another thing stand where the original shows its own, in a scene that is the same to the pixel?

From a tripod the room lies still, so the map explains all around; what was put there, or turned round, in between is explained by
nothing. A copy may be covered as well: by words and badges over what is smooth (`added`), or with its background taken out
(`lost`). But another thing has a texture where the original's has one, and agrees with it nowhere (`differ`).

Measured in the largest patch where next to nothing agrees. 9 pairs of renders from one camera, the product another one or
turned by 15 to 55 degrees: it takes .10 to .27 of the picture, and .41 and more of what is new there held something else before.
880 altered copies of 10 photographs: so much only under words over something busy, and then on less of the picture. With what is
asked here 2 of 960 altered copies are worth a look that were called the same before; of 40 photographs with the middle of another
laid in, each with grain of its own and saved anew, 32 are, for 2 before.
"""

from __future__ import annotations

import numpy as np

from appealgen.evidence.photos.dense import Explained, Flags
from appealgen.evidence.photos.features import vision

AROUND = 5
"""Side in windows of what is looked at around each."""
HOLDS, STRANGE = 8, 0.7
"""Windows around that hold something, and the share of them that does not agree, from which on it is a strange place."""
LARGE, LARGE_UNDER_WORDS = 0.1, 0.15
"""Share of the footprint's windows that the patch takes. Of copies that agree well one in 880 reaches it; where words lie all
over and less agrees, such patches reach .11, and once .16."""
PATCH = 0.01
"""Share of the footprint's windows that must differ within the patch: where backgrounds were taken out at most .006."""
OTHER = 0.25
"""Of the patch's windows with something new, the share that held something else before."""


def another_thing(explained: Explained, large: float) -> bool:
    """Is there one patch of that share of the footprint where another thing stands?"""
    patch = _largest(_strange(explained))
    differ, added = (int((flags & patch).sum()) for flags in (explained.differ, explained.added))
    whole = int(explained.inside.sum())
    return (
        patch.sum() >= large * whole and differ >= PATCH * whole and differ >= OTHER * (differ + added) and differ > 0
    )


def _strange(explained: Explained) -> Flags:
    """Windows around which something is to be seen, and hardly any of it agrees."""
    agree = _around(explained.agree)
    other = _around(explained.differ | explained.lost | explained.added)
    return np.asarray(explained.inside & (other >= HOLDS) & (other >= STRANGE * (agree + other)))


def _around(flags: Flags) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    cv2 = vision()
    ones = np.ones((AROUND, AROUND), np.float32)
    return np.asarray(cv2.filter2D(flags.astype(np.float32), -1, ones, borderType=cv2.BORDER_CONSTANT), np.float32)


def _largest(flags: Flags) -> Flags:
    """The largest patch that hangs together; none where there is none."""
    count, labels, told, _ = vision().connectedComponentsWithStats(flags.astype(np.uint8), connectivity=4)
    return np.asarray(labels == 1 + int(told[1:, 4].argmax())) if count > 1 else np.zeros_like(flags)
