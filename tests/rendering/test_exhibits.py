"""Small pictures are as shown, whatever the file was; the figure outlines the part that was used."""

from __future__ import annotations

import io

import numpy as np
import pillow_heif
import pypdfium2
import pytest
from PIL import Image, ImageOps

from appealgen.rendering.close_up import CLOSE
from appealgen.rendering.exhibits import BOX, small
from appealgen.rendering.figure import CAPTION, Half, side_by_side
from appealgen.rendering.pdf import to_pdf

from . import example_facts
from .example_facts import noise


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    made = io.BytesIO()
    image.save(made, kind, **options)
    return made.getvalue()


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    assert (image.format, image.mode) == ("JPEG", "RGB")
    return image


def corners(x0: float, y0: float, x1: float, y1: float) -> list[tuple[float, float]]:
    return [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]


def scene(width: int = 640, height: int = 400) -> Image.Image:
    """Red left, green right, a blue bar on top."""
    image = Image.new("RGB", (width, height), (200, 30, 30))
    image.paste((30, 160, 30), (width // 2, 0, width, height))
    image.paste((30, 30, 200), (0, 0, width, height // 8))
    return image


def assert_scene(image: Image.Image) -> None:
    at = [(0.25, 0.6), (0.75, 0.6), (0.5, 0.05)]
    seen = [image.getpixel((int(x * image.width), int(y * image.height))) for x, y in at]
    assert np.abs(np.array(seen) - [(200, 30, 30), (30, 160, 30), (30, 30, 200)]).max() < 30


@pytest.mark.parametrize("mode", ["RGB", "CMYK", "P", "RGBA"])
def test_any_mode_looks_the_same(mode: str) -> None:
    image = scene().quantize() if mode == "P" else scene().convert(mode)
    assert_scene(opened(small(saved(image, "TIFF"))))


@pytest.mark.parametrize("kind", ["WEBP", "AVIF", "HEIF", "PNG", "GIF"])
def test_any_kind_of_file_is_read(kind: str) -> None:
    pillow_heif.register_heif_opener()
    assert_scene(opened(small(saved(scene(), kind))))


def test_sixteen_bits_become_eight() -> None:
    ramp = np.linspace(0, 65535, 300 * 200).reshape(200, 300).astype(np.uint16)
    image = np.asarray(opened(small(saved(Image.fromarray(ramp), "PNG"))).convert("L"))
    assert image.min() < 6 and image.max() > 249 and abs(float(image.mean()) - 127) < 3


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_what_is_transparent_is_white(mode: str) -> None:
    clear = Image.new("RGBA", (80, 60), (0, 0, 0, 0)).convert(mode)
    data = saved(clear, "PNG", transparency=0) if mode == "P" else saved(clear, "PNG")
    assert opened(small(data)).getpixel((40, 30)) == (255, 255, 255)


@pytest.mark.parametrize("turn", range(1, 9))
def test_the_exif_turn_is_applied(turn: int) -> None:
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    stored = scene().transpose(Image.Transpose(back[turn])) if turn > 1 else scene()
    exif = Image.Exif()
    exif[0x0112] = turn
    data = saved(stored, "JPEG", quality=95, exif=exif)
    assert ImageOps.exif_transpose(Image.open(io.BytesIO(data))).size == (640, 400)
    image = opened(small(data))
    assert image.size == (640, 400)
    assert_scene(image)
    assert not image.getexif()


@pytest.mark.parametrize("size", [(6000, 4000), (2000, 6000), (3000, 3000), (300, 200)])
def test_it_fits_the_box_and_is_never_enlarged(size: tuple[int, int]) -> None:
    image = opened(small(saved(Image.new("RGB", size, "grey"), "JPEG")))
    assert image.width <= BOX[0] and image.height <= BOX[1]
    assert abs(image.width / image.height - size[0] / size[1]) < 0.01
    assert (image.size == size) == (size == (300, 200))


def test_the_figure_dims_what_the_disputed_picture_does_not_show() -> None:
    grey = saved(Image.new("RGB", (800, 600), (90, 90, 90)), "PNG")
    outline = [(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)]
    labels = ["Original, exhibit A", "被投诉图片（附件 E）"]
    halves = [Half(grey, labels[0], outline), Half(saved(noise(400, 300), "PNG"), labels[1])]
    figure = opened(side_by_side(halves))
    pixels = np.asarray(figure).astype(int)
    left = pixels[:525, :700]
    inside, outside = left[262, 350], left[60, 60]
    assert abs(inside - 90).max() < 8 and outside.min() > 140
    red = (left[:, :, 0] > 170) & (left[:, :, 1] < 110)
    assert red[131 - 4 : 131 + 5, 350].any() and red[262, 175 - 4 : 175 + 5].any() and not red[20:100, 20:100].any()
    assert (pixels[-60:] < 120).any(axis=2).sum() > 400  # the labels


def test_the_figure_is_the_same_twice() -> None:
    picture = saved(scene(), "JPEG")
    spot = corners(0.1, 0.1, 0.6, 0.4)
    half = Half(picture, "a", [(0, 0), (1, 0.1), (0.9, 1)], [(0.2, 0.2, 0.4, 0.3)], picture, spot)
    assert len({side_by_side([half, half._replace(label="b")]) for _ in range(2)}) == 1


def test_what_was_added_is_framed() -> None:
    grey = saved(Image.new("RGB", (700, 525), (90, 90, 90)), "PNG")
    figure = opened(side_by_side([Half(grey, "A"), Half(grey, "E", added=[(0.2, 0.2, 0.5, 0.4)])]))
    blue = np.asarray(figure).astype(int)
    blue = (blue[:, :, 2] > 150) & (blue[:, :, 0] < 90)
    assert blue[102:112, 740 + 140 : 740 + 350].any(axis=0).all()
    assert not blue[:, :700].any() and not blue[150:170, 740 + 180 : 740 + 300].any()


def test_a_spot_of_both_stands_below_in_one_size() -> None:
    large, few = (
        saved(Image.new("RGB", (1600, 1200), "red"), "JPEG"),
        saved(Image.new("RGB", (400, 300), "blue"), "JPEG"),
    )
    spot = corners(0.3, 0.3, 0.7, 0.65)
    figure = opened(side_by_side([Half(large, "A", whole=large, spot=spot), Half(few, "E", whole=few, spot=spot)]))
    alone = opened(side_by_side([Half(large, "A"), Half(few, "E")]))
    row = np.asarray(figure).astype(int)[alone.height : -CAPTION]
    assert row.shape[0] == 420 and CLOSE[0] > 640
    assert (row[200, 4:636, 0] > 200).all() and (row[200, 740 + 5 : 740 + 635, 2] > 200).all()


@pytest.mark.parametrize(
    "turn", [Image.Transpose.ROTATE_90, Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.TRANSPOSE]
)
def test_the_spot_of_a_turned_copy_is_shown_the_same_way_round(turn: Image.Transpose) -> None:
    original = noise(800, 600).resize((1600, 1200))
    box = corners(0.3, 0.3, 0.7, 0.65)
    marked = Image.new("L", (100, 100))  # where each corner goes, a dot at a time
    there = []
    for x, y in box:
        dot = marked.copy()
        dot.putpixel((round(x * 100), round(y * 100)), 255)
        row, column = np.argwhere(np.asarray(dot.transpose(turn)))[0]
        there.append((float(column) / 100, float(row) / 100))
    copy = saved(original.transpose(turn), "PNG")
    whole = saved(original, "PNG")
    figure = opened(side_by_side([Half(whole, "A", whole=whole, spot=box), Half(copy, "E", whole=copy, spot=there)]))
    rows = np.asarray(figure.convert("L"), float)[-CAPTION - 420 : -CAPTION]
    left, right = (rows[20:400, start + 20 : start + 620] for start in (0, 740))
    found = max(np.corrcoef(left.ravel(), np.roll(right, (down, side), (0, 1)).ravel())[0, 1]
                for down in range(-16, 17, 4) for side in range(-16, 17, 4))  # fmt: skip
    assert found > 0.5 and figure.height > 480


def test_a_white_picture_has_an_edge_on_its_page_and_in_the_figure() -> None:
    white = saved(Image.new("RGB", (400, 300), "white"), "PNG")
    page = np.asarray(opened(small(white)).convert("L"))
    for side in (page[0], page[-1], page[:, 0], page[:, -1]):
        assert side.max() < 225
    assert page[8:-8, 8:-8].min() > 250
    spot = corners(0.2, 0.2, 0.8, 0.8)
    figure = opened(side_by_side([Half(white, "A", whole=white, spot=spot), Half(white, "E", whole=white, spot=spot)]))
    rows = np.asarray(figure.convert("L"))
    for top, left in ((0, 0), (0, 440), (360, 0), (360, 440)):  # both halves, and the spot of each below
        assert rows[top, left + 20 : left + 200].max() < 225, (top, left)


@pytest.mark.parametrize("language", ["en", "zh", "ru", "es"])
def test_each_sum_and_name_keeps_to_one_line(language: str) -> None:
    written = example_facts.letter(language)
    *_, last = pypdfium2.PdfDocument(to_pdf(written))
    lines = last.get_textpage().get_text_bounded().splitlines()
    for one in written.exhibits:
        assert any(one.sha256 in line for line in lines), one.letter
        assert any(one.file in line for line in lines), one.letter
