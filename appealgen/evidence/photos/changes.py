"""What was done to the original to make the disputed picture: only what can be measured once the two are aligned."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.alignment import Alignment, Map
from appealgen.evidence.photos.beyond import goes_on
from appealgen.evidence.photos.dense import STEP, WINDOW, Explained
from appealgen.evidence.photos.features import Described, vision
from appealgen.evidence.photos.model import Change, Corners
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.residue import SMALL, added_pixels, boxes_of, coloured, colours, halved, softness
from appealgen.evidence.photos.taken_out import of_the_first, on_the_original

WHOLE = 0.985
"""From this share on nothing was cut away: the measured error of the share is .01."""
RESIZED = 0.03
TURNED = 1.0
"""Degrees; the error of a fitted turn is below .2."""
STRETCHED = 0.03
TURNED_ASLANT, STRETCHED_ASLANT = 8.0, 0.15
"""The same of a picture that is seen at an angle: taken at one corner, a tilt alone gives 3 degrees and .04."""
SLANT = 0.04
"""How much nearer one edge is drawn than the other; fitted homographies of straight copies stay below .015."""
MARGIN = 0.03
"""Share of the picture that the original does not reach, from which on there is a border or a page around it."""
BLANK = 6.0
"""Standard deviation of grey of a plain border; a neighbouring picture or a page has more."""
EDGE, LETTERED = 60, 0.01
"""Grey levels from pixel to pixel in letters, and the share of such pixels from which on what is around is a page."""
COVERED = 0.006
"""Share of the picture under added text or graphics, from which on it is told; JPEG and scaling leave below .002."""
BARED = 0.002
"""The same of what only the original shows: a line of letters in a corner covers no more."""
LOST = 0.18
"""Share of the original's structure that is plain in the copy, from which on its background was taken out."""
ALL_ROUND = 0.6
"""The same share along the rim of the picture: a sticker in a corner covers .3 of the rim, a band over 40 % of it .45."""
SOFT = 0.35
"""Share of the fine detail that is left in a blurred copy; shrinking to the same size is allowed for."""


def _share(some: npt.NDArray[np.bool_], of: npt.NDArray[np.bool_]) -> float:
    return float((some & of).sum() / max(1, of.sum()))


def _rim(held: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """The outermost windows."""
    inner = vision().erode(held.astype(np.uint8), np.ones((5, 5), np.uint8), borderValue=0) > 0
    return np.asarray(held & ~inner)


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
    place: Corners | None,
    one: Described,
    other: Described,
    original: Picture,
    disputed: Picture,
) -> tuple[Change, ...]:
    """Everything that was done, in the order in which a person would tell it."""
    done = _geometry_changes(alignment, visible, one, other, original, disputed)
    all_of_it = visible is not None and visible >= WHOLE
    around = [Change("extended")] if all_of_it and place and goes_on(place, other.grey) else _around(shown, other)
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
    seen_aslant = geometry.slant > SLANT  # which turns the edges and stretches the middle by itself
    if abs(rest) > (TURNED_ASLANT if seen_aslant else TURNED):
        done.append(Change("tilted", round(rest, 1)))
    if abs(full - 1) > RESIZED:
        done.append(Change("resized", round(full, 3)))
    if abs(np.log(geometry.scale_x / geometry.scale_y)) > (STRETCHED_ASLANT if seen_aslant else STRETCHED):
        done.append(Change("stretched", round(geometry.scale_x / geometry.scale_y, 3)))
    if seen_aslant:
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
    """What lies beside the original: a plain border, a page with letters on it, or other pictures."""
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
    if plain <= 0.8:
        return [Change("collage")]
    edges = cv2.morphologyEx(other.grey, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))[beside] > EDGE
    return [Change("screenshot" if float(edges.mean()) > LETTERED else "border")]


def _within(
    explained: Explained, shown: npt.NDArray[np.bool_], map: Map, one: Described, other: Described
) -> list[Change]:
    """What differs inside the footprint."""
    cv2 = vision()
    small = max(1, round(max(other.grey.shape) / SMALL))
    before, after = halved(one, small), halved(other, small)
    middle = (small - 1) / 2  # pixel centres lie at whole numbers
    more = np.array([[small, 0, middle], [0, small, middle], [0, 0, 1]])
    before = cv2.warpPerspective(before, np.linalg.inv(more) @ map @ more, after.shape[1::-1], flags=cv2.INTER_AREA)
    whole = cv2.erode(shown.astype(np.uint8), np.ones((9, 9), np.uint8)) > 0
    inside = np.ascontiguousarray(whole[small // 2 :: small, small // 2 :: small][: after.shape[0], : after.shape[1]])
    if inside.sum() < 2000 / small**2:
        return []
    held = whole[WINDOW // 2 :: STEP, WINDOW // 2 :: STEP]
    structure = explained.lost | explained.agree | explained.differ
    if _share(explained.lost, structure & held) > LOST and _share(explained.lost, structure & _rim(held)) > ALL_ROUND:
        return [Change("background_removed")]
    done: list[Change] = []
    pair = coloured(before, after, inside)
    differing = added_pixels(pair, inside)
    gone = of_the_first(before, after, differing)
    filtered = colours(pair, inside)
    # No fit of colours is perfect: on a filtered copy a piece is told only where it has an edge of its own.
    added = of_the_first(after, before, differing) if filtered else differing & ~gone
    covered, bared = (float(flags.sum() / inside.sum()) for flags in (added, gone))
    if covered > COVERED:
        done.append(Change("text_added", round(covered, 4), boxes_of(added)))
    if bared > BARED:
        boxes = on_the_original(boxes_of(gone), map, one.grey.shape, other.grey.shape)
        done.append(Change("taken_out", round(bared, 4), boxes))
    done += filtered
    if softness(explained.warped, other.grey, whole, map) < SOFT:
        done.append(Change("blurred"))
    return done
