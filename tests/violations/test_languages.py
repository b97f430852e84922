"""The language of a paper: told where its words are many and those of a language that is read are few."""

from __future__ import annotations

import pytest

from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.documents.languages import language
from appealgen.violations.examples import found

VIOLATION = VIOLATIONS["other"]
(CHECK,) = (check for check in VIOLATION.checks if check.rule == "document/is-in-a-language-they-read")
POLISH = (
    "Faktura VAT nr 118/06/2026\nSprzedawca\tNabywca\nNazwa towaru\tIlość\tCena netto\n"
    "Razem\t8.180,00 EUR\nTermin płatności: 30 dni\nNIP 6121889034"
)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (POLISH, "pl"),
        ("Rechnung Nr. 5\nKunde: Muster\nMenge\tBezeichnung\tEinzelpreis\tBetrag\nGesamtbetrag zahlbar, MwSt 19 %", "de"),
        ("Facture 12\nDésignation\tQuantité\tPrix unitaire\tMontant\nÉchéance et règlement\nTVA 20 %\nAdresse", "fr"),
        ("Fattura n. 7\nSpett. Rossi srl\nDescrizione\tQuantità\tPrezzo\tImporto\nImponibile\tTotale\nScadenza pagamento", "it"),
        ("Fatura n.º 3\nDescrição\tQuantidade\tPreço\tValor\nData de emissão e vencimento\nContribuinte", "pt"),
        ("Fatura No 8\nMüşteri\tAdres\nMiktar\tBirim fiyat\tTutar\nToplam KDV\tTarih\tÖdeme", "tr"),
        ("請求書\nご請求金額 ￥120,000（消費税込み）\nお支払期限 よろしくお願いいたします", "ja"),
        ("세금계산서\n공급자 상호 주식회사 한빛\n공급받는자 등록번호 금액 합계", "ko"),
        ("Рахунок-фактура № 5\nПостачальник і покупець\nНайменування товарів, кількість, ціна, сума з ПДВ\nПідпис", "uk"),
    ],
)  # fmt: skip
def test_told(text: str, code: str) -> None:
    assert language(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12345",
        "COMMERCIAL INVOICE\nBill to: Kettlecraft GmbH, Industriestraße 54\nDescription\tQuantity\tUnit price\tAmount",
        "Rechnung / Invoice\nMenge / Quantity\tBezeichnung / Description\tEinzelpreis / Unit price\nKunde / Customer",
        "Factura n.º 5\nDescripción\tCantidad\tPrecio\tImporte\nTotal, IVA incluido\nForma de pago: transferencia",
        "Счёт-фактура № 5 от 3 мая 2026 г.\nПродавец и покупатель\nНаименование товара",
        "增值税专用发票\n购买方\t销售方\n货物名称\t数量\t单价\t金额",
        "Warsaw Trading Sp. z o.o.\nul. Prosta 5\nRazem 100",
    ],
)
def test_not_told(text: str) -> None:
    assert language(text) is None


def says(*texts: str, notice: str = "") -> list[str]:
    names = [f"paper{number}.pdf" for number in range(len(texts))]
    documents = {name: {"text": text} for name, text in zip(names, texts, strict=True)}
    example = Example(
        changes={"evidence.asked": [{"what": "Invoice", "files": names}], "notice.text": "notice.txt"},
        documents={**documents, "notice.txt": {"text": notice}},
    )
    return [finding.says for finding in found(CHECK, VIOLATION, example)]


def test_a_translation_beside_it_serves() -> None:
    assert says(POLISH) == ["not-translated"]
    assert says(POLISH, "Goods on our shelves.") == ["not-translated"]
    assert says(POLISH, "Translation of invoice 118/06/2026: seller, buyer, total 8,180.00 EUR") == []
    assert says(POLISH, "Invoice no. 118/06/2026\nTax number 6121889034\nTotal 8,180.00 EUR") == []
    assert says(POLISH, POLISH) == ["not-translated", "not-translated"]


def test_a_notice_may_take_the_language() -> None:
    assert says(POLISH, notice="Papers in English or Polish.") == []
    assert says(POLISH, notice="en español o inglés o con traducción") == ["not-translated"]
