"""What stands on several photos in one place is found; a clean shoot has none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

from appealgen.evidence.photos.marks.agreeing import Edges, density
from appealgen.evidence.photos.picture import Picture, Pixels
from appealgen.evidence.photos.shared_marks import DENSE, shared_marks

SHOOT = Path(__file__).resolve().parents[3] / "samples" / "image_theft" / "two-pictures" / "photos"


def shoot(first: int) -> list[Pixels]:
    return [Picture((SHOOT / f"IMG_{first + number}.JPG").read_bytes()).scaled for number in range(4)]


def marked(pixels: Pixels, opacity: float, text: str = "TEA HARBOUR STORE") -> Pixels:
    image = Image.fromarray(pixels).convert("RGBA")
    above = Image.new("RGBA", image.size, (0, 0, 0, 0))
    font = ImageFont.load_default(size=image.width // 14)
    ImageDraw.Draw(above).text(
        (image.width // 2, image.height // 3), text, (255, 255, 255, int(255 * opacity)), font, anchor="mm"
    )
    return np.asarray(Image.alpha_composite(image, above).convert("RGB"))


@pytest.mark.parametrize("first", [2041, 3310])
def test_clean_shoot(first: int) -> None:
    assert shared_marks(shoot(first)) == ()


@pytest.mark.parametrize("first", [2041, 3310])
@pytest.mark.parametrize("opacity", [0.3, 0.5, 1.0])
def test_a_mark_on_all_is_sure_and_in_its_place(first: int, opacity: float) -> None:
    found = shared_marks([marked(pixels, opacity) for pixels in shoot(first)])
    assert [mark.grade for mark in found] == ["sure"]
    x0, y0, x1, y1 = found[0].box
    assert x0 < 0.3
    assert x1 > 0.7
    assert y0 < 1 / 3 < y1
    assert found[0].pictures == (0, 1, 2, 3)


def test_one_photo_without_it_is_not_blamed() -> None:
    pictures = [pixels if number == 0 else marked(pixels, 0.5) for number, pixels in enumerate(shoot(2041))]
    assert {mark.pictures for mark in shared_marks(pictures)} == {(1, 2, 3)}


def test_one_tripod_or_copies_prove_nothing() -> None:
    one = shoot(2041)[0]
    rng = np.random.default_rng(3)
    twins = [np.clip(one + rng.normal(0, 3, one.shape), 0, 255).astype(np.uint8) for _ in range(4)]
    assert shared_marks(twins) == ()


def test_a_faint_mark() -> None:
    found = shared_marks([marked(pixels, 0.15) for pixels in shoot(2041)])
    assert found
    assert found[0].box[1] < 1 / 3 < found[0].box[3]


def corner(pixels: Pixels) -> Pixels:
    image = Image.fromarray(pixels).convert("RGBA")
    above = Image.new("RGBA", image.size, (0, 0, 0, 0))
    place = (image.width - 30, image.height - 25)
    ImageDraw.Draw(above).text(place, "LUMEN STORE", (255, 255, 255, 200), ImageFont.load_default(size=44), anchor="rb")
    return np.asarray(Image.alpha_composite(image, above).convert("RGB"))


def test_a_corner_keeps_its_mark_in_photos_of_another_shape() -> None:
    wide = [*shoot(2041)[:2], *shoot(3310)[:1]]
    upright = np.ascontiguousarray(shoot(3310)[1][:, 100:676])
    assert shared_marks([*wide, upright]) == ()
    (mark,) = shared_marks([corner(pixels) for pixels in (*wide, upright)])
    assert mark.box[0] > 0.6
    assert mark.box[1] > 0.85
    assert len(mark.pictures) >= 3


def page(width: int, height: int) -> Pixels:
    """A screenshot of a shop's page, with one photo on it."""
    image = Image.new("RGB", (width, height), "white")
    image.paste(Image.fromarray(shoot(3310)[3]).resize((width, width * 3 // 4)), (0, height // 12))
    above = ImageDraw.Draw(image)
    above.rectangle((0, 0, width, height // 14), fill="#ff4747")
    for line in range(height // 12 + width * 3 // 4 + 10, height - 20, 26):
        above.text((12, line), "US $12.39 Hot sale product for kitchen", "#333", ImageFont.load_default(size=18))
    return np.asarray(image)


@pytest.mark.parametrize("at", range(4))
@pytest.mark.parametrize("size", [(380, 760), (460, 1000), (900, 1600), (1024, 640)])
def test_a_screenshot_among_the_photos_makes_no_mark(size: tuple[int, int], at: int) -> None:
    pictures = shoot(2041)[:3]
    pictures.insert(at, page(*size))
    assert shared_marks(pictures) == ()


def test_scattered_agreement_is_no_mark() -> None:
    """Half of the edges in a cluster's place are each photo's own: what a camera that hardly moved leaves."""
    blank = np.zeros((60, 120), np.float32)
    agreeing = np.zeros(blank.shape, bool)
    agreeing[10:50:8, 10:110] = True
    every = [Edges(np.where(agreeing, 20, 20).astype(np.float32), blank) for _ in range(4)]
    assert density(every, range(4), agreeing, (0, 0, 120, 60), 9.0) < DENSE
    assert density([Edges(20 * agreeing.astype(np.float32), blank)] * 4, range(4), agreeing, (0, 0, 120, 60), 9.0) == 1
