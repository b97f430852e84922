"""What one cell says of two things: goods with their code, a brand with its types, goods with what they are made of."""

from __future__ import annotations

import re

_CODED = re.compile(
    r"(?P<name>.*[^\W\d_]{3}.*?)\s*[,;(]\s*(?:item|art(?:icle|\.|ículo)?|model(?:o|l)?|ref(?:erence|erencia|\.)?|style|sku|mod\.|cod(?:e|\.)|cód(?:igo|\.))(?: ?(?:no|number|n[º°])\b\.?)?\s*:?\s+(?P<code>(?=\S*\d)[A-Z\d][\w/.-]{2,24})\)?\s*",
    re.IGNORECASE,
)
"""`BAMBOO BOARD, ITEM LF-33`, `Kettle (ref. KT-5)`."""
_MADE_OF = re.compile(r",\s*\d{1,3}(?:[.,]\d+)?\s?%\s.*$")
"""`Cushion, 100 % cotton`."""
_TYPED = re.compile(
    r"(?:brand|trade ?mark|marca)[^/]{0,20}/\s*(?:type|model|modelo|tipo)(?:\(?e?s\)?)?\b", re.IGNORECASE
)


def coded(text: str) -> re.Match[str] | None:
    """Goods and their code (`name`, `code`), where a word for the code parts them."""
    return _CODED.fullmatch(text)


def bare(product: str) -> str:
    """Without what it is made of."""
    return _MADE_OF.sub("", product)


def typed(label: str, value: str) -> tuple[str, str] | None:
    """`Brand / type`: the brand and its types, when the value is parted as the label is."""
    parts = re.split(r"\s+/\s+", value)
    return (parts[0], parts[1]) if _TYPED.search(label) and len(parts) == 2 else None
