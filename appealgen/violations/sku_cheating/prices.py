"""Prices against the other SKUs', and what explains a difference: how many, how large, what comes with it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import log
from statistics import median_high, median_low

from msgspec import Struct

from appealgen.evidence.documents.sheets.model import Price, Sku
from appealgen.violations.sku_cheating.words.goods import added, is_set
from appealgen.violations.sku_cheating.words.measures import measures, without_measures

FAR = 0.3
"""At most this share of the others' median is far below, at least its inverse far above: a first guess of ours, no rule of the marketplace. Of the 73
honest sheets under benchmarks/ 16 have such a row, each on a ladder or in a set of parts: so a ratio alone blocks nothing."""
ABSURD = 0.1
"""At most this share, with nothing that explains it, is no price of the same goods."""

EXPONENT, SLACK = 1.6, log(1.9)
"""How much steeper than the measure a price may climb to the next one, and how much by itself. Of the honest sheets under benchmarks/ prices
climb up to 1.41 times as steeply where one measure grows, 2.48 times where two do (a wig's length and density), by less than the slack."""
STEEPEST = 3.2
"""How steeply a price may climb where its neighbours do: balls and pearls are paid by their volume, the cube of their size."""
TOLERATED = 1.08
"""A larger one may cost so much less, and the order still counts as kept: colours of one size differ a little."""

AGREE = 3.0
"""Where the middle half of the others is wider than this, the list has no usual price: a strip, a carton and a barrel of one thing. Ladders
of honest sheets under benchmarks/ are, and no sheet with a bait price."""


class Priced(Struct, frozen=True):
    """A SKU that has a price, beside the others."""

    sku: Sku
    price: Price
    others: float | None
    """Median of the other SKUs' prices in the same money; None where there is none."""
    name: str
    """The SKU's, without the place that it is sent from."""
    place: str | None
    """That place."""

    @property
    def amount(self) -> float:
        return self.price.amount

    @property
    def ratio(self) -> float:
        """Of the price to the others' median; 1 where there is none."""
        return self.amount / self.others if self.others else 1.0


def price_of(sku: Sku) -> Price | None:
    """What a buyer pays: the price after a discount where there is one."""
    return sku.sale or sku.price


def priced(skus: Sequence[Sku]) -> list[Priced]:
    """Those with a price, each against the median of the others."""
    told = [(sku, price) for sku in skus if (price := price_of(sku)) is not None]
    made = []
    for sku, price in told:
        others = [
            one.amount for other, one in told if other is not sku and one.currency == price.currency and one.amount > 0
        ]
        made.append(Priced(sku, price, _median(others, price.amount) if others else None, sku.name, sku.ship_from))
    return made


def _median(others: Sequence[float], own: float) -> float:
    """Of two in the middle the one that is nearer to the row's own: one odd row must not make its neighbours odd."""
    low, high = median_low(others), median_high(others)
    return low if own <= 0 or abs(log(own / low)) <= abs(log(own / high)) else high


def agree(one: Priced, prices: Sequence[Priced]) -> bool:
    """Whether the others have a price that this one could be far from: from the quarter to the third quarter of them."""
    amounts = sorted(other.amount for other in prices if other.sku is not one.sku and other.amount > 0)
    quarter = len(amounts) // 4
    return bool(amounts) and amounts[-1 - quarter] <= AGREE * amounts[quarter]


def explained(one: Priced, all_priced: Sequence[Priced]) -> str | None:
    """By what its price differs from the others': a measure's name, `bundle`; None where nothing in the names tells it."""
    own = measures(one.name)
    for kind in own:
        if _on_ladder(one, kind, all_priced):
            return kind
    return "bundle" if _is_base(one, all_priced) else None


def _on_ladder(one: Priced, kind: str, all_priced: Sequence[Priced]) -> bool:
    """Whether more costs more and less costs less, no steeper than the measure to its neighbours."""
    here, rest = measures(one.name)[kind], without_measures(one.name)
    ladder = [
        (value, other)
        for other in all_priced
        if other.sku is not one.sku and (value := measures(other.name).get(kind)) and value != here
    ]
    same = [(value, other) for value, other in ladder if without_measures(other.name) == rest]
    ladder = same or ladder
    if not ladder or here <= 0 or one.amount <= 0:
        return False
    kept = [_in_order(here, one.amount, value, other.amount) for value, other in ladder]
    if sum(kept) < 0.8 * len(kept):
        return False
    value, nearest = min(ladder, key=lambda pair: abs(log(pair[0] / here)))
    if nearest.amount <= 0:
        return False
    steep = max(EXPONENT, _climb(ladder)) if kind == "length" else EXPONENT
    return abs(log(one.amount / nearest.amount)) <= steep * abs(log(here / value)) + SLACK


def _climb(ladder: Sequence[tuple[float, Priced]]) -> float:
    """How steeply the others climb from step to step, in the middle; 0 of fewer than three."""
    steps = sorted((value, other.amount) for value, other in ladder if other.amount > 0)
    climbs = [
        log(dear / cheap) / log(large / small) for (small, cheap), (large, dear) in pairwise(steps) if large > small
    ]
    return min(STEEPEST, median_low(climbs)) if len(climbs) > 1 else 0.0


def _in_order(here: float, price: float, value: float, other: float) -> bool:
    return price <= other * TOLERATED if here < value else other <= price * TOLERATED


def _is_base(one: Priced, all_priced: Sequence[Priced]) -> bool:
    """The plain one of bundles, or a bundle among plain ones: what comes with it is in the name."""
    if not ABSURD < one.ratio < 1 / ABSURD:
        return False
    others = [other for other in all_priced if other.sku is not one.sku]
    larger = [other for other in others if _is_bundle(other.name)]
    if not _is_bundle(one.name):
        return len(larger) * 2 >= len(others) > 0 and one.amount <= min(other.amount for other in larger)
    return one.ratio > 1 and len(larger) < len(others)


def _is_bundle(name: str) -> bool:
    return added(name) or is_set(name)
