"""A map made finer: places all over the agreeing windows are followed from the warped original to the disputed picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.alignment import Alignment, Map, apply, simplest
from appealgen.evidence.photos.dense import STEP, WINDOW, Explained
from appealgen.evidence.photos.features import Grey, vision

PLACES = 500
"""Places followed, spread evenly: the error of a map falls with their root, and 500 leave .02 pixels."""
FEWEST = 24
SOFT = 0.7
"""Blocks at rest below which both pictures are blurred and followed once more."""
SLACK = 0.04
"""Pixels by which a simpler map may be worse: the noise of a followed place is .05 to .2."""
FARTHEST = 6.0
"""Pixels that a place may have moved: maps from points are seldom off by more than two."""


BLOCK = 56
"""Side in pixels of a block that is asked whether it lies still."""
REST = 0.6
"""Pixels within which it does."""


def refined(alignment: Alignment, explained: Explained, disputed: Grey) -> Alignment:
    """The same map, fitted again, and how much of the picture lies still under it; or as it was, where little can be followed."""
    for _ in range(2):
        finer, moved = _once(alignment, explained, disputed)
        if finer is None:
            return alignment
        alignment = finer
        if moved < 0.5:
            break
        explained = replace(explained, warped=_warped(explained.source, alignment.map, disputed))
    return alignment


def _once(alignment: Alignment, explained: Explained, disputed: Grey) -> tuple[Alignment | None, float]:
    places, reached = _followed(explained, disputed)
    if len(places) < FEWEST:
        return None, 0.0
    here = apply(np.asarray(np.linalg.inv(alignment.map), np.float64), places)
    fitted = _fitted(alignment.map, here, reached)
    if fitted is None:
        return None, 0.0
    kind, map = simplest(*fitted, slack=SLACK)
    steady = _steady(places, apply(map, here) - reached)
    if steady < SOFT:  # a blurred picture's places swim: blur both
        places, reached = _followed(explained, disputed, blurred=4.0)
        here = apply(np.asarray(np.linalg.inv(alignment.map), np.float64), places)
        steady = max(steady, _steady(places, apply(map, here) - reached))
    if steady < SOFT:
        steady = max(steady, _steady(places, _bent_away(places, apply(map, here) - reached)))
    moved = float(np.median(np.linalg.norm(apply(map, here) - places, axis=1)))
    return replace(alignment, map=map, kind=kind, steady=steady), moved


def _followed(
    explained: Explained, disputed: Grey, blurred: float = 0.0
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Places of the disputed picture where the warped original agrees, and where in truth each of them lies."""
    cv2 = vision()
    rows, columns = np.nonzero(explained.agree)
    if len(rows) < FEWEST:
        return np.zeros((0, 2)), np.zeros((0, 2))
    kept = np.linspace(0, len(rows) - 1, min(PLACES, len(rows))).astype(int)
    places = np.stack([columns[kept], rows[kept]], axis=1).astype(np.float32) * STEP + WINDOW // 2
    reached, found, _ = cv2.calcOpticalFlowPyrLK(
        _even(explained.warped, blurred), _even(disputed, blurred), places[:, None], None,
        winSize=(WINDOW, WINDOW), maxLevel=1, criteria=(3, 12, 0.01),
    )  # fmt: skip
    good = found.ravel().astype(bool) & (np.abs(reached[:, 0] - places).max(axis=1) < FARTHEST)
    return places[good].astype(np.float64), reached[good, 0].astype(np.float64)


def _steady(places: npt.NDArray[np.float64], left: npt.NDArray[np.float64]) -> float:
    """Share of the blocks of the picture whose places lie still in their middle: noise goes both ways, a parallax goes one."""
    blocks = (places // BLOCK).astype(int) @ (1, 1000)
    still = [
        np.hypot(*np.median(left[blocks == block], axis=0)) < REST
        for block, count in zip(*np.unique(blocks, return_counts=True), strict=True)
        if count >= 3
    ]
    return float(np.mean(still)) if still else 1.0


def _bent_away(places: npt.NDArray[np.float64], left: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """What is left over once a smooth bend of the whole picture (a lens, a tilt drawn without perspective) is taken out."""
    if len(places) < 4 * FEWEST:
        return left
    x, y = ((places - places.mean(axis=0)) / np.maximum(np.ptp(places, axis=0), 1)).T
    terms = np.stack([np.ones_like(x), x, y, x * y, x * x, y * y], axis=1)
    kept = np.ones(len(x), bool)
    for _ in range(3):
        bend = terms @ np.linalg.lstsq(terms[kept], left[kept], rcond=None)[0]
        off = np.linalg.norm(left - bend, axis=1)
        kept = off <= max(0.2, 2 * float(np.median(off)))
    return np.asarray(left - bend)


def _fitted(
    map: Map, here: npt.NDArray[np.float64], there: npt.NDArray[np.float64]
) -> tuple[Map, npt.NDArray[np.float64], npt.NDArray[np.float64]] | None:
    """A free map, and the places that agree with it."""
    cv2 = vision()
    # The sense of rotation is kept out of the fit: a mirrored original is fitted from its places as the old map lays them.
    laid = apply(map, here)
    found, mask = cv2.findHomography(laid, there, cv2.RANSAC, 1.0, maxIters=500)
    if found is None or not np.isfinite(found).all() or mask.sum() < FEWEST:
        return None
    kept = mask.ravel().astype(bool)
    return np.asarray(found @ map, np.float64), here[kept], there[kept]


def _even(picture: Grey, blurred: float = 0.0) -> Grey:
    """The same contrast everywhere: light and colours that were changed don't pull at the places."""
    cv2 = vision()
    grey = picture.astype(np.float32)
    if blurred:
        grey = cv2.GaussianBlur(grey, (0, 0), blurred)
    mean = cv2.blur(grey, (WINDOW, WINDOW))
    spread = np.sqrt(np.maximum(cv2.blur(grey * grey, (WINDOW, WINDOW)) - mean * mean, 0)) + 4
    even: Grey = np.clip((grey - mean) * (48 / spread) + 128, 0, 255).astype(np.uint8)
    return even


def _warped(original: Grey, map: Map, disputed: Grey) -> Grey:
    warped: Grey = vision().warpPerspective(original, map, disputed.shape[::-1], flags=vision().INTER_AREA)
    return warped
