"""The rows of a table as SKUs: values with their cells, cells that a row above gives, properties in one cell."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from appealgen.evidence.documents.sheets.grids import Grid, cell_name
from appealgen.evidence.documents.sheets.headings import kind_of, names_an_option
from appealgen.evidence.documents.sheets.layout import Column, Table
from appealgen.evidence.documents.sheets.model import Option, Price, Sku, Value
from appealgen.evidence.documents.sheets.numbers import amounts, currency_of

PRICES = ("price", "sale", "freight")
VALUES = {"code": "code", "sku_id": "id", "item": "item", "title": "title", "stock": "stock", "picture": "picture",
          "weight": "weight", "unit": "unit", "note": "note"}  # fmt: skip
PROPERTIES = {"14": "Color", "5": "Size", "200007763": "Ships From", "200000124": "Shoe Size"}
"""The marketplace's own numbers of properties, as its exports write them (`14:193#Black`); of others only the value is read."""
GROUPED = 0.25
"""From this share of empty cells on a leading column is one where only a group's first row is filled in."""


def read_rows(grid: Grid, table: Table) -> Iterator[Sku]:
    """Each row that has a price, a code or an option of its own."""
    origins = _origins(grid, table)
    prices = {role: _prices(grid, table, role) for role in PRICES}
    for number in table.rows:
        values: dict[str, Any] = {
            VALUES[column.role]: value
            for column in reversed(table.columns)
            if column.role in VALUES and (value := _value(grid, origins, number, column))
        }
        values.update({role: column[number] for role, column in prices.items() if number in column})
        options = tuple(_options(grid, table, origins, number))
        if values.keys() & {*PRICES, "code", "id"} or any(option.value for option in options):
            yield Sku(number + 1, grid.name, options, **values)


def _origins(grid: Grid, table: Table) -> dict[tuple[int, int], tuple[int, int]]:
    """Of a cell that another one fills (merged, or left empty under it), that other one."""
    origins: dict[tuple[int, int], tuple[int, int]] = {}
    for r0, c0, r1, c1 in grid.merged:
        for row in range(max(r0, table.head + 1), r1 + 1):
            origins.update({(row, column): (r0, c0) for column in range(c0, c1 + 1) if (row, column) != (r0, c0)})
    for column in table.columns:
        if _is_grouped(grid, table, column):
            _fill_down(grid, table, column.index, origins)
    return origins


def _is_grouped(grid: Grid, table: Table, column: Column) -> bool:
    """A product's own columns, and the first of several options when the others tell the rows apart."""
    if column.role in ("item", "title"):
        return True
    options = table.of("option")
    if column.role != "option" or len(options) < 2 or column.index != options[0].index:
        return False
    cells = [_cell(grid, number, column.index) for number in table.rows]
    others = [_cell(grid, number, options[1].index) for number in table.rows]
    if not cells or not cells[0]:
        return False
    return sum(not cell for cell in cells) >= GROUPED * len(cells) and all(others)


def _fill_down(grid: Grid, table: Table, index: int, origins: dict[tuple[int, int], tuple[int, int]]) -> None:
    last: int | None = None
    for number in table.rows:
        if _cell(grid, number, index):
            last = number
        elif last is not None:
            origins.setdefault((number, index), (last, index))


def _cell(grid: Grid, row: int, column: int) -> str:
    cells = grid.rows[row]
    return cells[column] if column < len(cells) else ""


def _value(grid: Grid, origins: dict[tuple[int, int], tuple[int, int]], number: int, column: Column) -> Value | None:
    row, index = origins.get((number, column.index), (number, column.index))
    text = _cell(grid, row, index)
    return Value(text, cell_name(row, index)) if text else None


def _prices(grid: Grid, table: Table, role: str) -> dict[int, Price]:
    """By row; a cell that isn't an amount of money is left out."""
    column = table.one(role)
    if column is None:
        return {}
    texts = [_cell(grid, number, column.index) for number in table.rows]
    named = currency_of(column.heading)
    read: dict[int, Price] = {}
    for number, text, amount in zip(table.rows, texts, amounts(texts), strict=True):
        if amount is not None:
            cell = cell_name(number, column.index)
            read[number] = Price(amount[0], text, cell, currency_of(text) or named, amount[1])
    return read


def _options(
    grid: Grid, table: Table, origins: dict[tuple[int, int], tuple[int, int]], number: int
) -> Iterator[Option]:
    for column in table.columns:
        if column.role not in ("option", "options", "ship_from"):
            continue
        value = _value(grid, origins, number, column)
        text, cell = (value.text, value.cell) if value else ("", cell_name(number, column.index))
        pairs = list(_pairs(text)) if column.role != "ship_from" else []
        if pairs:
            yield from (Option(name, kind_of(name), told, cell) for name, told in pairs)
        else:
            kind = "ship_from" if column.role == "ship_from" else kind_of(column.heading)
            yield Option(column.heading, kind, _plain(text), cell)


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    """`Color:Red;Size:M`, `颜色：红 / 尺码：M`: several properties in one cell; none of a plain value."""
    parts = [
        part.strip()
        for part in re.split(r"[;；|\n]|\s/\s|,\s(?=[^,:：=]{2,30}[:：=])|，(?=[^，:：]{1,30}[:：])", text)
        if part.strip()
    ]
    found = [re.fullmatch(r"([^:：=]{1,30})[:：=]\s*(.+)", part) for part in parts]
    if not parts or not all(found) or (len(found) == 1 and found[0] and not _is_property(found[0][1].strip())):
        return
    for one in found:
        name = one[1].strip() if one else ""
        if one:
            yield (PROPERTIES.get(name, "") if name.isdigit() else name), _plain(one[2])


def _is_property(name: str) -> bool:
    """`Color`, or the marketplace's number of it; `Deposit: pay the rest later` is one text."""
    return name.isdigit() or names_an_option(name)


def _plain(text: str) -> str:
    """`14:193#Black` is Black: what the marketplace's own numbers are in front of."""
    return re.sub(r"^\d+(?::\d+)?#", "", text).strip()
