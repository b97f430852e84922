"""Print on rendered things is no mark."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.watermark import marks
from benchmarks.marks.rendered import KINDS, Stage, scene


def test_print_on_a_rendered_tin_is_no_mark() -> None:
    tin = Path(__file__).parent / "rendered" / "tin.jpg"
    assert marks(Picture(tin.read_bytes())) == ()


@pytest.mark.parametrize("kind", sorted({kind for kind, _, _ in KINDS}))
def test_a_scene_bears_its_sheets(kind: str, tmp_path: Path) -> None:
    Image.fromarray(data.coffee()).save(tmp_path / "coffee.png")
    of, many = next((of, many) for name, of, many in KINDS if name == kind)
    for seed in range(4):
        text = scene(Stage(tmp_path, random.Random(seed), [tmp_path / "coffee.png"]), of, many, kind == "flat lay")
        assert text.count("{") == text.count("}")
        bears = 'png "1.png"' if kind not in ("raised", "glowing") else "text { ttf"
        assert bears in text
        assert kind in ("raised", "glowing") or (tmp_path / "1.png").is_file()
