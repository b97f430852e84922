"""Which marketplaces an authorisation holds for, by the words of its territory and of its sentences."""

from __future__ import annotations

import re

EVERYWHERE = (
    "worldwide",
    "world",
    "global",
    "all countries",
    "international",
    "全球",
    "全世界",
    "世界",
    "весь мир",
    "mundial",
    "mundo",
)
HERE = (
    "aliexpress",
    "速卖通",
    "алиэкспресс",
    "alibaba",
    "阿里",
    "all platforms",
    "online",
    "全平台",
    "各平台",
    "all channels",
)
ELSEWHERE = (
    "amazon",
    "ebay",
    "taobao",
    "tmall",
    "lazada",
    "shopee",
    "temu",
    "tiktok",
    "wildberries",
    "ozon",
    "亚马逊",
    "淘宝",
    "天猫",
    "拼多多",
    "京东",
)
SOMEWHERE = re.compile(
    r"\bworldwide\b|\ball countries\b|\bglobal(?:ly)?\b|\baliexpress\b|\ball (?:[\w-]+ ){0,2}(?:platforms|marketplaces|channels)\b"
    r"|速卖通|全球|全平台|алиэкспресс|вс[её]му? миру?|todo el mundo|todas las plataformas",
    re.IGNORECASE,
)
"""Where it holds, told in a sentence and at no label."""
_OTHERS = re.compile(
    "|".join(rf"(?<![^\W\u3400-\u9fff]){name}(?![^\W\u3400-\u9fff])" for name in ELSEWHERE), re.IGNORECASE
)
_OURS = re.compile(
    r"ali ?express|速卖通|алиэкспресс|alibaba|阿里|全平台|各(?:大)?平台|all (?:[\w-]+ ){0,3}(?:platforms|marketplaces|channels)|any (?:[\w-]+ ){0,3}(?:platform|marketplace|channel)s?"
    r"|(?:всех|любых) (?:\w+ ){0,2}(?:площадках|маркетплейсах)|(?:todas las|cualquier) (?:\w+ ){0,2}(?:plataformas?|canal(?:es)?)",
    re.IGNORECASE,
)


def names_only_others(text: str, territory: str) -> tuple[str, ...]:
    """Other marketplaces that the paper names without this one; where its territory says so, that is told already."""
    if _OURS.search(text) or is_elsewhere(territory):
        return ()
    return tuple(dict.fromkeys(found[0] for found in _OTHERS.finditer(text)))[:5]


def is_elsewhere(territory: str) -> bool:
    words = territory.casefold()
    return any(name in words for name in ELSEWHERE) and not any(name in words for name in (*HERE, *EVERYWHERE))
