"""A sheet of SKUs is read: whichever worksheet holds them, whatever its headings' language and order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from appealgen.evidence.documents.sheets.grids import Grid, cell_name, open_grids
from appealgen.evidence.documents.sheets.headings import role_of
from appealgen.evidence.documents.sheets.layout import Table, find_table, guess_table
from appealgen.evidence.documents.sheets.model import Option, Sheet, Sku, Value
from appealgen.evidence.documents.sheets.rows import read_rows
from appealgen.evidence.photos.model import Unreadable


def read_sheet(path: Path) -> Sheet | Unreadable:
    """What the file says of SKUs. Unreadable where it doesn't open; without a table of SKUs its `skus` are ()."""
    opened = open_grids(path)
    if isinstance(opened, Unreadable):
        return opened
    kind, grids = opened
    tables = [(grid, table) for grid in grids if (table := find_table(grid)) is not None]
    guessed = not tables
    tables = tables or [(grid, table) for grid in grids if (table := guess_table(grid)) is not None]
    visible = [pair for pair in tables if not pair[0].hidden] or tables
    skus = tuple(sku for grid, table in visible for sku in _named(grid, table))
    read = {grid.name for grid, _ in visible}
    title, item = _above(visible[0]) if visible else (None, None)
    return Sheet(
        format=kind,
        skus=skus,
        columns=tuple(dict.fromkeys(column.role for _, table in visible for column in table.columns if column.role)),
        properties=tuple(dict.fromkeys(option.name for sku in skus for option in sku.options)),
        title=title,
        item=item,
        guessed=guessed and bool(skus),
        hidden=tuple(grid.name for grid in grids if grid.hidden and grid.name),
        other_sheets=tuple(grid.name for grid in grids if grid.name and grid.name not in read and not grid.hidden),
    )


def _named(grid: Grid, table: Table) -> list[Sku]:
    """The rows; where no column holds options, what differs in the title is the option."""
    skus = list(read_rows(grid, table))
    titles = {sku.title.text for sku in skus if sku.title}
    if not any(sku.options for sku in skus) and len(titles) > 1:
        return [_by_title(sku, skus) for sku in skus]
    if not any(sku.options for sku in skus):
        return [replace(sku, options=_by_code(sku)) for sku in skus]
    return skus


def _by_code(sku: Sku) -> tuple[Option, ...]:
    """The code as the name, where a sheet has no other: many shops write `Black-M` there."""
    told = sku.code or sku.title
    return (Option("", "other", told.text, told.cell),) if told else ()


def _by_title(sku: Sku, skus: Sequence[Sku]) -> Sku:
    same_item = [one for one in skus if (one.item and one.item.text) == (sku.item and sku.item.text)]
    if sku.title is None or len({one.title.text for one in same_item if one.title}) < 2:
        return sku
    return replace(sku, options=(Option("", "other", sku.title.text, sku.title.cell),), title=None)


def _above(found: tuple[Grid, Table]) -> tuple[Value | None, Value | None]:
    """Title and number of the listing, where lines above the headings tell them: `Product ID: 1005…`."""
    grid, table = found
    told: dict[str, Value] = {}
    for row in range(max(table.head, 0)):
        cells = grid.rows[row]
        for column, cell in enumerate(cells):
            label, _, rest = (part.strip() for part in re.sub("：", ":", cell, count=1).partition(":"))
            role = role_of(label)
            beside = next((index for index in range(column + 1, len(cells)) if cells[index]), None)
            if role in ("item", "title") and rest:
                told.setdefault(role, Value(rest, cell_name(row, column)))
            elif role in ("item", "title") and beside is not None and not role_of(cells[beside]):
                told.setdefault(role, Value(cells[beside], cell_name(row, beside)))
    return told.get("title"), told.get("item")
