"""An older sheet beside today's: whether a SKU's code still stands for the same goods."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from appealgen.case.finding import Fact, Finding, blocks, weakens
from appealgen.evidence.documents.sheets.model import Sku
from appealgen.violations.base import Example, Look
from appealgen.violations.sku_cheating.listing import Listing, previous_skus, skus_of
from appealgen.violations.sku_cheating.prices import price_of
from appealgen.violations.sku_cheating.violation import GOOD_SHEET, VIOLATION, told_sheet
from appealgen.violations.sku_cheating.words import folded, goods
from appealgen.violations.sku_cheating.words.colours import colours_in
from appealgen.violations.sku_cheating.words.measures import measures

BEFORE = {"evidence.listing.previous_sheet": "before.xlsx"}


def _before(*rows: tuple[str, float]) -> Example:
    return Example(changes=BEFORE, sheets={"before.xlsx": told_sheet(*rows)})


@VIOLATION.check(
    passes=Example(changes=BEFORE, sheets={"before.xlsx": GOOD_SHEET}),
    fails={
        "other-goods": _before(("USB cable", 2.0), ("White", 12.9)),
        "renamed": _before(("Green", 12.9), ("White", 12.9)),
    },
)
def reused_code(listing: Listing, look: Look) -> Iterator[Finding]:
    """The codes in today's sheet against those in the older one that you name: whether each still stands for the same option.

    New goods behind an old code inherit its sales and reviews. Who changes goods gives them a new code.
    """
    if look.case.ground == "corrected":
        return  # then the older sheet shows what was mended
    before = _by_code(previous_skus(listing, look))
    for key, sku in _by_code(skus_of(listing, look)).items():
        old = before.get(key)
        if old is None or not _differ(old, sku):
            continue
        facts: dict[str, Fact] = {
            "code": key,
            "before": old.name,
            "now": sku.name,
            "row": sku.row,
            "old_cell": old.cell,
        }
        tell, says = (blocks, "other-goods") if _other_goods(old, sku) else (weakens, "renamed")
        yield tell(says, sku.at(listing.sheet_place), **facts)


def _by_code(skus: Sequence[Sku]) -> dict[str, Sku]:
    return {code.text: sku for sku in skus if (code := sku.code or sku.id)}


def _differ(old: Sku, new: Sku) -> bool:
    """Not a word and not a number in common; a name that was only made longer is the same."""
    before, now = (set(folded(sku.name).replace("/", " ").split()) for sku in (old, new))
    return bool(before and now) and not before & now


def _other_goods(old: Sku, new: Sku) -> bool:
    """One of the two names goods or a part that the other doesn't, or its price is another by far."""
    kinds = [goods.product(sku.name) or goods.accessory(sku.name) for sku in (old, new)]
    if kinds[0] != kinds[1] and not (colours_in(old.name) and colours_in(new.name)):
        return True
    prices = [price.amount for sku in (old, new) if (price := price_of(sku))]
    same_measure = bool(measures(old.name)) and bool(measures(new.name))
    return len(prices) == 2 and min(prices) > 0 and max(prices) / min(prices) > 3 and not same_measure
