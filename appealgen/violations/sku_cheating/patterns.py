"""Which pattern a row shows first: a row that is a deposit is no bait price besides. Pure functions over the rows."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from appealgen.violations.sku_cheating.prices import ABSURD, FAR, Priced, explained
from appealgen.violations.sku_cheating.words import folded, goods, purposes
from appealgen.violations.sku_cheating.words.alone import part_alone
from appealgen.violations.sku_cheating.words.colours import colours_in, without_colours
from appealgen.violations.sku_cheating.words.measures import measures, without_measures

MODERATE = 0.6
"""Above this share of the others' median a named accessory is sold as dear as the goods: then its name decides nothing."""


SEVERAL = 3
"""Pieces from which on a row is a set, where the title is of one."""
BY_SIZE = ("length", "area", "volume", "mass")
"""A half metre beside a roll is no piece of a set."""


def told_by_words(one: Priced, title: str) -> bool:
    """Whether words already tell that the row is no product, or no new one."""
    return bool(purposes.not_a_product(one.name, title) or purposes.not_new(one.name))


def accessory_of(one: Priced, all_priced: Sequence[Priced], title: str) -> str | None:
    """The word by which a row is an accessory beside the goods; None of goods, of bundles and of spare parts' listings."""
    return _by_its_name(one, all_priced, title) or _part_alone(one, all_priced, title)


def _part_alone(one: Priced, all_priced: Sequence[Priced], title: str) -> str | None:
    """A part that says it is sold without the rest, whatever it is, far below what isn't; few of the options may say so."""
    part = part_alone(one.name, title)
    if part is None or not is_far_below(one) or goods.sells_parts(title) or piece_of_set(one, all_priced, title):
        return None
    others = [other for other in all_priced if other.sku is not one.sku and part_alone(other.name, title)]
    return part if len(others) + 1 <= len(all_priced) / 2 else None


def _by_its_name(one: Priced, all_priced: Sequence[Priced], title: str) -> str | None:
    named = goods.accessory(one.name)
    if named is None or (goods.added(one.name) and not goods.only(one.name)) or one.ratio > MODERATE:
        return None
    kind, word = named
    strong = goods.only(one.name) and kind not in goods.accessories_in(title)
    if not strong and (goods.sells_parts(title) or kind in goods.accessories_in(title)):
        return None
    others = [other for other in all_priced if other.sku is not one.sku]
    alike = sum(kind in goods.accessories_in(other.name) and not goods.added(other.name) for other in others)
    return word if alike <= len(others) / 2 else None


def piece_of_set(one: Priced, all_priced: Sequence[Priced], title: str) -> bool:
    """A single piece (or a part of the set, by its name) among sets, at a price that no number of pieces explains."""
    if one.ratio > MODERATE or _several(one.name, title) or _is_the_goods(one, title):
        return False
    others = [other for other in all_priced if other.sku is not one.sku]
    sets = [other for other in others if _several(other.name, title)]
    if not sets or explained(one, all_priced) in BY_SIZE:
        return False
    if _counts_alone_nothing(one, sets, others, title):
        return True
    part = goods.only(one.name) or goods.is_piece(one.name) or measures(one.name).get("count") == 1
    own, kinds = goods.products_in(one.name), [goods.products_in(other.name) for other in sets]
    other_goods = bool(own) and all(kind and not own & kind for kind in kinds)
    return (part or other_goods) and not _unit_prices_agree(one, sets)


def _several(name: str, title: str = "") -> bool:
    """A set, a pair, or so many pieces where the title is of a set."""
    many = goods.is_set(title) and measures(name).get("count", 0) >= SEVERAL
    return many or goods.is_set(name) or (goods.is_pair(name) and not goods.only(name))


def _counts_alone_nothing(one: Priced, sets: Sequence[Priced], others: Sequence[Priced], title: str) -> bool:
    """Beside sets of a set's listing a row that counts no pieces, at a tenth of their price: `13 mm` beside `108 pieces`."""
    return (
        goods.is_set(title)
        and one.ratio <= ABSURD
        and 3 * len(sets) >= 2 * len(others)
        and not measures(one.name).get("count")
        and bool(folded(one.name))
        and (bool(without_colours(without_measures(one.name))) or not colours_in(one.name))
        and accessory_word(one.name) is None
    )


def accessory_word(name: str) -> str | None:
    """The word by which a name is of a part that goes beside goods."""
    told = goods.accessory(name)
    return told[1] if told else None


def _is_the_goods(one: Priced, title: str) -> bool:
    """The listing's own goods, and no set of them, beside bundles: a hat under `knitted hat`."""
    own = goods.products_in(one.name) & goods.products_in(title)
    return bool(own) and not goods.is_set(title) and one.ratio > FAR


def is_single_piece(one: Priced, all_priced: Sequence[Priced], title: str) -> bool:
    """A piece of a set that calls itself one: `single lid` beside cookware sets."""
    return goods.is_piece(one.name) and piece_of_set(one, all_priced, title)


def _unit_prices_agree(one: Priced, sets: Sequence[Priced]) -> bool:
    """A piece against the sets whose pieces are counted: each costs between a third of the piece and half as much again."""
    each = [other.amount / count for other in sets if (count := measures(other.name).get("count")) and count > 1]
    own = one.amount / measures(one.name).get("count", 1)
    return bool(each) and own / 3 <= median(each) <= own * 1.5


def counted(all_priced: Sequence[Priced]) -> list[tuple[Priced, float]]:
    """Rows that tell how many pieces they hold, when at least two differ in it."""
    told = [(one, count) for one in all_priced if (count := measures(one.name).get("count"))]
    return told if len({count for _, count in told}) > 1 else []


def has_own_pattern(one: Priced, all_priced: Sequence[Priced], title: str) -> bool:
    """Whether another rule than the bait price tells of this row."""
    return (
        told_by_words(one, title)
        or accessory_of(one, all_priced, title) is not None
        or piece_of_set(one, all_priced, title)
        or foreign(one, title) is not None
        or bool(purposes.explanatory(one.name) or not folded(one.name))
    )


def foreign(one: Priced, title: str) -> str | None:
    """A small thing that is no part of the goods, at less than they cost: `Keyring` beside a heater."""
    return goods.trinket(one.name, title) if one.ratio <= MODERATE else None


def is_far_below(one: Priced) -> bool:
    return one.ratio <= FAR
