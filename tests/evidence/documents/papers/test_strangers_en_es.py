"""Papers of strangers in English and Spanish: kinds by their subject, two things in one cell, days in words, authorities, lines of tills."""

from __future__ import annotations

from pathlib import Path

import pytest

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.fields.money import currency
from appealgen.evidence.documents.kinds import title_of
from appealgen.evidence.documents.model import Document
from tests.evidence.documents.papers.test_strangers import row, shown, told, values


def sure(read: Document, field: str) -> list[str]:
    return [one.value for one in read.all(field) if one.certain]


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("BOLETA ELECTRÓNICA", "receipt"),
        ("Asunto: confirmación de su pedido", "order_confirmation"),
        ("REF.: Autoriza uso de marca TARUCA", "brand_authorization"),
        ("Re: We authorise use of the trademark TARUCA", None),
    ],
)
def test_titles_and_subjects(title: str, kind: str | None) -> None:
    found = title_of(title)
    assert (found[0] if found and found[1] >= 1.0 else None) == kind


def test_goods_and_their_code_in_one_cell(tmp_path: Path) -> None:
    text = "INVOICE\nInvoice No: A-7781\nDescription\tQty\tPrice\tAmount\nBox kite, ITEM BK-204\t2\t4.00\t8.00\nTotal\t\t\t8.00\n"
    read = told(tmp_path, text)
    assert values(read, "products") == ["Box kite"] and values(read, "models") == ["BK-204"]
    assert not sure(read, "products") and not sure(read, "models")


@pytest.mark.parametrize(
    ("label", "brand", "models"),
    [("Brand / type", ["VELORA"], ["Brisa 2", "Brisa 2 Max"]), ("Brand", ["VELORA / Brisa 2, Brisa 2 Max"], [])],
)
def test_a_brand_and_its_types_in_one_cell(label: str, brand: list[str], models: list[str], tmp_path: Path) -> None:
    text = f"EU Declaration of Conformity\nDeclaration no.: 26-44\n{label}: VELORA / Brisa 2, Brisa 2 Max\n"
    read = told(tmp_path, text)
    assert values(read, "brand") == brand and values(read, "models") == models and not sure(read, "brand")


def test_days_beside_a_label_are_no_goods(tmp_path: Path) -> None:
    table = row("Sample description", "3 March 2026 / 9 March 2026") + row("Wooden pull-along duck", "Date of report")
    table += row("Client's item reference", "11 March 2026") + row("WD-118", "Origin")
    read = shown(tmp_path, f"<h2>Toy safety test report KL/T/26/00418</h2><table>{table}</table>")
    assert values(read, "products") == ["Wooden pull-along duck"] and values(read, "models") == ["WD-118"]
    assert values(read, "number") == ["KL/T/26/00418"] and not sure(read, "number")


def test_what_goods_are_made_of_is_not_their_name(tmp_path: Path) -> None:
    read = told(tmp_path, "INFORME DE ENSAYO\nInforme n.º 26/0418\nMuestra: Cojín infantil, 100 % algodón\n")
    assert values(read, "products") == ["Cojín infantil"] and not sure(read, "products")


def test_standards_are_told_whole(tmp_path: Path) -> None:
    text = "TEST REPORT\nReport No.: KL-20418\nEN 300 440 V2.2.1\nUNE-EN ISO 105-C06:2010\nUNE-EN ISO 105-X12:2016\nBS EN 71-2:2020\n"
    whole = {"EN 300 440 V2.2.1", "UNE-EN ISO 105-C06:2010", "UNE-EN ISO 105-X12:2016", "BS EN 71-2:2020"}
    assert set(values(told(tmp_path, text), "standards")) == whole


def test_a_directive_may_be_parted_by_a_line(tmp_path: Path) -> None:
    lines = "<p style='width:12em'>It complies with Directive 2014/35/<br>EU (Low Voltage) and 2011/65/EU</p>"
    read = shown(tmp_path, f"<h2>EU Declaration of Conformity</h2>{lines}")
    assert "2014/35/EU" in values(read, "standards")


def test_a_tax_number_is_no_chinese_standard(tmp_path: Path) -> None:
    assert values(told(tmp_path, "INVOICE\nInvoice No: A-7781\nVAT Reg GB 118 4420 61\n"), "standards") == []


def test_another_ones_reference_is_not_the_papers_number(tmp_path: Path) -> None:
    text = "Asunto: confirmación de su pedido\nN/Ref.: KP-7730/AL\nS/Ref.: pedido n.º 418 de 3 de marzo\n"
    assert values(told(tmp_path, text), "number") == ["KP-7730/AL"]


def test_a_number_below_its_head_is_no_count_of_lines(tmp_path: Path) -> None:
    table = row("Número", "Fecha", "Cliente") + row("AB/26/04418", "20-02-26", "Tejidos Olmo, S.L.")
    assert values(shown(tmp_path, f"<h3>ALBARÁN</h3><table>{table}</table>"), "number") == ["AB/26/04418"]


def test_number_and_day_behind_the_title(tmp_path: Path) -> None:
    read = told(tmp_path, "Taller Olmo\nFactura 2026-044 / 8 de mayo de 2026\nTotal 12,00 €\n")
    assert values(read, "number") == ["2026-044"] and values(read, "issue_date") == ["2026-05-08"]
    assert not sure(read, "number") and not sure(read, "issue_date")


def test_days_written_out_in_spanish() -> None:
    told_ones = [
        one.value for one in dates("En Soria, a veintitrés de abril de dos mil veintiséis, y el uno de mayo de 2026")
    ]
    assert told_ones == ["2026-04-23", "2026-05-01"]


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("CERTIFICATE OF INCORPORATION\nCompany Number 11223344\nThe Registrar of Companies for Scotland, hereby certifies that\nOLDBARN TOYS LTD\nis this day incorporated\n", "The Registrar of Companies for Scotland"),
        ("CERTIFICADO DE SITUACIÓN CENSAL\nAgencia Tributaria\nRazón social: Hilos del Duero SL\nNIF: B73018848\n", "Agencia Tributaria"),
    ],
)  # fmt: skip
def test_authorities_have_no_label(text: str, issuer: str, tmp_path: Path) -> None:
    read = told(tmp_path, text)
    assert values(read, "issuer") == [issuer] and not sure(read, "issuer")


def test_a_tills_number_is_no_merchant(tmp_path: Path) -> None:
    text = "Fenside Wholesale Ltd\nRECEIPT\nReceipt No: 55-209\nTO PAY £4.00\nMerchant 44520417 Paypoint\n"
    assert values(told(tmp_path, text), "issuer")[0] == "Fenside Wholesale Ltd"


def test_from_one_port_to_another_is_no_seller(tmp_path: Path) -> None:
    for cells in (("FROM", "NINGBO, CHINA TO FELIXSTOWE"), ("FROM", "NINGBO", "TO", "FELIXSTOWE")):
        head = "<h3>LARKFIELD GOODS LIMITED</h3><h2>COMMERCIAL INVOICE</h2>"
        read = shown(tmp_path, f"{head}<table>{row(*cells)}</table>")
        assert values(read, "issuer") == ["LARKFIELD GOODS LIMITED"]


def test_who_certifies_or_carries_is_no_seller(tmp_path: Path) -> None:
    text = "FACTURA\nFactura n.º A-7781\nTotal 12,00 €\nTransportista: Rutas Larra, S.L.\nCertificado por Seal Trust Audit Ltd.\n"
    assert not {"Rutas Larra, S.L.", "Seal Trust Audit Ltd."} & set(values(told(tmp_path, text), "issuer"))


def test_lines_of_a_till_without_prices(tmp_path: Path) -> None:
    head, lines = "RECEIPT\nReceipt No: 55-209\n", "FOIL ROLL 30M\t2\t7.98 V\nOAT MILK 6PK\t1\t9.50 Z\n"
    read = told(tmp_path, f"{head}{lines}Goods\t17.48\nTO PAY\t17.48\n")
    assert values(read, "products") == ["FOIL ROLL 30M", "OAT MILK 6PK"] and values(read, "quantity")[0] == "3"
    assert values(told(tmp_path, f"{head}{lines}TO PAY\t18.00\n"), "products") == []
    uncounted = "FOIL ROLL 30M\t7.98 V\nOAT MILK 6PK\t9.50 Z\nSOAP BAR\t1.00 V\n"
    read = told(tmp_path, f"{head}{uncounted}Goods\t18.48\nTO PAY\t18.48\n")
    assert values(read, "products") == ["FOIL ROLL 30M", "OAT MILK 6PK", "SOAP BAR"] and not read.all("quantity")


def test_pesos_have_the_dollars_sign_and_no_cents(tmp_path: Path) -> None:
    text = "R.U.T.: 76.114.203-7\nBOLETA ELECTRÓNICA\nN° 44118\nTIJERA ESCOLAR\t$3.980\n2 x $1.990\nTOTAL\t$3.980\n"
    read = told(tmp_path, text)
    assert [values(read, one)[0] for one in ("total", "currency", "products")] == ["3980", "CLP", "TIJERA ESCOLAR"]
    assert not sure(read, "currency") and currency("total $3.980") == ("USD", 0.75)


def test_a_lease_in_english_sentences(tmp_path: Path) -> None:
    text = "COMMERCIAL LEASE AGREEMENT\nThis lease is made as of May 4, 2026, by and between Alder Flats, LP (“Landlord”) and Rowan Goods Inc. (“Tenant”).\nLandlord leases about 900 square feet known as 120 Mill Lane, Suite 4, Dayton, Ohio 45402 (the “Premises”).\nThe term shall commence on June 1, 2026 and expire at 11:59 p.m. on May 31, 2028.\n"
    read = told(tmp_path, text)
    assert [values(read, one)[:1] for one in ("issue_date", "valid_from", "valid_until", "address")] == [
        ["2026-05-04"], ["2026-06-01"], ["2028-05-31"], ["120 Mill Lane, Suite 4, Dayton, Ohio 45402"],
    ]  # fmt: skip


def test_a_lease_in_spanish_sentences(tmp_path: Path) -> None:
    text = "CONTRATO DE ARRENDAMIENTO DE LOCAL\nEn Soria, a dos de mayo de dos mil veintiséis.\nDe una parte, la mercantil Locales Olmo, S.L., con NIF B33990169, representada por don Luis Arce, en adelante la parte arrendadora.\nDe otra parte, doña Marta Vela Cid, con NIF 53548812M, que actúa como empresaria, en adelante la parte arrendataria.\nLa arrendadora cede el local sito en la calle Real 5, 42001 Soria, de 60 metros cuadrados.\n"
    read = told(tmp_path, text)
    assert [values(read, one)[:1] for one in ("issue_date", "issuer", "recipient", "address")] == [
        ["2026-05-02"], ["Locales Olmo, S.L."], ["Marta Vela Cid"], ["calle Real 5, 42001 Soria"],
    ]  # fmt: skip


def test_a_letter_that_lets_a_shop_use_a_mark(tmp_path: Path) -> None:
    text = "Puerto Varas de Chile, 3 de marzo de 2026\nCARTA N° 017/2026\nREF.: Autoriza uso de marca TARUCA\nDe nuestra consideración:\nTaruca Sur SpA, titular de la marca TARUCA, por la presente autoriza a Comercial Paso Hondo Limitada a vender parkas en Chile y Perú. Esta autorización rige desde el 5 de marzo de 2026 y vencerá el 4 de marzo de 2027.\n"
    read = told(tmp_path, text)
    assert read.kind == "brand_authorization"
    fields = ("number", "issue_date", "valid_from", "valid_until", "brand", "territory")
    assert [values(read, one)[0] for one in fields] == [
        "017/2026", "2026-03-03", "2026-03-05", "2027-03-04", "TARUCA", "Chile y Perú",
    ]  # fmt: skip
    assert not sure(read, "brand")


def test_an_institute_tests(tmp_path: Path) -> None:
    read = told(
        tmp_path, "INFORME DE ENSAYO\nInstituto Técnico de la Madera\nInforme n.º 26/0418\nNorma: EN 71-3:2019\n"
    )
    assert values(read, "issuer") == ["Instituto Técnico de la Madera"] and not sure(read, "issuer")


def test_a_report_whose_title_is_lost(tmp_path: Path) -> None:
    text = "FORME DE\nMuestra: Cojín infantil\nRealización de los ensayos: 04/03/2026\nLos resultados se refieren a las muestras ensayadas. La incertidumbre está a disposición.\n"
    assert told(tmp_path, text).kind == "test_report"


def test_not_applicable_is_nobody(tmp_path: Path) -> None:
    text = "EU Declaration of Conformity\nDeclaration no.: 26-44\nManufacturer: Velora Audio Ltd\nApplicant: not applicable\n"
    assert values(told(tmp_path, text), "holder") == ["Velora Audio Ltd"]
