"""Prices that no buyer pays, or that stand out of line with nothing in the option's name to explain it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.violations.base import Example, Look
from appealgen.violations.sku_cheating.accessory import figures
from appealgen.violations.sku_cheating.apart import sounds_like
from appealgen.violations.sku_cheating.listing import Listing, skus_of, title_of
from appealgen.violations.sku_cheating.patterns import has_own_pattern
from appealgen.violations.sku_cheating.prices import ABSURD, FAR, Priced, agree, explained, priced
from appealgen.violations.sku_cheating.violation import VIOLATION, other_sheet
from appealgen.violations.sku_cheating.words.colours import colours_in, without_colours
from appealgen.violations.sku_cheating.words.goods import is_set, product, sells_parts
from appealgen.violations.sku_cheating.words.measures import without_measures
from appealgen.violations.sku_cheating.words.stems import stems

TOKEN = {
    "USD": 0.1,
    "EUR": 0.1,
    "GBP": 0.1,
    None: 0.1,
    "BRL": 0.5,
    "CNY": 0.7,
    "PLN": 0.4,
    "RUB": 10.0,
    "JPY": 15.0,
    "KRW": 150.0,
}
"""An amount that stands for no price, where the others cost ten times as much: about ten US cents."""
NOTHING = 0.2
"""Of such an amount: where every price is as low, none is one."""
STYLE = r"\b(?:types?|styles?|models?|colou?rs?|versions?|tipos?|estilos?|modelos?|colores)\b|[款色号型]|(?:тип|стиль|модел|цвет|вариант|верси)\w*"
"""Words that say nothing of the goods."""
LISTED = 2
"""Different things of the title from which on its rows are a list."""
NINES = 999
"""From here on a row of nines is no price but a word for `not for sale`, where the others cost far less."""


@VIOLATION.check(
    passes=Example(sheets=other_sheet(("16GB", 4.9), ("32GB", 6.9), ("64GB", 9.9), ("128GB", 15.9), ("256GB", 27.0))),
    fails={
        "token": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Red", 0.01))),
        "all-token": Example(sheets=other_sheet(("Black", 0.01), ("White", 0.01), ("Red", 0.02))),
        "nines": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Red", 999999.0))),
        "far-below": Example(sheets=other_sheet(("Black", 129.0), ("White", 129.0), ("Red", 9.0))),
        "low": Example(sheets=other_sheet(("Black", 129.0), ("White", 129.0), ("Red", 29.0))),
        "far-above": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Red", 190.0))),
        "high": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Red", 60.0))),
        "zero": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Red", 0.0))),
    },
)
def bait_price(listing: Listing, look: Look) -> Iterator[Finding]:
    """Each price against the median of the others: amounts like 0.01 or 999999, and prices that nothing in the name explains.

    A price at which nothing is sold misleads search and buyers. Sizes, packs, capacities and bundles explain a difference, where it
    grows with them.
    """
    skus = skus_of(listing, look)
    title, prices = title_of(listing, skus, look), priced(skus)
    low = [one for one in prices if one.ratio <= FAR]
    if prices and all(0 < one.amount <= NOTHING * TOKEN.get(one.price.currency, 0.1) for one in prices):
        yield blocks("all-token", prices[0].sku.at(listing.sheet_place, prices[0].price.cell), count=len(prices),
                     **figures(max(prices, key=lambda one: one.amount)))  # fmt: skip
        return
    for one in prices:
        told = _told(one, prices, low, title)
        if told is not None:
            weight, says = told
            if weight == "weakens" and sounds_like(one, prices, title):
                continue  # the rule that it sounds like tells of it
            tell = blocks if weight == "blocks" else weakens
            by = explained(one, prices)
            yield tell(says, one.sku.at(listing.sheet_place, one.price.cell), explained=by, **figures(one))
    if (
        len(prices) > 1
        and listing.sheet
        and not any(_told(one, prices, low, title) or has_own_pattern(one, prices, title) for one in prices)
    ):
        amounts = [one.amount for one in prices]
        currencies = {one.price.currency for one in prices}
        yield supports(
            "in-line", listing.sheet.place, lowest=min(amounts), highest=max(amounts), count=len(prices),
            currency=currencies.pop() if len(currencies) == 1 else None,
        )  # fmt: skip


def _told(one: Priced, prices: Sequence[Priced], low: Sequence[Priced], title: str) -> tuple[str, str] | None:
    """Weight and word; None where the price is in line, or another rule tells of the row."""
    if one.others is None or has_own_pattern(one, prices, title) or _has_twin(one, prices):
        return None
    if one.amount <= 0:
        return "blocks", "zero"
    if one.ratio <= ABSURD and one.amount <= TOKEN.get(one.price.currency, 0.1):
        return ("weakens", "low") if _is_announced(one, prices, title) else ("blocks", "token")
    if _is_nines(one.amount) and one.ratio >= 5:
        return "blocks", "nines"
    if FAR < one.ratio < 1 / FAR or explained(one, prices):
        return None
    return _out_of_line(one, prices, low, title)


def _has_twin(one: Priced, prices: Sequence[Priced]) -> bool:
    """The same option sent from elsewhere: another rule holds the two against each other."""
    return any(other.name == one.name and other.place != one.place for other in prices)


def _out_of_line(one: Priced, prices: Sequence[Priced], low: Sequence[Priced], title: str) -> tuple[str, str] | None:
    """What says nothing of itself but a colour or a style can't cost a tenth of the others; all else is for a person."""
    doubt = product(one.name) is not None or one.sku.note is not None or not agree(one, prices)
    doubt = doubt or sells_parts(title) or (one.ratio > 1 and is_set(one.name)) or not _says_little(one, prices)
    if _is_announced(one, prices, title):
        return None  # parts that the title lists have no usual price
    if not agree(one, prices) and not _far_from_all(one, prices):
        return None  # a strip, a carton and a barrel of one thing: there is no usual price to be far from
    if one.ratio <= FAR:
        return ("blocks", "far-below") if one.ratio <= ABSURD and not doubt else ("weakens", "low")
    if low and 2 * len(low) >= len(prices) - 1:
        return None  # the cheap ones are told already, and these are the usual ones
    return ("blocks", "far-above") if one.ratio >= 1 / ABSURD and not doubt else ("weakens", "high")


def _says_little(one: Priced, prices: Sequence[Priced]) -> bool:
    """Whether the name is nothing but colours, sizes, numbers, and words of its sisters': any other word may explain the price."""
    rest = re.sub(STYLE, " ", without_measures(one.name))
    words = [word for word in re.findall(r"[\u3400-\u9fff]+|[^\W\d_]{3,}", rest) if without_colours(word)]
    sisters = frozenset().union(*(stems(other.name) for other in prices if other.sku is not one.sku))
    return all(stems(word) & sisters or (word.isascii() and len(word) < 3) for word in words)


def _is_announced(one: Priced, prices: Sequence[Priced], title: str) -> bool:
    """Whether the title lists what the rows are, each another thing: `gasket, pump, boiler`."""
    own = [frozenset() if colours_in(other.name) else stems(other.name) & stems(title) for other in prices]
    kinds = {min(shared) for shared in own if shared}
    here = stems(one.name) & stems(title)
    return bool(here) and not colours_in(one.name) and 2 * sum(map(bool, own)) >= len(prices) and len(kinds) >= LISTED


def _far_from_all(one: Priced, prices: Sequence[Priced]) -> bool:
    """Whether even the next dearer price is ten times as high."""
    dearer = [other.amount for other in prices if other.amount > one.amount]
    return bool(dearer) and one.amount <= ABSURD * min(dearer)


def _is_nines(amount: float) -> bool:
    return amount >= NINES and re.fullmatch(r"9{3,}(?:\.9+|\.0+)?", f"{amount:.2f}".rstrip("0").rstrip(".")) is not None
