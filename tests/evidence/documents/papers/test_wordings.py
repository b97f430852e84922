"""Labels, sentences and titles as papers of many hands word them."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.fields.roles import roles_at
from appealgen.evidence.documents.fields.spots import spots
from appealgen.evidence.documents.fields.values import name
from appealgen.evidence.documents.kinds import kind_of
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.opening.grid import page_of_text


def told(folder: Path, text: str) -> Document:
    file = folder / "a.txt"
    file.write_text(text, encoding="utf-8")
    read = read_document(file)
    assert isinstance(read, Document)
    return read


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("6. consignee (name, address)", "recipient_goods"), ("fecha de finalización", "valid_until"), ("下单日期", "issue_date"), ("receptor", "recipient"),
        ("инн юридического лица", "registration_number"), ("lugar y fecha de emisión", "issue_date"), ("单据编号", "number"),
    ],
)  # fmt: skip
def test_labels(text: str, role: str) -> None:
    assert [role in roles for _, _, roles, _ in spots(text, text, False)] == [True]


def test_a_label_ends_where_its_word_ends() -> None:
    assert roles_at("fecha de finanzas", 0)[0] == len("fecha")


def test_a_unit_in_an_address_is_no_label() -> None:
    assert not list(spots("unit 12, kiln yard", "Unit 12, Kiln Yard", False))


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("（盖章）温州市瑞禾眼镜有限公司", "温州市瑞禾眼镜有限公司"),
        ("潮州市陶韵陶瓷实业有限公司经办人：孙丽", "潮州市陶韵陶瓷实业有限公司"),
        ("本公司常州市瑞泽宠物用品有限公司", "常州市瑞泽宠物用品有限公司"),
        ("______________ /Лаптева Н. И./", None),
        ("的合法持有人", None),
    ],
)
def test_names(text: str, firm: str | None) -> None:
    read = name(text)
    assert (read and read.value) == firm


def test_one_word_without_a_form_is_not_certain(tmp_path: Path) -> None:
    read = told(tmp_path, "INVOICE\nInvoice No.: AB-1234\nSeller: SHENZHEN\nBuyer: Oakham Lighting Limited\n")
    assert [(one.value, one.certain) for one in read.all("issuer")] == [("SHENZHEN", False)]


def test_where_goods_go_is_no_party(tmp_path: Path) -> None:
    read = told(tmp_path, "COMMERCIAL INVOICE\nTo: Oakham Lighting Limited\nFROM: SHENZHEN, CHINA TO: ROTTERDAM\n")
    assert [one.value for name in ("issuer", "recipient") for one in read.all(name)] == ["Oakham Lighting Limited"]


def test_numbered_cells_are_labels(tmp_path: Path) -> None:
    text = "COMMERCIAL INVOICE\n2. Invoice No.\t3. Date of invoice\nTW77-68355\t13 August 2025\n"
    assert [one.value for one in told(tmp_path, text).all("number")] == ["TW77-68355"]


def test_a_column_that_counts_the_lines_is_not_the_goods(tmp_path: Path) -> None:
    text = "INVOICE\nItem\tGoods description\tQuantity\tAmount\n1\tBath towel\t12\t60.00\n2\tTrain set\t3\t33.00\n"
    assert [one.value for one in told(tmp_path, text).all("products")] == ["Bath towel", "Train set"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Subject: Authorised online reseller of TAMVALE", "brand_authorization"),
        ("ВЫПИСКА\nиз Единого государственного реестра юридических лиц", "registration_page"),
        ("CERTIFICACIÓN DE INSCRIPCIÓN DE SOCIEDAD", "business_licence"),
    ],
)
def test_titles(text: str, kind: str) -> None:
    assert kind_of([page_of_text(f"{text}\nsome words that say nothing at all\nand some more of them\n")]) == kind


def test_a_lease_in_spanish_sentences(tmp_path: Path) -> None:
    text = (
        "CONTRATO DE ARRENDAMIENTO DE LOCAL DE NEGOCIO\nEn Sevilla, a 18 de noviembre de 2025\nREUNIDOS\n"
        "De una parte, Deportes Cantábrico S.A., en adelante la ARRENDADORA.\n"
        "De otra parte, Cerámicas Aljarafe S.L., en adelante la ARRENDATARIA.\n"
    )
    read = told(tmp_path, text)
    assert read.all("issuer")[0].value == "Deportes Cantábrico S.A."
    assert read.all("holder")[0].value == "Cerámicas Aljarafe S.L."


def test_a_letter_that_confirms(tmp_path: Path) -> None:
    text = (
        "Subject: Authorised online reseller of TAMVALE\nTo whom it may concern\nThis letter confirms that Quarry Bank Ceramics Ltd., with "
        "registered office in Leeds, is an authorised online reseller of genuine TAMVALE products. This authorisation takes effect on 10 May 2024 "
        "and remains valid until 10 May 2025.\n"
    )
    read = told(tmp_path, text)
    said = {name: read.all(name)[0].value for name in ("holder", "brand", "valid_from", "valid_until")}
    assert said == {
        "holder": "Quarry Bank Ceramics Ltd.",
        "brand": "TAMVALE",
        "valid_from": "2024-05-10",
        "valid_until": "2025-05-10",
    }


def test_a_declaration_names_its_brand_in_a_sentence(tmp_path: Path) -> None:
    text = "ДЕКЛАРАЦИЯ О СООТВЕТСТВИИ\nзаявляет, что Дрель, модель: SB180D, торговая марка SILVERBECK\nИзготовитель Silverbeck Tools Limited\n"
    read = told(tmp_path, text)
    assert [one.value for one in read.all("brand")] == ["SILVERBECK"]
    assert [one.value for one in read.all("models")] == ["SB180D"]


def test_a_receipts_firm_and_its_sum_in_words(tmp_path: Path) -> None:
    text = "收款收据\nNo. 4290081\n收款单位：温州市瑞禾眼镜有限公司\n人民币（大写）\t叁仟元整\t¥\t3000.00\n"
    assert told(tmp_path, text).all("total")[0].value == "3000.00"
    text = "ТОВАРНЫЙ ЧЕК № 9447\nОрганизация: ИП Кузнецов Олег Викторович\nИтого без НДС: 6 238,20 руб.\n"
    read = told(tmp_path, text)
    assert [one.value for one in (*read.all("issuer"), *read.all("total"))] == [
        "ИП Кузнецов Олег Викторович",
        "6238.20",
    ]


def test_who_signed_is_not_who_sold(tmp_path: Path) -> None:
    text = "ТОВАРНЫЙ ЧЕК № 9447\nОрганизация: ООО «Белый парус»\nПродавец ______________ /Лаптева Н. И./\n"
    assert [one.value for one in told(tmp_path, text).all("issuer")] == ["ООО «Белый парус»"]


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("TEST REPORT\nReport No.: TR-118204\nApplicant's name\tOrrin Sports Ltd.\nManufacturer\tLakeshore Ltd.\n", "holder", "Orrin Sports Ltd."),
        ("INFORME DE ENSAYO\nLaboratorio Técnico del Tajo S.L.\nSolicitante\tMenaje Rioja S.L.\n", "issuer", "Laboratorio Técnico del Tajo S.L."),
        ("检测报告\nNo. (2026)WT-78091\n委托单位\t宁波海棠进出口有限公司\n", "number", "(2026)WT-78091"),
        ("Счёт-договор № С-10442\nот 2 октября 2024 г.\nЗаказчик: ООО «Белый парус»\n", "issue_date", "2024-10-02"),
        ("商标使用授权书\n编号：LA-2025-3437\n商标权利人\t宁波海棠进出口有限公司\n授权商标\tLumoria\n", "brand", "Lumoria"),
    ],
)  # fmt: skip
def test_papers_of_other_hands(text: str, field: str, value: str, tmp_path: Path) -> None:
    assert [one.value for one in told(tmp_path, text).all(field)][:1] == [value]


def test_a_maker_is_no_certain_holder_of_a_report(tmp_path: Path) -> None:
    read = told(tmp_path, "TEST REPORT\nReport No.: TR-118204\nManufacturer\tLakeshore Ltd.\n")
    assert [(one.value, one.certain) for one in read.all("holder")] == [("Lakeshore Ltd.", False)]


def test_an_address_of_mail_names_nobody() -> None:
    assert name("<sales@quarrybank.example>") is None
