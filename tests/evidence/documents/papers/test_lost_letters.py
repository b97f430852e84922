"""What the eye loses without a word: white letters on dark, and rare letters of a Chinese line."""

from __future__ import annotations

import cv2
import numpy as np
import numpy.typing as npt
import pytest

from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.ocr import again
from appealgen.evidence.documents.ocr.bands import turned_over
from appealgen.evidence.documents.ocr.gaps import lost_letter, taken_for_latin
from appealgen.evidence.documents.pieces import Page, Piece, Word, piece_of

PAGE = (1200, 900)


def page(band: int, letters: int) -> npt.NDArray[np.uint8]:
    """A bar over the page with words on it, and a line of words below."""
    grey = np.full(PAGE, 235, np.uint8)
    grey[200:250, 60:840] = band
    cv2.putText(grey, "Description  Quantity  Amount", (80, 235), cv2.FONT_HERSHEY_SIMPLEX, 1, letters, 2)
    cv2.putText(grey, "Bath towel 12 60.00", (80, 335), cv2.FONT_HERSHEY_SIMPLEX, 1, 20, 2)
    return grey


def test_white_on_dark_is_turned_over() -> None:
    out = turned_over(page(70, 235))
    assert np.median(out[205:245, 70:830]) > 220 and out[205:245, 70:830].min() < 40
    assert (out[300:] == page(70, 235)[300:]).all()


@pytest.mark.parametrize(("band", "letters"), [(150, 20), (200, 235), (60, 60)])
def test_dark_letters_and_empty_bars_stay(band: int, letters: int) -> None:
    assert (turned_over(page(band, letters)) == page(band, letters)).all()


def line(text: str, lost: int = -1) -> Piece:
    """A letter in 25 pixels, each a word of its own; one left out."""
    words = [Word(sign, (25.0 * at, 0, 25.0 * at + 20, 24), 0.93) for at, sign in enumerate(text) if at != lost]
    return piece_of(words, "ocr")


def test_a_lost_letter_leaves_its_room() -> None:
    assert lost_letter(line("金华市婺城区小鹿百货商行", 3))
    assert not lost_letter(line("金华市婺城区小鹿百货商行"))
    assert not lost_letter(line("金华"))


@pytest.mark.parametrize(
    ("second", "text", "sure"),
    [
        (("金华市婺城区小鹿百货商行", 0.85), "金华市婺城区小鹿百货商行", False),  # the lost letter found
        (("金华市城区小鹿百货商行", 0.85), "金华市城区小鹿百货商行", True),  # nothing was lost
        (("全华下城", 0.5), "金华市城区小鹿百货商行", False),
    ],
)
def test_a_line_that_lost_a_letter_is_read_again(
    second: tuple[str, float], text: str, sure: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(again, "read_line", lambda part: second)
    told = again.read_again([line("金华市婺城区小鹿百货商行", 3)], np.zeros((40, 400), np.uint8), ("chi_sim", "eng"))
    assert told[0].text == text
    assert (min(word.certainty for _, word in told[0].words) >= 0.9) is sure


@pytest.mark.parametrize(
    ("text", "junk"),
    [("RA:", True), ("BMA", True), ("are aS", True), ("ORLA)", True), ("USD", False), ("Date:", False), ("TAMVALE", False), ("QB-D27", False), ("Lumoria", False)],
)  # fmt: skip
def test_chinese_that_was_taken_for_latin(text: str, junk: bool) -> None:
    assert taken_for_latin(text) is junk


def test_what_was_taken_for_latin_is_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(again, "read_line", lambda part: ("卖方：", 0.9))
    seen = piece_of([Word("RA:", (0, 0, 60, 24), 0.93)], "ocr")
    told = again.read_again([seen], np.zeros((40, 400), np.uint8), ("chi_sim", "eng"))
    assert told[0].text == "卖方："


@pytest.mark.parametrize(("code", "sure"), [("FP-HO2M", False), ("QB-D27", True), ("KX-310B", True)])
def test_a_round_letter_beside_a_digit_is_not_certain(code: str, sure: bool) -> None:
    piece = piece_of([Word(code, (0, 0, 90, 24), 0.96)], "ocr")
    one = Candidate("models", code, Page(1, (piece,), read="ocr"), piece, 0, len(code), 0.88)
    assert (one.seen() >= 0.8) is sure
