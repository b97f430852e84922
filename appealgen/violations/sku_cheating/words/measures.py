"""Numbers in names of options: how many, how large, how strong; each by its unit, in one measure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from appealgen.violations.sku_cheating.words import folded

_COUNT_UNITS = (
    r"pcs?|pieces?|piezas?|pzas?|pz|units?|uds?|unidades|unidad|packs?|par(?:es)?|pairs?|sets?|lots?|boxes|rolls?|sheets?|bags?|bottles?|tubes?|capsules?|tablets?|strips?|pads?|packets?|paquetes?|cajas?|rollos?|bolsas?"
    r"|个|只|片|件|条|双|对|包|套|盒|支|张|瓶|枚|根|袋|卷|块|粒|把|团|颗|朵|株|本|罐|桶|шт(?:ук[аи]?)?|пар[аы]?|упак\w*|наборов|комплект(?:а|ов)|компл|рулон\w*|пачк\w*|коробк\w*|листов|st(?:u|ue)ck|pecas?|pieces"
)
_UNITS: tuple[tuple[str, str, float], ...] = (
    ("count", rf"(?:{_COUNT_UNITS})", 1),
    ("bytes", r"(?:tb|тб)", 1024), ("bytes", r"(?:gb|гб)", 1), ("bytes", r"(?:mb|мб)", 1 / 1024),
    ("length", r"(?:mm|мм|毫米)", 0.001), ("length", r"(?:cm|см|厘米|公分)", 0.01), ("length", r"(?:km|км)", 1000),
    ("length", r"(?:inch(?:es)?|inc|in|\"|″|''|寸|英寸|дюйм\w*|pulgadas?|pulg)", 0.0254), ("length", r"(?:feet|foot|ft|фут\w*|pies)", 0.3048),
    ("length", r"(?:meters?|metres?|metros?|m|м|метр\w*|米)", 1), ("length", r"(?:yards?|yd)", 0.9144),
    ("power", r"(?:kw|квт)", 1000), ("power", r"(?:w|watts?|вт|瓦)", 1),
    ("charge", r"(?:mah|мач)", 0.001), ("charge", r"(?:ah|ач)", 1),
    ("volume", r"(?:ml|мл|毫升)", 0.001), ("volume", r"(?:l|liters?|litres?|litros?|л|литр\w*|升)", 1), ("volume", r"(?:fl\.?\s?oz)", 0.03),
    ("mass", r"(?:kg|кг|千克|公斤)", 1), ("mass", r"(?:mg|мг)", 1e-6), ("mass", r"(?:g|гр?|grams?|gramos?|克)", 0.001), ("mass", r"(?:oz|lbs?)", 0.028),
    ("carats", r"(?:carats?|ct|克拉|карат\w*|quilates?)", 1),
    ("seats", r"(?:seats?|seater|persons?|people|players?|人座?|座|места?|мест|человек\w*|plazas?|personas?)", 1),
    ("layers", r"(?:layers?|tiers?|shelves|drawers?|层|抽|ярус\w*|полк\w*|pisos|niveles|cajones)", 1),
    ("channels", r"(?:ports?|ch|channels?|ways?|gang|keys?|buttons?|heads?|lights?|leds?|cells?|slots?|path|路|孔|键|头|каналь?\w*|порт\w*|puertos?|canales|bocas)", 1),
    ("pieces", r"(?:in\s?1|в\s?1|en\s?1|合1|合一)", 1),
)  # fmt: skip
_MEMORY = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 128, 256, 512}
_NUMBER = r"(?<![a-zа-я\d_.])(\d+(?:[.,]\d+)?)"
"""No letter before it but a Chinese one: `五板50支`."""

_WORDS: tuple[tuple[str, str, float], ...] = (
    ("count", r"\b(?:an?|one)\ssingle\s|\b(?:single|one\spiece|one\spc|одна\sштука|una\spieza|una\sunidad)\b|单(?:个|件|只|片|支|条|包|瓶|盒|罐|袋|卷|块|根|张|团|粒|颗|枚|朵|株|本|桶|箱)(?!装)|一(?:个|只|件|片|支|条)|\bпоштучно\b|\b(?:suelt[oa]|por\sunidad|loose\spiece)\b", 1),
    ("count", r"\b(?:a\spair|one\spair)\b|一双|一对", 2),
    ("count", r"\b(?:dozen|docena|дюжина)\b|一打", 12),
    ("count", r"^(?:.*[/,]\s?)?(?:just\s|only\s)?(?:an?|one|один|одна|одно|una?)\s(?!size|colou?r|talla|размер|цвет)[^\W\d]+\W*$", 1),
    ("seats", r"\bsingle\s(?:seat|sofa|bed)|单人|одноместн\w*|individual", 1),
    ("seats", r"\b(?:double|loveseat)\b|双人|двухместн\w*|doble", 2),
    ("seats", r"三人|трехместн\w*|\btriple\b", 3),
)  # fmt: skip
_SIZES = ("xxxs", "xxs", "xs", "s", "m", "l", "xl", "xxl", "xxxl", "4xl", "5xl", "6xl", "7xl", "8xl")
_SIZE_NAMES = {"2xs": "xxs", "3xs": "xxxs", "2xl": "xxl", "3xl": "xxxl", "small": "s", "medium": "m", "large": "l",
               "小号": "s", "中号": "m", "大号": "l", "小": "s", "中": "m", "大": "l", "маленький": "s", "средний": "m",
               "большой": "l", "pequeno": "s", "pequena": "s", "mediano": "m", "mediana": "m", "grande": "l"}  # fmt: skip

Measures = Mapping[str, float]


@lru_cache(4000)
def measures(name: str) -> Measures:
    """By kind what the name measures: `count` in pieces, `bytes` in GB, `length` in metres, `area` of two lengths, …

    Of several of one kind the largest stands under its name and the smaller one under `<kind>2` (RAM beside ROM).
    """
    text = _memory(folded(name))
    told: dict[str, list[float]] = {}
    text = _dimensions(text, told)
    text = _counts(text, told)
    for kind, unit, factor in _UNITS:
        pattern = rf"{_NUMBER}\s?-?(?:{unit})(?![a-zа-я])"
        told.setdefault(kind, []).extend(float(n.replace(",", ".")) * factor for n in re.findall(pattern, text))
        text = re.sub(pattern, " ", text)
    for kind, words, value in _WORDS:
        if re.search(words, text) and not told.get(kind):
            told.setdefault(kind, []).append(float(value))
    _sizes(text, told)
    bare = re.fullmatch(r"\W*(?:(?:eu|us|uk|ru|cn|size|размер|talla|№|no\.?)\W*)?(\d+(?:[.,]\d+)?)\W*", text)
    bare = bare or re.fullmatch(r"\W*(\d+)\s?[^\W\d]+\W*", text)
    if bare and not any(told.values()):
        told["plain"] = [float(bare[1].replace(",", "."))]
    return MappingProxyType(
        {f"{kind}{n + 1 if n else ''}": v for kind, vs in told.items() for n, v in enumerate(sorted(vs)[::-1][:2])}
    )


def _memory(text: str) -> str:
    """`8+256G`, `8g/128g`: gigabytes; grams are seldom powers of two."""
    text = re.sub(r"(?<![\w.])(\d+)(?:\s?(?:gb|g)?\s?[+/&]\s?|\s?(?:gb|g)\s?)(\d+)\s?(gb|g|tb|t)(?![a-z])", _pair, text)
    return re.sub(
        r"(?<![\w.])(\d+)\s?g(?![a-z])",
        lambda m: f"{m[1]}gb" if int(m[1]) in _MEMORY and int(m[1]) >= 8 else m[0],
        text,
    )


def _pair(match: re.Match[str]) -> str:
    if int(match[1]) not in _MEMORY:
        return match[0]
    return f"{match[1]}gb {match[2]}{match[3].rstrip('b')}b"


def _dimensions(text: str, told: dict[str, list[float]]) -> str:
    """`40x60cm`, `2m*3m`, `1.5 х 2`: an area."""
    pattern = r"(?<![\w.])(\d+(?:[.,]\d+)?)\s?(?:cm|mm|m|in|inch|ft|см|мм|м)?\s?[x×*х]\s?(\d+(?:[.,]\d+)?)(?:\s?(?:cm|mm|m|in|inch|ft|см|мм|м)?\s?[x×*х]\s?(\d+(?:[.,]\d+)?))?\s?(cm|mm|m|inch|in|ft|см|мм|м|厘米|米)?(?![\w])"
    for match in re.finditer(pattern, text):
        area = 1.0
        for side in match.groups()[:3]:
            area *= float(side.replace(",", ".")) if side else 1
        told.setdefault("area", []).append(area)
    return re.sub(pattern, " ", text)


def _counts(text: str, told: dict[str, list[float]]) -> str:
    """`pack of 6`, `x10`, `10x`, `6-pack`."""
    words = r"\b(?:pack|set|box|набор|комплект|упаковка|коробка|caja|juego)\s(\d{2,3})(?!\s?[\w\"%×*])|\b(?:pack|set|lot|box|bundle|набор|комплект|упаковка|paquete|juego|lote|pack|caja)\s(?:of|из|de|по|x)\s?(\d+)\b|(?<!\w)[x×*х]\s?(\d+)\b|\b(?!\d|one\b)\w{3,}\sof\s(\d+)\b|(?<![\w.])(\d+)\s?[x×](?!\s?\d)(?=\s|$)|\bqty\W*(\d+)"
    for match in re.finditer(words, text):
        told.setdefault("count", []).append(float(next(n for n in match.groups() if n)))
    return re.sub(words, " ", text)


def _sizes(text: str, told: dict[str, list[float]]) -> None:
    for word in re.split(r"[\s/(),;-]+", text):
        size = _SIZE_NAMES.get(word, word)
        if size in _SIZES:
            told.setdefault("letter", []).append(1.12 ** _SIZES.index(size))


@lru_cache(4000)
def without_count(name: str) -> str:
    """What is left of a name without the number of pieces: packs of one thing share it."""
    text = _counts(folded(name), {})
    return " ".join(re.sub(rf"{_NUMBER}\s?-?(?:{_COUNT_UNITS})(?![a-zа-я])", " ", text).split())


@lru_cache(4000)
def without_measures(name: str) -> str:
    """What is left of a name when numbers, units and letter sizes are gone: what is compared under the same of it."""
    text = re.sub(r"\d+(?:[.,]\d+)?\s?-?[a-zа-я\"]{0,6}|[x×*+/&,;()\[\]-]", " ", folded(name))
    words = [word for word in text.split() if _SIZE_NAMES.get(word, word) not in _SIZES]
    return " ".join(words)
