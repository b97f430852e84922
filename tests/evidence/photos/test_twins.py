"""One exposure or two from one tripod: told by the grain, where there is grain to tell by."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

from appealgen.evidence.photos.matching import compare
from appealgen.evidence.photos.picture import Picture
from tests.evidence.photos import files

SCENE = files.photo("coffee", 1000).filter(ImageFilter.GaussianBlur(1.2))


def exposure(number: int) -> Image.Image:
    """The scene with that exposure's own grain."""
    grain = np.random.default_rng(number).normal(0, 3, (SCENE.height, SCENE.width, 1))
    return Image.fromarray((np.asarray(SCENE) + grain).clip(0, 255).astype(np.uint8))


def again(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


@pytest.mark.parametrize("quality", [95, 90, 85])
def test_a_second_exposure_is_not_called_a_copy(quality: int) -> None:
    match = compare(Picture(files.saved(exposure(1), quality=95)), Picture(files.saved(exposure(2), quality=quality)))
    assert match.verdict == "look"


@pytest.mark.parametrize("quality", [95, 85, 75, 60, 40])
def test_a_copy_saved_again_is_one(quality: int) -> None:
    first = files.saved(exposure(1), quality=95)
    match = compare(Picture(first), Picture(files.saved(again(first), quality=quality)))
    assert match.verdict == "same"


def test_it_is_surely_the_same_exposure_where_its_grain_is_left() -> None:
    first = files.saved(exposure(1), quality=95)
    assert compare(Picture(first), Picture(first)).same_exposure
    assert compare(Picture(first), Picture(files.saved(again(first), quality=92))).same_exposure
    assert not compare(Picture(first), Picture(files.saved(again(first).resize((400, 267)), quality=80))).same_exposure


def test_letters_over_a_copy_are_no_grain() -> None:
    first = exposure(1).filter(ImageFilter.GaussianBlur(2))
    written = first.copy()
    ImageDraw.Draw(written).text((60, 400), "FREE SHIPPING 24h", "red", ImageFont.load_default(size=90), stroke_width=3)
    match = compare(Picture(files.saved(first, quality=93)), Picture(files.saved(written, quality=78)))
    assert (match.verdict, [change.kind for change in match.changes]) == ("same", ["text_added"])


def test_a_brightened_copys_grain_is_brightened_too() -> None:
    first = files.saved(exposure(1), quality=95)
    brighter = ImageEnhance.Brightness(again(first)).enhance(1.35)
    assert compare(Picture(first), Picture(files.saved(brighter, quality=70))).verdict == "same"
    twin = ImageEnhance.Brightness(exposure(2)).enhance(1.35)
    assert compare(Picture(first), Picture(files.saved(twin, quality=85))).verdict == "look"


@pytest.mark.parametrize("width", [1000, 700])
def test_another_thing_in_the_same_place_is_not_called_a_copy(width: int) -> None:
    """The room lies still to the pixel, but where the original has its cup there stands something else."""
    other, thing = exposure(2), files.photo("astronaut", 420)
    mask = Image.new("L", thing.size)
    ImageDraw.Draw(mask).ellipse((4, 4, thing.width - 5, thing.height - 5), fill=255)
    other.paste(thing, (280, 120), mask.filter(ImageFilter.GaussianBlur(3)))
    shown = other.resize((width, round(other.height * width / other.width)))
    match = compare(Picture(files.saved(exposure(1), quality=95)), Picture(files.saved(shown, quality=85)))
    assert match.verdict == "look"
