"""Rows that stand apart from their sisters, and what they sound like: for wordings that no list knows. Pure functions over the rows."""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from appealgen.violations.sku_cheating.patterns import MODERATE, has_own_pattern
from appealgen.violations.sku_cheating.prices import FAR, Priced, agree, explained
from appealgen.violations.sku_cheating.words.colours import colours_in
from appealgen.violations.sku_cheating.words.goods import sells_parts
from appealgen.violations.sku_cheating.words.sounding import sounds
from appealgen.violations.sku_cheating.words.stems import stems

CLOSE = log(1.12)
"""Prices as near as this are one price: a first guess of ours, as colours of one size differ a little."""
SURE, HEARD, SURELY_GOODS = 0.5, 0.1, 0.9
"""A name is believed from the first share on; of what costs a third of the others from the second, unless it is the goods' by the third.
First guesses of ours: with them no honest row of the first four sets under benchmarks/sheets is told, on which the model was fitted, too."""
ALIKE = 1 / 3
"""Of so many sisters a name may share a word with."""
KINDS = {"thing": "accessory", "piece": "set_and_piece", "payment": "not_a_product", "worn": "sample_or_used", "blank": "empty_option"}  # fmt: skip
"""Which rule tells of what a name sounds like."""


def sounds_like(one: Priced, all_priced: Sequence[Priced], title: str) -> str | None:
    """The rule that a row's name and price speak of; None where its price is explained, or as others', or its name is of the goods.

    The further its price is from the others', the less its name has to say: what costs a third of them is hardly a colour.
    """
    if not _stands_apart(one, all_priced, title):
        return None
    told = dict(sounds(one.name))
    goods = told.pop("goods", 1.0)
    kind, share = next(iter(told.items()), ("goods", 0.0))
    far = one.ratio <= FAR
    if far and (share <= HEARD or goods >= SURELY_GOODS or colours_in(one.name)):
        return None
    if not far and (share < SURE or (one.ratio > MODERATE and kind in ("piece", "payment"))):
        return None
    if kind == "thing":
        return None if sells_parts(title) else "accessory" if far else "different_products"
    return KINDS[kind]


def _stands_apart(one: Priced, all_priced: Sequence[Priced], title: str) -> bool:
    """A price that most others don't have, that nothing explains, and a name that is neither the title's nor its sisters'."""
    if one.others is None or not 0 < one.amount < one.others or -log(one.ratio) <= CLOSE or not agree(one, all_priced):
        return False
    others = [other for other in all_priced if other.sku is not one.sku and other.amount > 0]
    close = sum(abs(log(other.amount / one.amount)) <= CLOSE for other in others)
    alike = sum(bool(stems(one.name) & stems(other.name)) for other in others)
    if 2 * close > len(others) or alike > ALIKE * len(others) or stems(one.name) & stems(title):
        return False
    return not has_own_pattern(one, all_priced, title) and explained(one, all_priced) is None
