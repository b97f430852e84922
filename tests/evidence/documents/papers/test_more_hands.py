"""What papers of more hands taught: heads run together, names and goods over two lines, titles with a number, sums and change."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.fields.addresses import place
from appealgen.evidence.documents.fields.heads import parted
from appealgen.evidence.documents.fields.spots import spots
from appealgen.evidence.documents.fields.values import name
from appealgen.evidence.documents.kinds import title_of
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.pieces import Word, pieces_of, rows_of
from tests.evidence.documents.papers.test_strange_labels import first, told


def printed(folder: Path, html: str) -> Document:
    from weasyprint import HTML

    from appealgen.evidence.documents.document import read_document

    file = folder / "paper.pdf"
    file.write_bytes(HTML(string=f"<style>body{{font-family:'Liberation Sans'}}</style>{html}").write_pdf())
    read = read_document(file)
    assert isinstance(read, Document)
    return read


def word(text: str, left: float, top: float) -> Word:
    return Word(text, (left, top, left + 6 * len(text), top + 10))


def test_heads_that_stand_close_are_parted_with_their_cells() -> None:
    words = [word("Quantity", 0, 0), word("Description", 52, 0), word("Amount", 300, 0)]
    words += [word("40", 0, 20), word("Dog", 52, 20), word("harness", 72, 20), word("81.00", 300, 20)]
    words[3] = Word("40", (38, 20, 48, 30))  # flush right, close to the goods
    rows = parted(rows_of(pieces_of(words, "text")), 0)
    assert [[piece.text for piece in row] for row in rows] == [
        ["Quantity", "Description", "Amount"],
        ["40", "Dog harness", "81.00"],
    ]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Constancia de Situación Fiscal", "registration_page"), ("Certificado de situación censal", "registration_page"),
        ("Доверенность на использование товарного знака", "brand_authorization"), ("Товарная накладная", "invoice"), ("销售清单", "invoice"),
        ("Factura de telefonía e internet", "utility_bill"), ("电信业务费用账单", "utility_bill"), ("商标使用许可合同", "brand_authorization"),
    ],
)  # fmt: skip
def test_titles(title: str, kind: str) -> None:
    assert title_of(title) == (kind, 1.0)


def test_a_number_beside_its_title_is_likely_never_certain(tmp_path: Path) -> None:
    read = told(tmp_path, "PRESUPUESTO 4398\nFecha: 12/03/2026\nCliente: Talleres Peñalba S.L.\n")
    number = read.get("number")
    assert number and number.value == "4398" and not number.certain


def test_a_place_in_a_heading_is_no_number(tmp_path: Path) -> None:
    assert first(told(tmp_path, "INVOICE 12/03/2026\nBill to: Kestrel & Moor LLC\n"), "number") is None


def test_what_was_handed_over_is_no_total(tmp_path: Path) -> None:
    read = told(tmp_path, "购物小票\n收银员：06\n合计：38.10\n实收：50.00\n找零：11.90\n")
    assert first(read, "total") == "38.10"


def test_a_sentence_about_a_party_names_nobody() -> None:
    assert not list(spots("被授权方不得转授权。", "被授权方不得转授权。", False))
    assert name("PRIMERA. Objeto. Se arrienda el local") is None and name("不得转授权。") is None


def test_an_order_heading_makes_no_order_of_an_invoice(tmp_path: Path) -> None:
    text = "INVOICE\nInvoice # INV-77120\nSold by Kestrel & Moor LLC\n\nOrder information\nOrder # 203-7789\n"
    read = told(tmp_path, text)
    assert read.kind == "invoice"


def test_a_power_or_telephone_bill_is_one_though_it_is_headed_invoice(tmp_path: Path) -> None:
    text = "FACTURA\nFecha: 12/03/2026\nCuota mensual fibra 30,00\nLlamadas 2,00\nDatos móviles 1,00\nTotal a pagar 33,00 €\n"
    assert told(tmp_path, text).kind == "utility_bill"


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("坐落于广东省佛山市狮山镇科技东路18号，建筑面积120平方米，用途为办公", "广东省佛山市狮山镇科技东路18号"),
        ("Calle Mayor 14, 03002 Alicante, de 90 metros cuadrados", "Calle Mayor 14, 03002 Alicante"),
        ("9 Palm Court, Tampa, FL 33606, comprising a floor of 140 square metres", "9 Palm Court, Tampa, FL 33606"),
        ("г. Казань, ул. Спартаковская, д. 6", "г. Казань, ул. Спартаковская, д. 6"),
    ],
)
def test_an_address_ends_where_the_size_begins(said: str, address: str) -> None:
    assert place(said) == address


def test_a_form_on_the_next_line_belongs_to_the_name(tmp_path: Path) -> None:
    cell = "<td style='width:40%'>Company name: Zhongshan Ruifeng Electrical Appliance Co.,<br>Ltd.<br>Contact: N. Luo</td>"
    read = printed(tmp_path, f"<h2>Order details</h2><p>Supplier information</p><table><tr>{cell}</tr></table>")
    assert first(read, "issuer") == "Zhongshan Ruifeng Electrical Appliance Co., Ltd."


def test_goods_over_two_lines_are_one_name(tmp_path: Path) -> None:
    html = "<h2>INVOICE</h2><table style='width:100%'><tr><th>Description<th>Qty<th>Unit price<th>Amount</tr>"
    html += "<tr style='vertical-align:top'><td>Wooden puzzle,<br>small pieces<td>10<td>2.00<td>20.00</tr></table>"
    assert first(printed(tmp_path, html), "products") == "Wooden puzzle, small pieces"


def test_a_standard_of_a_heading_is_told_once_in_full(tmp_path: Path) -> None:
    read = told(tmp_path, "TEST REPORT\nEN IEC 60598-1\nStandard: EN IEC 60598-1:2021+A11:2022\n")
    assert [one.value for one in read.all("standards")] == ["EN IEC 60598-1:2021+A11:2022"]


def test_a_signature_names_no_seller(tmp_path: Path) -> None:
    read = told(tmp_path, "Товарный чек № 12\nот 27 ноября 2024 г.\nПродавец ____________ /Кузьмина/ М.П.\n")
    assert first(read, "issuer") is None


def test_kinds_without_a_title_are_told_by_their_words(tmp_path: Path) -> None:
    till = "HARROW LANE LTD\nCotton towel\n30 @ 58.27 1,748.10\nTOTAL GBP 1,748.10\nVISA DEBIT 1,748.10\nTill 02 Trans 671021\nPLEASE RETAIN YOUR RECEIPT\n"
    assert told(tmp_path, till).kind == "receipt"
    letter = "Настоящим ООО «Вега», являясь правообладателем товарного знака «GARDENIX», разрешает ООО «Игла» использовать товарный знак при продаже оригинальной продукции."
    assert told(tmp_path, letter).kind == "brand_authorization"


def test_of_a_row_of_sums_the_one_with_its_tax_is_the_total(tmp_path: Path) -> None:
    html = "<h2>Счет-фактура № 12 от 25.04.2024</h2><table style='width:100%'><tr><th>Наименование товара<th>Количество<th>Цена<th>Стоимость без налога<th>Сумма налога<th>Стоимость с налогом</tr>"
    html += "<tr><td>Фляга<td>24<td>15,03<td>360,72<td>72,14<td>432,86</tr><tr><td>Полотенце<td>30<td>29,44<td>883,20<td>176,64<td>1 059,84</tr>"
    html += "<tr><td><td><td><td>1 243,92<td>248,78<td>1 492,70</tr></table>"
    total = printed(tmp_path, html).get("total")
    assert total is None or total.value == "1492.70"


def test_a_count_that_was_lost_is_the_amount_by_the_price() -> None:
    from appealgen.evidence.documents.fields.counted import _lost

    price, amount = (pieces_of([word(text, left, 0)], "ocr")[0] for text, left in (("8.97", 100), ("53.82", 200)))
    lost = _lost({"quantity": price, "price": amount}, ".")
    assert lost and lost[0] == 6
    third = pieces_of([word("20.00", 200, 0)], "ocr")[0]
    assert _lost({"quantity": price, "price": third}, ".") is None


def test_roubles_by_what_the_eye_makes_of_their_sign() -> None:
    from appealgen.evidence.documents.fields.money import currency

    assert currency("доставка бесплатно 4 254,00 p") == ("RUB", 0.75) and currency("total 12.00 p") is None


def test_the_tax_number_of_a_person_is_masked() -> None:
    from appealgen.interfaces.cli.inspect_paper import without_personal

    field = {"name": "registration_number", "value": "500100732259"}
    assert without_personal(field)["value"] == "5001…2259"
    assert without_personal({**field, "value": "7707083893"})["value"] == "7707083893"


def test_a_territory_goes_on_over_the_line(tmp_path: Path) -> None:
    html = "<div style='width:300px;font-size:12px;white-space:nowrap'>ПИСЬМО-ПОДТВЕРЖДЕНИЕ<br>Срок действия: с 01.02.2025 по 01.02.2026. Территория действия: Российская<br>Федерация и Республика Казахстан.<br>Директор</div>"
    assert first(printed(tmp_path, html), "territory") == "Российская Федерация и Республика Казахстан"


def test_what_is_said_of_a_territory_is_no_part_of_it(tmp_path: Path) -> None:
    words = "Письмо-авторизация № 55\nТерритория: Республика Беларусь. Продажа за пределы Республики Беларусь не допускается.\n"
    paper = tmp_path / "letter.txt"
    paper.write_text(f"{words}ООО «Инструмент» уполномочивает ООО «Вольт» на продажу инструмента.\n", encoding="utf-8")
    document = read_document(paper)
    assert isinstance(document, Document)
    assert [(one.value, one.certain) for one in document.all("territory")] == [("Республика Беларусь", True)]


def test_the_sort_of_a_firm_is_no_name() -> None:
    assert name("Florida Limited Liability Company") is None and name("Private Limited Company") is None
    sealed = name("盖章深圳市明途电子有限公司")
    assert sealed and sealed.value == "深圳市明途电子有限公司"
    read = name("余杭水务有限公司水费缴费通知单")
    assert read and read.value == "余杭水务有限公司"


@pytest.mark.parametrize("line", ["40 x Dog harness", "Dog harness × 40"])
def test_goods_with_their_count_before_or_behind(tmp_path: Path, line: str) -> None:
    read = told(
        tmp_path, f"SALES RECEIPT\nReceipt #: 77\n{line}\t120.00\nTOTAL\t$120.00\nCASH\t$150.00\nCHANGE\t$30.00\n"
    )
    assert (first(read, "products"), first(read, "quantity"), first(read, "total")) == ("Dog harness", "40", "120.00")


def test_a_payment_told_as_less_is_the_sum_that_was_paid(tmp_path: Path) -> None:
    read = told(
        tmp_path,
        "账单详情\n-696.67\n支付成功\n支付时间\t2025年3月1日\n商户全称\t杭州沐言家居用品有限公司\n交易单号\t4200001234567890123456789012\n",
    )
    assert (read.kind, first(read, "total"), first(read, "issuer")) == ("receipt", "696.67", "杭州沐言家居用品有限公司")
