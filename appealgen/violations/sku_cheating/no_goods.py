"""Options that are no product at all, no new one, or that say nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from appealgen.case.finding import Finding, blocks, weakens
from appealgen.evidence.documents.sheets.model import Sku
from appealgen.violations.base import Example, Look
from appealgen.violations.sku_cheating.listing import Listing, skus_of, title_of
from appealgen.violations.sku_cheating.prices import price_of
from appealgen.violations.sku_cheating.violation import VIOLATION, other_sheet
from appealgen.violations.sku_cheating.words import folded, purposes


@VIOLATION.check(
    passes=Example(sheets=other_sheet(("Black, gift box", 12.9), ("White, gift box", 12.9), ("Free size", 12.9))),
    fails={
        "words": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Deposit", 1.0))),
        "all": Example(sheets=other_sheet(("Extra shipping fee", 1.0), ("Price difference", 5.0))),
    },
)
def not_a_product(listing: Listing, look: Look) -> Iterator[Finding]:
    """Each option's name in many languages: deposit, postage, price difference, VIP, gift, "don't buy", "contact us", "sold out".

    An option that is no product can't be sent, and its price misleads. The marketplace has a category of its own for such payments.
    """
    skus = skus_of(listing, look)
    title = title_of(listing, skus, look)
    told = [(sku, word) for sku in skus if (word := _word(sku, title))]
    for sku, word in told:
        says = "all" if len(told) == len(skus) > 1 else "words"
        yield blocks(says, sku.at(listing.sheet_place), option=sku.name, word=word, price=_amount(sku), row=sku.row)


def _word(sku: Sku, title: str) -> str | None:
    """Of each property by itself: `^freight$` is one value of several."""
    values = [option.value for option in sku.options if option.kind != "ship_from"]
    return next((word for value in values if (word := purposes.not_a_product(value, title))), None)


def _amount(sku: Sku) -> float | None:
    price = price_of(sku)
    return price.amount if price else None


@VIOLATION.check(
    fails={
        "among-new": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Black, refurbished", 7.0))),
        "all": Example(sheets=other_sheet(("Black, used", 12.9), ("White, used", 12.9))),
    },
)
def sample_or_used(listing: Listing, look: Look) -> Iterator[Finding]:
    """Each option's name: a sample, used, mended or damaged goods, an empty box, beside new goods.

    Who buys new goods must not meet used ones in the same listing. They belong into a listing that says so in its title.
    """
    skus = skus_of(listing, look)
    if purposes.not_new(title_of(listing, skus, look)):
        return
    told = [(sku, word) for sku in skus if (word := purposes.not_new(sku.name))]
    for sku, word in told:
        tell, says = (weakens, "all") if len(told) == len(skus) else (blocks, "among-new")
        yield tell(says, sku.at(listing.sheet_place), option=sku.name, word=word, price=_amount(sku), row=sku.row)


@VIOLATION.check(
    passes=Example(sheets=other_sheet(("As shown", 12.9))),
    fails={
        "empty": Example(sheets=other_sheet(("Black", 12.9), ("", 12.9))),
        "explains": Example(sheets=other_sheet(("Black", 12.9), ("See description", 12.9))),
        "other": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Other", 11.9))),
        "as-shown": Example(sheets=other_sheet(("Black", 12.9), ("As picture shown", 7.9))),
    },
)
def empty_option(listing: Listing, look: Look) -> Iterator[Finding]:
    """Each option's name: whether it is there, and says what is sold ("see description", "other" and "-" don't).

    The buyer chooses by the option. One that says nothing, or sends him elsewhere, lets anything be sent.
    """
    skus = skus_of(listing, look)
    prices = {price.amount for sku in skus if (price := price_of(sku))}
    for sku in skus if len(skus) > 1 else ():
        told = _blank(sku, skus, len(prices) > 1)
        if told:
            tell = blocks if told in ("empty", "explains") else weakens
            yield tell(told, sku.at(listing.sheet_place), option=sku.name or None, row=sku.row, price=_amount(sku))


def _blank(sku: Sku, skus: Sequence[Sku], prices_differ: bool) -> str | None:
    """`empty` only where the sheet names other rows: a sheet without names is told by another rule."""
    own = [option for option in sku.options if option.kind != "ship_from"]
    values = [option.value for option in own if folded(option.value)]
    if not values or all(purposes.surely_blank(value) for value in values):
        named = any(not purposes.surely_blank(other.name) for other in skus if other is not sku)
        return "empty" if named else None
    if any(purposes.explanatory(value) for value in values):
        return "explains"
    if any(purposes.surely_blank(value) for value in values):
        return None
    if any(purposes.other(value) for value in values):
        return "other"
    return "as-shown" if prices_differ and any(purposes.as_shown(value) for value in values) else None
