"""What the disputed picture shows of the original, and where: all of it, one cell of a page, or a part that was turned."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from appealgen.evidence.photos.alignment import Alignment
from appealgen.evidence.photos.changes import MARGIN, WHOLE
from appealgen.evidence.photos.dense import STEP, WINDOW, Flags
from appealgen.evidence.photos.extent import Rectangle, extent, window_rectangle
from appealgen.evidence.photos.features import Described, vision
from appealgen.evidence.photos.judging import Seen
from appealgen.evidence.photos.model import Corners, Polygon
from appealgen.evidence.photos.outline import Points, corners_of, fractions, laid_within, visible_part
from appealgen.evidence.photos.picture import Picture


class Shown(NamedTuple):
    """`footprint`: pixels of the disputed picture's working copy. `place`: their outline there; None where it is all."""

    footprint: Flags
    outline: Polygon | None
    visible: float | None
    place: Corners | None


def shown_part(seen: Seen, one: Described, other: Described, original: Picture) -> Shown:
    """The part of the disputed picture that shows the original: its outline in the original, and its share of that."""
    high, wide = other.grey.shape
    frame, all_of_it = (0, 0, wide, high), (0, 0, *one.grey.shape[::-1])
    _, visible = visible_part(seen.alignment.map, corners_of(frame), one, original)
    if visible is None:
        return Shown(seen.explained.footprint, None, None, None)
    if seen.part is None and seen.alignment.kind != "straight":
        return _within(seen, _upright(seen.alignment, one, other), frame, one, other, original)
    filled = float(seen.explained.footprint.mean()) > 1 - MARGIN
    if seen.part is None and visible > WHOLE and filled:
        return _within(seen, all_of_it, frame, one, other, original)
    shown = extent(seen.explained.warped, seen.explained.footprint, other.grey)
    if seen.part is not None and shown == frame:
        shown = window_rectangle(seen.part, STEP, WINDOW, other.grey.shape)
    return _within(seen, all_of_it, shown, one, other, original)


def _within(
    seen: Seen, part: Rectangle, shown: Rectangle, one: Described, other: Described, original: Picture
) -> Shown:
    """The part of the original that was laid down, as far as it lies in that rectangle of the disputed picture."""
    map = seen.alignment.map
    laid = laid_within(map, part, shown)
    if laid is None:
        return Shown(seen.explained.footprint, None, None, None)
    footprint = seen.explained.footprint & _inside(laid, other.grey.shape)
    outline, visible = visible_part(map, laid, one, original)
    whole = 1 - float(footprint.mean()) < MARGIN
    return Shown(footprint, outline, visible, None if whole else fractions(laid, other.grey.shape))


def _inside(polygon: Points, shape: tuple[int, ...]) -> Flags:
    flags = np.zeros(shape, np.uint8)
    vision().fillConvexPoly(flags, np.round(polygon * 16).astype(np.int32), 1, shift=4)
    return flags > 0


def _upright(alignment: Alignment, one: Described, other: Described) -> Rectangle:
    """What was turned or tilted has no edges along the axes, but what was cut out before has them in the original: the part
    that is shown, seen with the copy turned back, as large as the copy shows it."""
    cv2 = vision()
    high, wide = one.grey.shape
    scale = min(1.0, float(np.sqrt(abs(np.linalg.det(alignment.map[:2, :2] / alignment.map[2, 2])))))
    smaller = np.diag([scale, scale, 1.0])
    size = max(1, round(wide * scale)), max(1, round(high * scale))
    back = np.asarray(smaller @ np.linalg.inv(alignment.map), np.float64)
    turned = cv2.warpPerspective(other.grey, back, size, flags=cv2.INTER_LINEAR)
    reach = cv2.warpPerspective(np.full_like(other.grey, 255), back, size, flags=cv2.INTER_NEAREST) > 127
    laid = cv2.resize(one.grey, size, interpolation=cv2.INTER_AREA)
    left, top, right, bottom = (side / scale for side in extent(laid, reach, turned))
    return round(left), round(top), min(wide, round(right)), min(high, round(bottom))
