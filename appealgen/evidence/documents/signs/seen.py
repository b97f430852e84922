"""Signs that a page's picture shows: a seal, a signature, what is covered, whether it is sharp, large enough, whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import numpy.typing as npt

from appealgen.evidence.documents.model import Box, DocumentSign
from appealgen.evidence.documents.ocr.light import reduced
from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

Grey = npt.NDArray[np.uint8]
Shown = Callable[[Box], Box]

SIDE = 900
"""Longest side at which shapes are sought."""
SMALL = 13.0
"""Pixels of a letter's height below which words are guessed: 60 % of words were right at 11, 95 % at 14."""
SOFT = 0.16
"""Steepest steps of an edge against its height: sharp print 0.35 to 0.9, out of focus below 0.16."""
SEAL = (0.06, 0.45)
"""A round seal's width as a share of the page's: 4 cm of 21 is 0.19."""


def picture_signs(pixels: Pixels, number: int, shown: Shown) -> Iterator[DocumentSign]:
    """Shapes and colours; what only letters tell is `letters_signs`."""
    scale = min(1.0, SIDE / max(pixels.shape[:2]))
    small = reduced(pixels, scale)

    def place(box: tuple[int, int, int, int]) -> Box:
        x, y, wide, high = box
        return shown((x / scale, y / scale, (x + wide) / scale, (y + high) / scale))

    yield from (DocumentSign("seal", "", number, place(box)) for box in seals(small))
    yield from (DocumentSign("covered", "", number, place(box)) for box in covered(small))
    yield from (DocumentSign("signature", "", number, place(box)) for box in signatures(small))


def seals(small: Pixels) -> list[tuple[int, int, int, int]]:
    """Red (or blue) rings and discs of letters: about as wide as high, and their colour along the rim."""
    cv2 = vision()
    hue, strong, _ = cv2.split(cv2.cvtColor(small, cv2.COLOR_RGB2HSV))
    found = []
    for low, high in (((0, 12), (165, 180)), ((100, 135), (100, 135))):
        inked = (((hue >= low[0]) & (hue <= low[1])) | ((hue >= high[0]) & (hue <= high[1]))) & (strong > 70)
        mask = cv2.morphologyEx(inked.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((11, 11), np.uint8))
        _, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
        found += [box for index in range(1, len(stats)) if (box := _round(labels, stats[index], index, inked))]
    return [box for box in found if not any(_inside(box, other) for other in found)][:6]


def _inside(box: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    """The star of a seal is no second one."""
    x, y, wide, high = box
    left, top, across, down = other
    return box != other and left <= x and top <= y and x + wide <= left + across and y + high <= top + down


def _round(
    labels: npt.NDArray[np.int32], told: npt.NDArray[np.int32], index: int, inked: npt.NDArray[np.bool_]
) -> tuple[int, int, int, int] | None:
    x, y, wide, high, area = (int(value) for value in told)
    page = max(labels.shape)
    if (
        not SEAL[0] * page * 0.7 <= wide <= SEAL[1] * page
        or not 0.6 <= wide / max(high, 1) <= 1.67
        or area < 0.2 * wide * high
    ):
        return None
    part = inked[y : y + high, x : x + wide]
    down, across = np.mgrid[-1 : 1 : complex(high), -1 : 1 : complex(wide)]
    away = np.hypot(across, down)
    rim = part & (away > 0.78) & (away < 1.12)
    turn = np.histogram(np.arctan2(down, across)[rim], bins=16, range=(-np.pi, np.pi))[0]
    corners = part[away > 1.15].mean() if (away > 1.15).any() else 0.0
    share = float(part.mean())
    return (x, y, wide, high) if (turn > 0).sum() >= 11 and corners < 0.12 and share < 0.85 else None


def covered(small: Pixels) -> list[tuple[int, int, int, int]]:
    """Solid black bars, as a marker or a program lays over a price: wider than high, of one value."""
    cv2 = vision()
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    black = (grey < 60).astype(np.uint8)
    solid = cv2.morphologyEx(black, cv2.MORPH_OPEN, np.ones((7, 7), np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(solid, connectivity=8)
    page = small.shape[0] * small.shape[1]
    return [
        (int(x), int(y), int(wide), int(high))
        for x, y, wide, high, area in stats[1:]
        if area > 0.9 * wide * high and wide >= 1.4 * high and wide >= 18 and area < 0.05 * page
        and x > 2 and y > 2 and x + wide < small.shape[1] - 2 and y + high < small.shape[0] - 2
    ][:10]  # fmt: skip


TALL, LOW, LONGEST = (2.2, 3.5), (1.4, 7.0), 7.5
"""Height and length of a signature in letters of print at least, of a tall one or of one long stroke that is hardly higher than
print, which letters never make together; and its length in heights at most. Of 413 pages of made-up papers the long strokes are 48
more, each of them a signature but for the seals beside."""


def signatures(small: Pixels) -> list[tuple[int, int, int, int]]:
    """Strokes that run on, larger and looser than print, in the lower part: a region worth a look, no more."""
    cv2 = vision()
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    ink = ((cv2.subtract(cv2.blur(grey, (61, 61)), grey)) > 28).astype(np.uint8)
    _, labels, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    high, wide = ink.shape
    letters = stats[1:, 3][(stats[1:, 4] > 8) & (stats[1:, 3] < 40)]
    usual = float(np.median(letters)) if len(letters) else 8.0
    found = []
    for index in range(1, len(stats)):
        x, y, w, h, area = (int(value) for value in stats[index])
        loose = area < 0.3 * w * h
        tall, low = h > TALL[0] * usual and w > TALL[1] * usual, h > LOW[0] * usual and w > LOW[1] * usual
        fits = (tall or low) and h < 0.14 * high and w < min(0.4 * wide, LONGEST * h)
        if y > 0.35 * high and fits and loose and _curls(labels[y : y + h, x : x + w] == index):
            found.append((x, y, w, h))
    return found[:6]


STROKE = (0.85, 0.4)
"""Share of its width that a signature's own underline takes at most, and of its ink that lies there. Of 393 pages of made-up papers
nineteen more places are told so: fifteen signatures and seals, two stars of seals, two QR codes."""


def _curls(part: npt.NDArray[np.bool_]) -> bool:
    """A frame or a rule has its ink on few rows or columns; handwriting is spread over them, but for a stroke under it."""
    rows, columns = part.mean(axis=1), part.mean(axis=0)
    most = int(rows.argmax())
    stroke = int(part[max(0, most - 1) : most + 2].sum())
    underlined = rows.max() < STROKE[0] and stroke < STROKE[1] * part.sum()
    return bool((rows.max() < 0.55 or underlined) and columns.max() < 0.75 and (columns > 0).mean() > 0.8)


def letters_signs(grey: Grey, number: int, height: float, words: bool) -> Iterator[DocumentSign]:
    """Of the page as it came: letters too small, or out of focus."""
    if 0 < height < SMALL:
        yield DocumentSign("low_resolution", f"{height:.0f} px", number)
    soft = softness(grey, height)
    if soft is not None and soft < SOFT and words:
        yield DocumentSign("blurred", f"{soft:.2f}", number)


def softness(grey: Grey, height: float) -> float | None:
    """How steep letters' edges are: the step from pixel to pixel against the whole step, at the steepest twentieth."""
    cv2 = vision()
    if height < 6:
        return None
    scale = 20.0 / height

    def told(part: Grey) -> float | None:
        small = cv2.resize(part, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else part
        return _steepness(small)

    return told(_middle(grey)) or told(grey)


def _middle(page: Grey) -> Grey:
    """A quarter of it tells as much as the whole, where it has letters."""
    high, wide = page.shape
    return page[high // 8 : high * 5 // 8, wide // 4 : wide * 3 // 4]


def _steepness(part: Grey) -> float | None:
    cv2 = vision()
    part = cv2.GaussianBlur(part, (0, 0), 0.7)
    whole = cv2.subtract(cv2.dilate(part, np.ones((7, 7))), cv2.erode(part, np.ones((7, 7)))).astype(np.float32)
    steps = np.maximum(np.abs(cv2.Sobel(part, cv2.CV_32F, 1, 0)), np.abs(cv2.Sobel(part, cv2.CV_32F, 0, 1))) / 8
    edges = whole > max(40.0, float(np.percentile(whole, 90)) * 0.5)
    return float(np.percentile(steps[edges] / whole[edges], 90)) if edges.sum() > 500 else None
