"""More pixels, or truly finer detail: what was measured, on a few pictures."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps

from appealgen.evidence.photos.matching import compare
from appealgen.evidence.photos.model import Detail
from appealgen.evidence.photos.picture import Picture
from tests.evidence.photos import files

NAMES = ("coffee", "astronaut", "chelsea")
LANCZOS = Image.Resampling.LANCZOS


def photo(name: str) -> Image.Image:
    return files.photo(name, 440 if name == "chelsea" else 500)


def detail(original: Image.Image, disputed: Image.Image, quality: int = 85) -> Detail | None:
    match = compare(Picture(files.saved(original, quality=92)), Picture(files.saved(disputed, quality=quality)))
    assert match.verdict == "same"
    return match.detail


def times(image: Image.Image, by: float, how: Image.Resampling = LANCZOS) -> Image.Image:
    return image.resize((round(image.width * by), round(image.height * by)), how)


@pytest.mark.parametrize("name", NAMES[:2])
@pytest.mark.parametrize("how", [Image.Resampling.BICUBIC, LANCZOS])
@pytest.mark.parametrize("by", [1.5, 2.0, 3.3])
def test_an_enlarged_picture_is_no_finer(name: str, how: Image.Resampling, by: float) -> None:
    small = photo(name)
    found = detail(times(small, by, how), small)
    assert found is not None
    assert found.verdict == "enlarged"
    assert found.times == pytest.approx(1, abs=0.2)


@pytest.mark.parametrize("by", [1.5, 2.0, 3.3])
def test_an_enlarged_soft_picture_is_not_called_finer(by: float) -> None:
    found = detail(times(photo("chelsea"), by), photo("chelsea"))
    assert found is not None
    assert found.verdict != "finer"


def test_nor_is_one_that_was_sharpened_too() -> None:
    small = photo("coffee")
    found = detail(times(small, 2, LANCZOS).filter(ImageFilter.UnsharpMask(1.5, 80, 0)), ImageOps.mirror(small))
    assert found is not None
    assert found.verdict == "enlarged"


@pytest.mark.parametrize("name", NAMES)
def test_a_sharp_original_is_finer(name: str) -> None:
    found = detail(photo(name), times(photo(name), 1 / 1.45))
    assert found is not None
    assert found.verdict == "finer"
    assert found.times > 1.2
    assert found.original == pytest.approx(1, abs=0.3)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("soft", [1.0, 1.6, 2.5])
@pytest.mark.parametrize("by", [1.3, 1.45])
def test_a_soft_original_is_never_called_enlarged(name: str, soft: float, by: float) -> None:
    noise = np.random.default_rng(3).normal(0, 1.5, (photo(name).height, photo(name).width, 1))
    blurred = np.asarray(photo(name).filter(ImageFilter.GaussianBlur(soft)), float) + noise
    original = Image.fromarray(blurred.clip(0, 255).astype(np.uint8))
    found = detail(original, times(original, 1 / by).filter(ImageFilter.UnsharpMask(1, 100, 0)))
    assert found is None or found.verdict != "enlarged"


def test_of_the_same_size_nothing_is_asked() -> None:
    assert detail(photo("coffee"), photo("coffee")) is None
