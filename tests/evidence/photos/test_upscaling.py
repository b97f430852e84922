"""Enlarged or not: what was measured, on a few pictures."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter

from appealgen.evidence.photos.editing import history
from appealgen.evidence.photos.picture import Picture
from tests.evidence.photos import files

NAMES = ("coffee", "astronaut", "chelsea")


def enlarged(data: bytes) -> bool:
    return any(sign.name == "upscaled" for sign in history(Picture(data)).signs)


@pytest.mark.parametrize("name", NAMES)
def test_soft_and_noisy_pictures_are_not_enlarged(name: str) -> None:
    image = files.photo(name, 512)
    noise = np.random.default_rng(1).normal(0, 2, (image.height, image.width, 3))
    for blur in (0, 1, 2, 3):
        soft = np.asarray(image.filter(ImageFilter.GaussianBlur(blur))) + noise
        for quality in (75, 90, 97):
            assert not enlarged(files.saved(Image.fromarray(soft.clip(0, 255).astype(np.uint8)), quality=quality))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("times", (2, 3))
def test_enlarged_copies(name: str, times: int) -> None:
    small = files.photo(name, 300)
    size = (small.width * times, small.height * times)
    data = files.saved(small.resize(size, Image.Resampling.BILINEAR), quality=95, exif=files.exif())
    assert enlarged(data)
    assert history(Picture(data)).verdict == "unsure"


def test_a_cameras_own_zoom_is_believed() -> None:
    tags = files.exif()
    tags.get_ifd(0x8769)[0xA404] = 2.0
    small = files.photo(width=300)
    assert not enlarged(
        files.saved(small.resize((600, 2 * small.height), Image.Resampling.BILINEAR), quality=95, exif=tags)
    )
