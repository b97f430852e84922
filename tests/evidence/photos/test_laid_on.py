"""Badges, banners and frames of screens hide no copy; another thing in the same scene stays worth a look."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont, ImageOps
from skimage import data

from appealgen.evidence.photos.matching import compare
from appealgen.evidence.photos.picture import Picture

from .altered import jpeg


@lru_cache
def photo(name: str) -> Image.Image:
    return Image.fromarray(getattr(data, name)()).convert("RGB")


def badges(image: Image.Image) -> Image.Image:
    """A banner and four badges over a third of it, in its mirror image, as small as a page shows it."""
    made = image.copy()
    pen, (wide, high) = ImageDraw.Draw(made), made.size
    letters = ImageFont.load_default(high // 14)
    boxes = (
        (0, 0, 1, 0.2),
        (0.02, 0.3, 0.5, 0.55),
        (0.55, 0.25, 0.98, 0.5),
        (0.05, 0.6, 0.4, 0.95),
        (0.55, 0.55, 0.95, 0.9),
    )
    for colour, (left, top, right, bottom) in zip(("navy", "crimson", "green", "orange", "purple"), boxes, strict=True):
        box = (left * wide, top * high, right * wide, bottom * high)
        (pen.ellipse if bottom - top > 0.22 else pen.rectangle)(box, fill=colour)
        pen.text((box[0] + 0.03 * wide, (box[1] + box[3]) / 2), "SALE -50%", "white", letters, "lm")
    return ImageOps.mirror(made).resize((380, round(380 * high / wide)))


def on_a_screen(image: Image.Image) -> Image.Image:
    """Shown by a screen that stands aslant in another scene, and photographed there."""
    room = np.asarray(photo("rocket").resize((1000, 800)))
    wide, high = image.size
    corners = np.float32([(250, 180), (760, 230), (740, 600), (230, 560)])
    map = cv2.getPerspectiveTransform(np.float32([(0, 0), (wide, 0), (wide, high), (0, high)]), corners)
    frame = cv2.fillConvexPoly(
        room.copy(), np.int32(corners + np.float32([(-24, -24), (24, -24), (24, 24), (-24, 24)])), (9, 9, 9)
    )
    shown = cv2.warpPerspective(np.asarray(image), map, (1000, 800), flags=cv2.INTER_AREA)
    reach = cv2.warpPerspective(np.full((high, wide), 255, np.uint8), map, (1000, 800)) > 127
    frame[reach] = shown[reach]
    return Image.fromarray(frame)


def among_busy_ones(image: Image.Image) -> Image.Image:
    """One of four in a collage; the others have nearly all of the strongest points."""
    page, gravel = Image.new("RGB", (640, 640), "white"), photo("gravel")
    for number, cell in enumerate((gravel, gravel.rotate(90), gravel.rotate(180), image)):
        page.paste(ImageOps.fit(cell, (316, 316)), (number % 2 * 320, number // 2 * 320))
    return page


@pytest.mark.parametrize("name", ["coffee", "chelsea"])
@pytest.mark.parametrize("done", [badges, on_a_screen, among_busy_ones])
def test_copies_are_found(done: Callable[[Image.Image], Image.Image], name: str) -> None:
    assert compare(Picture(jpeg(photo(name), 92)), Picture(jpeg(done(photo(name)), 60))).verdict == "same"


def test_the_same_badges_on_two_pictures_make_no_copy() -> None:
    one, other = (badges(photo(name).resize((600, 400))) for name in ("coffee", "chelsea"))
    assert compare(Picture(jpeg(one, 92)), Picture(jpeg(other, 85))).verdict != "same"


def test_a_printed_box_in_another_scene_is_no_copy() -> None:
    """Photographed alone on a cloth, then aslant in a room: around it, within the original's frame, is another ground."""
    alone = Image.fromarray(cv2.resize(data.grass(), (900, 700))).convert("RGB")
    print_ = badges(photo("astronaut").resize((700, 520)))
    alone.paste(print_, (100, 90))
    assert compare(Picture(jpeg(alone, 92)), Picture(jpeg(on_a_screen(print_), 85))).verdict != "same"
