"""Of what differs between two aligned pictures: does the copy carry it, or the original?

What was laid over a picture has an edge of its own there; where it was never laid, or was taken out, the scene goes on. So
each piece that differs is asked which of the two pictures has an edge along its rim. A piece on the original may be a mark on
it that the copy was made without, or print of the scene that the copier took out: by itself it accuses nobody.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.alignment import Map
from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.model import FractionBox

Colour = npt.NDArray[np.float32]
"""Height × width × 3."""
Flags = npt.NDArray[np.bool_]

EDGE = 8.0
"""Values of a channel by which that picture steps across the piece's rim at least, over two pixels."""
STEEPER = 2.0
"""So many times steeper than the copy's step there."""
SMALLEST, THINNEST = 24, 4
"""Pixels, at that size, of a piece that is told, and of its shorter side: where the copy ends slivers of a pixel differ."""


def of_the_first(one: npt.NDArray[np.uint8], other: npt.NDArray[np.uint8], differing: Flags) -> Flags:
    """The pieces of `differing` that stand on the first of two pictures that lie on each other."""
    cv2 = vision()
    joined = cv2.dilate(differing.astype(np.uint8), np.ones((5, 9), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(joined)
    gone = np.zeros(differing.shape, bool)
    if count < 2:
        return gone
    first, second = (picture.astype(np.float32) for picture in (one, other))
    for label in range(1, count):
        x, y, wide, high = (int(value) for value in stats[label, :4])
        place = (slice(y, y + high), slice(x, x + wide))
        piece = differing[place] & (labels[place] == label)
        rows, columns = np.nonzero(piece)
        if len(rows) < SMALLEST or min(np.ptp(rows), np.ptp(columns)) + 1 < THINNEST:
            continue
        edge, kept = _step(first[place], piece), _step(second[place], piece)
        if edge > EDGE and edge > STEEPER * kept:
            gone[place] |= piece
    return gone


def _step(picture: Colour, piece: Flags) -> float:
    """How much the picture steps across the rim of the piece, beyond what it steps along it: texture does both alike.

    In the channel that steps most: a red sticker on a wall can be as light as the wall.
    """
    cv2 = vision()
    soft = cv2.GaussianBlur(piece.astype(np.float32), (0, 0), 1.0)
    nx, ny = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    steep = np.hypot(nx, ny)
    rim = steep > 0.5 * steep.max()
    gx, gy = (cv2.Sobel(picture, cv2.CV_32F, *way, scale=0.25)[rim] for way in ((1, 0), (0, 1)))
    nx, ny = (nx[rim] / steep[rim])[:, None], (ny[rim] / steep[rim])[:, None]
    across, along = gx * nx + gy * ny, gx * ny - gy * nx
    return float((np.abs(across).mean(axis=0) - np.abs(along).mean(axis=0)).max())


def on_the_original(
    boxes: tuple[FractionBox, ...], map: Map, original: tuple[int, ...], copy: tuple[int, ...]
) -> tuple[FractionBox, ...]:
    """Boxes of the copy as fractions, as fractions of the original. Both shapes: height and width of the working copies."""
    back = np.linalg.inv(map)
    found = []
    for x0, y0, x1, y1 in boxes:
        corners = np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1)]) * (copy[1], copy[0])
        moved = np.c_[corners, np.ones(4)] @ back.T
        points = np.clip(moved[:, :2] / moved[:, 2:] / (original[1], original[0]), 0, 1)
        (left, top), (right, bottom) = points.min(axis=0), points.max(axis=0)
        found.append((round(float(left), 4), round(float(top), 4), round(float(right), 4), round(float(bottom), 4)))
    return tuple(found)
