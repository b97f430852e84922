"""Another paper that a sentence leans on: `по договору поставки № 12-У/23 от 09.01.2023`, `under contract No. 8 dated …`."""

from __future__ import annotations

import re

_LEANS = re.compile(
    r"(?<!\w)(?:по|к|согласно|на основании|в соответствии с|во исполнение|в рамках|under|pursuant to|as per|per|against|according to|with reference to|replaces|supersedes"
    r"|seg[uú]n|conforme (?:a|al)|de acuerdo con|en virtud del?|sustituye (?:a|al)|referente (?:a|al))\s+(?:(?:the|our|your|el|la|los|del|su|вашему|нашему)\s+)?"
    r"(?:[^\W\d_]+\s+){0,3}?(?:договор|контракт|счет|сч[её]т|заказ|накладн|заявк|соглашени|письм|акт|contract|agreement|order|invoice|quotation|certificate|report|contrato|pedido|factura|oferta|informe|acuerdo)\w*"
    r"|根据[^，。]{0,20}(?:合同|协议|订单)|依据[^，。]{0,20}(?:合同|协议|订单)"
    r"|(?<!\w)(?:основани[ея]|basis|base)[^:\d]{0,24}:\s",
    re.IGNORECASE,
)
_LONGEST, _FEWEST = 40, 3
"""Letters in front of a number, and words behind it: a title has fewer than both, and begins with a capital."""


def leans(before: str, behind: str = "") -> bool:
    """What stands around the number is a sentence about another paper."""
    small = before.lstrip()[:1].islower()
    goes_on = small and (len(before) > _LONGEST or len(re.findall(r"[^\W\d_]{3,}", behind)) >= _FEWEST)
    return goes_on or _LEANS.search(before) is not None
