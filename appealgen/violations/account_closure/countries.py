"""Countries to which marketplaces sell, by their names in four languages, and the unions that hold several of them."""

from __future__ import annotations

import re
from functools import cache

NAMES = """
ES Spain|西班牙|Испани|España
FR France|法国|Франци|Francia
DE Germany|德国|Германи|Alemania
IT Italy|意大利|Итали|Italia
PT Portugal|葡萄牙|Португали
PL Poland|波兰|Польш|Polonia
NL Netherlands|荷兰|Нидерланд|Países Bajos
BE Belgium|比利时|Бельги|Bélgica
AT Austria|奥地利|Австри
CZ Czechia|Czech Republic|捷克|Чехи|Chequia|República Checa
SK Slovakia|斯洛伐克|Словаки|Eslovaquia
HU Hungary|匈牙利|Венгри|Hungría
RO Romania|罗马尼亚|Румыни|Rumanía|Rumania
BG Bulgaria|保加利亚|Болгари
GR Greece|希腊|Греци|Grecia
HR Croatia|克罗地亚|Хорвати|Croacia
SI Slovenia|斯洛文尼亚|Словени|Eslovenia
EE Estonia|爱沙尼亚|Эстони
LV Latvia|拉脱维亚|Латви|Letonia
LT Lithuania|立陶宛|Литв|Lituania
FI Finland|芬兰|Финлянди|Finlandia
SE Sweden|瑞典|Швеци|Suecia
DK Denmark|丹麦|Дани|Dinamarca
IE Ireland|爱尔兰|Ирланди|Irlanda
LU Luxembourg|卢森堡|Люксембург|Luxemburgo
MT Malta|马耳他|Мальт
CY Cyprus|塞浦路斯|Кипр|Chipre
GB United Kingdom|Great Britain|英国|Великобритани|Reino Unido|Gran Bretaña
NO Norway|挪威|Норвеги|Noruega
CH Switzerland|瑞士|Швейцари|Suiza
US United States(?: of America)?|USA|U\\.S\\.A\\.|美国|США|Соедин[её]нны\\w+ Штат|Estados Unidos|EE\\. ?UU\\.
CA Canada|加拿大|Канад|Canadá
MX Mexico|墨西哥|Мексик|México
BR Brazil|巴西|Бразили|Brasil
CL Chile|智利|Чили
AR Argentina|阿根廷|Аргентин
RU Russia(?:n Federation)?|俄罗斯|Росси(?:йск\\w+ Федераци)?|Rusia
BY Belarus|白俄罗斯|Беларус|Белорусси|Bielorrusia
KZ Kazakhstan|哈萨克斯坦|Казахстан|Kazajistán
UA Ukraine|乌克兰|Украин|Ucrania
AM Armenia|亚美尼亚|Армени
KG Kyrgyzstan|吉尔吉斯斯坦|Киргизи|Кыргызстан|Kirguistán
UZ Uzbekistan|乌兹别克斯坦|Узбекистан|Uzbekistán
TR Turkey|Türkiye|土耳其|Турци|Turquía
IL Israel|以色列|Израил
SA Saudi Arabia|沙特(?:阿拉伯)?|Саудовск\\w+ Арави|Arabia Saud[ií](?:ta)?
AE United Arab Emirates|UAE|阿联酋|ОАЭ|Emiratos Árabes Unidos
KR South Korea|Republic of Korea|韩国|Южн\\w+ Коре|Corea del Sur
JP Japan|日本|Япони|Japón
AU Australia|澳大利亚|Австрали
NZ New Zealand|新西兰|Нов\\w+ Зеланди|Nueva Zelanda
IN India|印度(?!尼)|Инди(?!в)
CN (?:mainland )?China|(?:中国)?大陆|中国|Кита|China continental
"""
"""A code, and patterns of its names; Russian ones without their endings."""
_EU = "ES FR DE IT PT PL NL BE AT CZ SK HU RO BG GR HR SI EE LV LT FI SE DK IE LU MT CY"
UNIONS = {
    r"European Union|EU|欧盟|Европейск\w+ союз\w*|ЕС|Unión Europea|UE": _EU,
    r"European Economic Area|EEA|欧洲经济区|Espacio Económico Europeo|EEE": f"{_EU} NO",
    r"Europe|欧洲|Европ[аыеу]|Europa": f"{_EU} NO GB CH",
    r"Eurasian Economic Union|EAEU|欧亚经济联盟|ЕАЭС|Евразийск\w+ экономическ\w+ союз\w*": "RU BY KZ AM KG",
    r"CIS|独联体|СНГ|CEI": "RU BY KZ AM KG UZ",
    r"North America|北美洲?|Северн\w+ Америк\w+|América del Norte|Norteamérica": "US CA MX",
    r"Scandinavia|斯堪的纳维亚|Скандинави\w+|Escandinavia": "SE DK NO",
    r"Baltic (?:states|countries)|波罗的海三国|Прибалтик\w+|países bálticos": "EE LV LT",
    r"Benelux|比荷卢|Бенилюкс\w*": "BE NL LU",
}
_LITTLE = re.compile(
    r"\b(?:the|and|of|in|only|states?|countries|territor(?:y|ies)|member|и|а|также|на|в|только|территори\w*|стран\w*|y|e|de|del|la|el|los|en|solo|s[oó]lo|territorios?|pa[ií]ses|kingdom)\b|[和与及、，等境内仅限]|地区|国家|区域|\W",
    re.IGNORECASE,
)
"""What stands between names and says nothing."""


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], frozenset[str]], ...]:
    unions = [(names, frozenset(codes.split())) for names, codes in UNIONS.items()]
    single = [
        (names, frozenset((code,))) for code, _, names in (line.partition(" ") for line in NAMES.split("\n") if line)
    ]
    return tuple((_whole(names), codes) for names, codes in (*unions, *single))


def _whole(names: str) -> re.Pattern[str]:
    r"""Latin names as whole words, Russian with any ending, Chinese anywhere; `EU`, `ЕС`, `UE` in capitals only."""
    options = []
    for name in names.split("|") if "(" not in names else re.split(r"\|(?![^(]*\))", names):
        if re.search(r"[\u3400-\u9fff]", name):
            options.append(name)
        elif re.fullmatch(r"[A-ZА-Я]{2,4}", name):
            options.append(rf"(?-i:\b{name}\b)")
        else:
            options.append(rf"\b{name}\w{{0,4}}" if re.search(r"[А-Яа-я]", name) else rf"\b{name}(?!\w)")
    return re.compile("|".join(options), re.IGNORECASE)


def named(text: str, unions: bool = True) -> dict[str, str]:
    """Each country that a text names, by its code, with the words; of a union, where they are asked for, all its members."""
    told = ((pattern, codes) for pattern, codes in _patterns() if unions or len(codes) == 1)
    return {code: found[0] for pattern, codes in told for found in pattern.finditer(text) for code in codes}


def covered(territory: str) -> frozenset[str] | None:
    """The countries that a territory holds; None where it names anything else besides, or nothing."""
    rest, codes = territory, set(named(territory))
    for pattern, _ in _patterns():
        rest = pattern.sub(" ", rest)
    return frozenset(codes) if codes and not _LITTLE.sub("", rest) else None
