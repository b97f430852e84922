"""A packet that could not be one file is told as a finding, where each of its readers looks."""

from __future__ import annotations

import json
import random
import shutil
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from appealgen.case.words import Words
from appealgen.evidence.looker import Looker
from appealgen.packet.build import build
from appealgen.packet.check import check
from appealgen.packet.model import Packet

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "other" / "good"


def built(case: Path, limit: int, language: str) -> tuple[Packet, list[dict[str, Any]], str]:
    """With that many bytes as the marketplace's limit: its findings on itself, and the verdict."""
    shutil.copytree(SAMPLE, case)
    source = (SAMPLE.parents[2] / "templates/marketplaces/aliexpress.toml").read_text("utf-8")
    head, found, tail = source.partition("[files.bytes]")
    assert found
    value, _, rest = tail.partition("\n\n")
    changed = "\n".join(f"value = {limit}" if line.startswith("value") else line for line in value.splitlines())
    (case / "templates" / "marketplaces").mkdir(parents=True)
    (case / "templates/marketplaces/aliexpress.toml").write_text(f"{head}{found}{changed}\n\n{rest}", "utf-8")
    for paper in case.glob("**/*.pdf"):  # chance can't be made smaller
        with pikepdf.open(paper, allow_overwriting_input=True) as pdf:
            noise = pikepdf.Stream(pdf, random.Random(paper.name).randbytes(60_000))
            noise.Type, noise.Subtype, noise.BitsPerComponent = pikepdf.Name.XObject, pikepdf.Name.Image, 8
            noise.Width, noise.Height, noise.ColorSpace = 300, 200, pikepdf.Name.DeviceGray
            name = pdf.pages[0].add_resource(noise, pikepdf.Name.XObject)
            pdf.pages[0].contents_add(f"q 9 0 0 6 20 20 cm {name} Do Q".encode())
            pdf.save()
    packet = build(check(case, Looker()), words=Words(language), forms=("pdf",))
    told = json.loads(packet.files["seller-only/findings.json"])
    return packet, [one for one in told["findings"] if one["rule"] == "packet/one-file"], told["verdict"]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_packet_in_parts_is_a_finding(tmp_path: Path, language: str) -> None:
    packet, (finding,), verdict = built(tmp_path / "case", 200_000, language)
    assert not packet.apart and len(packet.in_parts[0]) == 2
    assert (finding["says"], finding["weight"], verdict) == ("in-parts", "weakens", "weak")
    assert finding["file"] == "packet.part1of2.pdf" and finding["facts"]["count"] == 2
    assert all(finding[part] for part in ("message", "seen", "expected", "mend"))
    page = packet.files["seller-only/how-to-send.html"].decode()
    assert str(finding["message"]) in page


def test_a_paper_that_fits_nowhere_is_a_finding(tmp_path: Path) -> None:
    packet, findings, _ = built(tmp_path / "case", 140_000, "en")
    assert (
        [one["file"] for one in findings if one["says"] == "apart"] == list(packet.apart) == ["exhibits/A-waybill.pdf"]
    )


def test_one_file_is_no_finding(tmp_path: Path) -> None:
    packet, findings, verdict = built(tmp_path / "case", 5_000_000, "en")
    assert not packet.in_parts and not findings and verdict == "ready"
