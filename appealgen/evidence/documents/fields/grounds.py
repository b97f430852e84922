"""Another paper that a sentence leans on: `по договору поставки № 12-У/23 от 09.01.2023`, `under contract No. 8 dated …`."""

from __future__ import annotations

import re

_LEANS = re.compile(
    r"(?<!\w)(?:по|к|согласно|на основании|в соответствии с|во исполнение|в рамках|under|pursuant to|as per|per|against|according to|with reference to|replaces|supersedes"
    r"|seg[uú]n|conforme (?:a|al)|de acuerdo con|en virtud del?|sustituye (?:a|al)|referente (?:a|al))\s+(?:(?:the|our|your|el|la|los|del|su|вашему|нашему)\s+)?"
    r"(?:[^\W\d_]+\s+){0,3}?(?:договор|контракт|счет|сч[её]т|заказ|накладн|заявк|соглашени|письм|акт|contract|agreement|order|invoice|quotation|certificate|report|contrato|pedido|factura|oferta|informe|acuerdo)\w*"
    r"|根据[^，。]{0,20}(?:合同|协议|订单)|依据[^，。]{0,20}(?:合同|协议|订单)",
    re.IGNORECASE,
)
_LONGEST = 40
"""Letters in front of a number; a title has fewer, and begins with a capital."""


def leans(before: str) -> bool:
    """What stands before the number is a sentence about another paper."""
    goes_on = len(before) > _LONGEST and before.lstrip()[:1].islower()
    return goes_on or _LEANS.search(before) is not None
