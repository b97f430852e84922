"""A filter over the whole picture is no text and no sticker; text on a filtered copy still is."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFont, ImageOps
from skimage import data

from appealgen.case import resources
from appealgen.evidence.photos.colour_fit import in_its_colours
from appealgen.evidence.photos.matching import compare
from appealgen.evidence.photos.picture import Picture
from tests.evidence.photos.altered import jpeg

Filter = Callable[[Image.Image], Image.Image]
PHOTOS = {name: Image.fromarray(getattr(data, name)()) for name in ("coffee", "chelsea")}


def turned_hue(image: Image.Image) -> Image.Image:
    hue, *rest = image.convert("HSV").split()
    return Image.merge("HSV", (hue.point(lambda value: (value + 60) % 256), *rest)).convert("RGB")


def text(image: Image.Image) -> Image.Image:
    drawn = image.copy()
    font = ImageFont.truetype(str(resources.template("paper/fonts/AppealSans-Bold.ttf")), 44)
    ImageDraw.Draw(drawn).text((image.width * 0.2, image.height * 0.5), "SALE 50 %", font=font, fill="white")
    return drawn


FILTERS: dict[str, Filter] = {
    "grey": lambda image: image.convert("L").convert("RGB"),
    "sepia": lambda image: ImageOps.colorize(image.convert("L"), "#2b1a0a", "#fff0d8"),
    "hue": turned_hue,
    "contrast": lambda image: ImageEnhance.Contrast(image).enhance(1.6),
    "saturation": lambda image: ImageEnhance.Color(image).enhance(2),
    "equalised": ImageOps.equalize,
    "gamma": lambda image: image.point(lambda value: int(255 * (value / 255) ** 0.6)),
}


def told(photo: Image.Image, copy: Image.Image) -> set[str]:
    match = compare(Picture(jpeg(photo, 92)), Picture(jpeg(copy, 85)))
    assert match.verdict == "same"
    return {change.kind for change in match.changes}


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize("photo", PHOTOS)
def test_a_filter_adds_nothing(photo: str, name: str) -> None:
    kinds = told(PHOTOS[photo], FILTERS[name](PHOTOS[photo]))
    assert not kinds & {"text_added", "taken_out", "background_removed"}


@pytest.mark.parametrize("name", FILTERS)
@pytest.mark.parametrize("photo", PHOTOS)
def test_a_filter_is_told_whatever_the_colours_were(photo: str, name: str) -> None:
    assert told(PHOTOS[photo], FILTERS[name](PHOTOS[photo])) & {"grey", "recoloured"}


@pytest.mark.parametrize("name", ["grey", "hue"])
@pytest.mark.parametrize("photo", PHOTOS)
def test_text_on_a_filtered_copy_is_told(photo: str, name: str) -> None:
    kinds = told(PHOTOS[photo], text(FILTERS[name](PHOTOS[photo])))
    assert kinds >= {"text_added", "grey" if name == "grey" else "recoloured"}


@pytest.mark.parametrize("photo", PHOTOS)
def test_a_sticker_removes_no_background(photo: str) -> None:
    copy = PHOTOS[photo].copy()
    ImageDraw.Draw(copy).rectangle((0, 0, copy.width // 2, copy.height * 45 // 100), fill="#e02020")
    assert told(PHOTOS[photo], copy) == {"text_added"}


def test_pictures_of_one_colour_are_fitted_too() -> None:
    plain = np.full((20, 30, 3), 90, np.uint8)
    fitted = in_its_colours(plain, plain + 40, np.arange(600))
    assert np.abs(fitted.astype(int) - 130).max() <= 1
