"""Where something like letters stands: the text detector that the package `rapidocr` carries.

It finds letters of any script, printed ones as well as laid over; which of the two they are, `cues` and `verdict` tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from appealgen.evidence.networks import answer
from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

SIDE = 960
"""Longest side at which letters are looked for: 0.25 s. Of 90 marked pictures of 45 kinds the detector sees letters of the mark
in .81; at 640 in .73 for less than half the time. No cheaper look may stand before it: at 320 it sees them in .53."""
LIKELY, SURE_ENOUGH = 0.3, 0.35
"""Of a pixel, the model's own figure; of a line in the mean, less than its own .5: what it doubts, the trees decide. Pixels from
.15 on find more, and let a line grow together with print beside it."""
APART, FILLED = 0.5, 0.5
"""Limit of a pixel at which lines come apart that grew together, and share of its box that a line of letters fills at least: a
line over a shelf of books and the words on their backs fill .34 together, lines alone .6 and more."""
GROWN = 1.5
"""The model paints the middle of each line; it is grown by this much of its area over its outline."""
WIDE = 31
"""Pixels of the surroundings from which letters stand out."""
GROUND, FULL, SOON = 0.8, 120.0, 50.0
"""Share of the ground's contrast that is left, values that a stroke reaches at most, and how soon: a difference of 6 becomes
14, one of 60 becomes 84. One look then finds faint tiled marks in 7 of 7 pictures and faint lines in 2 of 7; the picture as it
is, 4 and 1. Raised more, other marks go; a second look at what stands out by little (7 and 1) costs half as much again."""
_SOFTER = 128 + GROUND * (np.arange(256, dtype=np.uint8) - np.float32(128))
"""What each value of the ground becomes."""
MODEL = "PP-OCRv6_det_small.onnx"

Quad = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Line:
    """A line of letters: its four corners in pixels of the picture that was given, and how sure the model is."""

    corners: Quad
    score: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        (x0, y0), (x1, y1) = self.corners.min(axis=0), self.corners.max(axis=0)
        return float(x0), float(y0), float(x1), float(y1)

    @property
    def tall(self) -> float:
        """Its shorter side, however it is turned."""
        one, other = (np.linalg.norm(self.corners[0] - self.corners[at]) for at in (1, 3))
        return float(min(one, other))


def lines(pixels: Pixels) -> list[Line]:
    """Lines of letters in the picture (RGB), clear and faint ones."""
    cv2 = vision()
    likely = _likely(pixels)
    across, down = pixels.shape[1] / likely.shape[1], pixels.shape[0] / likely.shape[0]
    found = []
    for contour in _outlines(likely):
        (x, y), (width, height), angle = cv2.minAreaRect(contour)
        if min(width, height) < 3:
            continue
        score = _mean(likely, contour)
        if score >= SURE_ENOUGH:
            grown = GROWN * width * height / (width + height)
            corners = cv2.boxPoints(((x, y), (width + grown, height + grown), angle)) * (across, down)
            found.append(Line(corners.astype(np.float32), score))
    return found


def _outlines(likely: npt.NDArray[np.float32]) -> Iterator[Any]:
    """Of every line; those that grew together come apart where the model is surer."""
    for outline in _above(likely, LIKELY):
        surer = _above(_only(likely, outline), APART) if _filled(outline) < FILLED else []
        yield from surer if len(surer) > 1 else [outline]


def _above(likely: npt.NDArray[np.float32], limit: float) -> list[Any]:
    cv2 = vision()
    outlines, _ = cv2.findContours((likely > limit).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    return list(outlines)


def _filled(outline: Any) -> float:
    """Share of its upright or turned box."""
    _, (width, height), _ = vision().minAreaRect(outline)
    return float(vision().contourArea(outline) / max(1.0, width * height))


def _only(likely: npt.NDArray[np.float32], outline: Any) -> npt.NDArray[np.float32]:
    mask = np.zeros(likely.shape, np.uint8)
    vision().drawContours(mask, [outline], -1, 1, -1)
    return likely * mask


def _likely(pixels: Pixels) -> npt.NDArray[np.float32]:
    cv2 = vision()
    height, width = pixels.shape[:2]
    scale = SIDE / max(height, width)
    size = (max(32, round(width * scale / 32) * 32), max(32, round(height * scale / 32) * 32))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    return np.asarray(answer(MODEL, _raised(small))[0])


def _raised(small: Pixels) -> Pixels:
    """What stands out by little from its surroundings stands out by more, what stands out by much by little more."""
    cv2 = vision()
    ground = cv2.medianBlur(small, WIDE)
    out = cv2.subtract(small, ground, dtype=cv2.CV_32F)
    cv2.GaussianBlur(out, (0, 0), 0.6, dst=out)
    raised = np.abs(out)  # from here on in place: new planes of 8 MB cost more than what is worked out in them
    raised /= -SOON
    np.exp(raised, out=raised)
    np.subtract(1, raised, out=raised)
    raised *= FULL
    np.copysign(raised, out, out=raised)
    raised += cv2.LUT(ground, _SOFTER, dst=out)
    np.clip(raised, 0, 255, out=raised)
    return np.asarray(raised, np.uint8)


def _mean(likely: npt.NDArray[np.float32], contour: Any) -> float:
    cv2 = vision()
    x, y, width, height = cv2.boundingRect(contour)
    mask = np.zeros((height, width), np.uint8)
    cv2.drawContours(mask, [contour - [x, y]], -1, 1, -1)
    return float(likely[y : y + height, x : x + width][mask > 0].mean())
