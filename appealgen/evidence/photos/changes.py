"""What was done to the original to make the disputed picture: only what can be measured once the two are aligned."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.alignment import Alignment, Map
from appealgen.evidence.photos.dense import Explained
from appealgen.evidence.photos.features import Described, Floats, vision
from appealgen.evidence.photos.model import Change
from appealgen.evidence.photos.picture import Picture

WHOLE = 0.985
"""From this share on nothing was cut away: the measured error of the share is .01."""
RESIZED = 0.03
TURNED = 1.0
"""Degrees; the error of a fitted turn is below .2."""
STRETCHED = 0.03
SLANT = 0.04
"""How much nearer one edge is drawn than the other; fitted homographies of straight copies stay below .015."""
MARGIN = 0.03
"""Share of the picture that the original does not reach, from which on there is a border or a page around it."""
BLANK = 6.0
"""Standard deviation of grey of a plain border; a neighbouring picture or a page has more."""
COVERED = 0.006
"""Share of the picture under added text or graphics, from which on it is told; JPEG and scaling leave below .002."""
COLOUR = 9.0
"""Mean difference in Lab (of 255) from which on colours were changed; re-saving leaves below 3."""
GREY = 3.0
"""Mean chroma below which a picture is grey; the original must have three times as much."""
LOST = 0.18
"""Share of the original's structure that is plain in the copy, from which on its background was taken out."""
SOFT = 0.35
"""Share of the fine detail that is left in a blurred copy; shrinking to the same size is allowed for."""


@dataclass(frozen=True)
class _Geometry:
    """A map taken apart."""

    scale_x: float
    scale_y: float
    degrees: float
    """Clockwise."""
    slant: float


def changes(
    alignment: Alignment,
    explained: Explained,
    part: tuple[int, int, int, int] | None,
    visible: float | None,
    one: Described,
    other: Described,
    original: Picture,
    disputed: Picture,
) -> tuple[Change, ...]:
    """Everything that was done, in the order in which a person would tell it."""
    done = _geometry_changes(alignment, visible, one, other, original, disputed)
    done += _around(explained, part, other)
    if part is None:
        done += _within(explained, alignment.map, one, other)
    return tuple(done) or (Change("resaved"),)


def _geometry_changes(
    alignment: Alignment, visible: float | None, one: Described, other: Described, original: Picture, disputed: Picture
) -> list[Change]:
    done: list[Change] = []
    geometry = _taken_apart(alignment, one.grey.shape)
    full = _full_size(geometry, one, other, original, disputed)
    if visible is not None and visible < WHOLE:
        done.append(Change("cropped", round(visible, 3)))
    if alignment.mirrored:
        done.append(Change("mirrored"))
    quarter = round(geometry.degrees / 90) * 90 % 360
    rest = (geometry.degrees - quarter + 180) % 360 - 180
    if quarter:
        done.append(Change("turned", float(quarter)))
    if abs(rest) > TURNED:
        done.append(Change("tilted", round(rest, 1)))
    if abs(full - 1) > RESIZED:
        done.append(Change("resized", round(full, 3)))
    if abs(np.log(geometry.scale_x / geometry.scale_y)) > STRETCHED:
        done.append(Change("stretched", round(geometry.scale_x / geometry.scale_y, 3)))
    if geometry.slant > SLANT:
        done.append(Change("perspective"))
    return done


def _taken_apart(alignment: Alignment, shape: tuple[int, ...]) -> _Geometry:
    map: Map = alignment.map / alignment.map[2, 2]
    height, width = shape
    if alignment.mirrored:
        map = map @ np.array([[-1.0, 0, width - 1], [0, 1, 0], [0, 0, 1]])
    across, down = map[:2, 0], map[:2, 1]
    slant = abs(map[2, 0]) * width + abs(map[2, 1]) * height
    degrees = float(np.degrees(np.arctan2(across[1], across[0])))
    return _Geometry(float(np.hypot(*across)), float(np.hypot(*down)), degrees, float(slant))


def _full_size(geometry: _Geometry, one: Described, other: Described, original: Picture, disputed: Picture) -> float:
    """Pixels of the disputed file for each pixel of the original file."""
    working_one = max(original.size) / max(one.grey.shape)
    working_other = max(disputed.size) / max(other.grey.shape)
    return float(np.sqrt(geometry.scale_x * geometry.scale_y) * working_other / working_one)


def _around(explained: Explained, part: tuple[int, int, int, int] | None, other: Described) -> list[Change]:
    """What lies beside the original: a plain border, other pictures, or the page of a screenshot."""
    if part is not None:
        return [Change("collage")]
    beside = ~explained.footprint
    if beside.mean() < MARGIN:
        return []
    cv2 = vision()
    beside = cv2.erode(beside.astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    if not beside.any():
        return []
    pixels = other.grey[beside].astype(np.float32)
    middle = float(np.median(pixels))
    plain = float((np.abs(pixels - middle) < 3 * BLANK).mean())
    return [Change("border")] if plain > 0.8 else [Change("collage")]


def _within(explained: Explained, map: Map, one: Described, other: Described) -> list[Change]:
    """What differs inside the footprint."""
    cv2 = vision()
    height, width = other.grey.shape
    before = cv2.warpPerspective(_working(one), map, (width, height), flags=cv2.INTER_AREA)
    after = _working(other)
    inside = cv2.erode(explained.footprint.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    if inside.sum() < 2000:
        return []
    done: list[Change] = []
    lost = explained.lost.sum() / max(1, (explained.lost | explained.agree | explained.differ).sum())
    if lost > LOST:
        done.append(Change("background_removed"))
        return done
    covered = _covered(before, after, inside)
    if covered > COVERED:
        done.append(Change("text_added", round(covered, 4)))
    done += _colours(before, after, inside)
    if _softness(explained.warped, other.grey, inside, map) < SOFT:
        done.append(Change("blurred"))
    return done


def _working(picture: Described) -> npt.NDArray[np.uint8]:
    cv2 = vision()
    size = picture.grey.shape[::-1]
    return np.asarray(cv2.resize(picture.scaled, size, interpolation=cv2.INTER_AREA))


def _covered(before: npt.NDArray[np.uint8], after: npt.NDArray[np.uint8], inside: npt.NDArray[np.bool_]) -> float:
    """Share of the footprint whose pixels the original does not explain, once its light and colours are fitted."""
    cv2 = vision()
    one = cv2.GaussianBlur(before, (0, 0), 1.5).astype(np.float32)
    other = cv2.GaussianBlur(after, (0, 0), 1.5).astype(np.float32)
    fitted = _fitted(one, other, inside)
    off = np.abs(fitted - other).max(axis=2)
    # An edge that lies half a pixel off differs too: the nearest of the neighbours counts.
    low = cv2.erode(fitted, np.ones((5, 5), np.uint8)) - 12
    high = cv2.dilate(fitted, np.ones((5, 5), np.uint8)) + 12
    beyond = ((other < low) | (other > high)).any(axis=2) & (off > 24) & inside
    solid = cv2.morphologyEx(beyond.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((5, 5), np.uint8)) > 0
    return float((solid & inside).sum() / inside.sum())


def _fitted(one: Floats, other: Floats, inside: npt.NDArray[np.bool_]) -> Floats:
    """The original with the disputed picture's colours: one line a channel, fitted to the middle of what is left over."""
    made = np.empty_like(one)
    for channel in range(3):
        x, y = one[inside][::7, channel], other[inside][::7, channel]
        kept = np.ones(len(x), bool)
        slope, shift = 1.0, 0.0
        for _ in range(3):
            if np.ptp(x[kept]) < 4:
                break
            slope, shift = np.polyfit(x[kept], y[kept], 1)
            left = np.abs(slope * x + shift - y)
            kept = left <= max(4.0, 2 * float(np.median(left)))
        made[:, :, channel] = one[:, :, channel] * slope + shift
    return np.clip(made, 0, 255)


def _colours(
    before: npt.NDArray[np.uint8], after: npt.NDArray[np.uint8], inside: npt.NDArray[np.bool_]
) -> list[Change]:
    cv2 = vision()
    one = cv2.cvtColor(before, cv2.COLOR_RGB2LAB)[inside].astype(np.float32)
    other = cv2.cvtColor(after, cv2.COLOR_RGB2LAB)[inside].astype(np.float32)
    chroma_one, chroma_other = (float(np.abs(lab[:, 1:] - 128).mean()) for lab in (one, other))
    if chroma_other < GREY and chroma_one > 3 * max(chroma_other, 1.0):
        return [Change("grey")]
    moved = np.median(np.abs(one - other), axis=0)
    return [Change("recoloured")] if float(moved.max()) > COLOUR else []


def _softness(
    warped: npt.NDArray[np.uint8], grey: npt.NDArray[np.uint8], inside: npt.NDArray[np.bool_], map: Map
) -> float:
    """Fine detail of the copy against the original's at the same size; 1 when the copy was enlarged from less."""
    if np.sqrt(abs(np.linalg.det(map[:2, :2]))) > 1.05:
        return 1.0
    cv2 = vision()
    fine = [np.abs(cv2.Laplacian(picture.astype(np.float32), cv2.CV_32F))[inside].mean() for picture in (warped, grey)]
    return float(fine[1] / max(fine[0], 1e-3))
