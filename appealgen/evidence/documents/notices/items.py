"""The items: by the label before them, or after another item in a list. An order has 16 digits as well."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.notices.patterns import LIKELY, SURE, last_end, nearest

_ROLES = {
    "item": r"products?|items?|listings?|goods|商品|产品|宝贝|товар\w*|лот\w*|объявлени\w*|art[ií]culos?|productos?|anuncios?|publicaci[oó]n|/item/|/i/|\bSKU\b",
    "foreign": r"(?:complainant|reporter|rights? ?holder|owner|copyright holder)(?:'s|s')?\W[^.\n;]{0,24}(?:products?|items?|listings?)"
    r"|(?:original|their|source)\s(?:products?|items?|listings?)"
    r"|(?:投诉方|投诉人|权利人|原创|原)(?:的)?(?:商品|产品|链接)|(?:товар\w*|объявлени\w*)\s(?:заявител\w*|правообладател\w*|истца)"
    r"|(?:producto|art[ií]culo|anuncio)s?\s(?:original|del\s(?:denunciante|reclamante|titular))\w*",
    "other": r"orders?|parcel|tracking|phone|tel\b|hotline|stores?\b|shops?\b|account|case|violation|ref\b|invoice|订单|运单|电话|店铺|账号|违规编号|案件|заказ\w*|трек\w*"
    r"|магазин\w*|аккаунт\w*|обращени\w*|нарушени\w*|дело|pedido|tienda|cuenta|seguimiento|caso|factura",
}  # fmt: skip
_ITEM = r"(?:(?<![A-Za-z0-9-])|(?<=ID)|(?<=id))(?P<item>1005\d{12}|(?:3256|2251)\d{12}|[34]\d{9,12})(?![A-Za-z0-9-])"
_LABELLED = r"(?:product|item|listing|商品|产品|товар\w*|producto|art[ií]culo|anuncio)s?\s?(?:id|no|number|编号|n[º°]|№)?\.?\s?[:：#№(]?\s{0,3}$"
_ANY = r"(?<![A-Za-z0-9-])(?P<item>\d{8,17})(?![A-Za-z0-9-])"
_JOINED = r"[\s,;、，；/&+|.]*(?:and|и|y|e|和|及|与|以及)?[\s,;、，；/&+|]*(?:ID|№|#)?\s*"


def items(text: str) -> Iterator[tuple[str, float, int]]:
    """Each item once, in the order of the text."""
    seen: set[str] = set()
    until = -1
    for found in re.finditer(f"{_ITEM}|{_ANY.replace('item', 'any')}", text):
        number, start = found["item"] or found["any"], found.start()
        in_list = until >= 0 and re.fullmatch(_JOINED, text[until:start]) is not None
        certainty = SURE if in_list else _certainty(text, start, bool(found["item"]), number)
        if not certainty:
            continue
        until = found.end()
        if number not in seen:
            seen.add(number)
            yield number, certainty, start


def _certainty(text: str, start: int, looks_like: bool, number: str) -> float:
    before = text[max(0, start - 60) : start]
    if not looks_like:
        return SURE if last_end(_LABELLED, before)[0] >= 0 else 0.0
    role = nearest(_ROLES, before)
    if role == "item":
        return SURE
    if role is None:
        return LIKELY if number.startswith("1005") else 0.0
    return (
        LIKELY
        if role == "other"
        and number.startswith("1005")
        and last_end(r"(?:order|订单|заказ|pedido)\w*\W{0,8}$", before)[0] < 0
        else 0.0
    )
