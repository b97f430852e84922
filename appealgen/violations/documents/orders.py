"""Files of orders: which papers are some, and the extract that goes out in their place."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import zip_longest

from msgspec import Struct

from appealgen.case.model import NamedFile
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.orders.model import OrderLine, Orders
from appealgen.evidence.photos.model import Photo
from appealgen.violations.base import Look
from appealgen.violations.documents.owner import closest, named
from appealgen.violations.documents.slots import Goods

MAY_BE = ("other", "receipt", "order_confirmation")
"""Kinds of paper that are orders if they list any, whether or not they name a buyer: an export has no title of its own."""
MOST = 24
"""Rows of an extract: what a page holds, and a reviewer reads."""
SHORTEST = 3
"""Letters of what is looked for in the words of a product: shorter ones stand everywhere."""


class Row(Struct, frozen=True):
    """A line of the extract."""

    order: str
    day: str | None
    code: str | None
    goods: str
    quantity: str | None
    price: str | None
    currency: str | None


class Extract(Struct, frozen=True):
    """What may be said of a file of orders."""

    rows: tuple[Row, ...]
    matching: int
    """Orders for the goods of the case; of many only the last are shown."""
    of: int
    """Orders in the file, those cancelled and unpaid too."""

    @property
    def orders(self) -> int:
        """Those that the rows show."""
        return len({row.order for row in self.rows})


def is_order(file: NamedFile, document: Document, look: Look) -> bool:
    """Of somebody who bought from the seller; what the seller bought himself names him as its buyer."""
    orders, may_be = _orders(file, look), document.kind in MAY_BE
    if orders is not None and len(orders.numbers) > 1 and (may_be or orders.tells_of_buyers):
        return True
    if closest([field.value for field in named(document)], look.case.store.owner) == "same":
        return False
    listed = may_be and orders is not None and bool(orders.lines or orders.too_long)
    return "buyer" in document.private or document.kind == "order_confirmation" or listed


def lists_buyers(file: NamedFile, look: Look) -> bool:
    """Likewise of any file that the case names; a picture is no such file, and is not read by eye for it."""
    if isinstance(look.evidence.photo(file), Photo):
        return False
    document = look.evidence.document(file)
    return isinstance(document, Document) and is_order(file, document, look)


def extract_of(file: NamedFile, goods: Sequence[Goods], look: Look) -> Extract | None:
    """The lines that were sold and name goods of the case, where the case knows any; None where there are none."""
    orders = _orders(file, look)
    if orders is None:
        return None
    named = _Named(goods) if goods else _own_words
    found = [(one, line) for line in orders.lines if line.sold and (one := named(line)) is not None]
    rows = _chosen([_row(one, line) for one, line in found])
    return Extract(rows, len({line.order for _, line in found}), len(orders.numbers)) if rows else None


def _orders(file: NamedFile, look: Look) -> Orders | None:
    read = look.evidence.orders(file)
    return read if isinstance(read, Orders) else None


def _own_words(line: OrderLine) -> Goods | None:
    """Where the case knows no goods."""
    words = line.product or next(filter(_is_code, line.codes), line.item)
    return Goods(words) if words else None


def _is_code(text: str) -> bool:
    """With a digit: a word alone may be anybody's name."""
    return any(map(str.isdigit, text))


class _Named:
    """What of the case a line is about: by its code; without one by its words; by the listing's number alone."""

    def __init__(self, goods: Sequence[Goods]) -> None:
        self.by_code: dict[str, list[Goods]] = {}
        for one in goods:
            for code in one.codes:
                self.by_code.setdefault(_plain(code), []).append(one)
        worded = [(one, tuple(map(_plain, one.words))) for one in goods]
        self.by_words = [pair for pair in worded if sum(map(len, pair[1])) >= SHORTEST]
        self.by_words.sort(key=lambda pair: -sum(map(len, pair[1])))
        self.seen: dict[str, list[Goods]] = {}
        self.by_item = [one for one in goods if one.item and not (one.codes or one.words)]

    def __call__(self, line: OrderLine) -> Goods | None:
        codes = [_plain(code) for code in line.codes]
        if codes and self.by_code:
            named = [one for code in codes for one in self.by_code.get(code, ())]
        else:
            named = [*self._worded(_plain(line.product or ""))]
            named += [one for one in self.by_item if one.item == line.item]
        return next((one for one in named if not (one.item and line.item) or one.item == line.item), None)

    def _worded(self, said: str) -> list[Goods]:
        """Few of an export's products differ: each is looked at once."""
        if said not in self.seen:
            self.seen[said] = [one for one, words in self.by_words if _says_all(said, words)]
        return self.seen[said]


def _says_all(text: str, words: Sequence[str]) -> bool:
    return all(word in text and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) for word in words)


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _row(goods: Goods, line: OrderLine) -> Row:
    """Of goods that the case knows its own words are printed: no word of the file that could be a person's."""
    known = {_plain(code) for code in goods.codes}
    code = next((one for one in line.codes if (_plain(one) in known if known else _is_code(one))), None)
    return Row(line.order, line.day, code, goods.name, line.quantity, line.price, line.currency)


def _chosen(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The last ones of each of the goods in turn, in the order of their days."""
    by_goods: dict[str, list[Row]] = {}
    for row in sorted(dict.fromkeys(rows), key=lambda one: (one.day or "", one.order), reverse=True):
        by_goods.setdefault(row.goods, []).append(row)
    turns = (row for turn in zip_longest(*by_goods.values()) for row in turn if row is not None)
    chosen = [row for row, _ in zip(turns, range(MOST), strict=False)]
    return tuple(sorted(chosen, key=lambda one: (one.day or "", one.order, one.goods)))
