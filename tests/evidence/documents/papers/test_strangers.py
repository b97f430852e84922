"""Papers of strangers: cells of several lines, tables without a head, values described, firms at the foot, dates of either order."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from appealgen.evidence.documents.document import day_first, read_document
from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.fields.columns import column_of
from appealgen.evidence.documents.fields.misread import misread
from appealgen.evidence.documents.fields.money import currency
from appealgen.evidence.documents.fields.roles import roles_at
from appealgen.evidence.documents.fields.values import name
from appealgen.evidence.documents.kinds import title_of
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.pieces import Page, Word, piece_of
from tests.evidence.documents.papers.maker import pdf

STYLE = "<style>body{font:11pt 'Liberation Sans','DejaVu Sans'} td{padding:5px 10px;vertical-align:middle} .n{width:110px}</style>"


def told(folder: Path, text: str) -> Document:
    return _read(folder / "a.txt", text.encode())


def shown(folder: Path, html: str) -> Document:
    return _read(folder / "a.pdf", pdf(STYLE + html))


def _read(file: Path, data: bytes) -> Document:
    file.write_bytes(data)
    read = read_document(file)
    assert isinstance(read, Document)
    return read


def values(read: Document, field: str) -> list[str]:
    return [one.value for one in read.all(field)]


def row(*cells: str) -> str:
    return (
        "<tr>" + "".join(f"<td class={'n' if at == 1 else 'm'}>{cell}</td>" for at, cell in enumerate(cells)) + "</tr>"
    )


def test_heads_and_goods_over_several_lines(tmp_path: Path) -> None:
    table = row("No.", "Goods<br>supplied", "Quantity<br>(pcs)", "Unit price<br>(USD)", "Amount<br>(USD)")
    table += row("1", "Inflatable garden paddling pool", "3", "20.00", "60.00") + row("2", "Kite", "5", "4.00", "20.00")
    read = shown(tmp_path, f"<h2>INVOICE</h2><p>Invoice No.: KP-5521</p><table>{table}</table><p>Total: 80.00</p>")
    assert set(values(read, "products")) == {"Kite", "Inflatable garden paddling pool"}
    assert values(read, "quantity")[0] == "8"


def test_what_is_printed_below_a_name_is_not_joined(tmp_path: Path) -> None:
    table = row("No.", "Description", "Qty", "Price", "Amount") + row("1", "Kite<br>Colour: blue", "5", "4.00", "20.00")
    read = shown(tmp_path, f"<h2>INVOICE</h2><p>Invoice No.: KP-5521</p><table>{table}</table>")
    assert values(read, "products") == ["Kite"]


def test_goods_without_a_head_are_known_by_their_figures(tmp_path: Path) -> None:
    text = (
        "TICKET\nFERRETERÍA PINAR\nMartillo de bola\n2\t7,50\t15,00\nAlicate universal\n3\t4,00\t12,00\nTOTAL\t27,00\n"
    )
    read = told(tmp_path, text)
    assert values(read, "products") == ["Martillo de bola", "Alicate universal"]
    assert values(read, "quantity")[0] == "5" and not any(one.certain for one in read.all("products"))


def test_services_are_no_goods(tmp_path: Path) -> None:
    text = "INVOICE\nInvoice No: A-7781\nDescription\tQty\tPrice\tAmount\nKite\t2\t4.00\t8.00\nCarriage to Leeds\t1\t9.00\t9.00\nTotal\t\t\t17.00\n"
    assert values(told(tmp_path, text), "products") == ["Kite"]


def test_a_firms_own_code_is_no_certain_model(tmp_path: Path) -> None:
    two = "INVOICE\nInvoice No: A-7781\nItem code\tModel\tDescription\tQty\tPrice\tAmount\nWH00419\tKT-5\tKite\t2\t4.00\t8.00\n"
    assert values(told(tmp_path, two), "models") == ["KT-5"]
    one = "INVOICE\nInvoice No: A-7781\nCode\tDescription\tQty\tPrice\tAmount\nWH00419\tKite\t2\t4.00\t8.00\n"
    assert not any(field.certain for field in told(tmp_path, one).all("models"))


def test_goods_with_their_brand_and_model_behind_commas(tmp_path: Path) -> None:
    text = "ПРОТОКОЛ ИСПЫТАНИЙ\n№ АК-118 от 04.05.2026\n1 Наименование образца: электрочайник бытовой, торговая марка «Кедрон», модель KD-17\n2 Заявитель: ООО «Кедр»\n"
    read = told(tmp_path, text)
    assert [values(read, one) for one in ("products", "brand", "models", "holder")] == [
        ["электрочайник бытовой"], ["Кедрон"], ["KD-17"], ["ООО «Кедр»"],
    ]  # fmt: skip


def test_a_code_before_its_description(tmp_path: Path) -> None:
    read = told(tmp_path, "检测报告\n报告编号：WT-20261\n型号规格：QC-P08 双层隔热\n")
    assert values(read, "models") == ["QC-P08"] and not read.all("models")[0].certain


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Invoice\nInvoice No: A-7781\nTotal: 8.00\nPlease pay by BACS to Alder Row Trading Limited, Fenbank\n", "Alder Row Trading Limited"),
        ("Invoice\nInvoice No: A-7781\nTotal: 8.00\nAlder Row Limited · Registered in England no. 1234567\n", "Alder Row Limited"),
        ("Corrie Lines DAC\nINVOICE\nInvoice No: A-7781\nTotal: 8.00\n", "Corrie Lines DAC"),
    ],
)  # fmt: skip
def test_who_wrote_it_stands_at_the_foot_or_the_top(text: str, issuer: str, tmp_path: Path) -> None:
    read = told(tmp_path, text)
    assert values(read, "issuer")[:1] == [issuer] and not read.all("issuer")[0].certain


def test_the_buyer_comes_before_who_gets_the_goods(tmp_path: Path) -> None:
    text = "INVOICE\nInvoice No: A-7781\nShip to: Rowan Depot Ltd\nBill to: Rowan Stores Ltd\n"
    assert values(told(tmp_path, text), "recipient")[0] == "Rowan Stores Ltd"


def test_other_numbers_in_the_same_paper_tell_the_order_of_a_date(tmp_path: Path) -> None:
    assert day_first("09/08/2025 and 25/08/2025") is True and day_first("09/08/2025 and 08/25/2025") is False
    assert day_first("25/08/2025 and 08/25/2025") is None
    text = "INVOICE\nInvoice No: A-7781\nInvoice date: 09/08/2025\nHarbour Road, Kowloon, Hong Kong\n"
    dates = told(tmp_path, text).all("issue_date")
    assert [one.value for one in dates] == ["2025-08-09", "2025-09-08"] and not any(one.certain for one in dates)


def test_a_tills_day_stands_beside_its_time(tmp_path: Path) -> None:
    text = "КАССОВЫЙ ЧЕК\nООО «Ёлка»\nИНН 7728451097\n1. Пила\n2 x 50.00\t=100.00\nИТОГ\t=100.00\n04.02.26 18:37\nОбмен до 18.02.26\n"
    read = told(tmp_path, text)
    assert values(read, "issue_date")[0] == "2026-02-04" and values(read, "currency") == ["RUB"]


def test_a_founding_day_is_no_certain_day_of_issue(tmp_path: Path) -> None:
    read = told(tmp_path, "营业执照\n名称：宁波松涛五金有限公司\n成立日期：2009年4月22日\n登记机关\n2012年8月30日\n")
    assert values(read, "issue_date")[0] == "2012-08-30"
    assert not next(one for one in read.all("issue_date") if one.value == "2009-04-22").certain


def test_an_address_that_goes_on_is_whole_or_uncertain(tmp_path: Path) -> None:
    html = "<h3>FACTURA DE LA LUZ</h3><p>Titular: Telar Rosa, S.L.</p><p>Dirección de suministro: C/ San Roque 9, bajo, 37008<br>Salamanca</p>"
    assert values(shown(tmp_path, html), "address")[0] == "C/ San Roque 9, bajo, 37008 Salamanca"


def test_an_offer_names_its_last_day(tmp_path: Path) -> None:
    text = "Внимание! Оплата означает согласие. Счет действителен до 20.02.2026.\nСчет на оплату № 12 от 13.02.2026\nПоставщик: ООО «Ель»\n"
    assert values(told(tmp_path, text), "valid_until") == ["2026-02-20"]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Factura (CFDI 4.0 Ingreso)", "invoice"), ("СЧЕТ-ОФЕРТА № 14", "pro_forma"), ("Formulario del Registro Único Tributario", "business_licence"),
        ("Certificado de existencia y representación legal", "business_licence"), ("关于商品图片来源的情况说明", "declaration"), ("С ВИДЕТЕЛ ЬС ТВО", None),
        ("C O M MERCIAL IN VOICE", "invoice"), ("订单信息", "order_confirmation"), ("形式发票PROFORMA INVOICE", "pro_forma"),
    ],
)  # fmt: skip
def test_titles(title: str, kind: str | None) -> None:
    found = title_of(title)
    assert (found[0] if found else None) == kind


def test_an_order_with_both_sides_is_no_registers_page(tmp_path: Path) -> None:
    text = "货源通|买家订单详情\n订单号：2417736650918824453\n卖家信息\n供应商：东莞市宏昌硅胶制品有限公司\n买家信息\n采购商：杭州海屿电子商务有限公司\n"
    assert told(tmp_path, text).kind == "order_confirmation"


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("purchaser's full name and address", "recipient"), ("наименование и адрес поставщика", "issuer_seller"), ("razón social del comprador", "recipient"),
        ("采购单位全称", "recipient"), ("total invoice amount due", "total_due"), ("本次应付总额", "total_due"), ("expedida el día", "issue_date"),
    ],
)  # fmt: skip
def test_labels_by_their_parts(label: str, role: str) -> None:
    end, roles = roles_at(label, 0)
    assert end == len(label) and role in roles


def test_a_garbled_label_is_known_by_its_nearest(tmp_path: Path) -> None:
    found = misread("recipiemt of goods:") or misread("purchasor:")
    assert found and "recipient" in found[1]
    assert misread("цена:") is None and misread("something else:") is None


@pytest.mark.parametrize(
    ("head", "column"), [("Cant.", "quantity"), ("V. unitario", "price"), ("Net kg", "none"), ("Unidad", "none")]
)
def test_heads(head: str, column: str) -> None:
    assert column_of(head) == column


def test_names_that_are_none() -> None:
    assert name("Terms of Delivery") is None and name("买家及收货信息") is None
    coded = name("Аттестат аккредитации RA.RU.21НВ58")
    assert coded is None or coded.fits < 0.84


def test_currencies_of_more_countries() -> None:
    assert currency("₹ 96,319.00") == ("INR", 0.95)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("products", "人计"),
        ("products", "Tarro de barro 500 mi"),
        ("standards", "EN 60335-1-201"),
        ("recipient", "Batutstyr Nord AS"),
    ],
)
def test_readings_that_are_never_certain(field: str, value: str) -> None:
    piece = piece_of([Word(value, (0, 0, 100, 10), 0.97)], "ocr")
    one = Candidate(field, value, Page(1, (piece,), read="ocr"), piece, 0, len(value), 0.93)
    assert one.seen() < 0.8
    assert replace(one, proven=True).seen() == 0.93


def test_lines_whose_goods_have_no_name(tmp_path: Path) -> None:
    table = row("No.", "Description", "Qty", "Price", "Amount") + row("1", "", "5", "4.00", "20.00")
    read = shown(tmp_path, f"<h2>INVOICE</h2><p>Invoice No.: KP-5521</p><table>{table}</table>")
    assert values(read, "quantity") == ["5"] and not values(read, "products")


def test_goods_are_certain_where_their_figures_prove_the_line(tmp_path: Path) -> None:
    head = "INVOICE\nInvoice No: A-7781\nDescription\tQty\tPrice\tAmount\n"
    assert told(tmp_path, f"{head}Kite\t2\t4.00\t8.00\n").all("products")[0].certain
    assert not told(tmp_path, f"{head}Kite\t2\t4.00\t9.10\n").all("products")[0].certain
