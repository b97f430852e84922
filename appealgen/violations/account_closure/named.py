"""The words by which a notice names account closure."""

from __future__ import annotations

_YOURS = r"\b(?:your|this)\s(?:\w+\s){0,3}?(?:stores?|shops?|accounts?)\b"
_CLOSED = r"\b(?:closed|terminated|shut\sdown|deactivated|cancell?ed)\b"
_IS = r"\b(?:(?:has|have|had)\sbeen|is|was|are|were|be)\s(?:now\s|hereby\s|permanently\s|definitively\s|finally\s){0,2}"
_SU = r"\b(?:su|tu|la|de)\s(?:tienda|cuenta)(?:\sde\svendedor)?\b"

HEARD = 2
"""Which violation a notice is about, when it names several: the lowest is heard."""

NAMED = (
    rf"{_YOURS}(?:[^.;\n]|\bno\.){{0,60}}?{_IS}{_CLOSED}",
    rf"\b(?:we|aliexpress|team)\s(?:have\s|has\s|had\s)?(?:now\s|hereby\s|permanently\s|decided\sto\s){{0,3}}(?:clos|terminat|shut\sdown|deactivat)(?:ed|e|ing)?\s(?:down\s)?(?:{_YOURS}|(?:the\s)?(?:seller\s)?(?:stores?|shops?|accounts?)\b)",
    r"\b(?:closure|closing|termination)\sof\s(?:your\s|the\s)?(?:seller\s|aliexpress\s)?(?:stores?|shops?|accounts?)\b|\b(?:store|shop|account)\s(?:closure|termination)\b|notice\sof\s(?:termination|closure)|\bclosing\sdate\b|(?:^|\n)\W*(?:account|store|shop)\s(?:closed|terminated)\b|\bclosed\s(?:on|because)\s?:",
    r"\b(?:decided|have|had|forced|obliged)\sto\s(?:permanently\s)?(?:close|terminate)\s(?:your|the)\b",
    r"(?<!与)(?<!和)(?:账号|账户|店铺)(?:清退|关停)|(?:账号|账户|店铺)(?:已?被)?(?:永久)?(?:关闭|清退)(?:通知|决定|处理)|(?:您|贵|你)[^。；\n与和跟]{0,60}?(?:永久)?(?:关闭|清退|关停|关店)|(?:永久)?关闭(?:您的?|贵|你的)(?:店铺?|账[号户])|(?:关店|清退)(?:处理|处罚|通知|决定)|予以(?:清退|关店|关闭)|关店(?:时间|原因)",
    r"(?:магазин|аккаунт|уч[её]тн\w+\sзапись)(?:[^.;\n(]|\.(?=\w)|\([^()]{1,24}\)){0,60}?(?<!\bне\s)(?:закрыт[аы]?|удал[её]н[аы]?|ликвидирован[аы]?)\b|(?:закрыли|закрыт[аы]?|закрываем|закрыть)\s(?:ваш\w*\s)?(?:магазин|аккаунт|уч[её]тн)\w*|закрыти[еию]\s(?:вашего\s)?(?:магазин|аккаунт|уч[её]тн)\w*|дата\sзакрытия|прекращени\w\s(?:работы|деятельности|обслуживания)\s(?:вашего\s)?(?:магазин|аккаунт)\w*",
    r"\b(?:ended|terminated)\sour\s(?:agreement|contract)\swith\syou\b|\b(?:stores?|shops?|accounts?)\s(?:is|are|goes|went)\soff\s?-?line\s(?:for\sgood|for\sever|permanently)|\b(?:stores?|shops?|accounts?)\s(?:will\snot|won't|cannot|can't)\s(?:be\s)?re-?open(?:ed)?\b",
    r"停止服务(?:函|通知)|终止(?:服务|合作)(?:函|通知|协议)?|永久(?:关闭|停用|封停)(?:该|此|本|上述)?(?:店|账[号户])",
    r"(?:прекратили|прекращаем|закрыли|отозвали)\s(?:вам\s)?(?:ваш\s)?доступ\w*\s(?:\w+\s){0,2}(?:навсегда|окончательно)|(?:договор|соглашени)\w*[^.;\n]{0,24}\sрасторг\w+|расторг\w+\s(?:договор|соглашени)\w*",
    r"\b(?:ended|withdrawn|revoked|ending|withdrawing)\s(?:your\saccess|our\s(?:agreement|contract)|your\sright\sto\ssell)[^.;\n]{0,30}?\b(?:permanently|for\sgood|for\sever)|\bpermanently\s(?:ended|withdrawn|revoked)\s(?:your\saccess|our\sagreement)",
    r"\b(?:rescindid\w*|resuelt\w*)\s(?:el|su|nuestro)\s(?:contrato|acuerdo)|\bdad[oa]\sde\sbaja\s(?:\w+\s){0,2}(?:definitiv|permanente|para\ssiempre)",
    rf"\bcierre\s(?:\w+\s){{0,2}}(?:de\s)?(?:la\s|su\s)?(?:tienda|cuenta)\b|(?:hemos|se\sha|decidido|cerramos|cancelamos)\s?(?:cerrado\s|cerrar\s|cancelado\s|clausurado\s)?(?:definitivamente\s|permanentemente\s)?(?:su|la)\s(?:tienda|cuenta)\b|{_SU}[^.;\n]{{0,60}}?(?:ha\ssido|fue|est[aá]|queda)\s(?:definitivamente\s|permanentemente\s)?(?:cerrad|clausurad|cancelad)\w+|{_SU}[^.;\n]{{0,40}}?\bse\s(?:cerr[oó]|cancel[oó]|ha\scerrado|ha\scancelado)|\bcuenta\scancelada\b",
)
