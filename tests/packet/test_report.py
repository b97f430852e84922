"""The page of findings, and the parts of pictures on it."""

from __future__ import annotations

import base64
import io
import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PIL import Image, ImageDraw

from appealgen.case.finding import Place, weakens
from appealgen.case.model import NamedFile
from appealgen.case.words import Words
from appealgen.evidence.looker import Looker
from appealgen.packet.cutout import FRAME, cut_out
from appealgen.packet.report import report_page
from tests.interfaces.calling import run
from tests.packet.making import SAMPLES, checked

DATA = re.compile(r'src="data:image/jpeg;base64,([^"]+)"')


def picture(address: str) -> Image.Image:
    return Image.open(io.BytesIO(base64.b64decode(address.rpartition(",")[2]))).convert("RGB")


def near(colour: Any, other: tuple[int, int, int], within: int = 60) -> bool:
    return all(abs(a - b) <= within for a, b in zip(colour, other, strict=True))


def test_each_finding_with_its_place(tmp_path: Path) -> None:
    page = report_page(checked("set-watermarked"), Words("en")).decode()
    assert page.count("<article") == 2 and "default-src 'none'" in page
    shown = [picture(data) for data in DATA.findall(page)]
    assert len(shown) == 6
    for image in shown:
        colours = image.getcolors(1_000_000) or []
        assert sum(count for count, colour in colours if near(colour, FRAME)) > 500


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_cut_out_is_turned_as_the_photo_is_shown(tmp_path: Path, orientation: int) -> None:
    """A green square in a corner of the stored pixels stands in the middle of its cut-out."""
    image = Image.new("RGB", (1200, 800), (90, 90, 90))
    ImageDraw.Draw(image).rectangle((100, 500, 219, 619), fill=(0, 200, 0))
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.save(tmp_path / "a.jpg", quality=95, exif=exif)
    file = NamedFile("a.jpg", tmp_path / "a.jpg", Place("a.jpg"))
    violation = SimpleNamespace(files=lambda case: [file])
    nothing = SimpleNamespace(many=lambda name: ())
    case = SimpleNamespace(photographer=SimpleNamespace(grant=None), words=nothing, given=nothing)
    told: Any = SimpleNamespace(evidence=Looker(), violation=violation, case=case, gives_away={})
    address = cut_out(told, weakens("x", Place("a.jpg", box=(100, 500, 220, 620))))
    assert address is not None
    shown = picture(address)
    assert near(shown.getpixel((shown.width // 2, shown.height // 2)), (0, 200, 0))
    assert near(shown.getpixel((4, 4)), (90, 90, 90))


def test_written_once_and_over_nothing_else(tmp_path: Path) -> None:
    case, other = SAMPLES / "set-watermarked", tmp_path / "mine.html"
    other.write_text("mine")
    assert run(tmp_path / "cache", "check", case, "--report", other).returncode == 2
    assert other.read_text() == "mine"
    for _ in range(2):
        assert run(tmp_path / "cache", "check", case, "--report", tmp_path / "new" / "page.html").returncode == 1
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["page.html"]
    assert run(tmp_path / "cache", "check", case, case, "--report", other).returncode == 2


def test_of_a_paper_with_personal_numbers_only_the_place_is_shown(tmp_path: Path) -> None:
    """What stands around it may be the number."""
    image = Image.new("RGB", (1200, 800), "white")
    ImageDraw.Draw(image).rectangle((100, 360, 600, 400), fill=(0, 0, 200))
    image.save(tmp_path / "id.jpg", quality=95)
    file = NamedFile("id.jpg", tmp_path / "id.jpg", Place("id.jpg"))
    nothing = SimpleNamespace(many=lambda name: ())
    case = SimpleNamespace(photographer=SimpleNamespace(grant=None), words=nothing, given=nothing)
    told: Any = SimpleNamespace(
        evidence=Looker(), violation=SimpleNamespace(files=lambda case: [file]), case=case,
        gives_away={"id.jpg": ("identity_number",)},
    )  # fmt: skip
    address = cut_out(told, weakens("x", Place("id.jpg", box=(100, 300, 400, 340))))
    assert address is not None
    colours = picture(address).getcolors(1_000_000) or []
    assert not any(near(colour, (0, 0, 200)) for _, colour in colours)
    assert cut_out(told, weakens("x", Place("id.jpg", box=(0, 0, 1200, 800)))) is None
