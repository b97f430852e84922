"""SKU cheating: what it is called, what evidence it asks for. Its checks stand in the files beside this one."""

from __future__ import annotations

from appealgen.evidence.documents.orders.model import OrderLine
from appealgen.evidence.documents.sheets.model import Option, Price, Sheet, Sku, Value
from appealgen.violations import documents
from appealgen.violations.base import Violation
from appealgen.violations.documents.examples import says
from appealgen.violations.sku_cheating.listing import EVIDENCE, files, listings


def told_sheet(*rows: tuple[str, float | None] | Sku, kind: str = "colour", **of_all: str) -> Sheet:
    """A sheet in short, for examples: names and prices in the columns C and D from row 2 on, each with a code in A."""
    skus = []
    for number, row in enumerate(rows, 2):
        if isinstance(row, Sku):
            skus.append(row)
            continue
        name, amount = row
        price = None if amount is None else Price(amount, f"{amount}", f"D{number}", "USD")
        options = (Option("Color", kind, name, f"C{number}"),)
        item = Value(of_all.get("item", "1005006543219876"), f"B{number}")
        skus.append(Sku(number, "SKU", options, Value(f"T-{number}", f"A{number}"), item=item, price=price))
    return Sheet("xlsx", tuple(skus), ("code", "item", "option", "price"), ("Color",), hidden=())


GOOD_SHEET = told_sheet(("Black", 12.9), ("White", 12.9), ("Red", 13.5), ("Blue", 13.5))

VIOLATION = Violation(
    name="sku_cheating",
    evidence=EVIDENCE,
    groups=listings,
    files=files,
    folders=("pictures", "documents"),
    asks=("ground",),
    seldom=("photographer",),
    good={
        "evidence": {
            "listing": {
                "link": "https://www.aliexpress.com/item/1005006543219876.html",
                "title": "Ceramic mug with handle",
                "sheet": "skus.xlsx",
            },
            "pictures": [
                {"sku": "Black", "file": "black.jpg"},
                {"sku": "White", "file": "white.jpg"},
                {"sku": "Red", "file": "red.jpg"},
                {"sku": "Blue", "file": "blue.jpg"},
            ],
            "documents": ["invoice.pdf", "stock.pdf"],
        }
    },
    good_papers={
        "invoice.pdf": {
            **says(
                "invoice",
                recipient="Lin Example",
                issuer="Silver Birch Ceramics",
                number="SB-1041",
                issue_date="2026-10-12",
                total="1550.00",
            ),
            "text": "T-2 Ceramic mug black 200 3.10 620.00\nT-3 white 100 3.10 310.00\nT-4 red 100 3.10 310.00\nT-5 blue 100 3.10 310.00",
        },
        "stock.pdf": {"kind": "other", "text": "Goods on our shelves."},
    },
    good_sheets={"skus.xlsx": GOOD_SHEET},
)


def other_sheet(*rows: tuple[str, float | None] | Sku, **told: str) -> dict[str, Sheet]:
    """The example's sheet with other rows."""
    return {"skus.xlsx": told_sheet(*rows, **told)}


documents.enter_files(
    VIOLATION, "invoice.pdf", "stock.pdf", priced="invoice.pdf",
    in_orders=OrderLine("8190023345566771", "2026-10-12", ("T-2",), quantity="1", price="12.90", currency="USD"),
)  # fmt: skip
documents.enter_invoices(VIOLATION, "invoice.pdf")
