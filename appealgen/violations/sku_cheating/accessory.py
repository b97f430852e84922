"""An accessory, or a piece of a set, set up as an option of the goods, so that its price stands in the search."""

from __future__ import annotations

from collections.abc import Iterator

from appealgen.case.finding import Fact, Finding, blocks, weakens
from appealgen.violations.base import Example, Look
from appealgen.violations.sku_cheating.apart import sounds_like
from appealgen.violations.sku_cheating.listing import Listing, skus_of, title_of
from appealgen.violations.sku_cheating.patterns import (
    accessory_of,
    foreign,
    is_single_piece,
    piece_of_set,
    told_by_words,
)
from appealgen.violations.sku_cheating.prices import FAR, Priced, priced
from appealgen.violations.sku_cheating.violation import VIOLATION, other_sheet
from appealgen.violations.sku_cheating.words.goods import sells_parts
from appealgen.violations.sku_cheating.words.measures import measures

WATCH = {"evidence.listing.title": "Smart watch with heart rate monitor"}
TEA = {"evidence.listing.title": "Porcelain teapot set, 7 pieces"}


def figures(one: Priced) -> dict[str, Fact]:
    """What every finding about a price tells."""
    return {
        "option": one.name, "price": one.amount, "text": one.price.text, "median": one.others, "ratio": round(one.ratio, 4),
        "row": one.sku.row,
    }  # fmt: skip


@VIOLATION.check(
    passes=Example(
        changes=WATCH, sheets=other_sheet(("Watch, black", 29.9), ("Watch + strap", 33.9), ("Watch with case", 34.9))
    ),
    fails={
        "cheap": Example(
            changes=WATCH, sheets=other_sheet(("Black watch", 29.9), ("Silver watch", 29.9), ("Strap only", 1.2))
        ),
        "beside": Example(
            changes=WATCH, sheets=other_sheet(("Black watch", 29.9), ("Silver watch", 29.9), ("Leather strap", 14.0))
        ),
        "sounds-so": Example(
            changes=WATCH,
            sheets=other_sheet(("Black", 29.9), ("Silver", 29.9), ("Gold", 29.9), ("Two pins + pusher", 2.4)),
        ),
    },
)
def accessory(listing: Listing, look: Look) -> Iterator[Finding]:
    """Each option's name and price: whether it is a part or an accessory (cable, strap, case, filter) beside the goods.

    An accessory at a small part of the goods' price brings the listing to the top of a search by price. The marketplace wants it
    in a listing of its own.
    """
    skus = skus_of(listing, look)
    title, prices = title_of(listing, skus, look), priced(skus)
    for one in prices:
        word = None if told_by_words(one, title) or foreign(one, title) else accessory_of(one, prices, title)
        place = one.sku.at(listing.sheet_place)
        if word is None and sounds_like(one, prices, title) == "accessory":
            yield weakens("sounds-so", place, **figures(one))
        if word is None or is_single_piece(one, prices, title):
            continue
        if one.ratio <= FAR:
            yield blocks("cheap", place, word=word, **figures(one))
        else:
            yield weakens("beside", place, word=word, **figures(one))


@VIOLATION.check(
    passes=Example(changes=TEA, sheets=other_sheet(("1 pc", 3.0), ("Set of 6 pcs", 16.0), ("Set of 12 pcs", 30.0))),
    fails={
        "piece": Example(
            changes=TEA, sheets=other_sheet(("Cup only", 0.9), ("Full set A", 38.0), ("Full set B", 39.0))
        ),
        "piece-doubtful": Example(
            changes=TEA, sheets=other_sheet(("1 pc", 19.0), ("Full set A", 38.0), ("Full set B", 39.0))
        ),
        "sounds-so": Example(
            changes=TEA, sheets=other_sheet(("Blue", 38.0), ("White", 39.0), ("Red", 39.0), ("A single saucer", 2.0))
        ),
    },
)
def set_and_piece(listing: Listing, look: Look) -> Iterator[Finding]:
    """Sets and single pieces among the options: whether the number of pieces explains the prices.

    A single cup beside a tea set shows the set at the price of a cup. Packs of the same thing are fine where a buyer sees how many
    each holds.
    """
    skus = skus_of(listing, look)
    title, prices = title_of(listing, skus, look), priced(skus)
    for one in prices:
        if sounds_like(one, prices, title) == "set_and_piece":
            yield weakens("sounds-so", one.sku.at(listing.sheet_place), **figures(one))
        beside = accessory_of(one, prices, title) and not is_single_piece(one, prices, title)
        if told_by_words(one, title) or beside or not piece_of_set(one, prices, title):
            continue
        place = one.sku.at(listing.sheet_place)
        tell, says = (blocks, "piece") if one.ratio <= FAR and not sells_parts(title) else (weakens, "piece-doubtful")
        yield tell(says, place, count=measures(one.name).get("count"), **figures(one))
