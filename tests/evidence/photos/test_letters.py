"""What stands in print on goods is read from their picture."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from appealgen.case.finding import NOWHERE
from appealgen.case.model import NamedFile
from appealgen.evidence.looker import Looker
from appealgen.violations.sku_cheating.words.measures import measures

ROOT = Path(__file__).resolve().parents[3]
FONT = str(ROOT / "templates" / "paper" / "fonts" / "AppealSans-Bold.ttf")


def goods(text: str, turn: float) -> bytes:
    """A box with print, a little turned, in a grey room."""
    box = Image.new("RGB", (520, 300), (32, 40, 52))
    draw = ImageDraw.Draw(box)
    draw.text((40, 60), "POWER BANK", (235, 235, 235), ImageFont.truetype(FONT, 44))
    draw.text((40, 170), text, (235, 235, 235), ImageFont.truetype(FONT, 56))
    room = Image.new("RGB", (900, 700), (206, 204, 200))
    turned = box.convert("RGBA").rotate(turn, Image.Resampling.BICUBIC, expand=True)
    room.paste(turned, (170, 170), turned)
    made = io.BytesIO()
    room.save(made, "JPEG", quality=88)
    return made.getvalue()


@pytest.mark.parametrize("turn", [0.0, 4.0])
def test_a_measure_on_the_goods_is_read(tmp_path: Path, turn: float) -> None:
    (tmp_path / "bank.jpg").write_bytes(goods("20000mAh", turn))
    texts = Looker().letters(NamedFile("bank.jpg", tmp_path / "bank.jpg", NOWHERE))
    assert [read["charge"] for text in texts if "charge" in (read := measures(text))] == [20.0]
