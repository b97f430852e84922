"""What the eye does with a page before and after the engine reads it."""

from __future__ import annotations

import numpy as np
import pytest

from appealgen.evidence.documents.ocr import again, eye, script, tesseract
from appealgen.evidence.documents.ocr.straighten import Straight, framed
from appealgen.evidence.documents.pieces import Piece, Word, pieces_of


def test_empty_margins_are_left_out_and_the_way_back_is_kept() -> None:
    page = np.full((1000, 800), 235, np.uint8)
    page[300:340, 200:500] = 20
    part = framed(Straight(page, np.eye(3), 0.0))
    assert part.grey.shape[0] < 120 and part.grey.shape[1] < 380
    y, x = (int(one[0]) for one in np.nonzero(part.grey < 100))
    assert part.given((x, y, x + 300, y + 40)) == (200, 300, 500, 340)


def test_an_empty_page_stays_whole() -> None:
    page = np.full((400, 300), 235, np.uint8)
    assert framed(Straight(page, np.eye(3), 0.0)).grey.shape == page.shape


def test_a_typewriters_words_are_one_piece() -> None:
    text = [
        "88",
        "Maple",
        "Court,",
        "Austin,",
        "Texas,",
        "lines",
        "that",
        "stand",
        "even,",
        "letter",
        "under",
        "letter",
    ]
    at, words = 0.0, []
    for word in text:
        words.append(Word(word, (at, 0, at + 12 * len(word) - 2, 13), 0.96))
        at += 12 * (len(word) + 1)
    assert [piece.text for piece in pieces_of(words, "ocr")] == [" ".join(text)]


def test_values_are_read_again_before_labels(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []
    monkeypatch.setattr(again, "read_line", lambda line: read.append(line.shape[1]))
    monkeypatch.setattr(again, "LEAST", 13.0)

    def piece(text: str, x: float, wide: float, certainty: float) -> Piece:
        box = (x, 100.0, x + wide, 120.0)
        return Piece(text, box, ((0, Word(text, box, certainty)),), "ocr")

    pieces = [piece("Invoice date:", 50, 200, 0.7), piece("14 March 2026", 400, 250, 0.85)]
    again.read_again(pieces, np.full((300, 900), 235, np.uint8), ("eng",))
    assert len(read) == 1 and read[0] >= 250


@pytest.mark.parametrize("taken", [0.3, 0.65])
def test_russian_that_was_taken_for_english_is_read_again(taken: float, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, ...]] = []

    def words(grey: object, languages: tuple[str, ...], mode: int = 11) -> list[Word]:
        asked.append(languages)
        sure = 0.9 if languages[0] == "rus" else taken
        return [Word("Поставщик", (10.0 * at, 10, 10.0 * at + 8, 20), sure) for at in range(5)]

    monkeypatch.setattr(tesseract, "words", words)
    monkeypatch.setattr(script, "languages", lambda lines: ("eng",))
    seen = eye.read_page(np.full((400, 300, 3), 235, np.uint8), 1, lambda box: box)
    assert asked == [("eng",), ("rus", "eng")] and seen.languages == ("rus", "eng")


def test_a_spanish_page_is_known_by_its_small_words() -> None:
    assert script.is_spanish("El contrato de la empresa y el importe de la factura por los gastos del cliente")
    assert not script.is_spanish("The contract of the firm and the amount of the invoice, el dorado included")
