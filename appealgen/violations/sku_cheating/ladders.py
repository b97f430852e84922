"""Numbers as options: capacities and quantities, and whether the prices follow them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from statistics import median

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.violations.base import Example, Look
from appealgen.violations.sku_cheating.accessory import figures
from appealgen.violations.sku_cheating.bait import TOKEN
from appealgen.violations.sku_cheating.listing import Listing, skus_of, title_of
from appealgen.violations.sku_cheating.patterns import accessory_of, counted, piece_of_set, told_by_words
from appealgen.violations.sku_cheating.prices import Priced, explained, priced
from appealgen.violations.sku_cheating.violation import VIOLATION, other_sheet
from appealgen.violations.sku_cheating.words import folded
from appealgen.violations.sku_cheating.words.goods import is_piece, wholesale
from appealgen.violations.sku_cheating.words.measures import measures, without_count, without_measures

CAPACITIES = ("bytes", "charge")
MUCH_CHEAPER = 0.7
"""At most this share of the smaller one's price, and the larger capacity is surely out of order."""
TERABYTE = 5.0
"""US dollars: less than half of what a terabyte of the cheapest kind, a large hard disk, costs anybody (about 12 in 2025, a figure of ours)."""
STORAGE = r"\bssd\b|\bhdd\b|\bnvme\b|\b(?:usb|flash|pen|hard|thumb|solid\sstate)\s?-?(?:disk|disc|drive|stick|memory|flash)|\b(?:micro\s?)?sd\s?(?:card)?\b|\bmemory\s(?:card|stick)|硬盘|固态|[uU优]盘|存储卡|内存卡|闪存|диск|флеш|накопител|карт\w+\sпамяти|\bdisco\b|\bmemoria\b|\bpendrive\b|\btarjeta\sde\smemoria"
"""Goods that are memory and nothing else."""
FLAT, WIDE = 1.3, 16
"""Sixteen times the memory for less than a third more is what no maker sells."""

ANY_DISCOUNT, NO_DISCOUNT = 0.25, 1.35
"""A piece in a larger pack costs between these shares of a piece in the smallest one: honest packs of 1 to 1000 in the sets under
benchmarks/ stay between .64 and .97."""
WHOLESALE = 50
"""From so many times the smallest pack on, a pack is what a reviewer may take for wholesale among retail."""
PACKED = r"\b(?:sets?|boxes|box|packs?|cartons?|bulk)\b|套装|整盒|整箱|盒装|(?:набор|коробк|упаковк)\w*|\b(?:cajas?|juegos?|paquetes?)\b"
ODD = 0.1
"""Below this share of it, or over its inverse, the quantity is not what the price is for."""


@VIOLATION.check(
    passes=Example(sheets=other_sheet(("4+64GB", 89.0), ("6+128GB", 109.0), ("8+256GB", 139.0))),
    fails={
        "reversed": Example(sheets=other_sheet(("32GB", 9.9), ("64GB", 14.9), ("1TB", 4.9))),
        "uneven": Example(sheets=other_sheet(("32GB", 9.9), ("64GB", 14.9), ("128GB", 13.0))),
        "flat": Example(sheets=other_sheet(("16GB", 5.9), ("64GB", 6.1), ("2TB", 6.9))),
        "too-cheap": Example(
            changes={"evidence.listing.title": "Portable SSD"}, sheets=other_sheet(("8TB", 14.9), ("16TB", 18.9))
        ),
        "step": Example(
            sheets=other_sheet(("5000 mAh", 0.95), ("10000 mAh", 14.9), ("20000 mAh", 22.8), ("30000 mAh", 31.5))
        ),
    },
)
def capacity_ladder(listing: Listing, look: Look) -> Iterator[Finding]:
    """Options that differ in memory (16GB to 1TB, 8+256GB) or charge (10000 mAh): whether more costs more, in steps that it explains.

    A large memory at the price of a small one isn't what it says; a small one at next to nothing is there for the search.
    """
    skus = skus_of(listing, look)
    title = title_of(listing, skus, look)
    prices = [one for one in priced(skus) if one.amount > 0 and not told_by_words(one, title)]
    yield from _too_cheap(listing, prices, title)
    for kind, group in [(one, group) for one in CAPACITIES for group in _alike(prices, one)]:
        for one in group:
            told = _capacity(one, group, kind)
            if told:
                tell, says, other = told
                yield tell(
                    says, one.sku.at(listing.sheet_place), other=other.name, other_price=other.amount, **figures(one)
                )


def _too_cheap(listing: Listing, prices: Sequence[Priced], title: str) -> Iterator[Finding]:
    """Memory that nobody can make for the money, whatever the others cost."""
    for one in prices if re.search(STORAGE, folded(title)) else ():
        terabytes = measures(one.name).get("bytes", 0) / 1024
        least = TERABYTE * TOKEN.get(one.price.currency, TOKEN["USD"]) / TOKEN["USD"]
        if terabytes >= 1 and one.amount < least * terabytes:
            yield weakens(
                "too-cheap",
                one.sku.at(listing.sheet_place),
                each=round(one.amount / terabytes, 2),
                least=least,
                **figures(one),
            )


def _alike(prices: Sequence[Priced], kind: str) -> list[list[Priced]]:
    """Those whose names are the same but for that measure; where none are, all that have it together."""
    holding = [one for one in prices if measures(one.name).get(kind)]
    groups: dict[tuple[str, object], list[Priced]] = {}
    for one in holding:
        rest = None if kind == "bytes" else frozenset(pair for pair in measures(one.name).items() if pair[0] != kind)
        groups.setdefault((without_measures(one.name), rest), []).append(one)
    several = [group for group in groups.values() if len({_held(one, kind) for one in group}) > 1]
    together = kind == "bytes" and len({_held(one, kind) for one in holding}) > 1
    return several or ([holding] if together else [])


def _held(one: Priced, kind: str) -> tuple[float, float]:
    told = measures(one.name)
    return told.get(kind, 0), told.get(f"{kind}2", 0)


def _capacity(one: Priced, group: Sequence[Priced], kind: str) -> tuple[Callable[..., Finding], str, Priced] | None:
    """What is wrong with the larger of two, or with the smallest of all; None when prices follow."""
    smaller = [other for other in group if _has_less(other, one, kind)]
    worst = min(smaller, key=lambda other: one.amount / other.amount, default=None)
    if worst and one.amount <= MUCH_CHEAPER * worst.amount and _held(one, kind)[0] >= 2 * _held(worst, kind)[0]:
        return blocks, "reversed", worst
    if worst and one.amount < 0.97 * worst.amount:
        return weakens, "uneven", worst
    least = min(smaller, key=lambda other: _held(other, kind)[0], default=None)
    if least and _held(one, kind)[0] >= WIDE * _held(least, kind)[0] and one.amount <= FLAT * least.amount:
        return weakens, "flat", least
    larger = [other for other in group if _has_less(one, other, kind)]
    nearest = min(larger, key=lambda other: other.amount, default=None)
    if nearest and not smaller and one.ratio <= 0.3 and explained(one, group) is None:
        return (blocks if one.ratio <= 0.1 else weakens), "step", nearest
    return None


def _has_less(one: Priced, other: Priced, kind: str) -> bool:
    """Neither more memory nor more storage, and less of one."""
    (rom, ram), (rom2, ram2) = _held(one, kind), _held(other, kind)
    return rom <= rom2 and ram <= ram2 and (rom, ram) != (rom2, ram2)


@VIOLATION.check(
    passes=Example(sheets=other_sheet(("1 pc", 2.0), ("2 pcs", 3.8), ("5 pcs", 9.0), ("10 pcs", 16.0))),
    fails={
        "odd": Example(sheets=other_sheet(("1 pc", 20.0), ("10 pcs", 22.0), ("100 pcs", 0.5))),
        "uneven": Example(sheets=other_sheet(("1 pc", 2.0), ("10 pcs", 2.2), ("50 pcs", 3.0))),
        "wide": Example(sheets=other_sheet(("1 pc", 1.0), ("100 pcs", 60.0))),
        "wholesale": Example(sheets=other_sheet(("Black", 12.9), ("White", 12.9), ("Wholesale 100 pcs", 4.0))),
    },
)
def quantity_as_option(listing: Listing, look: Look) -> Iterator[Finding]:
    """Options that differ in how many pieces they hold: the price of one piece in each, against the smallest pack's.

    Packs of the same thing are fine where a piece costs about the same in each. A hundred pieces at the price of two, or a piece at
    the price of none, is a price that nobody is meant to pay.
    """
    skus = skus_of(listing, look)
    title = title_of(listing, skus, look)
    prices = [one for one in priced(skus) if one.amount > 0 and not told_by_words(one, title)]
    for one in prices:
        word = wholesale(one.name)
        if word and not all(wholesale(other.name) for other in prices):
            yield weakens("wholesale", one.sku.at(listing.sheet_place), word=word, **figures(one))
    told = [pair for pair in counted(prices) if not accessory_of(pair[0], prices, title)]
    uneven = False
    for one, count, each in _uneven(told):
        if wholesale(one.name) or piece_of_set(one, prices, title):
            continue
        uneven = True
        tell, says = (
            (blocks, "odd") if not ODD < each < 1 / ODD or _costs_less(one, count, told) else (weakens, "uneven")
        )
        yield tell(says, one.sku.at(listing.sheet_place), count=count, each=round(each, 3), **figures(one))
    counts = [count for _, count in told]
    announced = is_piece(title) and re.search(PACKED, folded(title)) is not None  # `singly and in boxes`
    if told and not uneven and not announced and max(counts) >= WHOLESALE * min(counts):
        most = max(told, key=lambda pair: pair[1])
        each = most[0].amount / most[1]
        yield weakens("wide", most[0].sku.at(listing.sheet_place), count=most[1], least=min(counts), each=round(each, 3),
                      **figures(most[0]))  # fmt: skip
    if told and not uneven and listing.sheet:
        units = [one.amount / count for one, count in told]
        yield supports(
            "even", listing.sheet.place, lowest=round(min(units), 3), highest=round(max(units), 3),
            packs=tuple(sorted({int(count) if count.is_integer() else count for _, count in told})),
        )  # fmt: skip


def _uneven(told: Sequence[tuple[Priced, float]]) -> Iterator[tuple[Priced, float, float]]:
    """Rows whose piece is out of line with the smallest pack's, among rows whose names are else the same."""
    groups: dict[str, list[tuple[Priced, float]]] = {}
    for one, count in told:
        groups.setdefault(without_count(one.name), []).append((one, count))
    for group in groups.values():
        if len({count for _, count in group}) < 2:
            continue
        smallest = min(count for _, count in group)
        piece = median(one.amount / count for one, count in group if count == smallest)
        for one, count in group:
            each = one.amount / count / piece
            if count > smallest and not ANY_DISCOUNT <= each <= NO_DISCOUNT:
                yield one, count, each


def _costs_less(one: Priced, count: float, told: Sequence[tuple[Priced, float]]) -> bool:
    """More pieces for clearly less money than fewer."""
    return any(fewer < count and one.amount < 0.7 * other.amount for other, fewer in told)
