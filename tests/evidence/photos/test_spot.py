"""What a figure shows close up: one spot of both pictures, and where something was laid over the copy."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw
from skimage import data

from appealgen.evidence.photos.matching import compare
from appealgen.evidence.photos.model import Corners
from appealgen.evidence.photos.picture import Picture

from .altered import jpeg

PHOTO = Image.fromarray(data.coffee()).resize((1800, 1200), Image.Resampling.BICUBIC)


def cut(image: Image.Image, corners: Corners) -> np.ndarray:
    """What lies between the corners, laid upright."""
    quad = [side for at in (0, 3, 2, 1) for side in np.multiply(corners[at], image.size)]
    grey = image.convert("L").transform((640, 420), Image.Transform.QUAD, quad, Image.Resampling.BICUBIC)
    return np.asarray(grey.resize((64, 42), Image.Resampling.BOX), float).ravel()


def turned(image: Image.Image, degrees: float) -> Image.Image:
    return image.rotate(degrees, Image.Resampling.BICUBIC, expand=True, fillcolor="white")


ALTERED: dict[str, Callable[[Image.Image], Image.Image]] = {
    "shrunk": lambda image: image,
    "mirrored": lambda image: image.transpose(Image.Transpose.FLIP_LEFT_RIGHT),
    "a quarter turn": lambda image: image.transpose(Image.Transpose.ROTATE_90),
    "mirrored and turned": lambda image: image.transpose(Image.Transpose.TRANSPOSE),
    "a free turn": lambda image: turned(image, 17),
    "as large": lambda image: image.resize((1350, 950)),
}


@pytest.mark.parametrize("name", ALTERED)
def test_the_spot_shows_the_same_in_both(name: str) -> None:
    part = PHOTO.resize((900, 600)) if name == "a free turn" else PHOTO.crop((300, 150, 1650, 1100)).resize((675, 475))
    copy = ALTERED[name](part)
    match = compare(Picture(jpeg(PHOTO, 92)), Picture(jpeg(copy)))
    assert match.spot is not None
    (x0, y0, x1, y1), there = match.spot
    assert np.corrcoef(cut(PHOTO, ((x0, y0), (x1, y0), (x1, y1), (x0, y1))), cut(copy, there))[0, 1] > 0.97
    assert (x1 - x0) * 1800 == pytest.approx(640, abs=2)


def test_where_the_copy_shows_the_original_is_told() -> None:
    page = Image.new("RGB", (1000, 1000), "white")
    page.paste(PHOTO.resize((600, 400), Image.Resampling.BICUBIC), (100, 200))
    match = compare(Picture(jpeg(PHOTO, 92)), Picture(jpeg(page)))
    assert match.place is not None
    assert np.allclose(match.place, [(0.1, 0.2), (0.7, 0.2), (0.7, 0.6), (0.1, 0.6)], atol=0.005)
    assert compare(Picture(jpeg(PHOTO, 92)), Picture(jpeg(PHOTO.resize((900, 600))))).place is None


def test_what_was_added_has_its_box() -> None:
    copy = PHOTO.resize((900, 600), Image.Resampling.BICUBIC)
    ImageDraw.Draw(copy).rectangle((600, 60, 800, 140), fill=(250, 220, 20))
    match = compare(Picture(jpeg(PHOTO, 92)), Picture(jpeg(copy)))
    ((box,),) = [change.boxes for change in match.changes if change.kind == "text_added"]
    assert box == pytest.approx((600 / 900, 60 / 600, 800 / 900, 140 / 600), abs=0.02)
