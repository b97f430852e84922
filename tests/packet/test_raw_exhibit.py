"""A RAW file that proves the original is an exhibit, sent as it came; one that tells a place stays with its owner."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image

from appealgen.case.words import Words
from appealgen.packet.build import build
from appealgen.packet.check import Checked, check
from tests.evidence.photos import files, raws
from tests.facts import looking

GOOD = Path(__file__).resolve().parents[2] / "samples" / "image_theft" / "good"


def case(folder: Path, *, taken: str = "2026:08:14 10:04:31", place: bool = False, privacy: str = "") -> Checked:
    """The good sample with a RAW file beside its original."""
    shutil.copytree(GOOD, folder / "case")
    image = Image.open(GOOD / "photos" / "IMG_2041.JPG")
    image.thumbnail((1200, 1200))
    made = raws.dng(files.saved(image, quality=80), make="Appealgen", model="Sample Camera", taken=taken,
                    fraction="17", place=place)  # fmt: skip
    (folder / "case" / "IMG_2041.DNG").write_bytes(made)
    told = folder / "case" / "case.yaml"
    text = told.read_text("utf-8").replace(
        "original: photos/IMG_2041.JPG", "original: {file: photos/IMG_2041.JPG, raw: IMG_2041.DNG}"
    )
    told.write_text(text + privacy, "utf-8")
    return check(folder / "case", looking())


def said(checked: Checked) -> dict[str, str]:
    return {f"{one.rule.split('/')[1]}.{one.says}": one.weight.value for one in checked.findings}


@pytest.mark.parametrize("language", ("en", "zh"))
def test_it_is_an_exhibit_byte_for_byte(language: str, tmp_path: Path) -> None:
    checked = case(tmp_path)
    assert said(checked)["raw-proves-the-original.proves"] == "supports"
    packet = build(checked, words=Words("en"), forms=("docx",), languages=(language,))
    assert packet.files["exhibits/B-IMG_2041.DNG"] == (tmp_path / "case" / "IMG_2041.DNG").read_bytes()


def test_another_moment_weakens_and_is_not_sent(tmp_path: Path) -> None:
    checked = case(tmp_path, taken="2026:08:14 10:04:33")
    assert said(checked)["raw-proves-the-original.another-time"] == "weakens"
    assert not any(name.endswith(".DNG") for name in build(checked, words=Words("en"), forms=("docx",)).files)


def test_a_place_inside_it_is_never_sent_unasked(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    assert said(case(tmp_path / "one", place=True))["place-is-chosen.not-chosen"] == "blocks"
    kept = case(tmp_path / "two", place=True, privacy="\nprivacy: {location: remove}\n")
    assert said(kept)["place-is-chosen.raw-stays"] == "weakens"
    assert not any(name.endswith(".DNG") for name in build(kept, words=Words("en"), forms=("docx",)).files)
