"""What a cell of goods holds besides their name: a price, a pack's size, the name in a second tongue, a code on a line below."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.fields.candidates import UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.tabled import Table

_ARTICLE = re.compile(
    r"\s*(?:арт(?:икул)?|art(?:icle)?|ref|sku|model(?:o)?|mod|货号|型号|款号)(?![a-zа-я])\s*[.:：№]*\s*(?P<v>(?=\S*\d)[^\W_][\w/.-]{1,24})",
    re.IGNORECASE,
)
_TONGUES = re.compile(
    r"(?P<han>[\u3400-\u9fff][\u3400-\u9fff（）()\d、-]*[\u3400-\u9fff）)])\s*/?\s*(?P<latin>[A-Z][a-z]{2,}.*|[a-z]{3,}.*)"
)
"""`嵌入式燃气灶 Built-in gas hob`: the same goods twice in one cell."""
_LATIN_FIRST = re.compile(
    r"(?P<latin>[A-Z][a-z]{2,}(?:[ ,'-]+[A-Za-z]{2,}){0,6})\s*/?\s*(?P<han>[\u3400-\u9fff]{2,}[\u3400-\u9fff（）()、]*)"
)
PACKED = re.compile(r"(?<=\S)\s*[（(][^（）()]*\d[^（）()]*[)）]$")
"""`（500張/包）`: how the goods are packed."""
PRICED = re.compile(r"\s+[x×х*@]\s?(?:[$€£¥]\s?)?\d+[.,]\d\d\s*$|\s+[$€£¥₽]\s?\d+(?:[.,]\d\d)?\s*$")
"""A price that ran into the name."""


def articles(page: Labelled, table: Table) -> Iterator[Candidate]:
    """`арт. TM-450-XL, графит`: a code on a line of its own below its goods. Likely."""
    for row in page.rows[table.head + 1 : table.head + 100]:
        for piece in row:
            if found := _ARTICLE.match(piece.text):
                yield Candidate("models", found["v"].rstrip("."), page.page, piece, *found.span("v"), UNSURE)


def in_two_tongues(name: str) -> list[tuple[str, float]]:
    """Both names, and how certain each is; none where the cell has one."""
    for pattern, first, second in ((_TONGUES, "han", "latin"), (_LATIN_FIRST, "latin", "han")):
        if found := pattern.fullmatch(name):
            return [(found[first].strip(), UNSURE), (found[second], 0.7)]
    return []
