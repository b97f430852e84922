"""Numbers as papers print them: signs that look alike, marks before cents, amounts in words, totals with a currency."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.fields.alike import code_mended, digits_mended
from appealgen.evidence.documents.fields.in_words import written_out
from appealgen.evidence.documents.fields.money import amounts, decimal_mark
from appealgen.evidence.documents.model import Document

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
