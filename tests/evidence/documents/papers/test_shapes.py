"""What shows by its shape and its place: addresses, registers' numbers, parties without labels, goods in sentences. Firms are made up."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from appealgen.evidence.documents.fields import address_shapes as shapes
from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.fields.doubts import doubted, odd
from appealgen.evidence.documents.fields.goods_cells import in_two_tongues
from appealgen.evidence.documents.fields.grounds import leans
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.values import name, number
from appealgen.evidence.documents.pieces import Page, Piece
from tests.evidence.documents.papers.reading import value
from tests.evidence.documents.papers.test_strangers import told, values

INVOICE = "{}\nTAX INVOICE\nInvoice No: KL-33\nDate: 14 May 2025\n{}\nDescription\tQty\tUnit price\tAmount\nBelt\t12\t25.00\t300.00\nBag\t2\t90.00\t180.00\nTotal\t480.00\n"


@pytest.mark.parametrize(
    "text",
    [
        "Unit 7 Gosling Estate, Truro TR1 9ZX",
        "812 Ranch Road 12, Wimberley, TX 78676",
        "Shop 2, 88 Station Parade, Sunshine North VIC 3020",
        "27 Kaki Bukit Lorong 9 #05-14, Singapore 415999",
        "Plot 22, Industrial Area, Sanganer, Jaipur - 302029",
        "Hafenstraße 12, 21079 Hamburg",
        "ul. Długa 14, 31-147 Kraków, Poland",
        "Rua das Acácias 210, 93510-000 Novo Hamburgo, Brazil",
        "C/ Curtidores 9, bajo · 31999 Estella-Lizarra (Navarra)",
        "Cra. 43 # 99-18, Itagüí, Antioquia, Colombia",
        "394036, г. Воронеж, ул. Плехановская, д. 18, оф. 7",
        "Республика Казахстан, г. Шымкент, ул. Тауке хана, 43",
        "浙江省台州市黄岩区新前街道锦川路56号",
        "九龍觀塘鴻圖道999號工業中心12樓C室",
    ],
)
def test_an_address_shows_by_its_shape_in_any_country(text: str) -> None:
    assert shapes.score(text) >= 3 and shapes.bare(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Belt 12 25.00 300.00", "Goods remain the property of Hartwell Ltd until paid", "根据合同第3条及有关规定", "Договор поставки 17/25 от 14.02.2025",
        "Interest Act 1998, as amended", "DIRECCIÓN DE RENTAS Y PATENTES", "杭州青云贸易有限公司", "Tel. 965 555 044",
    ],
)  # fmt: skip
def test_what_is_no_address(text: str) -> None:
    assert shapes.score(text) < 3


def test_what_follows_an_address_is_cut_off() -> None:
    assert shapes.bare("Cra. 43 # 99-18, Itagüí · PBX (604) 555 0213") == "Cra. 43 # 99-18, Itagüí"
    line = "ООО «Шмель», ОГРН 1181690099914, 183038, Мурманск, пр. Рыбацкий, 9. Вы получили это письмо"
    assert shapes.bare(line[shapes.begin(line) :]) == "183038, Мурманск, пр. Рыбацкий, 9"


def test_of_two_parties_addresses_the_issuers_comes_first(tmp_path: Path) -> None:
    head = "Karoo Works (Pty) Ltd\n14 Voortrekker Street, Oudtshoorn 6625, South Africa\nVAT No. 4120266718"
    buyer = "Bill to: Fynbos Outfitters CC\nAddress: 9 Long Street, Cape Town 8001"
    read = told(tmp_path, INVOICE.format(head, buyer))
    assert value(read, "address") == "14 Voortrekker Street, Oudtshoorn 6625, South Africa"
    assert value(read, "registration_number") == "4120266718" and not read.all("address")[0].certain


def test_a_report_tells_the_applicants_address_and_goes_to_him(tmp_path: Path) -> None:
    text = "广东中衡检测技术有限公司\n广州市黄埔区科学城彩频路11号\n检测报告\n报告编号：ZH25-03119\n委托单位：中山市明朗灯饰有限公司\n委托单位地址：广东省中山市古镇镇新兴大道28号\n样品名称：LED筒灯\n型号规格：ML-5W（3000K）\n"
    read = told(tmp_path, text)
    assert value(read, "address") == "广东省中山市古镇镇新兴大道28号"
    assert value(read, "recipient") == "中山市明朗灯饰有限公司"
    assert values(read, "models")[0] == "ML-5W" and not read.all("models")[0].certain


def test_another_partys_number_is_never_certain(tmp_path: Path) -> None:
    text = "FACTURA\nN.º 2025/31\nNerea Goikoetxea Uriz, S.L.\nNIF B7299\nPara: Hostal La Mimosa, S.C.\nCIF J26999104\nTotal: 1.691,76 €\n"
    one = next(one for one in told(tmp_path, text).all("registration_number") if one.value == "J26999104")
    assert not one.certain


@pytest.mark.parametrize(
    ("line", "buyer"),
    [
        ("Hello Farah Idris!", "Farah Idris"),
        ("Здравствуйте, Ильдар Сафиуллин!", "Ильдар Сафиуллин"),
        ("◎ 陈屿 138****5502", "陈屿"),
    ],
)
def test_a_greeting_or_a_masked_phone_tells_the_buyer(tmp_path: Path, line: str, buyer: str) -> None:
    text = f"ORDER CONFIRMATION\nOrder No: RB-20931\n{line}\nThank you for your order.\nOrder total: 290.00\n"
    one = told(tmp_path, text).get("recipient")
    assert one and one.value == buyer and not one.certain


def test_parties_and_term_of_a_mexican_lease(tmp_path: Path) -> None:
    text = (
        'CONTRATO DE ARRENDAMIENTO\nQUE CELEBRAN POR UNA PARTE ERNESTINA LARA ACEVES, A QUIEN SE LE DENOMINARÁ "LA ARRENDADORA", Y POR LA OTRA CERÁMICA COLIBRÍ, S.A. DE C.V., '
        'REPRESENTADA POR SU ADMINISTRADOR, A QUIEN SE LE DENOMINARÁ "LA ARRENDATARIA".\nEl local ubicado en Av. Norte número 999, local 4, Tonalá, C.P. 45499, con superficie de 72 m².\n'
        "El término comenzará a correr el día 1° de septiembre de 2024 y vencerá el 31 de agosto de 2026.\n"
        "Se firma en Tonalá, a los 28 veintiocho días del mes de agosto del año 2024.\n"
    )
    read = told(tmp_path, text)
    assert (
        value(read, "issuer") == "ERNESTINA LARA ACEVES"
        and value(read, "recipient") == "CERÁMICA COLIBRÍ, S.A. DE C.V."
    )
    assert value(read, "address") == "Av. Norte número 999, local 4, Tonalá, C.P. 45499"
    days = [value(read, field) for field in ("issue_date", "valid_from", "valid_until")]
    assert days == ["2024-08-28", "2024-09-01", "2026-08-31"]


def test_goods_codes_and_brand_of_a_sentence(tmp_path: Path) -> None:
    text = (
        "DECLARACIÓN JURADA\nCerámicas Río Tajo, S.L. declara que los platos decorativos (modelo PT-14) y los azulejos pintados (modelo AZ-2) "
        "de la marca «Río Tajo» se fabrican en sus talleres.\n"
    )
    read = told(tmp_path, text)
    assert set(values(read, "products")) >= {"platos decorativos", "azulejos pintados"}
    assert set(values(read, "models")) >= {"PT-14", "AZ-2"} and value(read, "brand") == "Río Tajo"
    assert not any(one.certain for one in read.all("products"))


def test_a_second_tongue_in_a_cell_is_another_name(tmp_path: Path) -> None:
    text = "销售单\n单号：XS2025\n品名\t数量\t单价\t金额\n粗陶茶壶 Stoneware teapot\t60\t45.00\t2,700.00\n公道杯\t100\t12.00\t1,200.00\n合计\t3,900.00\n"
    assert {"粗陶茶壶", "Stoneware teapot", "公道杯"} <= set(values(told(tmp_path, text), "products"))


def test_of_ordered_and_shipped_the_charged_count(tmp_path: Path) -> None:
    text = (
        "INVOICE\nInvoice No: 98\nDESCRIPTION\tORDERED\tSHIPPED\tPRICE\tAMOUNT\nALFALFA CUBES\t80\t80\t13.25\t1060.00\n"
        "LAYER PELLET\t60\t40\t15.10\t604.00\nINVOICE TOTAL:\t1664.00\n"
    )
    assert value(told(tmp_path, text), "quantity") == "120"


def test_a_count_with_a_lost_line_is_not_certain(tmp_path: Path) -> None:
    text = "INVOICE\nInvoice No: 98\nNo.\tDescription\tQty\tUnit price\tAmount\n2\tBag\t75\t22.50\t1687.50\n3\tBelt\t50\t33.00\t1650.00\nTotal:\t5377.50\n"
    one = told(tmp_path, text).get("quantity")
    assert one and not one.certain


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("Просим все расчёты по договору поставки № 12-У/23 от ", ""),
        ("договору поставки № 12-У/23 от ", " после указанной даты производить"),
        ("This replaces our certificate No. 18 dated ", ""),
        ("Основание передачи: Договор поставки № 17 от ", ". Самовывоз."),
    ],
)
def test_a_sentence_leans_on_another_paper(before: str, behind: str) -> None:
    assert leans(before, behind) and not leans("СЧЁТ НА ОПЛАТУ № 127 от ", " г.")


def test_what_a_screen_or_a_stamp_adds_to_a_value() -> None:
    read, button = name("⌂ 汕头市澄海区乐鹿玩具厂 ›"), number("2610044871190377123复制")
    assert read and read.value == "汕头市澄海区乐鹿玩具厂" and button and button.value == "2610044871190377123"
    stamped = name("广州梵栖生物科技有限公司栖")
    assert stamped and stamped.value == "广州梵栖生物科技有限公司" and stamped.fits < 0.83
    assert name("The") is None and name("Petal & Thread Ltd of 4 Mill Lane, Derby") is not None


def test_labels_in_traditional_letters_are_the_same_labels() -> None:
    assert plain("數量") == "数量" and plain("單價") == "单价" and len(plain("發票號碼")) == 4


def test_methods_are_no_certain_standards(tmp_path: Path) -> None:
    text = "ПРОТОКОЛ ИСПЫТАНИЙ № 55-Т от 12.02.2025\nЗаявитель: ООО «Лён»\nСоответствует требованиям: ТР ТС 017/2011\nПоказатель\tМетод испытаний\tРезультат\nГигроскопичность\tГОСТ 3816-81\t12 %\n"
    told_ones = told(tmp_path, text).all("standards")
    assert [one.value for one in told_ones if one.certain] == ["ТР ТС 017/2011"]


def test_a_light_is_called_in_one_tongue() -> None:
    assert in_two_tongues("LED吸顶灯") == []
    assert [one for one, _ in in_two_tongues("Wooden duck 木鴨")] == ["Wooden duck", "木鴨"]


def test_an_office_at_the_head_is_the_issuer(tmp_path: Path) -> None:
    text = "CITY OF ASHLAND\nBUSINESS LICENSE\nLicense number: BL-20447\nIssued to: Rogue Valley Soapworks LLC\nExpires: December 31, 2025\n"
    one = told(tmp_path, text).get("issuer")
    assert one and one.value == "CITY OF ASHLAND" and not one.certain


def test_days_from_which_and_up_to_which_are_likely(tmp_path: Path) -> None:
    text = "ДОВЕРЕННОСТЬ\nООО «Дом», владелец товарного знака «Quiet», разрешает ООО «Плюс» продажу товаров на площадке в России до 1 марта 2026 г.\n"
    one = told(tmp_path, text).get("valid_until")
    assert one and one.value == "2026-03-01" and not one.certain


@pytest.mark.parametrize(
    ("field", "text"),
    [("models", "800mL"), ("products", "Soap 4.50"), ("issuer", "We who sign this paper here declare Ltd"), ("brand", "of our own making and so on"), ("number", "2025")],
)  # fmt: skip
def test_what_is_odd_for_its_field_is_never_certain(field: str, text: str) -> None:
    piece = Piece(text, (0, 0, 1, 1))
    one = Candidate(field, text, Page(1, (piece,)), piece, 0, len(text), 0.96)
    assert odd(one) and doubted([one])[0].certainty < 0.8
    assert not odd(replace(one, field="issuer", value="Karoo Leather Works (Pty) Ltd"))


def test_behind_its_form_no_name_goes_on() -> None:
    read = name("Visayas Gift Shop Inc. the sum of Php 5,600.00")
    assert read and read.value == "Visayas Gift Shop Inc." and read.fits < 0.83


def test_a_number_in_groups_is_not_cut(tmp_path: Path) -> None:
    text = "INVOICE\nInvoice No: 98\nSavonnerie SARL\nSIRET: 998 877 665 00012\nTotal: 20.00\n"
    assert not any(one.certain for one in told(tmp_path, text).all("registration_number") if one.value == "998877665")


def test_premises_of_an_indian_lease(tmp_path: Path) -> None:
    text = (
        "LEASE AGREEMENT\nThis agreement is executed on 1st April 2025 between Sunita Deshpande, residing at 7, Prabhat Road, Pune 411004 (hereinafter the LESSOR) "
        "and Warli Crafts Pvt. Ltd. (hereinafter the LESSEE).\nThe Lessor lets out Shop No. 5, Laxmi Plaza, FC Road, Pune 411005 for eleven months.\n"
    )
    assert value(told(tmp_path, text), "address") == "Shop No. 5, Laxmi Plaza, FC Road, Pune 411005"


def test_several_goods_of_one_value_are_each_told(tmp_path: Path) -> None:
    text = "授权委托书\n编号：HS-2025-07\n授权方：厦门海石文创有限公司\n被授权方：泉州七栋电子商务有限公司\n授权品牌：海石（商标注册号：5512345号）\n授权产品：马克杯、餐盘\n"
    read = told(tmp_path, text)
    assert values(read, "products") == ["马克杯", "餐盘"] and value(read, "brand") == "海石"
    assert not any(one.certain for name_ in ("products", "brand") for one in read.all(name_))
