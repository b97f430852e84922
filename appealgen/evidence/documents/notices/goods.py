"""What goods a notice names: a title in quotation marks behind an item's number or the word for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.notices.patterns import LIKELY

_TITLE = re.compile(
    r"(?:(?<!\d)(?:1005\d{12}|[34]\d{9,12})|(?i:\b(?:products?|items?|listings?|goods)|商品|产品|宝贝|товар\w*|art[ií]culos?|productos?)(?i:\s?(?:name|title|名称|标题))?)"
    r"\s*[)）,，:：-]?\s*[(（]?\s*[“\"«「『](?P<title>[^”\"»」』\n]{4,120})[”\"»」』]"
)


def goods(text: str) -> Iterator[tuple[str, float, int]]:
    """Each title once."""
    told: set[str] = set()
    for found in _TITLE.finditer(text):
        title = " ".join(found["title"].split())
        if title.casefold() not in told:
            told.add(title.casefold())
            yield title, LIKELY, found.start("title")
