"""Marks over one photo alone: what can be told without reading it. What stands on all photos of a case: `shared_marks`.

A printed label, a package, a poster are no marks, and to a detector of text they look the same. So one sign is taken:
a line of letters in one exact colour, level to the pixel,
and without the grain that everything in front of a lens has. It only ever raises a suspicion.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.model import Mark
from appealgen.evidence.photos.picture import Picture, Pixels

SMALLEST, TALLEST = 7, 140
"""Height of a letter in pixels of the scaled copy."""
LETTERS = 6
"""Letters in a row that make a line."""
GRAIN = 2.2
"""Standard deviation of a letter's core (of 255). Letters laid over: 0 to 1.8; printed ones in front of a lens: 2.5 to 9."""
LEVEL = 0.12
"""Letters of a line stand on one base line, within this share of their height: overlays are level to the pixel."""
STAMP_PLACE = 0.6
"""A camera prints the date to the right of and below these shares of the picture."""


@dataclass(frozen=True)
class _Letter:
    x: int
    y: int
    width: int
    height: int
    colour: tuple[float, float, float]

    @property
    def base(self) -> int:
        return self.y + self.height


def marks(picture: Picture) -> tuple[Mark, ...]:
    """Marks over the picture; boxes in pixels as stored."""
    scaled = picture.scaled
    view = (scaled.shape[1], scaled.shape[0])
    found = []
    for box, colour in _lines(scaled):
        stamp = _is_stamp(box, colour, view)
        found.append(Mark(picture.stored_box(box, view), "camera_stamp" if stamp else "suspected"))
    return tuple(found)


def _lines(scaled: Pixels) -> list[tuple[tuple[float, float, float, float], tuple[float, float, float]]]:
    """Lines of letters of one exact colour."""
    found = []
    for bright in (True, False):
        letters = _letters(scaled, bright)
        for line in _in_rows(letters):
            x0, y0 = min(one.x for one in line), min(one.y for one in line)
            x1, y1 = max(one.x + one.width for one in line), max(one.base for one in line)
            colour = tuple(float(np.median([one.colour[channel] for one in line])) for channel in range(3))
            found.append(((float(x0), float(y0), float(x1), float(y1)), colour))
    return found  # type: ignore[return-value]


def _letters(scaled: Pixels, bright: bool) -> list[_Letter]:
    """Blobs that stand out from what is around them, of one colour without grain."""
    cv2 = vision()
    grey = cv2.cvtColor(scaled, cv2.COLOR_RGB2GRAY)
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (25, 25))
    how = cv2.MORPH_TOPHAT if bright else cv2.MORPH_BLACKHAT
    standing = cv2.morphologyEx(grey, how, kernel)
    _, mask = cv2.threshold(standing, 40, 255, cv2.THRESH_BINARY)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    letters = []
    for label in range(1, count):
        x, y, width, height, area = (int(value) for value in stats[label])
        if not (SMALLEST <= height <= TALLEST and 2 <= width <= 2 * height and area >= 0.15 * width * height):
            continue
        letter = _letter(scaled, labels, label, (x, y, width, height))
        if letter:
            letters.append(letter)
    return letters


def _letter(
    scaled: Pixels, labels: npt.NDArray[np.int32], label: int, box: tuple[int, int, int, int]
) -> _Letter | None:
    cv2 = vision()
    x, y, width, height = box
    inside = (labels[y : y + height, x : x + width] == label).astype(np.uint8)
    padded = cv2.copyMakeBorder(inside, 1, 1, 1, 1, cv2.BORDER_CONSTANT, value=0)
    core = cv2.erode(padded, np.ones((3, 3), np.uint8))[1:-1, 1:-1] > 0
    if core.sum() < 6:
        return None
    pixels = scaled[y : y + height, x : x + width][core].astype(np.float32)
    if float(pixels.std(axis=0).max()) > GRAIN:
        return None
    red, green, blue = (float(value) for value in np.median(pixels, axis=0))
    return _Letter(x, y, width, height, (red, green, blue))


def _in_rows(letters: list[_Letter]) -> list[list[_Letter]]:
    """Letters of one colour and height, side by side on one base line."""
    rows: list[list[_Letter]] = []
    for letter in sorted(letters, key=lambda one: one.x):
        for row in rows:
            last = row[-1]
            near = 0 <= letter.x - last.x <= 3 * max(letter.height, last.height)
            level = abs(letter.base - last.base) <= max(1, LEVEL * last.height)
            alike = max(abs(a - b) for a, b in zip(letter.colour, last.colour, strict=True)) < 4
            tall = 0.6 < letter.height / last.height < 1.7
            if near and level and alike and tall:
                row.append(letter)
                break
        else:
            rows.append([letter])
    return [row for row in rows if len(row) >= LETTERS]


def _is_stamp(box: tuple[float, ...], colour: tuple[float, float, float], view: tuple[int, int]) -> bool:
    """Orange or yellow figures in the lower right."""
    red, green, blue = colour
    return (
        box[0] > STAMP_PLACE * view[0]
        and box[1] > STAMP_PLACE * view[1]
        and red > 180
        and green > 80
        and blue < 0.6 * red
    )
