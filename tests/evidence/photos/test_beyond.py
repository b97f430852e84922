"""A picture that goes on where the original ends is no copy of it; a border, a page and neighbours begin with a seam."""

from __future__ import annotations

import pytest
from PIL import Image, ImageFilter, ImageOps
from skimage import data

from appealgen.evidence.photos.matching import compare
from appealgen.evidence.photos.picture import Picture
from tests.evidence.photos.altered import KINDS, jpeg

PHOTOS = {name: Image.fromarray(getattr(data, name)()) for name in ("coffee", "chelsea", "astronaut")}


def told(original: Image.Image, disputed: Image.Image) -> set[str]:
    match = compare(Picture(jpeg(original, 92)), Picture(jpeg(disputed, 88)))
    assert match.verdict == "same"
    return {change.kind for change in match.changes}


@pytest.mark.parametrize("name", PHOTOS)
@pytest.mark.parametrize("box", [(0.1, 0.15, 0.85, 0.9), (0.3, 0.2, 0.8, 0.7)])
def test_the_original_was_cut_out_of_the_disputed_picture(name: str, box: tuple[float, ...]) -> None:
    whole = PHOTOS[name]
    part = whole.crop(tuple(round(side * whole.size[at % 2]) for at, side in enumerate(box)))  # type: ignore[arg-type]
    assert "extended" in told(part, whole)


@pytest.mark.parametrize("name", PHOTOS)
@pytest.mark.parametrize("kind", ["border", "square", "collage", "screenshot", "tilt"])
def test_what_lies_around_a_copy_is_no_scene(name: str, kind: str) -> None:
    assert "extended" not in told(PHOTOS[name], KINDS[kind](PHOTOS[name], PHOTOS["astronaut"]).image)


@pytest.mark.parametrize("name", PHOTOS)
def test_a_blurred_filling_is_no_scene(name: str) -> None:
    whole = PHOTOS[name]
    ground = ImageOps.fit(whole, (700, 700)).filter(ImageFilter.GaussianBlur(18))
    ground.paste(ImageOps.contain(whole, (700, 460)), (0, 120))
    assert "extended" not in told(whole, ground)
