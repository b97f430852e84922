"""Steps that were made cheaper answer what the dear ones did."""

from __future__ import annotations

import io
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms
from skimage import data

from appealgen.evidence.networks import values_of
from appealgen.evidence.photos.decoding import decoded, on_white
from appealgen.evidence.photos.marks import finding, lettering
from appealgen.evidence.photos.marks.cues import FIRST, Scene, closer_look, cues, first_look
from appealgen.evidence.photos.marks.hues import hues
from appealgen.evidence.photos.marks.lettering import Line
from appealgen.evidence.photos.marks.lettering import lines as found_lines
from appealgen.evidence.photos.marks.planes import brightness, least, most
from appealgen.evidence.photos.marks.verdict import likelihood
from appealgen.evidence.photos.picture import Picture

SHOOT = Path(__file__).resolve().parents[3] / "samples" / "image_theft" / "two-pictures" / "photos"
COFFEE = Image.fromarray(data.coffee())


def test_hues_are_opencvs() -> None:
    every = np.random.default_rng(0).integers(0, 256, (300, 300, 3)).astype(np.uint8)
    lab = cv2.cvtColor(every, cv2.COLOR_RGB2LAB)
    for own, channel in zip(hues(every), (1, 2), strict=True):
        off = np.abs(own.astype(int) - lab[..., channel])
        assert off.max() <= 2
        assert off.mean() < 0.2


def test_faint_letters_are_raised_in_place_as_they_were() -> None:
    pixels = np.asarray(COFFEE)
    ground = cv2.medianBlur(pixels, lettering.WIDE)
    out = cv2.GaussianBlur(cv2.subtract(pixels, ground, dtype=cv2.CV_32F), (0, 0), 0.6)
    raised = np.sign(out) * (lettering.FULL * (1 - np.exp(np.abs(out) / -lettering.SOON)))
    dear = np.clip(128 + lettering.GROUND * (ground - np.float32(128)) + raised, 0, 255).astype(np.uint8)
    assert (lettering._raised(pixels) == dear).all()


def test_a_network_is_given_what_it_was() -> None:
    pixels = np.asarray(COFFEE)
    dear = np.ascontiguousarray((pixels[None, :, :, ::-1].astype(np.float32) / 127.5 - 1).transpose(0, 3, 1, 2))
    assert (values_of(pixels) == dear).all()


def in_lab(image: Image.Image) -> Image.Image:
    to_lab = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    turned = ImageCms.applyTransform(image, to_lab)
    assert turned is not None
    return turned


@pytest.mark.parametrize("mode", ["CMYK", "LAB"])
def test_a_picture_in_other_colours_is_shrunk_before_they_are_changed(mode: str) -> None:
    image = COFFEE.convert("CMYK") if mode == "CMYK" else in_lab(COFFEE)
    made = io.BytesIO()
    image.save(made, "TIFF")
    small = decoded(made.getvalue(), 200)
    dear = on_white(image).resize((200, 133), Image.Resampling.HAMMING, reducing_gap=2.0)
    assert small.shape == (133, 200, 3)
    assert np.abs(small.astype(int) - np.asarray(dear)).mean() < 1


def test_what_is_as_tall_as_the_picture_is_no_line() -> None:
    pixels = np.asarray(COFFEE)
    scene, high = Scene(pixels), pixels.shape[0]

    def line(tall: float) -> Line:
        return Line(np.array([(10, 10), (590, 10), (590, 10 + tall), (10, 10 + tall)], np.float32), 0.9)

    assert cues(scene, line(0.9 * high), []) is None
    assert cues(scene, line(0.5 * high), []) is not None


def test_planes_are_numpys() -> None:
    pixels = np.asarray(COFFEE)
    assert np.allclose(brightness(pixels), pixels.mean(axis=2), atol=1e-3)
    assert (least(pixels) == pixels.min(axis=2)).all()
    assert (most(pixels) == pixels.max(axis=2)).all()


def test_a_line_that_a_first_look_gives_up_is_given_up_by_a_closer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = Picture((SHOOT / "IMG_2042.JPG").read_bytes()).scaled
    scene, lines = Scene(pixels), found_lines(pixels)
    looked = [seen for line in lines if (seen := first_look(scene, line, lines)) is not None]
    given_up = [seen for seen in looked if likelihood(seen.figures, "first") < finding.HOPELESS]
    assert 0 < len(given_up) < len(looked)
    for line in lines:
        seen = first_look(scene, line, lines)
        if seen is not None and likelihood(seen.figures, "first") < finding.HOPELESS:
            closer = closer_look(scene, line, seen)
            assert (closer[: len(FIRST)] == seen.figures).all()
            assert likelihood(closer) < finding.SUSPECTED
    asked: list[Line] = []
    monkeypatch.setattr(finding, "glances", lambda _pixels, of, _every: asked.extend(of) or [0.0 for _ in of])
    judged = finding.judged(scene, lines)
    assert [one.line for one in judged] == asked
    assert len(judged) <= len(looked) - len(given_up)
