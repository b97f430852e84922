"""Papers that let somebody sell or bring in goods of one kind: permits, licences for such goods, registrations of a product."""

from __future__ import annotations

import re

from appealgen.evidence.documents.model import Document

HEAD = 400
"""Signs of a paper within which its title stands, below an office's letterhead."""
_TO_SELL = re.compile(
    r"许可证|许可书|备案(?:凭证|证|登记表)|准许证|批准文件"
    r"|\bpermit\b|licen[cs]e to (?:sell|trade|deal|import|handle|store)"
    r"|\b(?:dealer'?s?|import(?:er)?'?s?|sales?|pharmacy|wholesale|retail(?:er)?'?s?|special|tobacco|alcohol|liquor|firearms?"
    r"|kni(?:fe|ves)|pesticides?|food|medical devices?)(?: \w+){0,2} licen[cs]e"
    r"|лицензи[яи]|разрешени[ея] (?:на|№)|уведомление о начале осуществления"
    r"|\bpermiso\b|licencia (?:de|para) (?:la )?(?:venta|importaci|comercializ|distribuci|armas|expendio)"
    r"|autorizaci[oó]n (?:sanitaria|de (?:venta|comercializ|importaci))",
    re.IGNORECASE,
)
_OF_A_PRODUCT = re.compile(
    r"(?:产品|器械|药品|农药|兽药|化妆品|特种设备)\S{0,6}(?:注册证|登记证|批件)|product registration|marketing authori[sz]ation"
    r"|certificate of (?:registration of (?:an? |the )?(?:product|(?:medical )?device|pesticide)|free sale|notification)"
    r"|регистрационное удостоверение|свидетельство о государственной регистрации продукции"
    r"|registro sanitario|certificado de registro de producto",
    re.IGNORECASE,
)
"""What such papers are called."""
_LETS_SELL = re.compile(
    r"\b(?:authori[sz]\w+|permit(?:s|ted)|licen[cs]ed|entitled)\b[^.]{0,80}?"
    r"\b(?:to|for) (?:the )?(?:sell|sale|trade|distribut|deal|market|import)"
    r"|准予[^。]{0,20}(?:经营|销售|生产)|许可[^。]{0,12}(?:经营|销售)(?!范围)"
    r"|(?:право|разреша\w+)\s[^.]{0,60}?(?:реализаци|торговл|продаж|сбыт|ввоз)"
    r"|(?:autoriza|faculta|habilita)\w*\b[^.]{0,100}?\b(?:venta|distribuci[oó]n|comercializaci[oó]n|importaci[oó]n)",
    re.IGNORECASE,
)
"""What an office's certificate of another name says that it is for."""
PERHAPS = ("business_licence", "registration_page", "declaration", "other")
"""Kinds as which the program may take one for."""


def is_permit(document: Document) -> bool:
    """By its title, or by what it says that it lets do; a business licence that names permits in its scope alone is none."""
    lets = document.kind in PERHAPS and _LETS_SELL.search(document.text.split("经营范围")[0]) is not None
    return lets or _is_called(_TO_SELL, document) or is_of_a_product(document)


def is_of_a_product(document: Document) -> bool:
    """A product's registration, which stands in its maker's name."""
    return _is_called(_OF_A_PRODUCT, document)


def _is_called(title: re.Pattern[str], document: Document) -> bool:
    head = document.text[:HEAD].split("经营范围")[0]
    return document.kind in PERHAPS and title.search(head) is not None
