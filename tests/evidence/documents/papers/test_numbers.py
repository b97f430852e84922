"""Numbers as papers print them: signs that look alike, marks before cents, amounts in words, totals with a currency."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.fields.alike import code_mended, digits_mended
from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.fields.in_words import written_out
from appealgen.evidence.documents.fields.money import amounts, decimal_mark
from appealgen.evidence.documents.fields.spots import spots
from appealgen.evidence.documents.fields.values import name
from appealgen.evidence.documents.model import CERTAIN, Document
from appealgen.evidence.documents.pieces import Page, Word, piece_of

ENGLISH = (
    "INVOICE\nInvoice No: INV-10\nDate: 12 Oct 2026\nDescription\tQty\tUnit price\tAmount\nDrill\t10\t12.50\t125.00\n"
)
CHINESE = "增值税发票\n发票号码：03567\n货物名称\t数量\t单价\t金额\n电钻\t10\t12.50\t125.00\n"


def read_as(text: str, tmp_path: Path) -> Document:
    file = tmp_path / "paper.txt"
    file.write_text(text, encoding="utf-8")
    read = read_document(file)
    assert isinstance(read, Document)
    return read


@pytest.mark.parametrize(
    ("text", "plain"),
    [("1О47", "1047"), ("12З4", "1234"), ("118-К", "118-К"), ("12З", "12З"), ("１２，３４５．６０", "12,345.60"), ("10，20", "10，20"), ("ОЗОН", "ОЗОН")],
)  # fmt: skip
def test_digits_that_only_look_like_some(text: str, plain: str) -> None:
    assert digits_mended(text) == plain and len(plain) == len(text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [("INV-2О26-А7", "INV-2026-A7"), ("КХ-310B", "KX-310B"), ("КХ-310В", "КХ-310В"), ("ЖX-310B", "ЖX-310B"), ("Москва X5", "Москва X5")],
)  # fmt: skip
def test_latin_codes_with_cyrillic_letters(text: str, plain: str) -> None:
    assert code_mended(text) == plain


def test_a_number_is_read_in_the_letters_it_means(tmp_path: Path) -> None:
    read = read_as(
        "INVOICE\nInvoice No: INV-1О47-B\nDate: １２ October 2О26\nRegistration No: 9133О1О6MA27XYQ15K\n", tmp_path
    )
    assert [one.value for one in read.all("number")] == ["INV-1047-B"]
    assert [one.value for one in read.all("issue_date")] == ["2026-10-12"]
    assert [one.value for one in read.all("registration_number")] == ["91330106MA27XYQ15K"]


@pytest.mark.parametrize(
    ("line", "total"),
    [
        ("Total GBP\t125.00", "125.00"), ("Total £125.00", "125.00"), ("Total, EUR\t125,00", "125.00"), ("Total in USD\t125.00", "125.00"),
        ("Total VAT\t25.00\nTotal GBP\t150.00", "150.00"), ("Total net\t125.00\nTotal gross\t150.00", "150.00"),
        ("TOTAL: USD125.00", "125.00"), ("Total\tUS$125.00", "125.00"), ("Total\tRMB125.00", "125.00"),
        ("Total\t125.00\nDiscount\t-45.00\nAmount due\t80.00", "80.00"),
        ("Total (incl. VAT 19 %)\t14.875,00 EUR", "14875.00"),
    ],
)  # fmt: skip
def test_totals_name_their_currency(line: str, total: str, tmp_path: Path) -> None:
    assert [one.value for one in read_as(ENGLISH + line, tmp_path).all("total")][:1] == [total]


@pytest.mark.parametrize(
    ("line", "certain"),
    [
        ("价税合计（大写）：壹佰贰拾伍元整（小写）¥125.00", True), ("价税合计（大写）\t壹佰贰拾伍元整\t（小写）\t¥125.00", True),
        ("总计：￥１２５．００元", True), ("合计（大写）：壹佰贰拾元整（小写）：125.00", False),
    ],
)  # fmt: skip
def test_figures_beside_their_words(line: str, certain: bool, tmp_path: Path) -> None:
    assert [(one.value, one.certain) for one in read_as(CHINESE + line, tmp_path).all("total")] == [("125.00", certain)]


@pytest.mark.parametrize(
    ("text", "amount"),
    [("壹仟壹佰叁拾元整", "1130.00"), ("壹万贰仟叁佰肆拾伍元陆角整", "12345.60"), ("叁佰元零伍分", "300.05"), ("拾万零叁元整", "100003.00"), ("壹亿贰仟万元", "120000000.00")],
)  # fmt: skip
def test_amounts_written_out(text: str, amount: str) -> None:
    assert written_out(f"人民币{text}") == [Decimal(amount)]


def test_marks_follow_the_paper() -> None:
    assert decimal_mark("1.250,00 € and 3,50 €") == "," and decimal_mark("12.50") is None
    assert [one.value for one in amounts("12,345")] == [Decimal(12345)]
    assert [one.value for one in amounts("12,345", ",")] == [Decimal("12.345")]
    assert [one.value for one in amounts("12.345", ",")] == [Decimal(12345)]


@pytest.mark.parametrize(
    ("text", "seen", "labels"), [("Ait TOTAL", True, 1), ("Ait TOTAL", False, 0), ("Grand hotel total", True, 0)]
)
def test_a_misread_word_before_the_total(text: str, seen: bool, labels: int) -> None:
    assert len(list(spots(text.lower(), text, seen))) == labels


@pytest.mark.parametrize(
    ("firm", "certain"),
    [("Harrow Lane Su plies Ltd.", False), ("Harrow Lane Supplies Ltd.", True), ("Comercial de la Vega S.L.", True), ("宁波海棠进出口有限公司", True)],
)  # fmt: skip
def test_a_name_that_lost_a_letter_is_not_certain(firm: str, certain: bool) -> None:
    words = [Word(one, (at * 50.0, 0, at * 50.0 + 40, 20), 0.96) for at, one in enumerate(firm.split())]
    piece = piece_of(words, "ocr")
    assert (
        Candidate("recipient", firm, Page(1, (piece,), read="ocr"), piece, 0, len(piece.text), 0.88).seen() >= CERTAIN
    ) is certain


def test_a_short_number_is_not_certain(tmp_path: Path) -> None:
    read = read_as("INVOICE\nInvoice No: 3\nDate: 12 Oct 2026\n", tmp_path)
    assert [(one.value, one.certain) for one in read.all("number")] == [("3", False)]


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("（章）温州样品眼镜有限公司", False),
        ("/N. Example/", False),
        ("温州样品眼镜有限公司", True),
        ("A/S Nordlys Handel", True),
    ],
)
def test_names_that_are_written_like_none_are_not_certain(text: str, certain: bool) -> None:
    read = name(text)
    assert read is not None and (read.fits > 0.8) is certain


def test_the_class_before_the_goods_is_no_part_of_them(tmp_path: Path) -> None:
    text = CHINESE.replace("电钻", "*金属制品*电钻")
    assert [one.value for one in read_as(text, tmp_path).all("products")] == ["电钻"]


def test_a_sum_is_not_less_than_its_greatest_part(tmp_path: Path) -> None:
    read = read_as(ENGLISH + "Grand total\n25 days\n", tmp_path)
    assert not any(one.certain for one in read.all("total"))


@pytest.mark.parametrize(
    ("code", "around", "certain"),
    [("70/A", "договор аренды помещения", False), ("АБ-207", "модель изделия", False), ("QR-207", "модель изделия", True), ("70/A", "lease", True)],
)  # fmt: skip
def test_codes_read_by_eye_on_a_russian_page(code: str, around: str, certain: bool) -> None:
    piece = piece_of([Word(code, (0, 0, 40, 20), 0.96)], "ocr")
    other = piece_of([Word(one, (0, 40, 40, 60), 0.96) for one in around.split()], "ocr")
    page = Page(1, (piece, other), read="ocr")
    assert (Candidate("number", code, page, piece, 0, len(code), 0.88).seen() >= CERTAIN) is certain
