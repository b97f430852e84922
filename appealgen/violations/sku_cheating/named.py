"""The words by which a notice names SKU cheating."""

from __future__ import annotations

from appealgen.violations.naming import near

_SKU = r"\bSKUs?\b|(?<![A-Za-z])SKU|\bвариант\w*|\bvariantes?\b|\bvariations?\b|\bvariants?\b|\boptions?\s(?:of|on|in|under)\s(?:this|the|your|one)\s(?:listing|product|item)|商品规格|规格选项|опци\w+\sтовара|\bopciones\sde(?:l|\ssu)?\s(?:anuncio|producto)"
_ABUSED = (
    r"\b(?:cheat|abus|manipulat|misus|exploit|fraud|bait)\w*|inconsisten\w+|\b(?:abnormal|unreasonabl|irregular|mislead|decept)\w*|不合理|异常|作弊|滥用|乱设|低价引流|虚假|违规设置|设置违规"
    r"|манипул\w*|злоупотреб\w*|мошеннич\w*|обман\w*|накрут\w*|махинац\w*|\b(?:uso\sindebido|abus|manipul|fraud|tramp|enga[ñn])\w*|завышен\w*|занижен\w*"
)

HEARD = 5
"""Which violation a notice is about, when it names several: the lowest is heard."""

NAMED = (
    near(_SKU, _ABUSED, 50),
    near(
        _SKU,
        r"\bpric(?:es?|ing)\b|\brules\b|наруш\w*|\breglas\b|价格|\bцен[аеуы]\w*|\bprecios?\b",
        40,
    ),
    near(
        _SKU,
        r"\b(?:not\s(?:for\ssale|really\ssold|(?:a\s)?(?:real\s)?(?:goods|products?))|no\sse\s(?:pueden?|venden?)|no\s(?:es|son)\s(?:un\s)?(?:art[ií]culos?|productos?)|нельзя\sкупить|не\sпрода[её]тся|не\sявля\w+\sтовар\w*)|无法购买|不可购买|并非(?:实际)?商品",
        40,
    ),
    r"(?:different|unrelated|several)\s(?:products?|models?|goods|items?)\s(?:in\sone\slisting|under\s(?:one|the\ssame|a\ssingle)\sSKU)|разны\w+\sтовар\w*\s(?:под|в)\sодн\w+\s(?:SKU|артикул\w*|карточк\w*)|productos\s(?:distintos|diferentes)\s(?:bajo|en)\sun\s(?:mismo|solo|[uú]nico)\s(?:SKU|anuncio)|不同商品\S{0,6}同一(?:SKU|链接|商品)",
    r"SKU\s?(?:属性|价格|设置|信息)?\s?(?:违规|异常|不符)|нарушени\w+\s(?:правил\s)?SKU|infracci[oó]n\s(?:por|de)\sSKU|(?:нарушение|infracci[oó]n|violation|违规)\s?[:：]\s?SKU\b|SKU\sviolation",
)
