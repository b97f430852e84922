"""Papers whose labels no list names, or that have none: known by a label's head, a caption below, a sentence, a till's line."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.fields.columns import column_of
from appealgen.evidence.documents.fields.loose import loose
from appealgen.evidence.documents.fields.money import amounts
from appealgen.evidence.documents.fields.spots import spots
from appealgen.evidence.documents.fields.values import name
from appealgen.evidence.documents.model import Document


def told(folder: Path, text: str) -> Document:
    file = folder / "a.txt"
    file.write_text(text, encoding="utf-8")
    read = read_document(file)
    assert isinstance(read, Document)
    return read


def first(read: Document, field: str) -> str | None:
    one = read.get(field)
    return one.value if one else None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("fecha de la ultima revisión:", "issue_date"), ("дата составления настоящего акта", "issue_date"), ("房屋所在具体地址:", "address"),
        ("letting address", "address"), ("号码:", "number"), ("sample receiving date", None), ("дата поставки", None), ("到样日期", None), ("银行地址", None),
    ],
)  # fmt: skip
def test_a_label_is_known_by_its_head(text: str, role: str | None) -> None:
    found = loose(text)
    assert (found[1][0] if found else None) == role


def test_what_stands_at_a_label_of_no_list_is_never_certain(tmp_path: Path) -> None:
    read = told(tmp_path, "INVOICE\nInvoice No: A-1234\nRevision date: 2026-03-04\n")
    date = read.get("issue_date")
    assert date and date.value == "2026-03-04" and not date.certain


def test_a_chinese_label_that_goes_on_is_another_one() -> None:
    assert not [one for one in spots("收款方式:转账", "收款方式：转账", False) if "issuer_seller" in one[2]]
    assert list(spots("收款单位名称:甲公司", "收款单位名称：甲公司", False))


def test_all_of_a_cell_is_the_label_when_a_colon_follows(tmp_path: Path) -> None:
    text = "TEST REPORT\nNo. HK2612345\nSample Condition Note\t: as received, intact\nSample Name\t: Garden shears\n"
    assert [one.value for one in told(tmp_path, text).all("products")] == ["Garden shears"]


def test_names_with_forms_in_dots_are_whole() -> None:
    read = name("Rivermouth Lighting B.V.")
    assert read and (read.value, read.fits) == ("Rivermouth Lighting B.V.", 1.0)


def test_a_dated_number_in_any_title(tmp_path: Path) -> None:
    read = told(tmp_path, "Ведомость № 118-К от 3 октября 2026 г.\nПоставщик: ООО «Север»\n")
    assert first(read, "number") == "118-К" and first(read, "issue_date") == "2026-10-03"


@pytest.mark.parametrize(
    ("head", "column"), [("€/ud.", "price"), ("Кол.", "quantity"), ("Арт.", "models"), ("Imp.", "amount")]
)
def test_heads_of_columns(head: str, column: str) -> None:
    assert column_of(head) == column


def test_the_yen_sign_as_the_eye_reads_it() -> None:
    assert [str(one.value) for one in amounts("(小写) Y25723.32")] == ["25723.32"]
    assert not amounts("LY25723")


def test_goods_of_a_till_without_a_head(tmp_path: Path) -> None:
    text = (
        "КАССОВЫЙ ЧЕК\nООО «Север»\nФонарь налобный\n3 * 250.00\t=750.00\nФляга\n2 * 100.00\t=200.00\nИТОГ\t=950.00\n"
    )
    read = told(tmp_path, text)
    assert {one.value for one in read.all("products")} == {"Фонарь налобный", "Фляга"}
    assert first(read, "quantity") == "5" and first(read, "total") == "950.00"
    assert not any(one.certain for one in read.all("products"))


def test_a_declaration_in_one_sentence(tmp_path: Path) -> None:
    text = "DECLARACIÓN DE CONFORMIDAD\nLa empresa Luz del Norte S.L., con domicilio en Bilbao, declara que el producto Lámpara de mesa, marca VELO, modelo LM-20, cumple la norma EN 60598-1:2015.\n"
    read = told(tmp_path, text)
    assert [first(read, one) for one in ("issuer", "products", "brand", "models")] == [
        "Luz del Norte S.L.", "Lámpara de mesa", "VELO", "LM-20",
    ]  # fmt: skip


def test_a_code_set_wide(tmp_path: Path) -> None:
    text = "СВИДЕТЕЛЬСТВО\nо государственной регистрации юридического лица\nООО «Север»\nОсновной государственный регистрационный номер\n1 0 2 7 7 0 0 1 3 2 1 9 5\n"
    read = told(tmp_path, text)
    assert first(read, "registration_number") == "1027700132195" and first(read, "holder") == "ООО «Север»"
