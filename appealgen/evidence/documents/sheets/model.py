"""What a sheet of SKUs says, as plain facts: each value with the worksheet and the cell where it stands."""

from __future__ import annotations

from msgspec import Struct

from appealgen.case.finding import Place


class Value(Struct, frozen=True):
    """One cell, as a person reads it."""

    text: str
    cell: str
    """`C5`; of a value that a merged or grouped cell above gives, that cell."""


class Price(Struct, frozen=True):
    """An amount of money; of a span (`7.90-9.40`) its lower end, with the upper beside it."""

    amount: float
    text: str
    cell: str
    currency: str | None = None
    """ISO 4217, where a sign, a word or the heading tells it."""
    upto: float | None = None


class Option(Struct, frozen=True):
    """One property of a SKU: `Color`, `Black`."""

    name: str
    """As the heading or the cell names it."""
    kind: str
    """`colour`, `size`, `model`, `pack`, `plug`, `ship_from`, or `other`: by the heading's word."""
    value: str
    cell: str


class Sku(Struct, frozen=True):
    """One row: what a buyer can choose."""

    row: int
    """From 1, as the sheet shows it."""
    sheet: str | None
    """The worksheet's name; None of a text file."""
    options: tuple[Option, ...] = ()
    code: Value | None = None
    """The seller's own code."""
    id: Value | None = None
    """The marketplace's number of the SKU."""
    item: Value | None = None
    """The listing's number, as it stands there: a spreadsheet may have rounded it."""
    title: Value | None = None
    price: Price | None = None
    sale: Price | None = None
    """The price after a discount, where it has a column of its own."""
    freight: Price | None = None
    stock: Value | None = None
    picture: Value | None = None
    weight: Value | None = None
    unit: Value | None = None
    note: Value | None = None
    """The seller's own remark about it."""

    @property
    def name(self) -> str:
        """What tells it from the others, without the place that it is sent from."""
        return " / ".join(option.value for option in self.options if option.kind != "ship_from" and option.value)

    @property
    def full_name(self) -> str:
        return " / ".join(option.value for option in self.options if option.value)

    @property
    def ship_from(self) -> str | None:
        return next((option.value for option in self.options if option.kind == "ship_from" and option.value), None)

    @property
    def cell(self) -> str:
        """Where it is best shown: the first option that stands in its own row, else its code, else its price."""
        named = (option.cell for option in self.options if option.kind != "ship_from")
        others = (one.cell for one in (self.code, self.id, self.price, self.title) if one)
        own = (cell for cell in (*named, *others) if cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == str(self.row))
        return next(own, f"A{self.row}")

    def at(self, file: Place, cell: str | None = None) -> Place:
        """The place in the sheet, for a finding."""
        return Place(file.file, file.line, file.column, sheet=self.sheet, cell=cell or self.cell)


class Sheet(Struct, frozen=True):
    """All that a sheet says of SKUs; `skus` is empty where no table of them was found."""

    format: str
    """`xlsx`, `xls`, `ods`, `csv`, `html`."""
    skus: tuple[Sku, ...] = ()
    columns: tuple[str, ...] = ()
    """What the columns hold, by role: `price`, `code`, `option`, `picture`, …"""
    properties: tuple[str, ...] = ()
    """The names of the options, in order."""
    title: Value | None = None
    """Of the listing, where a line above the table tells it."""
    item: Value | None = None
    guessed: bool = False
    """Without headings: which column is the option and which the price is a guess."""
    hidden: tuple[str, ...] = ()
    """Worksheets that the file hides."""
    other_sheets: tuple[str, ...] = ()
    """Worksheets without a table of SKUs."""

    def has(self, role: str) -> bool:
        return role in self.columns

    @property
    def items(self) -> tuple[str, ...]:
        """Every listing's number in it, once."""
        told = [sku.item.text for sku in self.skus if sku.item]
        return tuple(dict.fromkeys(told or ([self.item.text] if self.item else [])))
