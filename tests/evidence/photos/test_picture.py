"""Opening: whole or one reason why not; pixels as they are meant, whatever their depth, colours and turn."""

from __future__ import annotations

import random
import warnings
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from appealgen.evidence.photos.editing import history
from appealgen.evidence.photos.gps import PlaceCannotBeRemoved
from appealgen.evidence.photos.model import Unreadable
from appealgen.evidence.photos.opening import open_bytes
from appealgen.evidence.photos.picture import Picture, open_picture
from appealgen.evidence.photos.privacy import gives_away, without_place
from appealgen.evidence.photos.turns import shown_point, stored_point
from tests.evidence.photos import files

PLACES = files.every_place()
FORMATS = ("JPEG", "PNG", "WEBP", "HEIF", "TIFF", "AVIF")


def reason(data: bytes) -> str:
    opened = open_bytes(data)
    return opened.reason if isinstance(opened, Unreadable) else "opened"


@pytest.mark.parametrize("kind", FORMATS)
def test_a_whole_file_opens(kind: str, tmp_path: Path) -> None:
    file = tmp_path / "any.name"
    file.write_bytes(files.saved(files.photo(), kind))
    picture = open_picture(file)
    assert isinstance(picture, Picture)
    assert (picture.format, picture.size) == (kind, files.photo().size)


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("share", (0.3, 0.6, 0.9, 0.99))
def test_a_cut_off_file_is_called_so(kind: str, share: float) -> None:
    data = files.saved(files.photo(), kind)
    assert reason(data[: int(len(data) * share)]) == "cut_off"


@pytest.mark.parametrize("progressive", (False, True))
def test_a_jpeg_without_its_last_two_bytes_is_cut_off(progressive: bool) -> None:
    assert reason(files.saved(files.photo(), progressive=progressive)[:-2]) == "cut_off"


def test_what_is_no_picture(tmp_path: Path) -> None:
    text = tmp_path / "text.jpg"
    text.write_text("this is text")
    (tmp_path / "empty.jpg").touch()
    wanted = {"text.jpg": "not_a_picture", "empty.jpg": "empty", "missing.jpg": "missing", ".": "folder"}
    for name, word in wanted.items():
        opened = open_picture(tmp_path / name)
        assert isinstance(opened, Unreadable)
        assert opened.reason == word


def test_other_pictures_are_named() -> None:
    for kind in ("GIF", "BMP", "ICO"):
        opened = open_bytes(files.saved(files.photo(width=48).quantize(), kind))
        assert isinstance(opened, Unreadable)
        assert (opened.reason, opened.detail) == ("unsupported", kind)


def test_a_bomb_is_refused_from_its_header() -> None:
    for side in (30_000, 15_000):
        opened = open_bytes(files.header_of_a_bomb(side, side))
        assert isinstance(opened, Unreadable)
        assert (opened.reason, opened.detail) == ("too_large", f"{side * side // 1_000_000} MP")


def test_a_changed_byte_in_a_png_is_damage() -> None:
    data = bytearray(files.saved(files.photo(), "PNG"))
    data[len(data) // 2] ^= 0xFF
    assert reason(bytes(data)) == "damaged"


def test_sixteen_bits_are_not_clipped() -> None:
    grey = Picture(files.deep_grey()).full[..., 0]
    assert grey.min() == 0
    assert grey.max() == 255
    assert abs(float(grey.mean()) - 127.5) < 1


def test_what_is_transparent_is_white() -> None:
    clear = Image.new("RGBA", (40, 30), (255, 0, 0, 0))
    clear.paste((0, 0, 255, 255), (0, 0, 20, 30))
    for kind, options in (("PNG", {}), ("WEBP", {"lossless": True})):
        pixels = Picture(files.saved(clear, kind, **options)).full
        assert tuple(pixels[15, 10]) == (0, 0, 255)
        assert tuple(pixels[15, 30]) == (255, 255, 255)
    palette = Picture(files.saved(clear.convert("RGB").quantize(4), "PNG", transparency=0)).full
    assert palette.shape == (30, 40, 3)


def test_four_inks_look_as_the_photograph() -> None:
    want = np.asarray(files.photo(), dtype=float)
    for kind in ("JPEG", "TIFF"):
        got = Picture(files.saved(files.photo().convert("CMYK"), kind)).full
        assert np.abs(got - want).mean() < 4


def test_the_first_frame_of_an_animation() -> None:
    frames = [files.photo(), ImageOps.mirror(files.photo())]
    for kind in ("PNG", "WEBP"):
        picture = Picture(files.saved(frames[0], kind, save_all=True, append_images=frames[1:]))
        assert picture.frames == 2
        assert np.abs(picture.full.astype(float) - np.asarray(frames[0])).mean() < 4


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ("JPEG", "PNG", "WEBP", "TIFF", "AVIF"))
def test_the_exif_turn(orientation: int, kind: str) -> None:
    image = files.photo(width=120)
    tags = files.exif(Orientation=orientation)
    options = {"tiffinfo": {0x0112: orientation}} if kind == "TIFF" else {"exif": tags}
    picture = Picture(files.saved(image, kind, **options))
    turned = image.copy()
    turned.getexif()[0x0112] = orientation
    want = np.asarray(ImageOps.exif_transpose(turned), dtype=float)
    assert picture.size == image.size
    assert picture.full.shape == want.shape
    assert picture.shown_size == (want.shape[1], want.shape[0])
    assert np.abs(picture.full - want).mean() < 6


@pytest.mark.parametrize("orientation", range(1, 9))
def test_points_go_back_to_where_they_are_stored(orientation: int) -> None:
    image = Image.new("RGB", (120, 80))
    image.paste((255, 255, 255), (10, 20, 40, 30))
    picture = Picture(files.saved(image, "PNG", exif=files.exif(Orientation=orientation)))
    rows, columns = np.nonzero(picture.full[..., 0] > 128)
    shown = (int(columns.min()), int(rows.min()), int(columns.max()) + 1, int(rows.max()) + 1)
    assert picture.stored_box(shown) == (10, 20, 40, 30)
    half = tuple(value / 2 for value in shown)
    width, height = picture.shown_size
    assert picture.stored_box(half, (width // 2, height // 2)) == (10, 20, 40, 30)
    there = stored_point((7, 9), picture.shown_size, orientation)
    assert shown_point(there, picture.size, orientation) == (7, 9)


def test_the_scaled_copy_shows_the_same() -> None:
    big = files.photo().resize((3000, 2000))
    for kind in ("JPEG", "PNG"):
        picture = Picture(files.saved(big, kind))
        assert max(picture.scaled.shape) == 1024
        want = np.asarray(big.resize(picture.scaled.shape[1::-1], Image.Resampling.LANCZOS), dtype=float)
        assert np.abs(picture.scaled - want).mean() < 3


def looked_at(data: bytes) -> None:
    """All that may be asked of a file: whatever is in it, nothing but facts comes out."""
    opened = open_bytes(data)
    picture = opened if isinstance(opened, Picture) else None
    if picture is not None:
        gives_away(picture)
        history(picture)
        _ = picture.metadata.camera, picture.metadata.taken, picture.frames
        try:
            without_place(data)
        except PlaceCannotBeRemoved:
            return


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(name=st.sampled_from(sorted(PLACES)), seed=st.integers(0, 2**32), cut=st.booleans())
def test_no_damage_raises(name: str, seed: int, cut: bool) -> None:
    """Bytes changed at random, mostly where the metadata lies, and files cut off anywhere."""
    chance = random.Random(seed)
    data = bytearray(PLACES[name])
    for _ in range(chance.randint(1, 12)):
        data[int(len(data) * chance.random() ** 3)] = chance.randrange(256)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # nor may a warning reach the user
        looked_at(bytes(data[: chance.randrange(len(data))] if cut else data))
