"""What the columns of a table of goods are called, in many languages; as data."""

from __future__ import annotations

import re
from functools import lru_cache

from appealgen.evidence.documents.fields.plain import plain, spaced
from appealgen.evidence.documents.learned.labels import meaning

COLUMNS = {
    "models": r"(?:item|sku|part|model|style|product|stock) ?#|model(?: no\.?| number)?s?|item (?:no|code)\.?|sku|art(?:icle)?\.?(?: no\.?)?|part no\.?|(?:product|item|stock|style|order) (?:code|no\.?|number|ref\.?)|type|型号|规格型号|规格|货号|款号|артикул|арт\.?|модель|код(?: товара)?|modelo|mod\.?|ref(?:erencia|\.)?|c[oó]digo|c[oó]d\.?|no\.? identificaci[oó]n|style(?: no\.?)?",
    "products": r"contents|(?:item )?(?:description|designation)(?: of (?:the )?(?:goods|items?|products?|services?))?|goods(?: description)?|product(?:s| name)?|items?|particulars|name of (?:the )?(?:goods|product)s?|货物或应税劳务、服务名称|(?:产品|商品|货物|货品)?(?:名称|品名)(?:及|和|与|、|/)?规格(?:型号)?|货物(?:或应税劳务)?名称|项目名称|商品名称|产品名称|品名|货品名称|名称|商品|наименование(?: товара)?(?:,? ?\(?(?:описание|работ|услуг)[^|]*)?|товары?(?: \(работы, услуги\))?|товары \(работы, услуги\)|описание(?: товара)?|descripci[oó]n|concepto|art[ií]culo|producto|detalle|наименование товара.*|наименование,? .*|details|номенклатура|货品",
    "quantity": r"cajas|bultos|cartons|boxes|sets|кол-|кол\.?|к-во|q(?:uanti)?ty\.?(?: ?\(?(?:pcs|units?|pieces|ea)\.?\)?)?|q'ty|pcs|units|pieces|数量|кол-?во|количество(?: \(объем\))?|cantidad|cant\.?|uds\.?|unidades",
    "price": r"v(?:alor)?\.? ?unit.*|(?:€|\$|£)/.*|(?:€|\$|£|₽|¥)|unit (?:€|\$|£)|(?:€|\$|eur|usd|руб\.?) ?/ ?(?:ud|unidad|u|pc|pcs|unit|шт)\.?|(?:цена|price|precio)/.*|(?:per|a) (?:unit|piece)|p\.? ?u(?:nit(?:ario)?)?\.?(?: €)?|p\.?v\.?p\.?|unit price.*|price.*|rate|单价.*|цена.*|precio.*|p\. ?unit.*|u/price|unit cost",
    "amount": r"sub-?total|imp\.?|(?:(?:line|net|gross|sub|ext\.?) ?)?(?:amount|total)(?: ?\(?(?:usd|eur|cny|rmb|us\$|\$|€|rub)\)?)?|ext(?:ended|\.)?(?: price| amount)?|value.*|金额.*|总价|合计|小计|сумма.*|стоимость.*|всего|importe.*|total.*|net amt\.?",
    "none": r"(?:net|gross|total)?\.? ?(?:kgs?|weight|wt|lbs?)\.?(?: ?\(?kgs?\)?)?|ctns?\.?|dim.*|l ?x ?w.*|cbm|volume|disc\..*|vat|per|unidad(?: de medida)?|hsn.*|clave.*|no\.?|#|№(?: ?п/п)?|п/п|序号|pos\.?|unit|u/?m|uom|单位|ед\.?(?: ?изм\.?)?|税率.*|税额|tax.*|vat.*|ндс.*|ставка.*|iva.*|hs code|brand|品牌|line|item no|n[º°]|weight|remarks?|备注|country.*|страна.*|dto\.?|discount|color|size|颜色|尺码|brand name",
}

LOOSE = (
    (
        "none",
        r"^(?:unit|ед|税率|税额|税率.*|ставка|%|vat|tax|iva|ндс|discount|скидка|страна|country|remark|备注|weight|вес|№|no\.?$|序号|币种|currency)",
    ),
    ("price", r"单价|price|цена|precio|\brate\b|\beach\b|unit cost|价格|за ед"),
    (
        "quantity",
        r"数量|件数|q(?:uanti)?ty\b|quantit|q'ty|кол-?во|\bкол\b|количеств|cantidad|\bcant\b|\buds?\b|\bunid|\bunits\b|\bpcs\b|\bordered\b|\bshipped\b",
    ),
    (
        "models",
        r"型号|货号|款号|编码|规格|\bmodel|\bstyle\b|\bpart\b|\bart(?:icle)?\b|\bcode\b|\bsku\b|артикул|модел|\bкод\b|modelo|\bref\b|c[oó]digo|\bitem no|\bcat\.? no",
    ),
    (
        "products",
        r"名称|品名|货物|货品|商品|产品|品项|项目|description|designation|\bdetails?\b|\bgoods\b|\bproduct|\bitem\b|наименован|описан|товар|descripci|concepto|art[ií]culo|producto|detalle",
    ),
    ("amount", r"金额|总价|总额|小计|合计|amount|\btotal|\bvalue\b|\bnet\b|сумм|стоимост|importe|\bsum\b|\bextended\b"),
)
"""Words by which a head of up to `LONGEST` letters is known that isn't listed whole: `Ordered qty`, `Количество, шт.`, `含税单价`."""
LONGEST = 28


@lru_cache(4096)
def column_of(text: str) -> str | None:
    """What a head says of its column, a key of `COLUMNS`; None when it isn't known."""
    said = _said(text)
    return listed(text) or _bilingual(said) or _loosely(said) or _heard(said)


HEARD = 0.8
"""Share from which a head that no list knows is believed."""


def _heard(said: str) -> str | None:
    """What a small model of labels makes of it."""
    if not 3 <= len(said) <= LONGEST or re.search(r"\d|:", said):
        return None
    told, share = meaning(said)
    return told if share >= HEARD and told in ("products", "models", "quantity") else None


@lru_cache(4096)
def listed(text: str) -> str | None:
    """The same of a head that is listed whole."""
    said = _said(text)
    return next((what for what, pattern in COLUMNS.items() if re.fullmatch(spaced(pattern), said)), None)


def _said(text: str) -> str:
    return re.sub(r"\s+", " ", plain(text)).strip(" :.*")


def _loosely(said: str) -> str | None:
    """By a word in it; a head is short, and has no figures."""
    said = re.sub(r"^[#\W]*\w{1,3}\s+(?=[a-z]{3})", "", said)  # `#5 Model`: of two tongues one misread
    if len(said) > LONGEST or re.search(r"\d|:", said):
        return None
    return next((what for what, pattern in LOOSE if re.search(spaced(pattern), said)), None)


def _bilingual(said: str) -> str | None:
    """`Description / 品名`, `数量 Qty`."""
    parts = [
        part.strip(" :.()")
        for part in re.split(r"\s*[/|(]\s*|(?<=[\u3400-\u9fff])\s*(?=[a-z])|(?<=[a-z.])\s+(?=[\u3400-\u9fff])", said)
        if part.strip(" :.()")
    ]
    for part in parts if len(parts) > 1 else ():
        for what, pattern in COLUMNS.items():
            if re.fullmatch(spaced(pattern), part):
                return what
    return None
