"""Steps that were made cheaper answer what the dear ones did."""

from __future__ import annotations

import io

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms
from skimage import data

from appealgen.evidence.photos.decoding import decoded, on_white
from appealgen.evidence.photos.marks.cues import Scene, cues
from appealgen.evidence.photos.marks.hues import hues
from appealgen.evidence.photos.marks.lettering import Line

COFFEE = Image.fromarray(data.coffee())


def test_hues_are_opencvs() -> None:
    every = np.random.default_rng(0).integers(0, 256, (300, 300, 3)).astype(np.uint8)
    lab = cv2.cvtColor(every, cv2.COLOR_RGB2LAB)
    for own, channel in zip(hues(every), (1, 2), strict=True):
        off = np.abs(own.astype(int) - lab[..., channel])
        assert off.max() <= 2
        assert off.mean() < 0.2


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
