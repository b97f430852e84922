"""What a figure shows close up: one spot of both pictures, and where something was laid over the copy."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw
from skimage import data

from appealgen.evidence.photos.matching import compare
from appealgen.evidence.photos.model import FractionBox
from appealgen.evidence.photos.picture import Picture

from .altered import jpeg

PHOTO = Image.fromarray(data.coffee()).resize((1800, 1200), Image.Resampling.BICUBIC)


def cut(image: Image.Image, box: FractionBox) -> np.ndarray:
    place = tuple(round(side * (image.width, image.height)[number % 2]) for number, side in enumerate(box))
    small = image.convert("L").crop(place).resize((64, 48), Image.Resampling.BOX)  # type: ignore[arg-type]
    return np.asarray(small, float).ravel()


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_spot_shows_the_same_in_both(mirrored: bool) -> None:
    copy = PHOTO.crop((300, 150, 1650, 1100)).resize((675, 475), Image.Resampling.BICUBIC)
    copy = copy.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if mirrored else copy
    match = compare(Picture(jpeg(PHOTO, 92)), Picture(jpeg(copy)))
    assert match.spot is not None
    here, there = match.spot
    shown = cut(copy, there).reshape(48, 64)
    assert np.corrcoef(cut(PHOTO, here), (shown[:, ::-1] if mirrored else shown).ravel())[0, 1] > 0.97
    assert (here[2] - here[0]) * 1800 == pytest.approx(640, abs=2)


def test_a_tilted_copy_has_no_spot() -> None:
    copy = PHOTO.rotate(8, Image.Resampling.BICUBIC, expand=True, fillcolor="white").resize((900, 700))
    assert compare(Picture(jpeg(PHOTO, 92)), Picture(jpeg(copy))).spot is None


def test_a_copy_of_the_same_size_has_no_spot() -> None:
    copy = PHOTO.crop((100, 100, 1700, 1100))
    assert compare(Picture(jpeg(PHOTO, 92)), Picture(jpeg(copy))).spot is None


def test_what_was_added_has_its_box() -> None:
    copy = PHOTO.resize((900, 600), Image.Resampling.BICUBIC)
    ImageDraw.Draw(copy).rectangle((600, 60, 800, 140), fill=(250, 220, 20))
    match = compare(Picture(jpeg(PHOTO, 92)), Picture(jpeg(copy)))
    ((box,),) = [change.boxes for change in match.changes if change.kind == "text_added"]
    assert box == pytest.approx((600 / 900, 60 / 600, 800 / 900, 140 / 600), abs=0.02)
