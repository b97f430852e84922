"""Is a picture one of a paper? A cheap look at the scaled copy, before anything is read: some 45 ms.

Measured on photos of 34 papers of ours and 39 photos and listing pictures of the samples: lines of letters on the sheet are 0.77
to 4.4 pictures long together on papers, with the sheet over 0.7 of the picture; on photos of products up to 0.85, the even
ground below 0.45.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from appealgen.evidence.documents.ocr.straighten import blobs
from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

Mask = npt.NDArray[np.uint8]

ENOUGH = ((0.55, 0.25), (0.45, 0.5), (0.25, 1.1))
"""Share of the sheet, and the length of all lines on it against the picture's longest side: any pair. A sparse page fills the picture."""
LEAST = min(least for least, _ in ENOUGH)
LINES = 2
GREY, BRIGHT = 70, 90
"""Most colour and least light that paper has, of 255."""


NARROW = 64
"""Pixels of the shorter side: a page in which ten lines could be read has more."""


def is_paper(scaled: Pixels) -> bool:
    """Level lines of small letters on one even, bright ground. `scaled`: longest side 1024 at most."""
    if min(scaled.shape[:2]) < NARROW:
        return False
    sheet = _sheet(scaled)
    if sheet.share < LEAST:  # so it is of the turned picture
        return False
    return _is_upright(scaled, sheet) or _is_upright(_turned(scaled), _turned_sheet(sheet))


class Sheet(NamedTuple):
    """The largest even, bright region, the light on the picture, and the region's share of it."""

    mask: Mask
    light: Mask
    share: float


def _turned(pixels: Mask) -> Mask:
    return np.ascontiguousarray(np.rot90(pixels))


def _turned_sheet(sheet: Sheet) -> Sheet:
    return Sheet(_turned(sheet.mask), _turned(sheet.light), sheet.share)


def _is_upright(pixels: Pixels, sheet: Sheet) -> bool:
    lines, length = _lines(pixels, sheet)
    return lines >= LINES and any(sheet.share >= least and length >= long for least, long in ENOUGH)


def seen(pixels: Pixels) -> tuple[float, int, float]:
    """The sheet's share of the picture, the lines of letters on it, and how long they are together, in pictures."""
    sheet = _sheet(pixels)
    return sheet.share, *_lines(pixels, sheet)


def _lines(pixels: Pixels, sheet: Sheet) -> tuple[int, float]:
    cv2 = vision()
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    dark = cv2.subtract(sheet.light, grey) > np.maximum(25, sheet.light * 0.3)
    ink = (dark & (sheet.mask > 0)).astype(np.uint8) * 255
    side = max(grey.shape)
    lines = [box for box in blobs(_letters(ink), 11) if box[3] <= 0.05 * side and box[2] >= 4 * box[3]]
    return len(lines), sum(box[2] for box in lines) / side


def _sheet(pixels: Pixels) -> Sheet:
    cv2 = vision()
    small = cv2.resize(pixels, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    ground = cv2.medianBlur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8)), 11)
    _, colour, value = cv2.split(cv2.cvtColor(ground, cv2.COLOR_RGB2HSV))
    paper = (colour < GREY) & (value > 0.5 * np.percentile(value, 95)) & (value > BRIGHT)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(paper.astype(np.uint8), connectivity=8)
    size = pixels.shape[1::-1]
    light = np.asarray(cv2.resize(value, size))
    if len(stats) < 2:
        return Sheet(np.zeros(pixels.shape[:2], np.uint8), light, 0.0)
    index = 1 + int(np.argmax(stats[1:, 4]))
    sheet = cv2.resize((labels == index).astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    return Sheet(np.asarray(sheet), light, float(stats[index, 4] / paper.size))


def _letters(ink: Mask) -> Mask:
    """Shapes of a letter's size only: no rules, no contours of things."""
    _, labels, stats, _ = vision().connectedComponentsWithStats(ink, connectivity=8)
    high, wide = stats[:, 3], stats[:, 2]
    keep = (high >= 4) & (high <= 60) & (wide <= 8 * high) & (wide >= 2)
    keep[0] = False
    return np.asarray(keep[labels].astype(np.uint8) * 255)
