"""Each letter's PDF keeps PDF/UA-1 and PDF/A-3a at once, told by veraPDF."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pikepdf
import pytest

from appealgen.case.words import Words
from appealgen.packet.build import build
from appealgen.packet.check import check
from appealgen.rendering.pdf import to_pdf
from tests.facts import looking
from tests.rendering import example_facts, verapdf

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
ASKED = bool(os.environ.get("CI"))
needs_verapdf = pytest.mark.skipif(not verapdf.jars() and not ASKED, reason="no Java, JAXB or engine of veraPDF here")


@needs_verapdf
def test_a_letter_keeps_both_and_a_broken_one_does_not(tmp_path: Path) -> None:
    letter = to_pdf(example_facts.letter())
    with pikepdf.open(io.BytesIO(letter)) as pdf:
        del pdf.Root.Lang
        pdf.save(tmp_path / "spoiled.pdf")
    files = {"letter.pdf": letter, "broken.pdf": (tmp_path / "spoiled.pdf").read_bytes()}
    told = verapdf.broken(files, tmp_path)
    assert told and all(line.startswith("broken.pdf ") for line in told)


@needs_verapdf
@pytest.mark.slow
@pytest.mark.parametrize("violation", sorted(folder.name for folder in SAMPLES.iterdir() if folder.is_dir()))
def test_each_violation_in_each_language(violation: str, tmp_path: Path) -> None:
    case = next(one for one in ("good", "good-colours") if (SAMPLES / violation / one).is_dir())
    checked = check(SAMPLES / violation / case, looking())
    packet = build(checked, words=Words("en"), forms=("pdf",), languages=("en", "zh", "ru", "es"))
    files = {name: data for name, data in packet.files.items() if name.startswith("letter.") and name.endswith(".pdf")}
    assert len(files) == 4 and verapdf.broken(files, tmp_path) == []
