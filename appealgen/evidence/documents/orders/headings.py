"""What a column or label of an order says, in many languages: a list of what may be read. All else is never looked at."""

from __future__ import annotations

import re
from functools import lru_cache

from appealgen.evidence.documents.sheets.headings import heading

READ: tuple[tuple[str, str], ...] = (
    ("order", r"order|(?:amazon |web )?orders? (?:id|number|name)|номер отправления|(?:sub ?)?orders? ?(?:id|no|number|code|sn|#)|order|(?:主|子)?订单(?:号|编号|号码|id)?|交易号|(?:no|номер|id|код) ?заказа|заказ(?: no)?"
              r"|(?:n[uú]mero|id|c[oó]digo|no?) ?(?:de |del )?pedido|pedido(?: no?)?|n o (?:de |del )?pedido"),
    ("day", r"date|order(?:ed)? ?(?:date|time|placed|created|creation)?(?: ?(?:on|at|date|time))?|(?:created?|creation|purchased?|placed|sale)(?: (?:on|at|date|time))?|date (?:created|placed|purchased)|принят в обработку|date (?:of (?:the )?)?(?:order|purchase|ordered|created|placed)|sent"
            r"|(?:下单|订单|订单创建|创建|成交|购买)(?:时间|日期)|日期|дата(?: и время)?|(?:дата(?: и время)?|время) (?:заказа|создания(?: заказа)?|оформления(?: заказа)?|покупки)|дата оформления"
            r"|fecha(?: y hora)?|fecha(?: y hora)? (?:del?|de la) (?:pedido|compra|creaci[oó]n(?: del pedido)?)"),
    ("paid", r"paid(?: (?:on|at|date|time|on date))?|date paid|payments? (?:date|time)|(?:付款|支付)(?:时间|日期)|(?:дата|время) оплаты|fecha (?:de|del) pago|pagado el"),
    ("code", r"custom label|(?:line ?item )sku|(?:seller |merchant |product |item |own |outer )?sku(?: (?:code|no|number|ref))?|(?:product |item |merchant |seller |article )?code|article(?: (?:no|number))?"
             r"|(?:商家|商品|产品)?编码|(?:商家|商品)?sku ?(?:编码|码|代码|编号)?|货号|артикул(?: (?:продавца|товара))?|код(?: (?:товара|sku|продавца))?|sku (?:товара|продавца|del? (?:producto|vendedor))"
             r"|c[oó]digo(?: (?:del? )?(?:producto|art[ií]culo|vendedor|sku))?|referencia"),
    ("sku", r"sku ?id|(?:lazada|shopee|wb|tiktok) sku|id ?(?:of |del )?sku|идентификатор sku|sku编号"),
    ("item", r"(?:product|item|listing) ?(?:id|no|number)|(?:商品|产品) ?(?:id|编号)|(?:id|номер) товара|id (?:del |de )?(?:producto|art[ií]culo|anuncio)"),
    ("info", r"products? info(?:rmation)?|product details?|(?:产品|商品)信息|информация о товар(?:е|ах)|informaci[oó]n del? (?:producto|art[ií]culo)s?"),
    ("product", r"(?:product|item|goods|listing|line ?item)s?(?: (?:name|title|description))?|title|description(?: of goods)?|商品|(?:商品|产品|宝贝|货品)(?:名称|标题)|品名|标题|товар|(?:название|наименование)(?: товара)?"
                r"|producto|art[ií]culo|t[ií]tulo|descripci[oó]n|(?:nombre|t[ií]tulo) del? (?:producto|art[ií]culo|anuncio)"),
    ("option", r"variation details|规格名称|(?:product |sku |item )?(?:attribut\w*|propert(?:y|ies)|options?|variants?|variations?|specifications?|specs?)|sku (?:name|info)|colou?rs?|sizes?|(?:产品|商品|销售|sku)?属性|(?:商品)?规格|颜色|尺码"
               r"|вариант|характеристик[аи]|свойств[ао]|параметры|цвет|размер|variantes?|opci[oó]n|atributos?|especificaci[oó]n|talla"),
    ("quantity", r"(?:product |line ?item |item |order |total )?q(?:uanti)?ty(?: (?:ordered|purchased|sold))?|pcs|pieces|units|(?:商品|产品|购买|订购)?(?:数量|件数)|кол ?во(?: товара)?|количество(?: товаро?[ав])?"
                 r"|cantidad(?: (?:pedida|comprada|de art[ií]culos))?|cant|uds|unidades"),
    ("price", r"item cost|sold for|ваша цена|(?:unit |line ?item |item |product |sku |sale |selling )?price(?: (?:per (?:unit|piece)|each))?|(?:商品|产品|销售|成交)?(?:单价|价格)|售价|成交价|цена(?: (?:за )?(?:единиц[уы]|шт|штуку|товара))?|precio(?: (?:unitario|por unidad|del? (?:producto|art[ií]culo|venta)))?"),
    ("amount", r"(?:product|item|line|goods|sub)? ?(?:amount|total)|(?:产品|商品)(?:总)?金额|小计|金额|сумма(?: (?:за )?товар(?:а|ов|ы))?|стоимость(?: товар(?:а|ов))?|importe|total (?:del? )?(?:producto|art[ií]culo)s?"),
    ("currency", r"код валюты(?: \w+)?|(?:order )?currency(?: code)?|币种|货币|валюта|moneda|divisa"),
    ("status", r"(?:order |financial |payment )?(?:status|state)|(?:订单|交易)?状态|статус(?: заказа)?|estado(?: (?:del? )?pedido)?"),
)  # fmt: skip
"""Whole headings. A column of another name stays unread, whatever it holds."""
KEPT_BACK: tuple[tuple[str, str], ...] = (
    ("email", r"e ?mail|邮箱|邮件|почта|correo"),
    ("phone", r"phone|mobile|\btel\b|电话|手机|телефон|tel[eé]fono|m[oó]vil|whatsapp|telegram"),
    ("address", r"address|(?:billing|bill to|shipping|ship(?: to)?)(?! ?(?:method|fee|cost|price|charge|amount|service|speed|date|by|tax|discount|status|total|carrier|$|\d|and|from|on|deadline|type|option|provider|company|name))|street|\bcity\b|province|\bstate\b|\bzip\b|post(?:al)? ?code|country|region|ship(?:ping)? to|deliver to|地址|国家|省|城市|邮编|адрес|город|страна|индекс|область|direcci[oó]n|ciudad|pa[ií]s|c[oó]digo postal|provincia|env[ií]o a"),
    ("message", r"\bnotes?\b|message|remark|comment|memo|备注|留言|комментар|примечани|сообщени|\bnota|mensaje|comentario|observaci"),
    ("name", r"(?:billing|shipping|ship(?: to)?) (?:first |last )?(?:name|company)|company|buyer|customer|recipient|receiver|consignee|contact|(?:full|first|last|user) ?name|买家|收货人|收件人|客户|联系人|姓名|покупател|получател|клиент|\bфио\b|имя|comprador|cliente|destinatario|\bnombre\b"),
)  # fmt: skip
"""Words of headings and labels that tell of a person; the first that fits says what."""
_MONEY = re.compile(
    r"[ ,]*(?:usd|us ?\$|eur|rub|cny|rmb|gbp|brl|\$|€|₽|¥|元|美元|美金|руб|долл?|euros?|d[oó]lares)(?: ?сша)?$"
)


_JOINT = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Programs write `sellerSku` for seller SKU."""
LINE_TOTALS = ("item-price",)
"""Amazon's reports mean by it the price of all pieces of the line."""


@lru_cache(2000)
def told(text: str) -> str | None:
    """The role that a heading names; None for what may not be read."""
    if text.strip() in LINE_TOTALS:
        return "amount"
    plain = _MONEY.sub("", heading(_JOINT.sub(" ", text))).strip()
    return next((role for role, words in READ if re.fullmatch(words, plain)), None)


@lru_cache(2000)
def kept_back(text: str) -> str | None:
    """What a heading tells of a person, where it does."""
    if told(text) is not None or len(text) > 60:
        return None
    return next((name for name, words in KEPT_BACK if re.search(words, heading(_JOINT.sub(" ", text)))), None)
