"""How many goods there are in all, and whether anything says that a line or its count was lost."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from appealgen.evidence.documents.fields.candidates import UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.money import Amount, amounts
from appealgen.evidence.documents.fields.multiplied import multiplies
from appealgen.evidence.documents.fields.tabled import Table
from appealgen.evidence.documents.pieces import Piece

Count = tuple[Decimal, Piece, Amount]


def quantities(page: Labelled, table: Table) -> Iterator[Candidate]:
    """The sum of all lines, then each line's own."""
    counts = [one for line in table.lines if (one := _count(line, page.mark))]
    proven = _sums(table, page.mark) and (page.page.read == "text" or added_up(table, page))
    yield from _quantity(page, counts, table, proven, _charged(table, page))


def _count(line: dict[str, Piece], mark: str | None) -> Count | None:
    lone = "quantity" in line and "amount" not in line  # perhaps the amount in the wrong column
    told = amounts(line["quantity"].text, mark) if "quantity" in line else []
    if told and lone and told[0].exact:
        return None
    if told and told[0].exact and (lost := _lost(line, mark)):
        return lost
    return (told[0].value, line["quantity"], told[0]) if told else _derived(line, mark)


def added_up(table: Table, page: Labelled) -> bool:
    """The lines' amounts add up to what is printed below them: then no line was lost."""
    told = [amounts(line["amount"].text, page.mark) for line in table.lines if "amount" in line]
    total = sum((one[0].value for one in told if one), Decimal(0))
    below = (piece for row in page.rows[table.head + len(table.lines) + 1 :] for piece in row)
    return all(told) and any(one.value == total for piece in below for one in amounts(piece.text, page.mark))


def _charged(table: Table, page: Labelled) -> bool:
    """Nothing says that a line of goods was lost, or that what was counted is not what is charged."""
    if not all("amount" in line for line in table.lines):
        return True
    whole = [line for line in table.lines if {"quantity", "price"} <= line.keys()]
    return added_up(table, page) or (
        bool(whole) and all(multiplies(line, page.mark) for line in whole) and not _numbers_lack(table)
    )


def _numbers_lack(table: Table) -> bool:
    """The first line has a number of its own that is not 1, or one is left out."""
    told = [line["none"].text.strip(" .") for line in table.lines if "none" in line]
    return (
        len(told) == len(table.lines)
        and all(one.isdecimal() for one in told)
        and [int(one) for one in told] != list(range(1, len(told) + 1))
    )


def _sums(table: Table, mark: str | None) -> bool:
    """Each line's quantity times its price is its amount: then all three are read rightly."""
    whole = [line for line in table.lines if {"quantity", "price", "amount"} <= line.keys()]
    return bool(whole) and all(multiplies(line, mark) for line in whole)


def _quantity(page: Labelled, counts: list[Count], table: Table, proven: bool, charged: bool) -> Iterator[Candidate]:
    """The total; of several lines each one too, as no more than likely."""
    whole = bool(counts) and len(counts) == len(table.lines)
    summed = amounts(table.sums["quantity"].text, page.mark) if "quantity" in table.sums else []
    if (
        not whole
        and len(summed) == 1
        and not summed[0].exact
        and summed[0].value >= sum((one for one, _, _ in counts), Decimal(0))
    ):
        piece = table.sums["quantity"]  # a line's count was lost, their sum was not
        yield Candidate("quantity", _shown(summed[0].value), page.page, piece, summed[0].start, summed[0].end, 0.75)
        return
    plainly = page.page.read == "text" and all(one == one.to_integral_value() for one, _, _ in counts)
    sure = 0.7 if not whole else UNSURE if not charged else 0.95 if proven else 0.85 if plainly else 0.75
    total = sum((one for one, _, _ in counts), Decimal(0))
    if counts:
        _, piece, at = counts[0]
        yield Candidate("quantity", _shown(total), page.page, piece, at.start, at.end, sure, 0, proven)
    if len(counts) > 1:
        for value, piece, at in counts:
            yield Candidate("quantity", _shown(value), page.page, piece, at.start, at.end, 0.7, 1)


def _derived(line: dict[str, Piece], mark: str | None) -> Count | None:
    """A count that the eye lost (a lone `5`): the amount divided by the price, where that is a whole number."""
    told = [amounts(line[name].text, mark) if name in line else [] for name in ("price", "amount")]
    if not all(told) or not told[0][0].exact or not told[0][0].value:
        return None
    count = told[1][0].value / told[0][0].value
    whole = count == count.to_integral_value() and 1 <= count < 100000
    return (count, line["amount"], told[1][0]) if whole else None


def _lost(line: dict[str, Piece], mark: str | None) -> Count | None:
    """The count was lost, so that the price stands nearest to its column: the next figure is a whole number of times as much."""
    told = [
        (piece, one[0])
        for what, piece in line.items()
        if what in ("quantity", "price", "amount") and (one := amounts(piece.text, mark))
    ]
    told.sort(key=lambda one: one[0].box[0])
    if len(told) < 2 or not all(one.exact for _, one in told[:2]) or not told[0][1].value:
        return None
    count = told[1][1].value / told[0][1].value
    return (count, *told[1]) if count == count.to_integral_value() and count >= 1 else None


def _shown(value: Decimal) -> str:
    """12 and 12.5, never 12.00."""
    return format(value.normalize(), "f")
