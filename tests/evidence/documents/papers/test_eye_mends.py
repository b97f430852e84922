"""What the eye misreads, mended by general means: never certain afterwards."""

from __future__ import annotations

import numpy as np
import pytest

from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.fields.goods import goods
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.rejoining import rejoined
from appealgen.evidence.documents.fields.values import name, number
from appealgen.evidence.documents.ocr import latin, light
from appealgen.evidence.documents.ocr.again import read_again
from appealgen.evidence.documents.ocr.script import in_spanish
from appealgen.evidence.documents.pieces import Page, Piece, Word, pieces_of


def word(text: str, x: float = 0.0, y: float = 0.0, certainty: float = 0.95) -> Word:
    return Word(text, (x, y, x + 12.0 * len(text), y + 20), certainty)


def row(y: float, *cells: tuple[float, str]) -> list[Piece]:
    made = [word(text, x, y) for x, text in cells]
    return [Piece(one.text, one.box, ((0, one),), "ocr") for one in made]


@pytest.mark.parametrize(
    ("read", "meant"), [("n.2", "n.º"), ("Mufioz", "Muñoz"), ("Iluminaci6n", "Iluminación"), ("oficina", "oficina"), ("10x42", "10x42")]
)  # fmt: skip
def test_spanish_letters(read: str, meant: str) -> None:
    told = in_spanish(word(read))
    assert told.text == meant and (told.text == read or read == "n.2" or told.certainty < 0.8)


def test_a_price_in_orange_is_seen_and_a_red_seal_is_not() -> None:
    page = np.full((800, 600, 3), 255, np.uint8)
    page[100:120, 50:150] = (255, 102, 0)  # a price
    page[300:420, 300:306] = page[300:420, 420:426] = (220, 40, 50)  # a seal's ring
    page[300:306, 300:426] = page[414:420, 300:426] = (220, 40, 50)
    grey = light.grey_of(page)
    assert grey[110, 100] < 180 and grey[350, 302] > 200


def test_the_sign_of_a_number_joins_its_label_only() -> None:
    assert [one.text for one in rejoined(row(0, (0, "N°"), (40, "PROFORMA")))] == ["N° PROFORMA"]
    assert len(rejoined(row(0, (0, "№"), (40, "Наименование")))) == 2


def test_names() -> None:
    told = [name(text) for text in ("郑州豫见食品机械股份有限公", "lluminación Baeza S.L.")]
    assert [one.value for one in told if one] == ["郑州豫见食品机械股份有限公司", "Iluminación Baeza S.L."]


def test_the_prefix_of_a_declaration() -> None:
    read = number("ЕАЭС М RU Д-CN.РА04.В.78085/22")
    assert read and read.value == "ЕАЭС N RU Д-CN.РА04.В.78085/22"


def test_a_name_of_two_parts_is_not_parted_at_a_joining_word() -> None:
    words = [word("Herramientas", 0), word("Muñoz", 150), word("e", 220), word("Hijos", 250), word("S.L.", 316)]
    assert [one.text for one in pieces_of(words, "ocr")] == ["Herramientas Muñoz e Hijos S.L."]


@pytest.mark.parametrize(
    ("text", "seen", "meant"),
    [("НОМУКА", ("HOMYKA", 0.97), "HOMYKA"), ("ВЕСНА", ("BECHA", 0.6), "ВЕСНА"), ("$О-1042", ("SO-1042", 0.95), "SO-1042"), ("Д-СМ.РА04.В.1/22", ("A-CN.PA04.B.1/22", 0.8), "Д-CN.РА04.В.1/22")],
)  # fmt: skip
def test_latin_words_on_a_russian_page(
    text: str, seen: tuple[str, float], meant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(latin, "read_line", lambda line: seen)
    words = [word("знак", 0), word(text, 60)]
    (piece,) = read_again(pieces_of(words, "ocr"), np.zeros((60, 400), np.uint8), ("rus", "eng"))
    told = piece.words[-1][1]
    assert told.text == meant and (meant == text or told.certainty < 0.8)


def test_a_letter_that_may_be_a_figure_makes_no_certain_code() -> None:
    piece = row(0, (0, "SO-1042"))[0]
    assert Candidate("models", "SO-1042", Page(1, (piece,)), piece, 0, 7, 0.9).told().certainty < 0.8


def test_a_count_that_was_lost_follows_from_price_and_amount_or_from_the_sum() -> None:
    head = row(0, (0, "Product"), (200, "Model"), (400, "Qty"), (500, "Price"), (620, "Amount"))
    whole = row(40, (0, "Lamp"), (200, "RL-24"), (400, "72"), (500, "34.57"), (620, "2489.04"))
    lost = row(80, (0, "Torch"), (200, "UH-90"), (500, "6.75"), (620, "33.75"))
    (first, *_) = [one for one in goods("invoice", Labelled(Page(1, (*head, *whole, *lost), read="ocr"))) if one.field == "quantity"]  # fmt: skip
    assert first.value == "77" and first.certainty < 0.8
    torn = row(80, (0, "Torch"), (200, "UH-90"), (500, "6.75"))
    total = row(120, (0, "Total"), (400, "77"), (620, "2522.79"))
    found = list(goods("invoice", Labelled(Page(1, (*head, *whole, *torn, *total), read="ocr"))))
    assert next(one.value for one in found if one.field == "quantity") == "77"
    assert [one.value for one in found if one.field == "products"] == ["Lamp", "Torch"]


def test_a_declaration_by_its_form() -> None:
    read = number("ЕАЭС N RU JI-CN.PAО4.B.78085/22")
    assert read and read.value == "ЕАЭС N RU Д-CN.РА04.В.78085/22"


def test_what_no_second_reading_can_prove_is_not_certain() -> None:
    cells = row(0, (0, "Optica"), (200, "Cantillana"), (500, "Teléfono"), (700, "300"))
    page = Page(1, tuple(cells), read="ocr")
    assert Candidate("issuer", "Optica", page, cells[0], 0, 6, 0.9).told().certainty < 0.8
    assert Candidate("models", "300", page, cells[3], 0, 3, 0.9).told().certainty < 0.8
    assert Candidate("issuer", "Cantillana", page, cells[1], 0, 10, 0.9).told().certainty >= 0.8


def test_a_small_copy_is_as_a_copy_made_at_once() -> None:
    page = np.full((800, 600), 240, np.uint8)
    page[200:400, 100:300] = 40
    small = light.reduced(page, 0.2)
    assert small.shape == (160, 120) and small[60, 40] == 40 and small[10, 10] == 240
