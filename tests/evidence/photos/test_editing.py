"""The history of a file: an honest camera file is never called edited, and what was done is found."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter, ImageOps, PngImagePlugin

from appealgen.evidence.photos.editing import history
from appealgen.evidence.photos.model import Editing
from appealgen.evidence.photos.picture import Picture
from tests.evidence.photos import files

NAMES = ("coffee", "astronaut", "chelsea", "rocket", "immunohistochemistry", "retina")


def told(data: bytes) -> Editing:
    return history(Picture(data))


def names(data: bytes) -> set[str]:
    return {sign.name for sign in told(data).signs}


def camera_tables(scale: float) -> list[list[int]]:
    """Quantisation tables of no standard, as cameras have them."""
    down, right = np.mgrid[:8, :8]
    steps = np.clip(np.rint((6 + 3 * (down + right) + (down * 3 + right * 5) % 3) * scale), 1, 255)
    return [steps.astype(int).ravel().tolist()] * 2


def again(data: bytes, quality: int) -> bytes:
    return files.saved(Image.open(io.BytesIO(data)), quality=quality, exif=files.exif())


@pytest.mark.parametrize("name", NAMES)
def test_an_honest_camera_file_is_clean(name: str) -> None:
    image = files.photo(name)
    noise = np.random.default_rng(1).normal(0, 5, (image.height, image.width, 3))
    noisy = Image.fromarray((np.asarray(image) + noise).clip(0, 255).astype(np.uint8))
    sharp = image.filter(ImageFilter.UnsharpMask(2, 120, 0))
    made = [files.saved(image, quality=quality, exif=files.exif()) for quality in (70, 80, 85, 90, 95, 98, 100)]
    made += [files.saved(one, quality=90, exif=files.exif(), subsampling=0) for one in (noisy, sharp)]
    made += [files.saved(image, quality=-1, qtables=camera_tables(s), exif=files.exif()) for s in (0.15, 0.25, 0.4)]
    made += [files.saved(image, progressive=True, exif=files.exif())]
    assert [told(data) for data in made] == [Editing("clean", ())] * len(made)


@pytest.mark.parametrize("pair", ((60, 90), (75, 90), (80, 95), (85, 75), (92, 85), (75, 60)))
def test_compressed_twice(pair: tuple[int, int]) -> None:
    """A coarser first compression is always found; a finer one in pictures that are not mostly black (rocket, retina)."""
    found = []
    for name in NAMES:
        editing = told(again(files.saved(files.photo(name), quality=pair[0], exif=files.exif()), pair[1]))
        assert editing.verdict in ("unsure", "clean")  # turning or sending compresses again as well: never "edited"
        found += [name] * ([sign.name for sign in editing.signs] == ["double_jpeg"])
    missed = set(NAMES) - set(found)
    assert missed <= (set() if pair[0] < pair[1] else {"rocket", "retina"})


def test_only_a_small_part_of_a_large_photo_is_decoded_for_that() -> None:
    from appealgen.evidence.photos.window import luma_window

    large = files.photo().resize((3000, 2000), Image.Resampling.LANCZOS)
    large.paste(files.photo("astronaut", 512), (2008, 504))
    for options in ({}, {"progressive": True}, {"subsampling": 0}):
        picture = Picture(files.saved(large, quality=90, **options))
        window = luma_window(picture)
        assert window is not None
        whole = np.asarray(Image.open(io.BytesIO(picture.data)).convert("YCbCr"))[..., 0].astype(int)
        places = [
            (y, x)
            for y in range(0, 2000 - 511, 8)
            for x in range(0, 3000 - 511, 8)
            if np.abs(whole[y : y + 512 : 64, x : x + 512 : 64] - window[::64, ::64]).max() <= 3
        ]
        assert places, "the window is not a part of the picture on its own grid"


def test_an_edit_history() -> None:
    event = b'<xmpMM:History><rdf:Seq><rdf:li stEvt:action="saved" stEvt:changed="%s"/></rdf:Seq></xmpMM:History>'
    assert told(files.with_xmp(files.camera_file(), files.xmp(b"", event % b"/"))).verdict == "edited"
    only_data = files.with_xmp(files.camera_file(), files.xmp(b"", event % b"/metadata"))
    assert (told(only_data).verdict, names(only_data)) == ("unsure", {"xmp_history"})


@pytest.mark.parametrize(
    ("told_by", "sign"),
    (
        (b'crs:Version="15.0" crs:HasSettings="True"', "xmp_history"),
        (b'photoshop:ColorMode="3" photoshop:ICCProfile="sRGB"', "photoshop_resources"),
    ),
)
def test_settings_that_may_not_have_been_applied_are_a_doubt(told_by: bytes, sign: str) -> None:
    data = files.with_xmp(files.camera_file(), files.xmp(told_by))
    assert (told(data).verdict, names(data)) == ("unsure", {sign})


def test_an_adobe_marker_beside_camera_data_is_a_doubt() -> None:
    data = files.with_segment(files.camera_file(), 0xEE, b"Adobe\0\x64\0\0\0\0\1")
    assert (told(data).verdict, names(data)) == ("unsure", {"photoshop_resources"})


@pytest.mark.parametrize(("mode", "how"), [("CMYK", {}), ("RGB", {"keep_rgb": True})])
def test_an_adobe_marker_that_the_colours_ask_for_says_nothing(mode: str, how: dict[str, bool]) -> None:
    """Every program writes it with inks and with plain RGB: no JPEG can tell them without."""
    data = files.saved(files.photo().convert(mode), "JPEG", **how)
    assert b"Adobe\0" in data and names(data) == {"no_exif"}


def test_photoshop_resources() -> None:
    empty = b"8BIM%s\0\0\0\0\0\0"
    own = b"Photoshop 3.0\0" + empty % b"\x03\xed" + empty % b"\x04\x0d" + empty % b"\x04\x06"
    assert told(files.with_segment(files.camera_file(), 0xED, own)).verdict == "edited"
    words = files.with_segment(files.camera_file(), 0xED, files.iptc((105, b"A headline")))
    assert (told(words).verdict, names(words)) == ("unsure", {"photoshop_resources"})
    assert told(files.with_segment(files.camera_file(), 0xEC, b"Ducky\0\1\0\4")).verdict == "edited"


def test_a_messenger_is_no_editor() -> None:
    facebook = files.with_segment(files.saved(files.photo()), 0xED, files.iptc((40, b"FBMD01000a9f")))
    assert (told(facebook).verdict, names(facebook)) == ("unsure", {"messenger", "no_exif"})
    sent = files.saved(files.photo().resize((1600, 1200)), quality=80)
    assert (told(sent).verdict, names(sent)) == ("unsure", {"messenger", "no_exif"})


def test_screenshots() -> None:
    text = PngImagePlugin.PngInfo()
    text.add_itxt("XML:com.adobe.xmp", files.xmp(b'exif:UserComment="Screenshot"').decode())
    assert "screenshot" in names(files.saved(files.photo(), "PNG", pnginfo=text))
    assert "screenshot" in names(files.saved(files.photo().resize((1170, 2532)), "PNG"))
    assert "screenshot" not in names(files.saved(files.photo(), "PNG"))


def test_a_screens_size_with_its_bar_is_surely_a_screenshot() -> None:
    screen = files.photo().resize((1080, 2340))
    assert [sign.sure for sign in told(files.saved(screen, "PNG")).signs if sign.name == "screenshot"] == [False]
    bar = ImageDraw.Draw(screen)
    bar.rectangle((0, 0, 1080, 80), fill=(20, 20, 20))
    bar.rectangle((40, 25, 140, 50), fill="white")
    bar.rectangle((940, 25, 1040, 50), fill="white")
    assert [sign.sure for sign in told(files.saved(screen, "PNG")).signs if sign.name == "screenshot"] == [True]


def test_dates() -> None:
    assert names(files.camera_file(DateTime="2026:10:03 23:03:25")) == set()  # another zone
    assert names(files.camera_file(DateTime="2026:11:20 10:00:00")) == {"dates_disagree"}
    tags = files.exif(DateTime="2026:11:20 10:00:00")
    tags.get_ifd(0x8769)[0x927C] = b"a maker note that only the camera leaves whole"
    assert names(files.saved(files.photo(), exif=tags)) == set()  # turned in the camera later


def test_sizes() -> None:
    for size, found in (((480, 320), set()), ((320, 480), set()), ((6000, 4000), {"size_disagrees"})):
        tags = files.exif()
        tags.get_ifd(0x8769).update({0xA002: size[0], 0xA003: size[1]})
        assert names(files.saved(files.photo(), exif=tags)) == found


def test_thumbnails() -> None:
    own = files.photo(width=160)
    boxed = ImageOps.pad(own, (160, 120), color="black")
    for good in (own, boxed, ImageOps.autocontrast(boxed)):
        assert names(files.with_thumbnail(files.saved(good))) == set()
    for other in ("astronaut", "chelsea", "rocket"):
        assert names(files.with_thumbnail(files.saved(files.photo(other, 160)))) == {"thumbnail_differs"}
    corner = files.photo().crop((0, 0, 160, 107))
    assert names(files.with_thumbnail(files.saved(corner))) == {"thumbnail_differs"}


def test_made_by_a_model() -> None:
    source = b'Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/%s"'
    for word in (b"trainedAlgorithmicMedia", b"compositeWithTrainedAlgorithmicMedia"):
        assert told(files.with_xmp(files.camera_file(), files.xmp(source % word))).verdict == "edited"
    assert told(files.with_xmp(files.camera_file(), files.xmp(source % b"digitalCapture"))).verdict == "clean"
    text = PngImagePlugin.PngInfo()
    text.add_text("parameters", "a mug on a table\nSteps: 20, Sampler: Euler a, CFG scale: 7")
    assert "ai_generated" in names(files.saved(files.photo(), "PNG", pnginfo=text))
    text = PngImagePlugin.PngInfo()
    text.add_text("Description", "a mug on a table --v 6.1 Job ID: 8c6f2d0a-2b7e-4c11-9f0e-5f6a7b8c9d0e")
    assert "ai_generated" in names(files.saved(files.photo(), "PNG", pnginfo=text))


def test_content_credentials() -> None:
    head = b"JP\0\1\0\0\0\1" + bytes(8)
    camera = files.with_segment(files.camera_file(), 0xEB, head + b"c2pa.created digitalCapture")
    edited = files.with_segment(files.camera_file(), 0xEB, head + b"c2pa.created digitalCapture c2pa.cropped")
    assert told(camera).verdict == "clean"
    assert (told(edited).verdict, names(edited)) == ("edited", {"content_credentials"})


def test_nothing_known_is_unsure() -> None:
    assert told(files.saved(files.photo())).verdict == "unsure"
    assert names(files.saved(files.photo())) == {"no_exif"}
