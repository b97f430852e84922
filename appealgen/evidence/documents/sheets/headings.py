"""What a column holds, by the words of its heading in many languages. Patterns are data; the first that fits tells."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

ROLES: tuple[tuple[str, str], ...] = (
    ("picture", r"\b(?:image|img|picture|photo|pic|foto|imagen|imagem)s?\b|图片|主图|图$|照片|(?:фото|изображени|картинк)\w*|\bimágenes\b|\bimagenes\b"),
    ("sku_id", r"^sku\s?id$|^id\s?(?:of\s)?sku$|^(?:variation|variant|вариант\w*)\s?id$|^id\s?(?:variante|варианта|вариации)$|\bskuid\b|sku\s?编号$|规格id"),
    ("item", r"\b(?:product|item|listing|goods|offer)\s?(?:id|no|number)\b|\bproductid\b|\bitemid\b|(?:商品|产品|宝贝|货品)\s?(?:id|编号|号$)"
             r"|\bid\s?(?:товара|карточки|продукта|предложения)|(?:номер|код)\s(?:товара|карточки)|\bид\s(?:товара|карточки)|\bid\s?(?:del\s|de\s)?(?:producto|art[ií]culo|anuncio|publicaci[oó]n|produto)"
             r"|n[uú]mero\s(?:del|de)\s(?:producto|art[ií]culo)"),
    ("freight", r"\b(?:shipping|delivery|postage|freight)\s?(?:fee|cost|price|charge|rate)s?\b|^(?:freight|postage|shipping|delivery)$|运费|邮费|快递费|物流费"
                r"|(?:стоимость|цена)\s(?:доставки|пересылки)|^доставка\b|\b(?:gastos?|costes?|costos?|precio)\s(?:del?\s)?env[ií]os?|^env[ií]os?$|^frete$|frais\sde\s(?:port|livraison)"),
    ("ship_from", r"\bships?(?:ping|ped)?\s?from\b|\bwarehouse\b|\bsend(?:ing)?\sfrom\b|\bdispatch\w*\sfrom\b|发货(?:地|国|仓)|仓库|发货从|отправ\w+\sиз|(?:страна|место|город)\sотправ\w+|^склад\b|откуда"
                  r"|\benv[ií](?:o|ado|a)s?\s(?:desde|de\s)|\bdesde\b|\balmac[eé]n\b|\bexp[eé]di[eé]\w*\sde\b|\bbodega\b"),
    ("cost", r"\bcost\b(?!\sof\sdel)|\b(?:purchase|supply|buying|factory)\sprice\b|成本|进价|进货价|采购价|供货价|закуп\w*|себестоимост\w*|\bcostes?\b|\bcostos?\b|precio\sde\scompra"),
    ("sale", r"\b(?:discount(?:ed)?|sale|promo\w*|special|deal|final|campaign)\s?price\b|\bprice\safter\b|促销价|折后价|活动价|优惠价|特价|цена\s(?:со\s|после\s)?(?:скидк\w+|акци\w+)|цена\sпо\sакции|акционная\sцена"
             r"|precio\s(?:de\s|en\s|con\s)?(?:oferta|descuento|rebaja\w*|promoci[oó]n\w*)"),
    ("price", r"\bprice\b|\brrp\b|\bmsrp\b|价格|零售价|售价|单价|原价|标价|价$|^价|\bцена\b|\bцены\b|стоимость|\bprecios?\b|\bpreços?\b|\bprix\b|\bpreis\b|\bp\.?v\.?p\.?\b|^(?:usd|eur|rub|amount|us\s?\$|\$|€)$"),
    ("weight", r"\bweight\b|重量|毛重|净重|\bвес\b|масса|\bpesos?\b"),
    ("pack", r"\b(?:pcs|pieces|units|qty|quantity)\s?(?:per|/|in\sa|in)\s?(?:pack|lot|box|set|package|unit)\b|\b(?:pack|lot|package)\s?(?:size|qty|quantity|content)s?\b|^(?:pack|lot|package|bundle\squantity)$"
             r"|装量|每包|包装数量|打包数量|件数|(?:шт|штук|количество)\.?\s(?:в|на)\s(?:упак\w*|набор\w*|комплект\w*|лот\w*)|\b(?:piezas|unidades|cantidad)\s(?:por|en\sel)\s(?:paquete|lote|caja)|^упаковка$|^фасовка"),
    ("stock", r"\b(?:stock|inventory|available|availability|on\shand)\b|^(?:quantity|qty|amount\sin\sstock)$|库存|可售|^数量$|остат\w*|наличи\w*|на\sскладе|доступно|^количество$|^кол[\s-]?во$|запас\w*|существует|\bexistencias?\b|\binventario\b|^cantidad$|disponib\w+|\bestoque\b"),
    ("code", r"\bsku\s?(?:code|no|number|ref\w*|outer)?\b(?!\s?(?:name|attr|prop|option|desc|title|image|price|stock|spec|id\b))|\b(?:seller|merchant|vendor|own|internal|outer|custom)\s?(?:sku|code|id)\b|^(?:code|article|ref(?:erence)?|r[eé]f[eé]rences?|part\s?(?:no|number))$"
             r"|商家编码|编码|货号|sku\s?(?:码|代码|编号)|артикул\w*|код\s(?:sku|продавца|варианта|вариации)|^код$|\breferencias?\b|c[oó]digo\w*(?!\sde\sbarras)"),
    ("barcode", r"\b(?:barcode|ean|gtin|upc)\b|条码|条形码|штрих\w*|c[oó]digo\sde\sbarras|hs\s?code|海关编码|тн\s?вэд"),
    ("unit", r"^(?:unit|units|uom|sales?\sunit|unit\sof\smeasure\w*|sold\s(?:by|in))$|计量单位|销售单位|^单位$|^ед(?:\.|иница)?\s?(?:изм\w*|продажи)?\.?$|^unidad(?:\sde\s(?:medida|venta))?$"),
    ("note", r"\b(?:note|remark|comment|explanation|contents?|includes?|what\sis\sin)\w*\b|备注|说明|注释|包含|примечани\w*|комментари\w*|пояснени\w*|состав\s(?:набора|комплекта)|\b(?:nota|observaci|comentario|contenido|incluye|aclaraci)\w*"),
    ("options", r"\bsku\s?(?:attr\w*|prop\w*|spec\w*|options?|variants?)\b|\b(?:variant|variation|option)s?\s?(?:attr\w*|prop\w*|values?|combination)\b|^(?:attributes?|properties|specifications?|specs?)$|销售属性|sku\s?属性|规格属性|属性$|^规格型号$"
                r"|^характеристики?$|^(?:свойств\w*|атрибут\w*)|значения\sвариант\w*|^(?:atributos?|propiedades|especificaci\w+)$"),
    ("ignored", r"\b(?:status|state|category|date|created|updated|url|link|description|brand|supplier|vendor|sold|sales|orders|views|discount|length|width|height|dimensions?|shipping\s(?:time|template)|group|currency|lead\stime|days|material\scost|tax|margin|profit|commission|rating)\b"
                r"|状态|类目|分类|时间|日期|链接|描述|品牌|供应商|销量|折扣|长$|宽$|高$|币种|模板|分组|利润|статус|категори\w*|дата|ссылка|описание|бренд|поставщик|продаж\w*|скидка|длина|ширина|высота|валюта|групп\w*|прибыль"
                r"|\b(?:estado|categor[ií]a|fecha|enlace|descripci[oó]n|marca|proveedor|vendid\w+|ventas|descuento|largo|ancho|alto|moneda|grupo|margen)\b"),
    ("number", r"^(?:#|no|n|nr|№|n°|nº|s\s?n|序号|编号|п\s?п|№\s?п\s?п|row|line|index|num)$"),
    ("title", r"\b(?:product|item|listing|goods)\s?(?:title|name|subject)\b|^(?:title|subject|product|listing|item|goods)$|标题|(?:商品|产品|宝贝)(?:名称|标题)?$|(?:название|наименование)(?:\s(?:товара|карточки|продукта|листинга))?$|^товар$"
              r"|^(?:t[ií]tulo|producto|art[ií]culo)$|(?:t[ií]tulo|nombre)\s(?:del|de\sla|de)\s(?:producto|art[ií]culo|anuncio|publicaci[oó]n)"),
)  # fmt: skip

KINDS: tuple[tuple[str, str], ...] = (
    ("ship_from", dict(ROLES)["ship_from"]),
    ("colour", r"\bcolou?rs?\b|颜色|款式|花色|色$|цвет\w*|расцветк\w*|\bcor\b|couleur|farbe|emitting"),
    ("size", r"\bsizes?\b|\blength\b|\bwidth\b|尺码|尺寸|大小|码$|长度|размер\w*|длина|\btallas?\b|\btama[ñn]os?\b|\blargo\b|\blongitud\b|taille|tamanho|gr[oö](?:ß|ss)e|ring\ssize|鞋码"),
    ("model", r"\bmodels?\b|compatib\w*|型号|机型|适用|модел\w*|совместим\w*|\bmodelos?\b|mod[eè]le"),
    ("plug", r"\bplugs?\b|插头|规格插|вилк\w*|\benchufe\w*|\bclavija"),
    ("pack", dict(ROLES)["pack"] + r"|\b(?:quantity|qty)\b|数量|количеств\w*|кол[\s-]?во|cantidad"),
)  # fmt: skip
"""Of an option, by its name; all others are `other`."""

LONGEST = 60
"""Letters of a heading; what is longer is a sentence."""


@lru_cache(2000)
def heading(text: str) -> str:
    """The heading without accents' forms, marks and what stands in brackets."""
    folded = unicodedata.normalize("NFKC", text).casefold().strip()
    folded = re.sub(r"[(\[{（【][^)\]}）】]*[)\]}）】]", " ", folded) or folded
    plain = " ".join(re.sub(r"[*:：_\-/.,;|\\\n]+", " ", folded).split())
    return re.sub(r"(?<=\w) (?:usd|us\$|eur|rub|cny|rmb|gbp|brl|pln|[$€£¥₽])$", "", plain)  # `Envío USD`


@lru_cache(2000)
def role_of(text: str) -> str | None:
    """The role that a heading names; None where no words tell it."""
    plain = heading(text)
    if not plain or len(plain) > LONGEST:
        return None
    role = next((role for role, words in ROLES if re.search(words, plain)), None)
    return None if role == "ignored" and kind_of(text) in ("colour", "plug") else role


@lru_cache(2000)
def kind_of(text: str) -> str:
    """What kind of property an option's name tells."""
    plain = heading(text)
    return next((kind for kind, words in KINDS if re.search(words, plain)), "other")


def names_an_option(text: str) -> bool:
    """`Color`, `尺码`, `Размер`, `Variant`, `SKU name`, `Name` alone: surely a property that buyers choose by."""
    return kind_of(text) != "other" or re.search(
        r"\b(?:variant|variation|option|style|type|bundle|set|kit|capacity|material|voltage|power|flavou?r|specification|sku\s?name|edition|version|memory|storage|ram|rom|scent|pattern)s?\b|^(?:name|nombre|nome|nom)$"
        r"|规格|款|套餐|容量|材质|类型|版本|内存|口味|功率|电压|变体|选项|名称$|вариа\w+|опци\w+|комплект\w*|тип\b|материал|объ[её]м|память|вкус|мощност\w+|напряжени\w+|вид\b|стиль|исполнени\w+"
        r"|\b(?:variantes?|variaci[oó]n|opci[oó]n|opciones|estilo|tipo|juego|capacidad|material|versi[oó]n|sabor|potencia|voltaje|memoria|paquete|aroma)\b",
        heading(text),
    ) is not None  # fmt: skip
