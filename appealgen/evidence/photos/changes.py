"""What was done to the original to make the disputed picture: only what can be measured once the two are aligned."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.alignment import Alignment, Map
from appealgen.evidence.photos.dense import STEP, WINDOW, Explained
from appealgen.evidence.photos.features import Described, vision
from appealgen.evidence.photos.model import Change, FractionBox
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
    shown: npt.NDArray[np.bool_],
    visible: float | None,
    one: Described,
    other: Described,
    original: Picture,
    disputed: Picture,
) -> tuple[Change, ...]:
    """Everything that was done, in the order in which a person would tell it."""
    done = _geometry_changes(alignment, visible, one, other, original, disputed)
    around = _around(shown, other)
    done += [*around, *_within(explained, shown, alignment.map, one, other)]
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


def _around(shown: npt.NDArray[np.bool_], other: Described) -> list[Change]:
    """What lies beside the original: a plain border, other pictures, or the page of a screenshot."""
    beside = ~shown
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


def _within(
    explained: Explained, shown: npt.NDArray[np.bool_], map: Map, one: Described, other: Described
) -> list[Change]:
    """What differs inside the footprint."""
    cv2 = vision()
    small = max(1, round(max(other.grey.shape) / SMALL))
    before, after = _halved(one, small), _halved(other, small)
    middle = (small - 1) / 2  # pixel centres lie at whole numbers
    more = np.array([[small, 0, middle], [0, small, middle], [0, 0, 1]])
    before = cv2.warpPerspective(before, np.linalg.inv(more) @ map @ more, after.shape[1::-1], flags=cv2.INTER_AREA)
    whole = cv2.erode(shown.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    inside = np.ascontiguousarray(whole[small // 2 :: small, small // 2 :: small][: after.shape[0], : after.shape[1]])
    if inside.sum() < 2000 / small**2:
        return []
    held = whole[WINDOW // 2 :: STEP, WINDOW // 2 :: STEP]
    structure = explained.lost | explained.agree | explained.differ
    lost = (explained.lost & held).sum() / max(1, (structure & held).sum())
    if lost > LOST:
        return [Change("background_removed")]
    done: list[Change] = []
    added = _added(before, after, inside)
    covered = float(added.sum() / inside.sum())
    if covered > COVERED:
        done.append(Change("text_added", round(covered, 4), boxes_of(added)))
    done += _colours(before, after, inside)
    if _softness(explained.warped, other.grey, whole, map) < SOFT:
        done.append(Change("blurred"))
    return done


def _halved(picture: Described, by: int) -> npt.NDArray[np.uint8]:
    """The working copy in colour, so many times smaller; what is left over of a pixel at the far edges is let go."""
    cv2 = vision()
    high, wide = picture.grey.shape
    ratio = wide / picture.scaled.shape[1]
    size = wide // by, high // by
    if ratio / by < 1 and wide % by == 0 and high % by == 0:
        return np.asarray(cv2.resize(picture.scaled, size, interpolation=cv2.INTER_AREA))
    working = cv2.resize(picture.scaled, (wide, high), interpolation=cv2.INTER_AREA if ratio < 1 else cv2.INTER_CUBIC)
    return np.asarray(cv2.resize(working[: size[1] * by, : size[0] * by], size, interpolation=cv2.INTER_AREA))


SMALL = 320
"""Longest side at which colours are compared: a fourth of the pixels, the same answers."""
SAMPLE = 6000
"""Pixels that a fit of colours looks at: with ten times as many its line moves by less than .002."""


def _sampled(inside: npt.NDArray[np.bool_]) -> npt.NDArray[np.intp]:
    """Flat places of pixels all over the footprint, some thousands of them."""
    places = np.flatnonzero(inside)
    return places[:: max(1, len(places) // SAMPLE)]


def _added(
    before: npt.NDArray[np.uint8], after: npt.NDArray[np.uint8], inside: npt.NDArray[np.bool_]
) -> npt.NDArray[np.bool_]:
    """Pixels of the footprint that the original does not explain, once its light and colours are fitted."""
    cv2 = vision()
    one, other = (cv2.GaussianBlur(picture, (0, 0), 0.8) for picture in (before, after))
    fitted = _fitted(one, other, _sampled(inside))
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


def _fitted(
    one: npt.NDArray[np.uint8], other: npt.NDArray[np.uint8], places: npt.NDArray[np.intp]
) -> npt.NDArray[np.uint8]:
    """The original with the disputed picture's colours: one line a channel, fitted to the middle of what is left over."""
    channels = []
    for channel in range(3):
        x, y = (picture[:, :, channel].ravel()[places].astype(np.float32) for picture in (one, other))
        kept = np.ones(len(x), bool)
        slope, shift = 1.0, 0.0
        for _ in range(3):
            if np.ptp(x[kept]) < 4:
                break
            slope, shift = np.polyfit(x[kept], y[kept], 1)
            left = np.abs(slope * x + shift - y)
            kept = left <= max(4.0, 2 * float(np.median(left)))
        table = np.clip(np.arange(256) * slope + shift, 0, 255).round().astype(np.uint8)
        channels.append(table[one[:, :, channel]])
    return np.stack(channels, axis=2)


def _colours(
    before: npt.NDArray[np.uint8], after: npt.NDArray[np.uint8], inside: npt.NDArray[np.bool_]
) -> list[Change]:
    cv2 = vision()
    places = _sampled(inside)
    one, other = (
        cv2.cvtColor(picture.reshape(-1, 1, 3)[places], cv2.COLOR_RGB2LAB)[:, 0].astype(np.float32)
        for picture in (before, after)
    )
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
