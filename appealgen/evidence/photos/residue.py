"""What is left between two pictures that lie on each other: what was laid over the copy, its colours, its softness."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.alignment import Map
from appealgen.evidence.photos.colour_fit import in_its_colours
from appealgen.evidence.photos.features import Described, vision
from appealgen.evidence.photos.model import Change, FractionBox

SMALL = 320
"""Longest side at which colours are compared: a fourth of the pixels, the same answers."""
COLOUR = 8.0
"""Steps in Lab (of 255) by which the fit of colours moves a fourth of the pixels, from which on they were changed. Re-saved,
under text or among other pictures at most 1; hue, sepia (also of what was brown before), brighter, equalised 10 and more."""
GREY = 3.0
"""Mean chroma below which a picture is grey; the original must have three times as much."""


def halved(picture: Described, by: int) -> npt.NDArray[np.uint8]:
    """The working copy in colour, so many times smaller; what is left over of a pixel at the far edges is let go."""
    cv2 = vision()
    high, wide = picture.grey.shape
    ratio = wide / picture.scaled.shape[1]
    size = wide // by, high // by
    if ratio / by < 1 and wide % by == 0 and high % by == 0:
        return np.asarray(cv2.resize(picture.scaled, size, interpolation=cv2.INTER_AREA))
    working = cv2.resize(picture.scaled, (wide, high), interpolation=cv2.INTER_AREA if ratio < 1 else cv2.INTER_CUBIC)
    return np.asarray(cv2.resize(working[: size[1] * by, : size[0] * by], size, interpolation=cv2.INTER_AREA))


SAMPLE = 6000
"""Pixels that a fit of colours looks at: with ten times as many its line moves by less than .002."""


def _sampled(inside: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
    """Flat places of pixels all over the footprint, some thousands of them."""
    places = np.flatnonzero(inside)
    return places[:: max(1, len(places) // SAMPLE)]


class Coloured(NamedTuple):
    """Both pictures, a little smoothed, and the original in the colours of the copy."""

    before: npt.NDArray[np.uint8]
    after: npt.NDArray[np.uint8]
    fitted: npt.NDArray[np.uint8]


def coloured(before: npt.NDArray[np.uint8], after: npt.NDArray[np.uint8], inside: npt.NDArray[np.bool_]) -> Coloured:
    one, other = (vision().GaussianBlur(picture, (0, 0), 0.8) for picture in (before, after))
    return Coloured(one, other, in_its_colours(one, other, _sampled(inside)))


def added_pixels(pair: Coloured, inside: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Pixels of the footprint that the original does not explain, once its light and colours are fitted."""
    cv2 = vision()
    fitted, other = pair.fitted, pair.after
    off = cv2.absdiff(fitted, other).max(axis=2)
    # An edge that lies half a pixel off differs too: the nearest of the neighbours counts.
    low = cv2.subtract(cv2.erode(fitted, np.ones((3, 3), np.uint8)), (12, 12, 12, 0))
    high = cv2.add(cv2.dilate(fitted, np.ones((3, 3), np.uint8)), (12, 12, 12, 0))
    beyond = ((other < low) | (other > high)).any(axis=2) & (off > 24) & inside
    solid = cv2.morphologyEx(beyond.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)) > 0
    return np.asarray(solid & inside)


MOST_BOXES = 12
"""Framed in a figure; more would hide the picture."""
SPECK = 12
"""Pixels at that size; less is noise along an edge."""


def boxes_of(added: npt.NDArray[np.bool_]) -> tuple[FractionBox, ...]:
    """Boxes around what lies together, the largest first, as fractions of the picture."""
    cv2 = vision()
    height, width = added.shape
    joined = cv2.dilate(added.astype(np.uint8), np.ones((7, 15), np.uint8))
    _, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    held = np.bincount(labels[added], minlength=len(stats))
    largest = [label for label in np.argsort(-held, kind="stable") if held[label] >= SPECK][:MOST_BOXES]
    found = []
    for label in largest:
        rows, columns = np.nonzero(added & (labels == label))
        x0, y0, x1, y1 = columns.min(), rows.min(), columns.max() + 1, rows.max() + 1
        left, right = (round(float(side) / width, 4) for side in (x0, x1))
        top, bottom = (round(float(side) / height, 4) for side in (y0, y1))
        found.append((left, top, right, bottom))
    return tuple(found)


def colours(pair: Coloured, inside: npt.NDArray[np.bool_]) -> list[Change]:
    """What a filter did to all of it; what was laid over a part has no say in the fit."""
    places = _sampled(inside)
    one, other, fitted = (_lab(picture, places) for picture in pair)
    chroma_one, chroma_other = (float(np.abs(lab[:, 1:] - 128).mean()) for lab in (one, other))
    if chroma_other < GREY and chroma_one > 3 * max(chroma_other, 1.0):
        return [Change("grey")]
    moved = np.percentile(np.abs(fitted - one), 75, axis=0)
    return [Change("recoloured")] if float(moved.max()) > COLOUR else []


def _lab(picture: npt.NDArray[np.uint8], places: npt.NDArray[np.intp]) -> npt.NDArray[np.float32]:
    cv2 = vision()
    some = picture.reshape(-1, 1, 3)[places]
    return np.asarray(cv2.cvtColor(some, cv2.COLOR_RGB2LAB)[:, 0], np.float32)


def softness(
    warped: npt.NDArray[np.uint8], grey: npt.NDArray[np.uint8], inside: npt.NDArray[np.bool_], map: Map
) -> float:
    """Fine detail of the copy against the original's at the same size; 1 when the copy was enlarged from less."""
    if np.sqrt(abs(np.linalg.det(map[:2, :2]))) > 1.05:
        return 1.0
    cv2 = vision()
    fine = [np.abs(cv2.Laplacian(picture.astype(np.float32), cv2.CV_32F))[inside].mean() for picture in (warped, grey)]
    return float(fine[1] / max(fine[0], 1e-3))
