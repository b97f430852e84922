"""Different products under one listing: by what their options are called, and by their pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.case.model import NamedFile
from appealgen.evidence.documents.sheets.model import Sku
from appealgen.violations.base import Example, Look
from appealgen.violations.sku_cheating.accessory import figures
from appealgen.violations.sku_cheating.apart import sounds_like
from appealgen.violations.sku_cheating.listing import Listing, skus_of, title_of
from appealgen.violations.sku_cheating.patterns import accessory_of, foreign, has_own_pattern
from appealgen.violations.sku_cheating.prices import FAR, Priced, priced
from appealgen.violations.sku_cheating.violation import VIOLATION, other_sheet
from appealgen.violations.sku_cheating.words import folded, goods
from appealgen.violations.sku_cheating.words.colours import without_colours
from appealgen.violations.sku_cheating.words.measures import without_measures

MOST_PICTURES = 8
"""Pictures that are held against each other: 28 pairs take some seconds."""
CODE = r"\b(?=[a-z]*\d)(?=\d*[a-z])[a-z]{1,4}-?\d{1,4}[a-z]{0,3}\b"
"""A model as makers name them: X8, T500, M10S."""
NO_MODEL = r"\b(?:\d+\s?(?:gb|tb|g|mm|cm|m|ml|l|kg|w|v|a|mah|pcs?|k|d|p|xl|in|ft|oz|ct|awg|hz)|[x]{0,4}[sml]|[a-z]?\d{1,2}xl|usb\d?|type-?c|rj\d+|e\d{2}|gu\d+|b\d{2}|ip\d{2}|h\d|r\d{2}|m\d)\b"
"""What looks like one and isn't: measures, sockets, threads."""
NO_MODEL_BESIDE = r"\bfor\b|适用|для|\bpara\b|style|type|colou?r|款|色|тип|цвет|estilo|tipo"
"""Words beside which a code is what the goods fit, or a style's number."""
MOTIFS = 1.6
"""Charms and prints of which the title says nothing cost up to so many times each other, a first guess of ours. Different goods in the
sets under benchmarks/ cost 1.6 to 6.9 times each other, but for a dress and a bag (1.25, 1.59): those are told with doubt."""
MOUSE = {"evidence.listing.title": "Wireless mouse for office"}


@VIOLATION.check(
    passes=Example(sheets=other_sheet(("for iPhone 13", 5.9), ("for iPhone 14", 5.9), ("for Galaxy S23", 5.9))),
    fails={
        "goods": Example(
            changes=MOUSE,
            sheets=other_sheet(("Wireless mouse", 9.0), ("Keyboard", 19.0), ("Headphones", 15.0)),
        ),
        "goods-doubtful": Example(
            changes={"evidence.listing.title": "Wireless mouse and keyboard"},
            sheets=other_sheet(("Wireless mouse", 9.0), ("Keyboard", 19.0)),
        ),
        "sounds-so": Example(
            changes=MOUSE, sheets=other_sheet(("Black", 9.0), ("White", 9.0), ("Grey", 9.0), ("The hand rake", 4.6))
        ),
        "models": Example(sheets=other_sheet(("X8", 12.0), ("T500", 22.0), ("M10S Pro", 31.0))),
        "pictures": Example(
            kin=dict.fromkeys(combinations(("black.jpg", "white.jpg", "red.jpg", "blue.jpg"), 2), "stranger")
        ),
    },
)
def different_products(listing: Listing, look: Look) -> Iterator[Finding]:
    """Whether all options are one product: the goods that their names tell, models under "colour", and pictures that fall apart.

    The reviews and sales of one product must not speak for another. Different products belong into listings of their own.
    """
    skus = skus_of(listing, look)
    title = title_of(listing, skus, look)
    prices = priced(skus)
    told = list(_by_names(listing, skus, title)) or list(_by_models(listing, skus, title))
    named = {finding.facts.get("row") for finding in told}
    told += [one for one in _foreign(listing, prices, title) if one.facts.get("row") not in named]
    yield from told
    apart = [one for one in prices if sounds_like(one, prices, title) == "different_products"]
    for one in apart:
        yield weakens("sounds-so", one.sku.at(listing.sheet_place), **figures(one))
    files = [picture.file for picture in listing.pictures]
    clusters = _clusters(files, look)
    for cluster in clusters[1:]:
        yield weakens("pictures", cluster[0].place, clusters=len(clusters), other=clusters[0][0].name)
    if not told and not apart and len(clusters) < 2 and len(skus) > 1 and listing.sheet and _says_one(skus, title):
        yield supports("one-product", listing.sheet.place, count=len(skus), pictures=len(set(files)))


def _says_one(skus: Sequence[Sku], title: str) -> bool:
    """Whether the names tell nothing but colours, sizes and numbers apart, and no row is an accessory or no product."""
    prices = priced(skus)
    if any(has_own_pattern(one, prices, title) for one in prices):
        return False
    rests = {without_colours(without_measures(sku.name)) for sku in skus}
    return len(rests) == 1


def _by_names(listing: Listing, skus: Sequence[Sku], title: str) -> Iterator[Finding]:
    """Rows of another kind of goods than the title's or, where it tells none, than most rows'."""
    prices = {one.sku.row: one for one in priced(skus)}
    named = [(sku, told) for sku in skus if (told := _goods(sku))]
    parts = {row for row, one in prices.items() if accessory_of(one, list(prices.values()), title)}
    kinds = [kind for _, (kind, _) in named]
    in_title = goods.products_in(title)
    if not in_title & set(kinds) and _cost_the_same(list(prices.values())):
        return  # `Camera`, `Book` on T-shirts of one price are prints
    main = next((kind for kind in in_title if kind in kinds), None) or max(kinds, key=kinds.count, default=None)
    for sku, (kind, word) in named:
        if (
            kind == main
            or sku.row in parts
            or (kind not in in_title and in_title and len(set(kinds)) < 2 and len(named) < 2)
        ):
            continue
        if len(set(kinds) | in_title) < 2:
            continue
        motifs = not in_title & set(kinds) and _cost_the_same(list(prices.values()), MOTIFS)
        doubt = kind in in_title or len(named) < 2 or _cost_the_same(list(prices.values())) or motifs
        tell, says = (weakens, "goods-doubtful") if doubt else (blocks, "goods")
        yield tell(says, sku.at(listing.sheet_place), option=sku.name, word=word, row=sku.row, title=title or None)


def _foreign(listing: Listing, prices: Sequence[Priced], title: str) -> Iterator[Finding]:
    """Small things that are no part of the goods: `Keyring` beside a heater."""
    for one in prices:
        word = foreign(one, title)
        if word:
            tell, says = (blocks, "goods") if one.ratio <= FAR else (weakens, "goods-doubtful")
            yield tell(
                says,
                one.sku.at(listing.sheet_place),
                option=one.sku.name,
                word=word,
                row=one.sku.row,
                title=title or None,
            )


def _cost_the_same(prices: Sequence[Priced], most: float = 1.15) -> bool:
    """Different goods seldom cost the same to a seventh; different prints of one thing do."""
    amounts = [one.amount for one in prices if one.amount > 0]
    return bool(amounts) and max(amounts) <= most * min(amounts)


def _goods(sku: Sku) -> tuple[str, str] | None:
    """What goods a row's name is of; none of a bundle."""
    return None if goods.added(sku.name) and not goods.only(sku.name) else goods.product(sku.name)


def _by_models(listing: Listing, skus: Sequence[Sku], title: str) -> Iterator[Finding]:
    """Models where colours should stand; what the goods are for is no model of theirs."""
    told = []
    for sku in skus:
        for option in sku.options:
            text = re.sub(NO_MODEL, " ", folded(option.value))
            found = re.search(CODE, text)
            if option.kind == "colour" and found and not re.search(NO_MODEL_BESIDE, text):
                told.append((sku, found[0], option.cell))
    models = {code for _, code, _ in told}
    if len(models) < 2 or any(model in folded(title) for model in models) or len(told) < len(skus) / 2:
        return
    amounts = [one.amount for one in priced(skus) if one.amount > 0]
    if not amounts or max(amounts) < 1.5 * min(amounts):
        return
    for sku, code, cell in told[1:]:
        yield weakens("models", sku.at(listing.sheet_place, cell), option=sku.name, word=code, row=sku.row)


def _clusters(files: Sequence[NamedFile], look: Look) -> list[list[NamedFile]]:
    """Pictures that are kin, or not surely strangers, together; the largest cluster first."""
    opened = look.opened({file.path: file for file in files}.values())[:MOST_PICTURES]
    clusters: list[list[NamedFile]] = [[file] for file in opened]
    for one, other in combinations(opened, 2):
        here, there = (next(c for c in clusters if file in c) for file in (one, other))
        if here is not there and look.evidence.kin(one, other) != "stranger":
            here += there
            clusters.remove(there)
    return sorted(clusters, key=len, reverse=True)
