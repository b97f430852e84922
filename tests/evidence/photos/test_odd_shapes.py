"""Every look at a picture answers, whatever its shape and depth: nothing raises, nothing odd is called a copy."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from skimage import data

from appealgen.evidence.photos.matching import compare, kin, relation
from appealgen.evidence.photos.opening import open_bytes
from appealgen.evidence.photos.photo import examine
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.shared_marks import shared_marks
from appealgen.evidence.photos.watermark import marks

PHOTO = Image.fromarray(data.coffee())


def saved(image: Image.Image, kind: str = "JPEG", **options: object) -> bytes:
    made = io.BytesIO()
    image.save(made, kind, **options)  # type: ignore[arg-type]
    return made.getvalue()


def deep() -> Image.Image:
    return Image.fromarray(np.asarray(PHOTO.convert("L")).astype(np.uint16) * 257)


def noise(height: int, width: int) -> Image.Image:
    return Image.fromarray(np.random.default_rng(1).integers(0, 255, (height, width, 3), dtype=np.uint8))


PLAIN = {
    "a column": saved(Image.new("RGB", (1, 40_000), "red"), "PNG"),
    "a row": saved(noise(1, 40_000)),
    "one pixel": saved(Image.new("RGB", (1, 1)), "PNG"),
    "six pixels": saved(Image.new("RGB", (2, 3)), "PNG"),
    "white": saved(Image.new("RGB", (3000, 2000), "white")),
    "noise": saved(noise(400, 600)),
    "squares": saved(
        Image.fromarray(np.kron(np.indices((60, 80)).sum(0) % 2, np.ones((10, 10))).astype(np.uint8) * 255)
    ),
}
SAME = {
    "16 bits": saved(deep(), "PNG"),
    "CMYK": saved(PHOTO.convert("CMYK")),
    "Lab": saved(PHOTO.convert("LAB"), "TIFF"),
    "animated": saved(PHOTO, "PNG", save_all=True, append_images=[PHOTO.rotate(90)]),
    "animated WebP": saved(PHOTO, "WEBP", save_all=True, append_images=[PHOTO.rotate(5)]),
    "several pictures": saved(PHOTO, "MPO", save_all=True, append_images=[PHOTO.rotate(3)]),
    "an archive behind": saved(PHOTO) + b"PK\x03\x04" + bytes(1000),
}


def looked(content: bytes) -> Picture:
    """The picture, after every look at it alone."""
    picture = open_bytes(content)
    assert isinstance(picture, Picture)
    examine(picture)
    marks(picture)
    shared_marks([picture.scaled] * 3)
    return picture


@pytest.mark.parametrize("name", PLAIN)
def test_what_shows_nothing_is_no_copy(name: str) -> None:
    picture, photo = looked(PLAIN[name]), Picture(saved(PHOTO))
    assert {compare(photo, picture).verdict, compare(picture, photo).verdict} <= {"different", "look"}
    assert kin(photo, picture) == "stranger"
    assert not any(mark.grade == "sure" for mark in marks(picture))


@pytest.mark.parametrize("name", SAME)
def test_the_first_picture_counts_whatever_its_kind(name: str) -> None:
    picture, photo = looked(SAME[name]), Picture(saved(PHOTO, quality=92))
    assert relation(photo, picture).verdict == "same"
    assert kin(photo, picture) == "kin"
