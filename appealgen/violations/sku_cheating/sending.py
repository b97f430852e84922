"""Where a SKU is sent from, what its sending costs, and by which unit it is sold."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import median

from msgspec.structs import replace

from appealgen.case.finding import Finding, blocks, weakens
from appealgen.evidence.documents.sheets.model import Option, Price, Sheet, Value
from appealgen.violations.base import Example, Look
from appealgen.violations.sku_cheating.accessory import figures
from appealgen.violations.sku_cheating.listing import Listing, skus_of, title_of
from appealgen.violations.sku_cheating.patterns import told_by_words
from appealgen.violations.sku_cheating.prices import ABSURD, FAR, Priced, price_of, priced
from appealgen.violations.sku_cheating.violation import VIOLATION, told_sheet
from appealgen.violations.sku_cheating.words import folded

TWICE = 2.2
"""Up to so many times the price, a warehouse abroad is dearer for what sending costs; 1.0 to 1.4 in the sets under benchmarks/."""
DEARER_TO_SEND = 3.0
"""From so many times its price on, the postage carries the price; small honest goods stay below 2 where it is not free."""
NOTHING = 50.0
"""From so many times its price on, the price is none at all: 0.01 and 9.99 for sending."""


def _from(*rows: tuple[str, float, str]) -> dict[str, Sheet]:
    sheet = told_sheet(*((name, price) for name, price, _ in rows))
    skus = tuple(
        replace(sku, options=(*sku.options, Option("Ships From", "ship_from", place, f"E{sku.row}")))
        for sku, (_, _, place) in zip(sheet.skus, rows, strict=True)
    )
    return {"skus.xlsx": replace(sheet, skus=skus)}


def _sent_for(*rows: tuple[str, float, float], unit: tuple[str, ...] = ()) -> dict[str, Sheet]:
    sheet = told_sheet(*((name, price) for name, price, _ in rows))
    skus = [
        replace(sku, freight=Price(freight, f"{freight}", f"F{sku.row}", "USD"))
        for sku, (_, _, freight) in zip(sheet.skus, rows, strict=True)
    ]
    for number, told in enumerate(unit):
        skus[number] = replace(skus[number], unit=Value(told, f"G{skus[number].row}"))
    return {"skus.xlsx": replace(sheet, skus=tuple(skus))}


@VIOLATION.check(
    passes=Example(sheets=_from(("Black", 12.9, "China"), ("Black", 15.9, "Spain"), ("White", 12.9, "China"))),
    fails={
        "absurd": Example(sheets=_from(("Black", 12.9, "China"), ("Black", 399.0, "Spain"), ("White", 12.9, "China"))),
        "apart": Example(sheets=_from(("Black", 12.9, "China"), ("Black", 33.0, "Spain"), ("White", 12.9, "China"))),
    },
)
def ship_from(listing: Listing, look: Look) -> Iterator[Finding]:
    """The same option from several places: its price from each against the others.

    A warehouse abroad costs a little more. A place at a fraction, or at many times the price, is there for the search and sells nothing.
    """
    prices = [one for one in priced(skus_of(listing, look)) if one.place and one.amount > 0]
    for one in prices:
        others = [other.amount for other in prices if other.name == one.name and other.place != one.place]
        ratio = one.amount / median(others) if others else 1.0
        if 1 / TWICE < ratio < TWICE or (len(others) == 1 and _is_usual(one, others[0], prices)):
            continue
        tell, says = (weakens, "apart") if FAR < ratio < 1 / FAR else (blocks, "absurd")
        facts = {**figures(one), "ratio": round(ratio, 4), "median": median(others)}
        yield tell(says, one.sku.at(listing.sheet_place, one.price.cell), place=one.place, **facts)


def _is_usual(one: Priced, twin: float, prices: list[Priced]) -> bool:
    """Of two places, the one whose price is nearer to the rest of the sheet; of two as near, the dearer."""
    middle = median(other.amount for other in prices if other.sku is not one.sku)
    own, other = abs(one.amount - middle), abs(twin - middle)
    return own < other or (own == other and one.amount > twin)


@VIOLATION.check(
    passes=Example(sheets=_sent_for(("Black", 12.9, 1.9), ("White", 12.9, 1.9))),
    fails={
        "carries": Example(sheets=_sent_for(("Black", 0.01, 9.9), ("White", 0.01, 9.9))),
        "dear": Example(sheets=_sent_for(("Black", 2.9, 14.0), ("White", 2.9, 14.0))),
        "units": Example(sheets=_sent_for(("Black", 12.9, 1.9), ("White", 12.9, 1.9), unit=("piece", "gram"))),
    },
)
def postage(listing: Listing, look: Look) -> Iterator[Finding]:
    """What sending each SKU costs against its price, and whether all are sold by the same unit.

    A price of nothing with the true price in the postage misleads a search by price, and so does a price for a gram or a foot.
    """
    skus = skus_of(listing, look)
    title = title_of(listing, skus, look)
    for one in priced(skus):
        freight = one.sku.freight
        if (
            freight is None
            or one.amount <= 0
            or told_by_words(one, title)
            or freight.amount < DEARER_TO_SEND * one.amount
        ):
            continue
        sure = one.ratio <= FAR and (one.ratio <= ABSURD or freight.amount >= 5 * one.amount)
        sure = sure or freight.amount >= NOTHING * one.amount  # then it may be so of every SKU
        tell, says = (blocks, "carries") if sure else (weakens, "dear")
        yield tell(says, one.sku.at(listing.sheet_place, freight.cell), postage=freight.amount, **figures(one))
    units = {folded(sku.unit.text) for sku in skus if sku.unit}
    if len(units) > 1:
        usual = max(units, key=lambda unit: sum(folded(sku.unit.text) == unit for sku in skus if sku.unit))
        for sku in skus:
            if sku.unit and folded(sku.unit.text) != usual:
                price = price_of(sku)
                yield weakens("units", sku.at(listing.sheet_place, sku.unit.cell), unit=sku.unit.text, usual=usual,
                              option=sku.name, price=price.amount if price else None, row=sku.row)  # fmt: skip
