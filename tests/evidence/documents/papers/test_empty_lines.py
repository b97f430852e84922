"""A line for a signature: empty where nothing but print stands there."""

from __future__ import annotations

from pathlib import Path

import pytest
from weasyprint import HTML

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.model import Document

STROKE = '<svg style="position:absolute;left:3cm;top:-0.9cm" width="5cm" height="1.4cm" viewBox="0 0 100 28"><polyline points="2,20 12,4 20,24 30,6 42,22 55,8 70,20 96,10" fill="none" stroke="#226" stroke-width="1.2"/></svg>'
ELSEWHERE = STROKE.replace("top:-0.9cm", "top:-6cm")
LETTER = "<h2>LETTER OF AUTHORISATION</h2><p>We, Grey Heron Ltd., authorise Northlight Ltd. to sell goods of the brand PINECREST.</p>"


def lines(tmp_path: Path, line: str, drawn: str = "") -> list[str]:
    """The detail of each empty line that is seen."""
    paper = tmp_path / "paper.pdf"
    HTML(string=f"{LETTER}<div style='position:relative;margin-top:6cm'>{line}{drawn}</div>").write_pdf(paper)
    document = read_document(paper)
    assert isinstance(document, Document)
    return [sign.detail for sign in document.signs if sign.name == "empty_line"]


@pytest.mark.parametrize(
    "line",
    [
        "Firma y sello: ______________________",
        "Authorised signature ........................",
        "签字：____________________",
        "Генеральный директор ____________ Громов А. В.",
        "Signature: ____________________ (name and title)",
        "Signature: ______________ Date: ______________",
        "________________________<br>(подпись)",
        "Арендодатель: ООО «Речная Плаза»<br><br>________________ / __________ /",
        "Landlord: ______________________",
        "甲方（盖章）：____________________",
    ],
)
def test_a_line_with_nothing_over_it_is_empty(line: str, tmp_path: Path) -> None:
    assert lines(tmp_path, line) == ["only_print"]


@pytest.mark.parametrize(
    "line",
    [
        "Signature: ____ Karin Ekelund ____",
        "Signature: Karin Ekelund",
        "Invoice No.: ______________",
        "Tenant: Northlight Ltd., ______________ Road",
        "Karin Ekelund, Head of Sales",
    ],
)
def test_what_is_filled_in_or_no_signature_is_no_empty_line(line: str, tmp_path: Path) -> None:
    assert lines(tmp_path, line) == []


def test_a_stroke_over_the_line_signs_it(tmp_path: Path) -> None:
    assert lines(tmp_path, "Signature: ______________________", STROKE) == []


def test_a_stroke_elsewhere_leaves_it_doubtful(tmp_path: Path) -> None:
    assert lines(tmp_path, "Signature: ______________________", ELSEWHERE) == [""]
