"""The colours of goods before an even ground; nothing is told where ground and goods can't be told apart."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

from appealgen.evidence.photos.colours import colours
from appealgen.evidence.photos.picture import Picture

SKUS = Path(__file__).resolve().parents[3] / "samples" / "sku_cheating"


def jpeg(image: Image.Image) -> Picture:
    made = io.BytesIO()
    image.save(made, "JPEG", quality=75)
    return Picture(made.getvalue())


@pytest.mark.parametrize(
    ("rgb", "name"),
    [
        ((35, 35, 40), "black"), ((140, 142, 146), "grey"), ((200, 30, 35), "red"), ((240, 130, 20), "orange"),
        ((240, 210, 40), "yellow"), ((40, 140, 60), "green"), ((30, 80, 190), "blue"), ((120, 50, 170), "purple"),
        ((245, 150, 180), "pink"), ((115, 70, 35), "brown"),
    ],
)  # fmt: skip
def test_a_plain_thing_on_white(rgb: tuple[int, int, int], name: str) -> None:
    image = Image.new("RGB", (400, 400), "white")
    ImageDraw.Draw(image).ellipse((100, 100, 300, 300), fill=rgb)
    (first, share), *_ = colours(jpeg(image))
    assert first == name and share > 0.8


@pytest.mark.parametrize("name", ["black", "white", "red", "blue"])
def test_the_mugs_of_the_sample(name: str) -> None:
    told = dict(colours(Picture((SKUS / f"good-colours/pictures/mug-{name}.jpg").read_bytes())))
    assert told.get(name, 0) > (0.2 if name == "white" else 0.6)


def test_a_scene_and_an_empty_picture_tell_nothing() -> None:
    rng = np.random.default_rng(3)
    scene = Image.fromarray(rng.integers(0, 255, (60, 60, 3), dtype=np.uint8)).resize((400, 400))
    assert colours(jpeg(scene)) == ()
    assert colours(jpeg(Image.new("RGB", (300, 300), "white"))) == ()
