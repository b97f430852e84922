"""What a mark says: the recogniser that the package `rapidocr` carries. Asked of marks only."""

from __future__ import annotations

from functools import cache

import numpy as np

from appealgen.evidence.networks import answer, model
from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.marks.inks import straightened
from appealgen.evidence.photos.marks.lettering import Line, lines
from appealgen.evidence.photos.picture import Pixels

MODEL = "PP-OCRv6_rec_small.onnx"
HIGH, WIDEST = 48, 960
"""Pixels of a line as the model wants it."""
MOST_LINES = 12
"""Of a picture: 50 ms each."""
CLEAR = 0.6
"""Mean likelihood of the letters below which nothing counts as read."""


def texts(pixels: Pixels) -> tuple[str, ...]:
    """Every line that can be read in the picture, the largest first."""
    found = sorted(lines(pixels), key=lambda line: line.box[1] - line.box[3])[:MOST_LINES]
    return tuple(text for line in found if (text := text_of(pixels, line)))


def text_of(pixels: Pixels, line: Line) -> str | None:
    """What the line in the picture says."""
    cut, _, _ = straightened(pixels, line, 0.0)
    return read(cut) if min(cut.shape[:2]) >= 6 else None


def read(line: Pixels) -> str | None:
    """The words of one level line (RGB)."""
    cv2 = vision()
    height, width = line.shape[:2]
    wide = int(min(WIDEST, max(HIGH, round(width * HIGH / height))))
    scaled = cv2.resize(line, (wide, HIGH), interpolation=cv2.INTER_AREA if height > HIGH else cv2.INTER_CUBIC)
    likely, letters = answer(MODEL, scaled), alphabet()
    best = likely.argmax(axis=1)
    fresh = (best > 0) & (best != np.concatenate(([0], best[:-1])))
    if not fresh.any() or float(likely[fresh, best[fresh]].mean()) < CLEAR:
        return None
    return "".join(letters[index] for index in best[fresh] if index < len(letters)).strip() or None


@cache
def alphabet() -> list[str]:
    """The model's letters stand in its file, as a note named `character`; the first answer means none, the last a blank."""
    data = model(MODEL).read_bytes()
    key = b"\x0a\x09character\x12"
    at = data.rindex(key) + len(key)
    size = shift = 0
    while True:
        byte = data[at]
        size |= (byte & 127) << shift
        at, shift = at + 1, shift + 7
        if byte < 128:
            break
    return ["", *data[at : at + size].decode().splitlines(), " "]
