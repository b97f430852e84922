"""Where the table of SKUs stands in a worksheet, and what each of its columns holds."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec import Struct

from appealgen.evidence.documents.sheets.grids import Grid
from appealgen.evidence.documents.sheets.headings import names_an_option, role_of

DEEPEST = 40
"""Rows that are looked at for the headings."""
REQUIRED = (
    r"(?i)\W*(?:必填|选填|非必填|required|optional|mandatory|обязательн\w*|необязательн\w*|obligatorio|opcional)\W*"
)
"""A template's line below its headings."""
NAMING = ("option", "options", "title")
ONCE = ("price", "sale", "item", "sku_id", "code", "stock", "freight", "weight", "unit", "cost")


class Column(Struct, frozen=True):
    """A column of the table."""

    index: int
    role: str
    heading: str


class Table(Struct, frozen=True):
    """Headings, and the rows below them (from 0)."""

    head: int
    columns: tuple[Column, ...]
    rows: tuple[int, ...]

    def of(self, role: str) -> list[Column]:
        return [column for column in self.columns if column.role == role]

    def one(self, role: str) -> Column | None:
        return next(iter(self.of(role)), None)


def guess_table(grid: Grid) -> Table | None:
    """A table without headings: the first column with words is the option, the first with amounts the price."""
    rows = [number for number, row in enumerate(grid.rows) if len([cell for cell in row if cell]) > 1]
    width = max((len(grid.rows[number]) for number in rows), default=0)
    cells = [[grid.rows[n][c] if c < len(grid.rows[n]) else "" for n in rows] for c in range(width)]
    amounts = [
        c
        for c in range(width)
        if all(re.fullmatch(r"\D{0,5}\d{1,7}(?:[.,]\d{1,2})?\D{0,6}", cell) for cell in cells[c])
    ]
    prices = [c for c in amounts if any(re.search(r"[.,]\d{1,2}|[$€¥₽]", cell) for cell in cells[c])] or amounts
    words = [c for c in range(width) if c not in amounts and all(re.search(r"[^\W\d_]", cell) for cell in cells[c])]
    if len(rows) < 2 or not prices or not words or len(set(cells[words[0]])) < 2:
        return None
    return Table(-1, (Column(words[0], "option", ""), Column(prices[0], "price", "")), tuple(rows))


def find_table(grid: Grid) -> Table | None:
    """The row with most headings, when among them is a price or a property to choose by; None where there is none."""
    best = max(range(min(DEEPEST, len(grid.rows))), key=lambda row: (_score(grid.rows[row]), -row), default=None)
    if best is None or _score(grid.rows[best]) < 2:
        return None
    headings, first = _headings(grid, best)
    rows = tuple(number for number in range(first, len(grid.rows)) if _is_data(grid.rows[number], grid.rows[best]))
    columns = _columns(headings, [grid.rows[number] for number in rows])
    table = Table(best, columns, rows)
    named = any(column.role in ("option", "options", "ship_from", "title", "code") for column in columns)
    return table if named and (table.one("price") or table.one("sale") or table.one("code")) else None


def _score(row: Sequence[str]) -> float:
    """Distinct roles that its cells name; a cell with a number in it is no heading."""
    roles = {role_of(cell) or ("option" if names_an_option(cell) else "") for cell in row if _may_head(cell)}
    return len(roles - {"", "number", "ignored"}) + 0.1 * len(roles & {"number", "ignored"})


def _may_head(cell: str) -> bool:
    return 0 < len(cell) <= 60 and not re.search(r"\d{2,}|https?:", cell)


def _headings(grid: Grid, head: int) -> tuple[list[str], int]:
    """The headings, and the first row below; two rows of headings (`Price` over `Retail | Sale`) are joined."""
    row = list(grid.rows[head])
    below = grid.rows[head + 1] if head + 1 < len(grid.rows) else ()
    filled = _across(row, grid, head)
    if below and _score(below) >= 2 and not any(re.search(r"\d", cell) for cell in below):
        width = max(len(filled), len(below))
        pairs = zip(_wide(filled, width), _wide(below, width), strict=True)
        return [f"{upper} {lower}".strip() if upper != lower else upper for upper, lower in pairs], head + 2
    return row, head + 1


def _across(row: list[str], grid: Grid, head: int) -> list[str]:
    """A heading that is merged over several columns stands over each of them."""
    filled = list(row)
    for r0, c0, r1, c1 in grid.merged:
        if r0 <= head <= r1:
            for column in range(c0, min(c1 + 1, len(filled))):
                filled[column] = filled[column] or (row[c0] if c0 < len(row) else "")
    return filled


def _wide(row: Sequence[str], width: int) -> list[str]:
    return [*row, *[""] * (width - len(row))]


def _is_data(row: Sequence[str], head: Sequence[str]) -> bool:
    """Neither blank, nor the headings again, nor a line of totals or remarks below the table."""
    cells = [cell for cell in row if cell]
    if not cells or [cell for cell in head if cell] == cells:
        return False
    if sum(bool(re.fullmatch(REQUIRED, cell)) for cell in cells) * 2 > len(cells):
        return False
    if re.match(r"(?i)\W*(?:total|subtotal|sum|合计|总计|итого|всего|suma)\b", cells[0]):
        return False
    return len(cells) > 1 or len([cell for cell in head if cell]) <= 2


def _columns(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    columns: list[Column] = []
    for index in range(max([len(headings), *map(len, rows)], default=0)):
        head = headings[index] if index < len(headings) else ""
        cells = [row[index] for row in rows if index < len(row) and row[index]]
        role = _role(head, cells)
        if role in ONCE and any(column.role == role for column in columns):
            role = "ignored"  # a second price is a price in another money or before a discount
        columns.append(Column(index, role, head))
    return tuple(columns) if any(column.role in NAMING for column in columns) else _promoted(columns, rows)


def _promoted(columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """Where no column names options, one that is else passed over (`Status`: new, used) does, if its words differ."""
    made = []
    for column in columns:
        cells = [row[column.index] for row in rows if column.index < len(row) and row[column.index]]
        wordy = [cell for cell in cells if re.search(r"[^\W\d_]", cell) and len(cell) <= 60 and "://" not in cell]
        names = column.role in ("ignored", "weight") and len(set(wordy)) > 1 and len(wordy) > len(cells) / 2
        made.append(Column(column.index, "option", column.heading) if names and not _are_flags(cells) else column)
    return tuple(made)


def _role(head: str, cells: Sequence[str]) -> str:
    role = role_of(head)
    wordy = [cell for cell in cells if re.search(r"[^\W\d_]", cell)]
    if role in (None, "title", "number") and cells and all(re.fullmatch(r"\d{10,17}", cell) for cell in cells):
        return "item" if len(set(cells)) * 2 <= len(cells) or len(cells) == 1 else "sku_id"
    if role == "stock" and len(wordy) > len(cells) / 2 and not _are_flags(cells):
        return "option"  # `Quantity`: 10 pcs
    if role == "price" and cells and not any(re.search(r"\d", cell) for cell in cells):
        return "ignored"
    if role in ("pack",):
        return "option"
    if role == "ignored" and re.search(r"(?i)\b(?:length|width|height)\b|длина|长度|largo", head):
        return "option" if len(set(cells)) > 1 and wordy else "ignored"
    if role is not None:
        return role
    if re.search(r"(?i)option\s?\d?\s?name$", head) and len(set(cells)) == 1:
        return "ignored"  # `Option1 Name`: the heading of the column beside it
    if names_an_option(head):
        return "option"
    if not head.strip() or not cells:
        return "ignored"
    short = sum(map(len, cells)) / len(cells) <= 60 and (len(set(cells)) > 1 or len(cells) == 1)
    return "option" if short and len(wordy) > len(cells) / 2 and not _are_flags(cells) else "ignored"


def _are_flags(cells: Sequence[str]) -> bool:
    """`yes`, `in stock`, `active`: a column that tells a state, not a property."""
    flags = r"(?i)\W*(?:yes|no|true|false|in\sstock|out\sof\sstock|active|inactive|on|off|онлайн|да|нет|есть|в\sналичии|нет\sв\sналичии|是|否|有|无|有货|缺货|上架|在售|s[ií]|disponible|agotado)\W*"
    return bool(cells) and sum(bool(re.fullmatch(flags, cell)) for cell in cells) > 0.8 * len(cells)
