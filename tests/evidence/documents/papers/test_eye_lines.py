"""Pages as the eye comes to them: torn names, whose language its first lines are, a page that lies askew."""

from __future__ import annotations

import numpy as np
import pytest

from appealgen.evidence.documents.pieces import Piece, Word, pieces_of


def test_chinese_names_that_the_eye_tore_are_one_piece() -> None:
    from appealgen.evidence.documents.fields.rejoining import torn_apart

    def row(*texts: str) -> list[Piece]:
        left, found = 0.0, []
        for text in texts:
            found += pieces_of([Word(text, (left, 0, left + 20 * len(text), 20))], "ocr")
            left += 20 * len(text) + 30
        return found

    assert [piece.text for piece in torn_apart(row("金华", "城区悦品日用", "货商行"))] == ["金华城区悦品日用货商行"]
    assert len(torn_apart(row("名称", "规格"))) == 2 and len(torn_apart(row("蓝牙音箱", "件"))) == 2


@pytest.mark.parametrize(
    ("lines", "asked", "packs"),
    [
        (("Invoice Number INV-77", "Bill to the Company", "Total Amount Due"), 2, ("eng",)),
        (("Maceta ABC 1234567890", "Bombilla LED 1234567", "Fecha de la factura"), 3, ("spa", "eng")),
        (("a1", "b2", "c"), 2, ("rus", "eng")),
    ],
)
def test_a_third_line_is_spared_where_two_tell_the_tongue(
    monkeypatch: pytest.MonkeyPatch, lines: tuple[str, ...], asked: int, packs: tuple[str, ...]
) -> None:
    from appealgen.evidence.documents.ocr import script

    told_of: list[str] = []

    def read_line(line: object) -> tuple[str, float]:
        told_of.append(lines[len(told_of)])
        return told_of[-1], 0.99

    monkeypatch.setattr(script, "read_line", read_line)
    assert (script.languages([np.zeros((20, 140), np.uint8)] * 3), len(told_of)) == (packs, asked)


def test_of_a_tilted_page_only_what_is_written_on_is_turned() -> None:
    from appealgen.evidence.documents.ocr.straighten import straightened

    page = np.full((1600, 1200), 250, np.uint8)
    for line in range(12):
        for stroke in range(25):
            top, left = 200 + 30 * line + stroke, 150 + 36 * stroke
            page[top : top + 16, left : left + 20] = 20
    flat = straightened(page)
    assert abs(flat.angle) > 1 and flat.grey.shape[0] < 0.55 * page.shape[0]
    x, y, *_ = flat.given((0.0, 0.0, 1.0, 1.0))
    assert -60 < x < 150 and 60 < y < 200  # its corner lies above and left of the first line
