"""How notices name violations that have no rules yet. Each goes to its own folder once it has one."""

from __future__ import annotations

from collections.abc import Mapping

_STORE = r"(?:stores?|shops?|accounts?)"
_TIENDA = r"(?:tiendas?|cuentas?)"
_MAGAZIN = r"(?:магазин\w*|аккаунт\w*|уч[её]тн\w+\sзапис\w+)"

NAMED: Mapping[str, tuple[str, ...]] = {
    "sku_cheating": (
        r"SKU[\s-]+(?:price\s+|settings?\s+|variant\s+|option\s+)?(?:cheat\w*|abus\w+|manipulat\w+|misus\w+|fraud|inconsisten\w+|violation)",
        r"(?:abus|misus|manipulat|cheat|exploit)\w*\s+(?:of\s+|with\s+|on\s+)?(?:the\s+|its\s+|your\s+)?(?:SKUs?\b|variants?|variations?)(?:\s+(?:settings?|options?))?",
        r"SKUs?\s+(?:\w+\s+){0,3}?(?:were|was|are|is|been)\s+(?:\w+\s+)?(?:misus|abus|manipulat|exploit)\w*",
        r"(?:different|unrelated)\s+(?:products?|models?|goods|items?)\s+(?:in\s+one\s+listing|under\s+(?:one|the\s+same|a\s+single)\s+SKU)",
        r"(?:price|SKU)\s+bait(?:ing)?\b",
        r"SKU\s?(?:属性|价格|设置|信息)?\s?(?:作弊|滥用|违规|乱设|异常|欺诈)|滥用\s?SKU|(?:利用|通过)\s?SKU\S{0,8}(?:引流|作弊|低价)|低价引流SKU",
        r"(?:манипул\w+|злоупотребл\w+|мошенничеств\w+|обман\w*|накрутк\w+|махинац\w+)\s+(?:\w+\s+)?(?:с(?:о)?\s+)?(?:SKU|вариант\w+|артикул\w+)|SKU-(?:мошеннич|манипул)\w+|нарушени\w+\s(?:правил\s)?SKU|разны\w+\s+товар\w*\s+(?:под|в)\s+одн\w+\s+(?:SKU|артикул\w*|карточк\w*)",
        r"(?:uso\s+indebido|abuso|manipulaci[oó]n|fraude|trampas?|enga[ñn]o)\s+(?:de|con|en|del?)\s+(?:las?\s+|los\s+)?(?:variantes?|variaciones|SKUs?|opciones)(?:\s+SKU)?|productos\s+(?:distintos|diferentes)\s+(?:bajo|en)\s+un\s+(?:mismo|solo|[uú]nico)\s+(?:SKU|anuncio)",
    ),
    "store_association": (
        rf"(?:associated|affiliated|linked|related|connected|tied)\s+(?:with|to)\s+(?:a|an|the|another|your|store|shop|account)?\s*(?:\w+\s+){{0,3}}{_STORE}",
        rf"(?:linked|associated|related|affiliated|connected|duplicate)\s+{_STORE}|{_STORE}\s+(?:association|linkage|relation)|duplicate\s+(?:listings?\s+across|opening|accounts?)|same\s+(?:operator|owner|controller|seller)\b[^.;]{{0,40}}{_STORE}|{_STORE}[^.;]{{0,60}}(?:one\s+and\s+the\s+)?same\s+(?:operator|owner|controller|person)|multiple\s+(?:store|account)s?\s+(?:opening|of\s+the\s+same)",
        r"(?:店铺|账号|账户)(?:存在)?关联|关联(?:店铺|账号|账户|关系)|(?:店铺|账号|账户)\S{0,24}(?:存在|构成)关联|重复(?:铺货|开店)|同一(?:卖家|主体|经营者|实际控制人)(?:开设|控制|经营|注册)",
        rf"(?:связан\w*|аффилирован\w*)\s+(?:с(?:о)?\s+)?(?:\w+\s+){{0,3}}{_MAGAZIN}|(?:связанн|аффилированн|дублирующ)\w+\s+{_MAGAZIN}|связ[ьи]\s+(?:между\s+)?{_MAGAZIN}|дублирован\w+\s+(?:товар|магазин|объявлени)\w*|втор\w+\s+магазин|взаимосвяз\w+\s+{_MAGAZIN}",
        rf"(?:vinculad|asociad|relacionad|conectad)\w*\s+(?:a|con)\s+(?:la\s+|el\s+|una?\s+|otra\s+)?(?:\w+\s+)?{_TIENDA}|{_TIENDA}\s+(?:vinculad|asociad|relacionad|duplicad)\w*|(?:asociaci[oó]n|vinculaci[oó]n|duplicaci[oó]n)\s+de\s+(?:{_TIENDA}|anuncios)|anuncios\s+duplicados",
    ),
    "account_closure": (
        rf"(?:your|this)\s+(?:aliexpress\s+)?(?:seller\s+)?{_STORE}[^.;\n]{{0,60}}?\b(?:(?:has|have|had)\s+been|is|was|are|were)\s+(?:now\s+|hereby\s+|permanently\s+|definitively\s+|finally\s+)*(?:closed|terminated|shut\s+down|deactivated)\b",
        rf"(?:we\s+(?:have|had)|we|decided\s+to|hereby)\s+(?:now\s+|permanently\s+)*(?:clos|terminat)(?:e|ed|ing)\s+(?:down\s+)?(?:your\s+|the\s+)?(?:seller\s+)?{_STORE}",
        rf"(?:closure|closing|termination)\s+of\s+(?:your\s+|the\s+)?(?:seller\s+|aliexpress\s+)?{_STORE}|{_STORE}\s+(?:closure|termination)|notice\s+of\s+(?:termination|closure)|closing\s+date\b",
        r"(?:账号|账户|店铺)(?:被)?(?:永久)?(?:关闭|清退)(?:通知|决定|处理)|(?:您的?|贵|你的?)(?:店铺?|账号|账户)[^。；\n与和跟]{0,30}?(?<!已)(?<!已被)(?:永久)?(?:关闭|清退|关停)|(?:永久)?关闭(?:您的?|贵)(?:店铺?|账号|账户)|(?:关店|清退)(?:处理|处罚|通知|决定)|予以(?:清退|关店|关闭)",
        rf"{_MAGAZIN}(?:\s+(?:\w+\s+)?продавца)?[^.;\n]{{0,60}}?(?:закрыт[аы]?\b|(?<!не\s)удал[её]н[аы]?\b)|(?:закрыли|закрыт[аы]?|закрываем)\s+(?:ваш\w*\s+)?{_MAGAZIN}|закрыти[еию]\s+(?:вашего\s+)?{_MAGAZIN}",
        rf"cierre\s+(?:\w+\s+)?(?:de\s+)?(?:la\s+|su\s+)?{_TIENDA}|(?:hemos|se\s+ha)\s+cerrado\s+(?:definitivamente\s+|permanentemente\s+)?(?:su\s+|la\s+)?{_TIENDA}|(?:su|la)\s+{_TIENDA}[^.;\n]{{0,40}}?(?:ha\s+sido|fue|est[aá]|queda)\s+(?:definitivamente\s+|permanentemente\s+)?(?:cerrad|clausurad|cancelad)\w+",
    ),
}
