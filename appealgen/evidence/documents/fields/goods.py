"""What the table of goods says: products, models, quantities."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import UNSURE, Candidate
from appealgen.evidence.documents.fields.composed import coded
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.itemised import itemised
from appealgen.evidence.documents.fields.money import Amount, amounts
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.sources import GOODS
from appealgen.evidence.documents.fields.table import find_table, multiplies
from appealgen.evidence.documents.fields.tabled import Table
from appealgen.evidence.documents.pieces import Piece

_BEFORE = re.compile(r"^\s*(?:\d{1,2}[.)]?\s+(?=\D))?(?:\*[^*]{1,20}\*)?")
"""A line's number, and the class that the tax office puts before the goods: `*日用品*浴巾`."""


_BEHIND = re.compile(r"(?<=[\u3400-\u9fff])\s+\d[\d.]*(?:\s?[×xX*]\s?\d[\d.]*)*\s?(?:[cm]?m|ml|k?g|l|L|寸)?$")
"""`纸箱 40×30×25`."""


def goods(kind: str, page: Labelled) -> Iterator[Candidate]:
    if kind not in GOODS:
        return
    table = find_table(page)
    if table is None or not table.lines:
        yield from itemised(page)
        return
    counts: list[tuple[Decimal, Piece, Amount]] = []
    added = "amount" in table.lines[0] and _added_up(table, page)
    sized = any(one.what == "products" and "规格" in one.piece.text for one in table.columns)
    for line in table.lines:
        for field in ("products", "models"):
            if field in line:
                doubted = id(line[field]) in table.doubtful or (field == "models" and table.coded)
                doubted = doubted or not (multiplies(line, page.mark) or added)
                yield from _text(page, field, line[field], doubted, sized and field == "products")
        lone = "quantity" in line and "amount" not in line  # perhaps the amount in the wrong column
        told = amounts(line["quantity"].text, page.mark) if "quantity" in line else []
        if told and lone and told[0].exact:
            continue
        if told and told[0].exact and (lost := _lost(line, page.mark)):
            counts.append(lost)
            continue
        if told:
            counts.append((told[0].value, line["quantity"], told[0]))
        elif derived := _derived(line, page.mark):
            counts.append(derived)
    proven = _sums(table, page.mark) and (page.page.read == "text" or _added_up(table, page))
    yield from _quantity(page, counts, table, proven)


_SERVICE = re.compile(
    r"(?:carriage|freight|shipping|delivery|postage|packing|packaging|handling|insurance|pallets?|courier|deposit|rounding|discount|доставка|упаковка|транспортн\w+|перевозка|услуг\w+|скидка|страхование|погрузк\w+|运费|运输费|包装费|快递费|邮费|优惠|折扣|服务费|保险费|env[ií]o|transporte|portes|empaque|embalaje|flete|gastos de|seguro|descuento|maniobras)(?![a-zа-яáéíóúñ])"
)
"""What is done, and no goods."""


def _text(page: Labelled, field: str, piece: Piece, doubted: bool, sized: bool = False) -> Iterator[Candidate]:
    """`sized`: its column's head says that a size stands behind the name."""
    bare = _BEHIND.sub("", piece.text) if sized else piece.text
    read = values.text_of(_BEFORE.sub(lambda found: " " * len(found[0]), bare))
    if field == "models" and re.fullmatch(r"[\d\s.,]*[.,]\d\d", piece.text):
        return  # a price in the wrong column
    if field == "products" and read and _SERVICE.match(plain(read.value)):
        return
    both = coded(read.value) if field == "products" and read else None
    if both and read:
        name, code = both["name"].strip(" ,;("), both["code"]
        at = piece.text.find(code, read.start)
        yield Candidate("products", name, page.page, piece, read.start, read.start + len(name), UNSURE)
        yield Candidate("models", code, page.page, piece, at, at + len(code), UNSURE)
        return
    says = r"[^\W\d_]{2}" if field == "products" else r"[^\W\d_]{2}|\d"
    if read and re.search(says, read.value) and len(read.value) <= 160:
        yield Candidate(field, read.value, page.page, piece, read.start, read.end, UNSURE if doubted else 0.88)


def _added_up(table: Table, page: Labelled) -> bool:
    """The lines' amounts add up to what is printed below them: then no line was lost."""
    told = [amounts(line["amount"].text, page.mark) for line in table.lines if "amount" in line]
    total = sum((one[0].value for one in told if one), Decimal(0))
    below = (piece for row in page.rows[table.head + len(table.lines) + 1 :] for piece in row)
    return all(told) and any(one.value == total for piece in below for one in amounts(piece.text, page.mark))


def _sums(table: Table, mark: str | None) -> bool:
    """Each line's quantity times its price is its amount: then all three are read rightly."""
    whole = [line for line in table.lines if {"quantity", "price", "amount"} <= line.keys()]
    return bool(whole) and all(multiplies(line, mark) for line in whole)


def _quantity(
    page: Labelled, counts: list[tuple[Decimal, Piece, Amount]], table: Table, proven: bool
) -> Iterator[Candidate]:
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
    sure = 0.7 if not whole else 0.95 if proven else 0.85 if plainly else 0.75
    total = sum((one for one, _, _ in counts), Decimal(0))
    if counts:
        _, piece, at = counts[0]
        yield Candidate("quantity", _shown(total), page.page, piece, at.start, at.end, sure, 0, proven)
    if len(counts) > 1:
        for value, piece, at in counts:
            yield Candidate("quantity", _shown(value), page.page, piece, at.start, at.end, 0.7, 1)


def _derived(line: dict[str, Piece], mark: str | None) -> tuple[Decimal, Piece, Amount] | None:
    """A count that the eye lost (a lone `5`): the amount divided by the price, where that is a whole number."""
    told = [amounts(line[name].text, mark) if name in line else [] for name in ("price", "amount")]
    if not all(told) or not told[0][0].exact or not told[0][0].value:
        return None
    count = told[1][0].value / told[0][0].value
    whole = count == count.to_integral_value() and 1 <= count < 100000
    return (count, line["amount"], told[1][0]) if whole else None


def _lost(line: dict[str, Piece], mark: str | None) -> tuple[Decimal, Piece, Amount] | None:
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
