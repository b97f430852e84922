"""Labels that no list names, known by their head: `Fecha de concesión` is a date, `房屋所在地址` an address. Never certain.

In English and Chinese the head stands last, in Russian and Spanish first.
"""

from __future__ import annotations

import re

LONGEST = 48
"""Letters of a label; six or seven words."""
_OTHERS = r"due|deliver|ship|receiv|receipt|expir|test|birth|print|manufactur|payment|order(?:ed)? by|valid|until|end|start|venc|entrega|pago|recep|ensayo|nacim|fabric|valid|cargo|оплат|отгруз|постав|получ|испыт|рожд|изготов|действ|оконч|начал|поступ|收|到样|付款|交货|生产|检[测验]|测试|打印|发货|到期|截止|起始|开始|结束|抄表|出生|有效"
_OTHER_PARTY = r"bank|银行|开户|账|банк|banco|e-?mail|web|tax|customer|client|客户|户|клиент|покупат|абонент|hs|тн вэд|bar|post|zip|phone|tel|电话|身份证|批|serial|lot|batch|page|order|订单|заказ|pedido|账号|счет|meter|表"
HEADS: tuple[tuple[str, str, str], ...] = (
    ("issue_date", r"(?:fecha|дата)(?: [^\W\d_]+){0,5}|(?:[a-z']+ ){0,4}date|[\u3400-\u9fff]{1,6}(?:日期|时间)", _OTHERS),
    ("address", r"(?:direcci[oó]n|domicilio|адрес|место нахождения)(?: [^\W\d_]+){0,5}|(?:[a-z']+ ){1,4}(?:address|premises)|[\u3400-\u9fff]{1,6}(?:地址|住所|坐落|座落|场所)", _OTHER_PARTY),
    ("brand", r"(?:marca|торговая марка|товарный знак)(?: [^\W\d_]+){1,4}|(?:[a-z']+ ){1,3}(?:brand|trade ?mark)|[\u3400-\u9fff]{1,4}(?:品牌|商标)", r"$^"),
    ("models", r"(?:modelo|модель)(?: [^\W\d_]+){1,3}|(?:[a-z']+ ){1,3}model(?: no\.?| number)?|[\u3400-\u9fff]{1,4}型号", r"$^"),
    ("number", r"(?:n[uú]mero|n\.?[º°]\.?|номер|№)(?: [^\W\d_]+){1,4}|(?:[a-z']+ ){1,3}(?:no\.?|number|n[º°]|ref(?:erence)?\.?)|[\u3400-\u9fff]{0,4}(?:编号|单号|号码)", _OTHER_PARTY),
)  # fmt: skip
"""A role, how its labels look, and what they must not hold: other dates, other parties' numbers."""


def loose(text: str) -> tuple[int, tuple[str, ...], bool] | None:
    """Of a piece folded by `plain`: where its label ends, its role, has it a colon. None where nothing such begins it."""
    found = re.match(rf"\W*(?P<label>[^:\d]{{2,{LONGEST}}}?)\s*(?P<end>[:]\s*|$)", text)
    if not found:
        return None
    label = re.sub(r"\s+", " ", found["label"]).strip(" *-")
    for role, head, without in HEADS:
        if re.fullmatch(head, label) and not re.search(without, label):
            return found.end(), (role,), ":" in found["end"]
    return None
