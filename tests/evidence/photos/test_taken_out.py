"""What only the original shows is told apart from what was laid over the copy, and it accuses nobody by itself."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from skimage import data

from appealgen.evidence.photos.matching import compare
from appealgen.evidence.photos.model import Match
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.taken_out import of_the_first
from appealgen.evidence.photos.watermark import bared_marks

from .altered import jpeg


def photo(name: str) -> Image.Image:
    return Image.fromarray(getattr(data, name)()).convert("RGB")


def lettered(image: Image.Image, alpha: int = 255) -> Image.Image:
    layer = Image.new("RGBA", image.size, (0, 0, 0, 0))
    font = ImageFont.load_default(size=image.height // 9)
    ImageDraw.Draw(layer).text((image.width * 0.2, image.height * 0.4), "TEA HARBOUR", (255, 255, 255, alpha), font)
    return Image.alpha_composite(image.convert("RGBA"), layer).convert("RGB")


def compared(original: Image.Image, copy: Image.Image) -> Match:
    return compare(Picture(jpeg(original, 93)), Picture(jpeg(copy.resize((copy.width * 3 // 4, copy.height * 3 // 4)))))


@pytest.mark.parametrize("name", ["coffee", "chelsea", "astronaut"])
def test_what_only_the_original_shows_is_not_called_added(name: str) -> None:
    match = compared(lettered(photo(name)), photo(name))
    kinds = {change.kind: change for change in match.changes}
    assert match.verdict == "same"
    assert "text_added" not in kinds
    x0, y0, x1, y1 = kinds["taken_out"].boxes[0]
    assert x0 > 0.1 and x1 < 0.95 and 0.35 < y0 < y1 < 0.6


@pytest.mark.parametrize("name", ["coffee", "chelsea", "astronaut"])
def test_what_was_laid_over_the_copy_is_not_called_taken_out(name: str) -> None:
    kinds = {change.kind for change in compared(photo(name), lettered(photo(name))).changes}
    assert "text_added" in kinds
    assert "taken_out" not in kinds


def test_what_a_copy_lacks_is_suspected_where_it_looks_laid_over_and_never_sure() -> None:
    original = lettered(photo("coffee"), 190)
    found = bared_marks(Picture(jpeg(original, 93)), compared(original, photo("coffee")))
    assert [mark.grade for mark in found] == ["suspected"]


def test_where_nothing_was_taken_out_nothing_is_looked_at() -> None:
    original = photo("coffee")
    assert bared_marks(Picture(jpeg(original)), compared(original, lettered(original))) == ()


def test_an_empty_difference_has_no_pieces() -> None:
    blank = np.zeros((40, 40, 3), np.uint8)
    assert not of_the_first(blank, blank, np.zeros((40, 40), bool)).any()
