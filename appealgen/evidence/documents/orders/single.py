"""One order as its confirmation tells it: number and day at their labels, goods in their table or at labels too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.table import find_table
from appealgen.evidence.documents.orders import goods, table, values
from appealgen.evidence.documents.orders.headings import kept_back, told
from appealgen.evidence.documents.orders.model import OrderLine
from appealgen.evidence.documents.orders.table import Rows
from appealgen.evidence.documents.pieces import Page
from appealgen.evidence.documents.sheets.numbers import currency_of, digits

OF_GOODS = ("product", "option", "code", "sku", "item", "quantity", "price")
_IN_WORDS = re.compile(
    r"(?i)(?:order|订单|заказ\w*|pedido)\s*(?:no\.?|number|id|№|#|号|编号|номер|n\.?\s?[º°]|n[uú]mero)?\s*[:：]?\s*#?(\d{8,20})(?!\d)"
)
"""`Your order 8190…`, `Заказ № 8190…`"""


class Said(Struct, frozen=True):
    """A label that is known, and what stands at it."""

    name: str
    """The role, or what it tells of a person."""
    value: str
    kept: bool
    """Of a person: only read to keep it out."""


def labelled(pages: Sequence[Page]) -> list[Said]:
    """Every label that is known with its value, in the order of the page."""
    found: list[Said] = []
    for row in (row for page in pages for row in page.rows):
        texts = [piece.text.strip() for piece in row]
        for place, text in enumerate(texts):
            label, _, rest = (part.strip() for part in text.replace("：", ":", 1).partition(":"))
            value = rest or _beside(texts, place)
            name, kept = told(label), kept_back(label)
            if value and (name or kept):
                found.append(Said(name or kept or "", value, name is None))
    return found


def _beside(texts: Sequence[str], place: int) -> str:
    """The next cell, unless it is a label as well: then the row heads a table."""
    beside = texts[place + 1] if place + 1 < len(texts) else ""
    label = beside.replace("：", ":").partition(":")[0]
    return "" if told(label) or kept_back(label) else beside


def lines(pages: Sequence[Page], tables: Sequence[Rows] = ()) -> list[OrderLine]:
    """None where the paper gives not one number of an order, or more than one. `tables`: those of a page, cell by cell."""
    said = labelled(pages)
    read = [one for one in said if not one.kept]
    numbers = set(_numbers(pages, read))
    if len(numbers) != 1:
        return []
    persons = [one.value for one in said if one.kept and one.name != "message"]
    (order,) = numbers
    goods_of = (one for rows in tables if (one := table.find_table(rows, of_one=True)))
    found = [line for one in goods_of for line in table.lines(one, order, persons) if line.quantity or line.price]
    found = found or ([] if tables else list(_of_tables(pages, persons))) or list(_of_labels(read, persons))
    day = next((one for one in values.days([one.value for one in read if one.name in ("day", "paid")]) if one), None)
    sold = values.is_sold(" ".join(one.value for one in read if one.name == "status"))
    return [replace(one, order=order, day=day, sold=sold) for one in found]


def _numbers(pages: Sequence[Page], read: Sequence[Said]) -> Iterator[str]:
    for one in read:
        parts = one.value.split()
        if one.name == "order" and parts and (number := values.number(parts[0].strip(",;."))):
            yield number
    for row in (row for page in pages for row in page.rows):
        for found in _IN_WORDS.finditer(" ".join(piece.text for piece in row)):
            yield found[1]


def _of_tables(pages: Sequence[Page], persons: Sequence[str]) -> Iterator[OrderLine]:
    for page in pages:
        found = find_table(Labelled(page))
        head = " ".join(column.piece.text for column in found.columns if column.what == "price") if found else ""
        for line in found.lines if found else ():
            cells = {name: piece.text for name, piece in line.items()}
            yield _line({"code": cells.get("models", ""), "product": cells.get("products", ""), **cells}, persons, head)


def _of_labels(read: Sequence[Said], persons: Sequence[str]) -> Iterator[OrderLine]:
    """A label that stands a second time begins the next goods."""
    one: dict[str, str] = {}
    for said in (said for said in read if said.name in OF_GOODS):
        if said.name in one:
            yield from [_line(one, persons)] if _names_goods(one) else []
            one = {}
        one[said.name] = said.value
    yield from [_line(one, persons)] if _names_goods(one) else []


def _names_goods(one: dict[str, str]) -> bool:
    return bool(one.keys() & {"product", "code", "sku", "item"})


def _line(one: dict[str, str], persons: Sequence[str], head: str = "") -> OrderLine:
    price = one.get("price", "")
    (amount,) = values.money([price])
    product = re.sub(r"^\s*\d{1,2}[.)]\s+", "", one.get("product", ""))
    return OrderLine(
        order="",
        codes=goods.codes((one.get("code", ""), one.get("sku", "")), persons),
        item=digits(one.get("item", "")),
        product=goods.named(product, one.get("option", ""), persons),
        quantity=values.shown(values.count(one.get("quantity", ""))),
        price=values.shown(amount, 2),
        currency=(currency_of(price) or currency_of(head)) if amount is not None else None,
    )
