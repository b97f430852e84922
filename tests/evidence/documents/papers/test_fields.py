"""The layouts of benchmarks/papers as text: all fields of those that the reader was tuned on, and nothing wrong though certain."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.fields.candidates import UNSURE
from appealgen.evidence.documents.fields.columns import column_of
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.machine_line import holder
from appealgen.evidence.documents.kinds import kind_of
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.opening.grid import page_of_text
from benchmarks.papers import layouts_a, layouts_b, layouts_c, layouts_e
from benchmarks.papers.measure import made, right
from benchmarks.papers.people import Paper, World

LAYOUTS = (*layouts_a.LAYOUTS, *layouts_b.LAYOUTS, *layouts_c.LAYOUTS, *layouts_e.LAYOUTS)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.__name__)
def test_layouts(layout: Callable[[World], Paper], tmp_path: Path) -> None:
    paper = layout(World("test"))
    read = read_document(made(paper, "text", 0, tmp_path))
    assert isinstance(read, Document) and read.kind == paper.kind
    _, missed, wrong = right(paper, read)
    assert (missed, wrong) == ([], [])


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("PROFORMA INVOICE", "pro_forma"), ("Quotation", "pro_forma"), ("报价单", "pro_forma"), ("Коммерческое предложение", "pro_forma"),
        ("Presupuesto", "pro_forma"), ("Order Confirmation", "order_confirmation"), ("销售订单", "order_confirmation"),
        ("PACKING LIST", "other"), ("装箱单", "other"), ("Albarán", "other"), ("Delivery note", "other"),
        ("INVOICE", "invoice"), ("增值税专用发票", "invoice"), ("Счёт-фактура № 12 от 03.02.2026", "invoice"), ("Factura", "invoice"),
        ("营 业 执 照", "business_licence"), ("品牌授权书", "brand_authorization"), ("ПРОТОКОЛ ИСПЫТАНИЙ № 4", "test_report"),
        ("检测报告", "test_report"), ("DECLARACIÓN UE DE CONFORMIDAD", "declaration"), ("房屋租赁合同", "lease"), ("Lease of business premises", "lease"),
        ("Factura de electricidad", "utility_bill"), ("电费通知单", "utility_bill"), ("Receipt", "receipt"), ("Holiday greetings", "other"),
    ],
)  # fmt: skip
def test_titles(title: str, kind: str) -> None:
    assert kind_of([page_of_text(f"{title}\nsome words that say nothing at all\nand some more of them\n")]) == kind


def test_what_is_no_invoice_is_not_called_one() -> None:
    text = "QUOTATION\nThis is not an invoice\nInvoice to: Brightleaf Ltd.\nBill to: Brightleaf Ltd.\nVAT 20%\nInvoice date: 1 May 2026\n"
    assert kind_of([page_of_text(text)]) == "pro_forma"


def test_an_open_order_of_day_and_month_is_two_and_neither_certain(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("INVOICE\nInvoice No.: 77-12\nInvoice date: 03/04/2026\n")
    read = read_document(file)
    assert isinstance(read, Document)
    told = [(field.value, field.certain) for field in read.all("issue_date")]
    assert sorted(told) == [("2026-03-04", False), ("2026-04-03", False)]


def read_as(tmp_path: Path, text: str) -> Document:
    file = tmp_path / "a.txt"
    file.write_text(text)
    read = read_document(file)
    assert isinstance(read, Document)
    return read


def test_a_number_broken_at_the_end_of_its_line_is_read_whole(tmp_path: Path) -> None:
    text = "ДЕКЛАРАЦИЯ О СООТВЕТСТВИИ\nРегистрационный номер декларации о соответствии: ЕАЭС N RU Д-CN.РА01.В.\n12345/26\nДата регистрации декларации: 10.02.2026\n"
    assert [one.value for one in read_as(tmp_path, text).all("number") if one.certain] == [
        "ЕАЭС N RU Д-CN.РА01.В.12345/26"
    ]


def test_a_brand_in_a_sentence_ends_with_its_name(tmp_path: Path) -> None:
    text = "ПИСЬМО-РАЗРЕШЕНИЕ\nправообладатель товарного знака NORTHPINE (свидетельство № 654321), разрешает компании продажу\n"
    assert [one.value for one in read_as(tmp_path, text).all("brand") if one.certain] == ["NORTHPINE"]


def test_parties_of_an_electronic_fapiao(tmp_path: Path) -> None:
    text = (
        "电子发票（增值税专用发票）\n购买方信息 名称：宁波亮叶贸易有限公司\n销售方信息 名称：杭州红翼纺织品有限公司\n"
    )
    read = read_as(tmp_path, text)
    assert [one.value for one in read.all("recipient")] == ["宁波亮叶贸易有限公司"]
    assert [one.value for one in read.all("issuer")] == ["杭州红翼纺织品有限公司"]


def test_a_letter_that_was_misread_as_a_bar_is_not_certain() -> None:
    page = Labelled(page_of_text("PASSPORT\nP<CHNL|N<<YANGBEN<<<<<<<<<<<<<<<<<<<<\n"))
    assert [(one.value, one.certainty) for one in holder(page)] == [("LIN YANGBEN", UNSURE)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("居民身份证\n姓名 林样本\n性别 女\n", "林样本"),
        ("PASSPORT\nP<CHNLIN<<YANG<BEN<<<<<<<<<<<<<<<<<<<<<<<<<<\n", "LIN YANG BEN"),
    ],
)
def test_whose_an_identity_page_is(tmp_path: Path, text: str, name: str) -> None:
    assert [one.value for one in read_as(tmp_path, text).all("holder")] == [name]


@pytest.mark.parametrize(
    ("text", "kind", "name", "told"),
    [
        ("COMMERCIAL INVOICE\nInvoice No.: 77-12\nBase        VAT 21%        Total (EUR)\n900.00      189.00         1,089.00\n", "invoice", "total", "1089.00"),
        ("OFFICE LEASE\nThis lease is made on 4 May 2025 between Oakham Lighting Limited (the \"Landlord\") and Marlow Goods Corp. (the \"Tenant\").\n", "lease", "holder", "Marlow Goods Corp."),
        ("OFFICE LEASE\nThis lease is made on 4 May 2025 between Oakham Lighting Limited (the \"Landlord\") and Marlow Goods Corp. (the \"Tenant\").\n", "lease", "issue_date", "2025-05-04"),
        ("办公室租赁协议\n甲方（出租人）：杭州青云贸易有限公司\n一、甲方将坐落于浙江省杭州市西湖区文三路128号的办公用房租给乙方使用。\n月租金 5200 元\n", "lease", "address", "浙江省杭州市西湖区文三路128号"),
        ("收据\n付款单位：杭州青云贸易有限公司\n收款单位：厦门市白鹭服饰有限公司〈盖章)\n", "receipt", "issuer", "厦门市白鹭服饰有限公司"),
        ("FACTURA\nFactura nº: 12-7\nFecha: 23/Feb/2025\nCliente: Comercial Olivar S.L. · Calle Mayor 4, Madrid\n", "invoice", "recipient", "Comercial Olivar S.L."),
        ("FACTURA\nFactura nº: 12-7\nFecha: 23/Feb/2025\n", "invoice", "issue_date", "2025-02-23"),
        ("ДЕКЛАРАЦИЯ О СООТВЕТСТВИИ\nЗаявитель: ООО «Техноград»\n", "declaration", "holder", "ООО «Техноград»"),
    ],
)  # fmt: skip
def test_as_papers_are_printed(text: str, kind: str, name: str, told: str, tmp_path: Path) -> None:
    file = tmp_path / "paper.txt"
    file.write_text(text)
    read = read_document(file)
    assert isinstance(read, Document) and read.kind == kind
    field = read.get(name)
    assert field and field.value == told


@pytest.mark.parametrize(
    ("head", "column"),
    [("Ordered qty", "quantity"), ("Количество, шт.", "quantity"), ("含税单价", "price"), ("Goods description", "products"), ("货品", "products"), ("#5 Model", "models"), ("税额", "none"), ("See our terms overleaf", None)],
)  # fmt: skip
def test_heads_by_a_word(head: str, column: str | None) -> None:
    assert column_of(head) == column
