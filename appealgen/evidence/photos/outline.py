"""What the disputed picture shows of the original: its outline, in pixels of the original as stored, and its share."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.alignment import Map, apply
from appealgen.evidence.photos.extent import Rectangle
from appealgen.evidence.photos.features import Described, vision
from appealgen.evidence.photos.model import Corners, Polygon
from appealgen.evidence.photos.picture import Picture

Points = npt.NDArray[np.float64]

SNAP = 0.006
"""Edges so near to the original's own (as a share of its side) are the same: the error of a fitted map."""


def corners_of(rectangle: Rectangle) -> Points:
    """Pixel centres lie at whole numbers: a picture reaches from -.5 on."""
    left, top, right, bottom = rectangle
    return np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float64) - 0.5


def visible_part(map: Map, shown: Points, original: Described, picture: Picture) -> tuple[Polygon | None, float | None]:
    """The outline (pixels as stored, rounded) and the share of the original's area that this part of the disputed picture
    shows."""
    height, width = original.grey.shape
    seen = apply(np.asarray(np.linalg.inv(map), np.float64), shown)
    corners = _clip(_snapped(seen, width, height), width, height)
    if corners is None:
        return None, None
    share = min(1.0, _area(corners) / (width * height))
    points = [(float(x), float(y)) for x, y in corners]
    return picture.stored_points(points, (width, height)), round(share, 4)


def laid_within(map: Map, part: Rectangle, shown: Rectangle) -> Points | None:
    """Where a part of the original lies in the disputed picture, cut off where that rectangle of it ends."""
    left, top, right, bottom = shown
    corners = _clip(apply(map, corners_of(part)) + 0.5 - (left, top), right - left, bottom - top)
    return None if corners is None else np.asarray(corners + np.array([left - 0.5, top - 0.5]), np.float64)


def fractions(points: Points, shape: tuple[int, ...]) -> Corners:
    return tuple((round((float(x) + 0.5) / shape[1], 4), round((float(y) + 0.5) / shape[0], 4)) for x, y in points)


def _snapped(corners: npt.NDArray[np.float64], width: int, height: int) -> npt.NDArray[np.float64]:
    moved = corners + 0.5
    for axis, side in ((0, width), (1, height)):
        for edge in (0.0, float(side)):
            near = np.abs(moved[:, axis] - edge) < SNAP * side
            moved[near, axis] = edge
    return moved


def _clip(corners: npt.NDArray[np.float64], width: int, height: int) -> npt.NDArray[np.float64] | None:
    """The part inside the original's frame, as a convex polygon with its corners in order."""
    cv2 = vision()
    if not np.isfinite(corners).all() or np.abs(corners).max() > 1e5:
        return None
    frame = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    hull = cv2.convexHull(corners.astype(np.float32)).reshape(-1, 2)
    area, inside = cv2.intersectConvexConvex(hull, frame)
    if inside is None or area <= 1:
        return None
    tidy = cv2.approxPolyDP(inside.reshape(-1, 1, 2), 0.5, True).reshape(-1, 2)
    points = tidy if len(tidy) >= 3 else inside.reshape(-1, 2)
    return np.asarray(_from_top_left(points), np.float64)


def _from_top_left(points: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Clockwise as seen, beginning at the corner nearest to the top left."""
    ordered = points if _signed(points) > 0 else points[::-1]
    return np.roll(ordered, -int(np.argmin(ordered.sum(axis=1))), axis=0)


def _signed(points: npt.NDArray[np.floating]) -> float:
    x, y = points[:, 0], points[:, 1]
    return float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2


def _area(points: npt.NDArray[np.floating]) -> float:
    return abs(_signed(points))
