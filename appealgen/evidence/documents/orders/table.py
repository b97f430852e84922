"""Tables of orders: the row of headings, and of each row below it only the columns that may be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from appealgen.evidence.documents.orders import goods, values
from appealgen.evidence.documents.orders.headings import kept_back, told
from appealgen.evidence.documents.orders.model import OrderLine
from appealgen.evidence.documents.sheets.headings import heading
from appealgen.evidence.documents.sheets.numbers import currency_of, digits

Rows = Sequence[Sequence[str]]
DEEPEST = 40
"""Rows that are looked at for the headings."""
GOODS = ("code", "sku", "item", "info", "product")
SAID_ONCE = ("order", "day", "currency", "status")
"""Where an order has several lines, many exports tell these in its first one only."""
ROLES = (*SAID_ONCE, "paid", "code", "sku", "item", "product", "info", "quantity", "price", "amount")
_IS_NUMBER = re.compile(r"(?<!\w)(?:id|no|number|номер|n[uú]mero)(?!\w)|号")
"""A heading of numbers that says so: there `87` is one, of a young shop's orders."""
OF_PERSONS = ("name", "address", "phone", "email")


@dataclass(frozen=True)
class Table:
    """Headings, the columns by role, and the rows below."""

    heads: tuple[str, ...]
    columns: dict[str, tuple[int, ...]]
    rows: tuple[tuple[str, ...], ...]

    def column(self, role: str) -> list[str]:
        """The cells of the first column of that role; empty where there is none."""
        place = self.columns.get(role, ())
        return [row[place[0]].strip() if place and place[0] < len(row) else "" for row in self.rows]

    def head(self, role: str) -> str:
        return self.heads[self.columns[role][0]] if role in self.columns else ""

    @cached_property
    def kept_back(self) -> dict[str, tuple[int, ...]]:
        """Columns about persons, by what they tell."""
        found: dict[str, tuple[int, ...]] = {}
        for place, head in enumerate(self.heads):
            what = kept_back(head)
            if what:
                found[what] = (*found.get(what, ()), place)
        return found


def find_table(rows: Rows, of_one: bool = False) -> Table | None:
    """The first row that heads orders and goods, and how many or at what price. `of_one`: the order stands elsewhere."""
    for number, row in enumerate(rows[:DEEPEST]):
        columns: dict[str, tuple[int, ...]] = {}
        for place, cell in enumerate(row):
            role = told(cell) if cell else None
            if role:
                columns[role] = (*columns.get(role, ()), place)
        if "order" not in columns and (places := _names_of_orders(rows, number)):
            columns["order"] = places
        goods_told = [role for role in GOODS if role in columns]
        if ("order" in columns) != of_one and goods_told and {"quantity", "price", "amount", "info"} & set(columns):
            return Table(tuple(row), columns, tuple(tuple(one) for one in rows[number + 1 :]))
    return None


def _names_of_orders(rows: Rows, head: int) -> tuple[int, ...]:
    """A column that is only called `Name`, as shop programs call it: of orders, where the first cell is a number behind `#`."""
    for place, cell in enumerate(rows[head]):
        if cell.strip().casefold() == "name":
            below = [row[place].strip() for row in rows[head + 1 : head + 4] if place < len(row)]
            if below and all(one.startswith("#") and values.number(one) for one in below if one):
                return (place,)
    return ()


def lines(table: Table, of_one: str | None = None, persons: Sequence[str] = ()) -> Iterator[OrderLine]:
    """Each row with a number of an order; what another row tells in its place is left out. `of_one`: the number of all rows. `persons`: words to mask."""
    texts = {role: table.column(role) for role in ROLES}
    days, paid = values.days(texts["day"]), values.days(texts["paid"])
    prices, amounts = (values.money(texts[role]) for role in ("price", "amount"))
    order, at, short = of_one, 0, _IS_NUMBER.search(heading(table.head("order"))) is not None
    for number, row in enumerate(table.rows):
        own = of_one or values.number(texts["order"][number], short)
        if own is not None and own != order:
            order, at = own, number
        elif own is None and texts["order"][number]:
            order = None  # a total, a remark: what follows belongs to no order
        if order is None:
            continue
        shared = {role: texts[role][number] or texts[role][at] for role in SAID_ONCE}
        buyer = (*persons, *_persons(table, row))
        for one in _goods(table, texts, number, row):
            count = values.count(one.get("quantity", ""))
            alone = number == at and len(list(goods.of_info(texts["info"][number]))) < 2
            price = prices[number] or (_each(amounts[number], count) if alone else None)
            yield OrderLine(
                order=order,
                day=days[number] or paid[number] or days[at] or paid[at],
                codes=goods.codes((one.get("code", ""), texts["sku"][number]), buyer),
                item=digits(texts["item"][number]),
                product=goods.named(one.get("product", ""), one.get("option", ""), buyer),
                quantity=values.shown(count),
                price=values.shown(price, 2),
                currency=_currency(table, texts, number, shared["currency"]) if price else None,
                sold=values.is_sold(shared["status"]),
            )  # fmt: skip


def _goods(table: Table, texts: dict[str, list[str]], number: int, row: Sequence[str]) -> Iterator[dict[str, str]]:
    """What a row sells: its own columns, or what its cell of products lists."""
    listed = goods.of_info(texts["info"][number])
    if listed:
        yield from listed
        return
    options = (row[place].strip() for place in table.columns.get("option", ()) if place < len(row))
    one = {role: texts[role][number] for role in ("code", "product", "quantity")}
    if any((one["code"], one["product"], texts["sku"][number], texts["item"][number])):
        yield {**one, "option": " / ".join(option for option in options if option)}


def _persons(table: Table, row: Sequence[str]) -> list[str]:
    """What the row tells of its buyer: these words are masked wherever they stand."""
    places = [place for what in OF_PERSONS for place in table.kept_back.get(what, ())]
    return [row[place] for place in places if place < len(row)]


def _each(amount: float | None, count: float | None) -> float | None:
    """The price of one, where an amount for all divides into whole cents."""
    if amount is None or not count:
        return None
    each = amount / count
    return round(each, 2) if abs(round(each, 2) * count - amount) < 0.005 else None


def _currency(table: Table, texts: dict[str, list[str]], number: int, told_beside: str) -> str | None:
    """Beside the amount, in a column of its own, or in the heading."""
    for role in ("price", "amount"):
        said = currency_of(texts[role][number]) or currency_of(table.head(role))
        if role in table.columns and said:
            return said
    return currency_of(told_beside)
