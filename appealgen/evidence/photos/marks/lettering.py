"""Where something like letters stands: the text detector that the package `rapidocr` carries, run by OpenCV, offline.

It finds letters of any script, printed ones as well as laid over; which of the two they are, `cues` and `verdict` tell.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

SIDE = 640
"""Longest side at which letters are looked for: 0.26 s; at 480 small corner marks go, at 960 it costs twice as much."""
LIKELY, SURE_ENOUGH = 0.3, 0.5
"""Of a pixel, and of a line in the mean: the model's own figures."""
GROWN = 1.5
"""The model paints the middle of each line; it is grown by this much of its area over its outline."""
WIDE, OUT = 31, 24
"""Pixels of the surroundings, and values (of 255). Finds half of marks of 15 % where the picture as it is yields a third."""
MODEL = "PP-OCRv6_det_small.onnx"

FAINT_SIDE = 512
"""The same for what stands out by little: 0.14 s, and as many faint marks found as at 640."""

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


def lines(pixels: Pixels, faint: bool = False) -> list[Line]:
    """Lines of letters in the picture (RGB); `faint`: in what stands out from it by little."""
    cv2 = vision()
    likely = _likely(pixels, faint)
    across, down = pixels.shape[1] / likely.shape[1], pixels.shape[0] / likely.shape[0]
    contours, _ = cv2.findContours((likely > LIKELY).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    found = []
    for contour in contours:
        (x, y), (width, height), angle = cv2.minAreaRect(contour)
        if min(width, height) < 3:
            continue
        score = _mean(likely, contour)
        if score >= SURE_ENOUGH:
            grown = GROWN * width * height / (width + height)
            corners = cv2.boxPoints(((x, y), (width + grown, height + grown), angle)) * (across, down)
            found.append(Line(corners.astype(np.float32), score))
    return found


def _likely(pixels: Pixels, faint: bool) -> npt.NDArray[np.float32]:
    cv2 = vision()
    height, width = pixels.shape[:2]
    scale = (FAINT_SIDE if faint else SIDE) / max(height, width)
    size = (max(32, round(width * scale / 32) * 32), max(32, round(height * scale / 32) * 32))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR)
    if faint:
        small = _raised(small)
    net = _net()
    net.setInput(cv2.dnn.blobFromImage(small, 1 / 127.5, size, (127.5, 127.5, 127.5), swapRB=True))
    return np.asarray(net.forward()[0, 0])


def _raised(small: Pixels) -> Pixels:
    """What stands out from its surroundings by up to OUT values, drawn out to the full range."""
    cv2 = vision()
    out = cv2.GaussianBlur(small.astype(np.float32) - cv2.medianBlur(small, WIDE), (0, 0), 0.8)
    return np.asarray(np.clip(128 + out * (110 / OUT), 18, 238), np.uint8)


def _mean(likely: npt.NDArray[np.float32], contour: Any) -> float:
    cv2 = vision()
    x, y, width, height = cv2.boundingRect(contour)
    mask = np.zeros((height, width), np.uint8)
    cv2.drawContours(mask, [contour - [x, y]], -1, 1, -1)
    return float(likely[y : y + height, x : x + width][mask > 0].mean())


@cache
def _net() -> Any:
    return vision().dnn.readNetFromONNX(str(model(MODEL)))


def model(name: str) -> Path:
    """A model's file, without importing the package (which opens a log and its own engines)."""
    spec = find_spec("rapidocr")
    assert spec is not None and spec.origin is not None, "rapidocr is not installed"
    return Path(spec.origin).parent / "models" / name
