"""Options that are no product at all, no new one, or that say nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median

from appealgen.case.finding import Finding, blocks, weakens
from appealgen.evidence.documents.sheets.model import Sku
from appealgen.violations.base import Example, Look
from appealgen.violations.sku_cheating.accessory import figures
from appealgen.violations.sku_cheating.apart import sounds_like
from appealgen.violations.sku_cheating.listing import Listing, skus_of, title_of
from appealgen.violations.sku_cheating.prices import price_of, priced
from appealgen.violations.sku_cheating.violation import VIOLATION, other_sheet
from appealgen.violations.sku_cheating.words import folded, purposes
from appealgen.violations.sku_cheating.words.colours import colours_in, names_a_colour
from appealgen.violations.sku_cheating.words.measures import measures

ONE_PRICE = 1.1
"""Prints of one thing cost the same to a tenth."""
GOODS, NEW = 0.5, 0.8
"""Times the others' price from which on a price is one of goods, and of new goods; up to AS_OTHERS times. In the sets under
benchmarks/ payments stay below .3, used goods below .75; what is sold out, and a colour of last year, costs .7 to 1 of the others,
and is told, but doesn't block."""
AS_OTHERS = 1.25


@VIOLATION.check(
    passes=Example(sheets=other_sheet(("Black, gift box", 12.9), ("White, gift box", 12.9), ("Free size", 12.9))),
    fails={
        "words": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Deposit", 1.0))),
        "all": Example(sheets=other_sheet(("Extra shipping fee", 1.0), ("Price difference", 5.0))),
        "motif": Example(sheets=other_sheet(("Anchor", 12.9), ("Fox", 12.9), ("Gift", 12.5))),
        "sounds-so": Example(
            sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Grey", 12.9), ("Thanks to the shop", 0.5))
        ),
    },
)
def not_a_product(listing: Listing, look: Look) -> Iterator[Finding]:
    """Each option's name in many languages: deposit, postage, price difference, VIP, gift, "don't buy", "contact us", "sold out".

    An option that is no product can't be sent, and its price misleads. The marketplace has a category of its own for such payments.
    """
    skus = skus_of(listing, look)
    title = title_of(listing, skus, look)
    told = [(sku, word) for sku in skus if (word := _word(sku, title))]
    told = [] if _prints(skus) and len(told) < len(skus) else told
    rest = _rest(skus, told)
    told = [(sku, word) for sku, word in told if not _is_a_colour(sku, word, rest)]
    for sku, word in told:
        says = "all" if len(told) == len(skus) > 1 else "motif" if _costs_as_others(sku, rest, GOODS) else "words"
        tell = weakens if says == "motif" else blocks
        yield tell(says, sku.at(listing.sheet_place), option=sku.name, word=word, price=_amount(sku), row=sku.row)
    yield from _sounding("not_a_product", listing, skus, title)


def _is_a_colour(sku: Sku, word: str, rest: Sequence[Sku]) -> bool:
    """A colour that is called so, at the price of goods: a payment of a colour costs little."""
    own, others = _amount(sku), [amount for other in rest if (amount := _amount(other))]
    values = [option.value for option in sku.options if option.kind != "ship_from"]
    named = any(names_a_colour(value, word) for value in values)
    return named and bool(own and others) and (own or 0) >= GOODS * median(others)


def _rest(skus: Sequence[Sku], told: Sequence[tuple[Sku, str]]) -> list[Sku]:
    return [sku for sku in skus if all(sku is not one for one, _ in told)]


def _costs_as_others(sku: Sku, rest: Sequence[Sku], least: float) -> bool:
    """Whether the price is one of goods: a charm called `Gift` beside `Anchor`; a payment costs what it is for. Held against the
    rows that differ in one property only, where there are any: a sofa's cover of four seats costs more in each colour."""
    prices = priced([*rest, sku])
    one = next((one for one in prices if one.sku is sku), None)
    if one is None or one.others is None:
        return False
    near = [other.amount for other in prices if other.sku is not sku and _differs_once(other.sku, sku)]
    ratio = one.amount / median(near) if near and median(near) > 0 else one.ratio
    return least <= ratio <= AS_OTHERS


def _differs_once(one: Sku, other: Sku) -> bool:
    """In one of several properties."""
    values = [{(option.name, folded(option.value)) for option in sku.options} for sku in (one, other)]
    return len(values[0]) == len(values[1]) > 1 and len(values[0] & values[1]) == len(values[0]) - 1


def _prints(skus: Sequence[Sku]) -> bool:
    """Stamps, signs, charms: all of one price, a word or two each, and no colour, size or number among them."""
    amounts = [one.amount for one in priced(skus) if one.amount > 0]
    plain = all(len(sku.name.split()) < 3 and not colours_in(sku.name) and not measures(sku.name) for sku in skus)
    return plain and len(skus) > 3 and len(amounts) == len(skus) and max(amounts) <= ONE_PRICE * min(amounts)


def _sounding(rule: str, listing: Listing, skus: Sequence[Sku], title: str) -> Iterator[Finding]:
    """Rows that no list of words knows."""
    prices = priced(skus)
    for one in prices:
        if sounds_like(one, prices, title) == rule:
            yield weakens("sounds-so", one.sku.at(listing.sheet_place), **figures(one))


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
        "in-line": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Red sample", 12.5))),
        "sounds-so": Example(
            sheets=other_sheet(("Rose", 6.9), ("Plum", 6.9), ("Wine", 6.9), ("Tried at the shop window", 2.0))
        ),
    },
)
def sample_or_used(listing: Listing, look: Look) -> Iterator[Finding]:
    """Each option's name: a sample, used, mended or damaged goods, an empty box, beside new goods.

    Who buys new goods must not meet used ones in the same listing. They belong into a listing that says so in its title.
    """
    skus = skus_of(listing, look)
    title = title_of(listing, skus, look)
    if purposes.not_new(title):
        return
    told = [(sku, word) for sku in skus if (word := purposes.not_new(sku.name))]
    told = [] if _prints(skus) and len(told) < len(skus) else told
    rest = _rest(skus, told)
    for sku, word in told:
        says = "all" if len(told) == len(skus) else "in-line" if _costs_as_others(sku, rest, NEW) else "among-new"
        tell = blocks if says == "among-new" else weakens
        yield tell(says, sku.at(listing.sheet_place), option=sku.name, word=word, price=_amount(sku), row=sku.row)
    yield from _sounding("sample_or_used", listing, skus, title)


@VIOLATION.check(
    passes=Example(sheets=other_sheet(("As shown", 12.9))),
    fails={
        "empty": Example(sheets=other_sheet(("Black", 12.9), ("", 12.9))),
        "explains": Example(sheets=other_sheet(("Black", 12.9), ("See description", 12.9))),
        "other": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Other", 11.9))),
        "as-shown": Example(sheets=other_sheet(("Black", 12.9), ("As picture shown", 7.9))),
        "none": Example(sheets=other_sheet(("Name engraved", 12.9), ("Logo engraved", 12.9), ("None", 11.9))),
        "sounds-so": Example(
            sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Grey", 12.9), ("Like image nine", 2.0))
        ),
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
    yield from _sounding("empty_option", listing, skus, title_of(listing, skus, look))


def _blank(sku: Sku, skus: Sequence[Sku], prices_differ: bool) -> str | None:
    """`empty` only where the sheet names other rows: a sheet without names is told by another rule."""
    own = [option for option in sku.options if option.kind != "ship_from"]
    values = [option.value for option in own if folded(option.value)]
    if not values or all(purposes.surely_blank(value) for value in values):
        named = any(not purposes.surely_blank(other.name) for other in skus if other is not sku)
        said_none = values and any(sign.isalpha() for value in values for sign in value)
        if not named or (said_none and all(option.kind not in ("colour", "size") for option in own)):
            return None  # "Engraving: none" is an answer
        return (
            "none"
            if said_none and _costs_as_others(sku, [other for other in skus if other is not sku], NEW)
            else "empty"
        )
    if any(purposes.explanatory(value) for value in values):
        return "explains"
    if any(purposes.surely_blank(value) for value in values):
        return None
    if any(purposes.other(value) for value in values):
        return "other"
    return "as-shown" if prices_differ and any(purposes.as_shown(value) for value in values) else None
