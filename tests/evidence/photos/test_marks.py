"""Marks over a single photo: what is laid over is told from what is printed on things in it."""

from __future__ import annotations

import io
from collections.abc import Callable
from difflib import SequenceMatcher
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from appealgen.evidence.photos.marks.bands import band
from appealgen.evidence.photos.marks.codes import codes
from appealgen.evidence.photos.marks.grouping import Judged, joined, spread
from appealgen.evidence.photos.marks.inks import strokes
from appealgen.evidence.photos.marks.lettering import Line
from appealgen.evidence.photos.marks.likest import likest
from appealgen.evidence.photos.marks.patches import patches
from appealgen.evidence.photos.marks.plaques import plaque
from appealgen.evidence.photos.marks.rims import rim
from appealgen.evidence.photos.marks.rows import level_rows
from appealgen.evidence.photos.marks.stamps import is_makers_strip, is_stamp
from appealgen.evidence.photos.marks.strips import strips
from appealgen.evidence.photos.model import Mark
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.watermark import marks

SHOOT = Path(__file__).resolve().parents[3] / "samples" / "image_theft" / "two-pictures" / "photos"
Draw = Callable[[Image.Image], tuple[Image.Image, tuple[int, int, int, int]]]


def photo(name: str = "IMG_2042.JPG") -> Image.Image:
    return Image.open(SHOOT / name).convert("RGB")


def seen(image: Image.Image) -> tuple[Mark, ...]:
    made = io.BytesIO()
    image.save(made, "JPEG", quality=90)
    return marks(Picture(made.getvalue()))


def written(
    image: Image.Image, words: str, at: tuple[float, float], size: int, colour: tuple[int, int, int, int]
) -> tuple[Image.Image, tuple[int, int, int, int]]:
    layer = Image.new("RGBA", image.size, (0, 0, 0, 0))
    place = (at[0] * image.width, at[1] * image.height)
    ImageDraw.Draw(layer).text(place, words, colour, ImageFont.load_default(size=size))
    box = layer.getchannel("A").getbbox()
    assert box is not None
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB"), box


def overlap(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    area = (one[2] - one[0]) * (one[3] - one[1]) + (other[2] - other[0]) * (other[3] - other[1])
    return max(wide, 0) * max(high, 0) / (area - max(wide, 0) * max(high, 0))


def test_a_line_over_the_picture_is_found_in_its_place_and_read() -> None:
    image, box = written(photo(), "TEA HARBOUR STORE", (0.05, 0.06), 64, (255, 255, 255, 230))
    found = [mark for mark in seen(image) if overlap(mark.box, box) > 0.5]
    assert [mark.grade in ("sure", "suspected") for mark in found] == [True]
    # The words on the books below reach into the line: a letter of them may be misread.
    assert SequenceMatcher(None, "TEA HARBOUR STORE", (found[0].text or "").upper()).ratio() > 0.9


def test_a_date_in_the_corner_is_the_cameras() -> None:
    image, box = written(photo(), "2026/03/14 09:26", (0.68, 0.92), 48, (255, 140, 20, 255))
    assert [mark.grade for mark in seen(image) if overlap(mark.box, box) > 0.5] == ["camera_stamp"]


def test_a_coloured_frame_is_sure() -> None:
    image = photo()
    ImageDraw.Draw(image).rectangle((0, 0, image.width - 1, image.height - 1), outline=(200, 30, 40), width=30)
    assert ("sure", True) in [(mark.grade, overlap(mark.box, (0, 0, *image.size)) > 0.95) for mark in seen(image)]


def test_a_product_on_white_has_no_frame() -> None:
    page = np.full((600, 800, 3), 255, np.uint8)
    page[150:450, 250:550] = np.asarray(photo().resize((300, 300)))
    assert strips(page) == []


def test_a_makers_strip() -> None:
    page = np.full((700, 800, 3), 255, np.uint8)
    page[:620] = np.asarray(photo().resize((800, 620)))
    (strip,) = strips(page)
    assert strip.side == "bottom"
    assert abs(strip.deep - 80) <= 1
    assert is_makers_strip(strip, ["LUMEN 14 ULTRA", "35mm f/1.8 1/120s ISO 64"])
    assert not is_makers_strip(strip, ["TEA HARBOUR STORE"])


@pytest.mark.parametrize("name", ["IMG_2041.JPG", "IMG_2044.JPG", "IMG_3310.JPG", "IMG_3312.JPG"])
def test_print_on_the_product_is_no_mark(name: str) -> None:
    assert seen(photo(name)) == ()


@pytest.mark.parametrize(
    ("text", "stamp"),
    [("2026.11.02", True), ("14/03/2026", True), ("Shot on Lumen 12 Pro", True), ("f/1.8 1/120s ISO 64", True),
     ("14 August 2026", True), ("Aug 14, 2026", True), ("14 авг. 2026", True), ("Galaxy S24 Ultra", True),
     ("Xiaomi 14 Ultra", True), ("NIKON Z 6_2", True), ("Case for iPhone 15", False), ("14 August 2026 SALE", False),
     ("TEA HARBOUR STORE", False), ("-30%", False), ("8812", False)],
)  # fmt: skip
def test_what_a_camera_prints(text: str, stamp: bool) -> None:
    assert is_stamp(text, (20, 550, 300, 580), (800, 600)) is stamp


def test_a_stamp_stands_near_the_edge() -> None:
    assert not is_stamp("2026.11.02", (300, 280, 500, 320), (800, 600))


def test_the_plaque_under_the_letters() -> None:
    page = np.asarray(photo().resize((800, 600))).copy()
    page[100:160, 80:300] = (228, 30, 40)
    page[120:140, 110:270:7] = 255
    assert plaque(page, (104, 114, 276, 146)) == (80.0, 100.0, 300.0, 160.0)


@pytest.mark.parametrize("share", [0.45, 0.8])
def test_a_band_that_the_scene_shows_through(share: float) -> None:
    page = np.asarray(photo().resize((800, 600))).astype(np.float32)
    page[540:] = (1 - share) * page[540:] + share * np.float32((20, 60, 120))
    found = band(page.astype(np.uint8), (300, 555, 500, 585))
    assert found is not None and overlap(found, (0, 540, 800, 600)) > 0.95
    assert band(np.asarray(photo().resize((800, 600))), (300, 555, 500, 585)) is None


def test_a_code_is_found_small_among_other_things() -> None:
    image = photo().resize((1024, 768))
    code = Image.fromarray(cv2.QRCodeEncoder.create().encode("https://shop.example/item/1")).resize((104, 104))
    image.paste(code, (700, 500))
    ((box, upright),) = codes(np.asarray(image))
    assert upright and overlap(box, (700, 500, 804, 604)) > 0.6
    assert codes(np.asarray(photo().resize((1024, 768)))) == []


def test_lines_askew_all_over_are_one_mark() -> None:
    def line(x: float, y: float) -> Judged:
        along, down = np.array((80, 30)), np.array((-6, 16))
        start = np.array((x, y))
        return Judged(Line(np.float32([start, start + along, start + along + down, start + down]), 0.9), 0.9)

    (tiles,) = joined([line(x, y) for x in (50, 400) for y in (50, 250, 450)])
    assert len(tiles) == 6
    assert spread(tiles, (44.0, 50.0, 480.0, 496.0), (800, 600)) == (0.0, 0.0, 800.0, 600.0)


def test_a_thin_line_all_round_is_a_frame_and_three_sides_are_none() -> None:
    image = photo()
    wide, high = image.size
    edge = wide // 30
    framed = image.copy()
    ImageDraw.Draw(framed).rectangle((edge, edge, wide - edge, high - edge), outline=(255, 240, 60), width=wide // 200)
    box = rim(Picture(_jpeg(framed)).scaled)
    assert box is not None
    scaled = Picture(_jpeg(framed)).scaled
    ratio = scaled.shape[1] / wide
    assert overlap(box, tuple(ratio * side for side in (edge, edge, wide - edge, high - edge))) > 0.95
    ImageDraw.Draw(framed).rectangle((0, high - 2 * edge, wide, high), fill=(90, 60, 40))
    assert rim(Picture(_jpeg(framed)).scaled) is None
    assert rim(Picture(_jpeg(image)).scaled) is None


def test_a_sign_of_the_grounds_own_brightness_is_a_patch_by_its_hue() -> None:
    ground = np.full((300, 400, 3), (120, 120, 120), np.uint8)
    ground += np.random.default_rng(1).integers(0, 30, (300, 400, 1), np.uint8)
    cv2.circle(ground, (300, 80), 30, (190, 95, 190), -1)
    boxes = [patch.box for patch in patches(ground)]
    assert any(abs(x - 270) < 5 and abs(y - 50) < 5 and abs(wide - 61) < 6 for x, y, wide, _ in boxes)


def test_faint_letters_are_told_from_stronger_edges_of_the_scene() -> None:
    scene = np.full((82, 400, 3), 150, np.uint8)
    for left in (20, 50, 320, 350, 380):
        scene[:, left : left + 6] = 20
    mask = Image.new("L", (400, 82))
    ImageDraw.Draw(mask).text((80, 16), "HARBOUR", 255, ImageFont.load_default(size=44))
    drawn = np.asarray(mask) > 128
    scene[drawn] = (0.8 * scene[drawn] + 0.2 * 255).astype(np.uint8)

    def right(core: np.ndarray) -> float:
        return float((core & drawn).sum() / core.sum())

    strongest, likeliest = strokes(scene, 48.0), likest(scene, 48.0)
    assert strongest is not None and likeliest is not None
    assert right(strongest[0]) < 0.5 < 0.95 < right(likeliest.core)
    assert likeliest.covered > 0.4


def test_a_line_that_reaches_beyond_the_upper_edge_is_read_as_a_row() -> None:
    out = Line(np.array([(10, -40), (300, -40), (300, 20), (10, 20)], np.float32), 0.9)
    assert level_rows([out]) == [[out]]


def _jpeg(image: Image.Image) -> bytes:
    made = io.BytesIO()
    image.save(made, "JPEG", quality=90)
    return made.getvalue()
