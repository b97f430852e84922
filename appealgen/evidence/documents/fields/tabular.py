"""The table of goods: its head is found by its words, its lines are read column by column; and the sum below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import combinations

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.fields.hits import Hit, Labelled
from appealgen.evidence.documents.fields.labelled import candidate
from appealgen.evidence.documents.fields.money import Amount, amounts, currency
from appealgen.evidence.documents.fields.plain import plain, spaced
from appealgen.evidence.documents.fields.sources import GOODS, TOTALS
from appealgen.evidence.documents.pieces import Piece

COLUMNS = {
    "models": r"model(?: no\.?| number)?s?|item (?:no|code)\.?|sku|art(?:icle)?\.?(?: no\.?)?|part no\.?|(?:product|item|stock|style|order) (?:code|no\.?|number|ref\.?)|type|型号|规格型号|规格|货号|款号|артикул|модель|код(?: товара)?|modelo|ref(?:erencia|\.)?|c[oó]digo|style(?: no\.?)?",
    "products": r"(?:item )?(?:description|designation)(?: of (?:the )?(?:goods|items?|products?|services?))?|goods(?: description)?|product(?:s| name)?|items?|particulars|name of (?:the )?(?:goods|product)s?|货物或应税劳务、服务名称|货物(?:或应税劳务)?名称|项目名称|商品名称|产品名称|品名|货品名称|名称|商品|наименование(?: товара)?(?:,? ?\(?(?:описание|работ|услуг)[^|]*)?|товары?(?: \(работы, услуги\))?|товары \(работы, услуги\)|описание(?: товара)?|descripci[oó]n|concepto|art[ií]culo|producto|detalle|наименование товара.*",
    "quantity": r"q(?:uanti)?ty\.?(?: ?\(?(?:pcs|units?|pieces|ea)\.?\)?)?|q'ty|pcs|units|pieces|数量|кол-?во|количество(?: \(объем\))?|cantidad|cant\.?|uds\.?|unidades",
    "price": r"unit price.*|price.*|rate|单价.*|цена.*|precio.*|p\. ?unit.*|u/price|unit cost",
    "amount": r"(?:(?:line|net|gross|sub|ext\.?) ?)?(?:amount|total)(?: ?\(?(?:usd|eur|cny|rmb|us\$|\$|€|rub)\)?)?|ext(?:ended)?(?: price| amount)?|value.*|金额.*|总价|合计|小计|сумма.*|стоимость.*|всего|importe.*|total.*",
    "none": r"no\.?|#|№(?: ?п/п)?|п/п|序号|pos\.?|unit|u/?m|uom|单位|ед\.?(?: ?изм\.?)?|税率.*|税额|tax.*|vat.*|ндс.*|ставка.*|iva.*|hs code|brand|品牌|line|item no|n[º°]|weight|remarks?|备注|country.*|страна.*|dto\.?|discount|color|size|颜色|尺码|brand name",
}
FIGURES = ("quantity", "price", "amount")
"""A line of goods has two of them, where the table has; a sum has only the last."""
LEAST_HEADS = 3
"""Columns by which a table's head is known; two, when one is the quantity or amount and one the goods."""
_ENDS = re.compile(
    spaced(
        r"^\W*(?:合计|价税合计|总计|小计|总金额|备注|运费|在下列)|^\W*(?:sub-?total|total|grand total|amount due|итого|всего|base imponible|importe total|total factura|vat|tax|ндс|iva|shipping|freight|discount|say total|remarks|bank|payment|notes?|в том числе|terms)(?![a-zа-я])"
    ),
    re.IGNORECASE,
)
UNITS = r"(?:pcs|pieces?|units?|sets?|pairs?|ea|шт|компл|пар|件|个|台|套|只|双|条|张|uds?|unidades|piezas|箱|盒|支|瓶|pares)\b?\.?"


@dataclass(frozen=True, eq=False)
class Column:
    what: str
    piece: Piece
    anchors: tuple[Piece, ...] = ()
    """Its head, and what stands in it on lines where nothing is missing."""

    @property
    def middle(self) -> float:
        return (self.piece.box[0] + self.piece.box[2]) / 2


@dataclass(frozen=True, eq=False)
class Table:
    head: int
    columns: tuple[Column, ...]
    lines: tuple[dict[str, Piece], ...]
    """Each line's pieces by column."""


def goods(kind: str, page: Labelled) -> Iterator[Candidate]:
    if kind not in GOODS:
        return
    table = find_table(page)
    if table is None:
        return
    counts: list[tuple[Decimal, Piece, Amount]] = []
    for line in table.lines:
        for field in ("products", "models"):
            if field in line:
                yield from _text(page, field, line[field])
        if "quantity" in line and (told := amounts(line["quantity"].text)):
            counts.append((told[0].value, line["quantity"], told[0]))
    yield from _quantity(page, counts, table, _sums(table))


def _text(page: Labelled, field: str, piece: Piece) -> Iterator[Candidate]:
    read = values.text_of(re.sub(r"^\s*\d{1,2}[.)]?\s+(?=\D)", lambda found: " " * len(found[0]), piece.text))
    if read and re.search(r"[^\W\d_]{2}|\d", read.value) and len(read.value) <= 160:
        value = re.sub(r"^\*[^*]{1,20}\*", "", read.value)
        yield Candidate(field, value, page.page, piece, read.start, read.end, 0.88)


def _sums(table: Table) -> bool:
    """Each line's quantity times its price is its amount: then all three are read rightly."""
    whole = [line for line in table.lines if {"quantity", "price", "amount"} <= line.keys()]
    return bool(whole) and all(_multiplies(line) for line in whole)


def _multiplies(line: dict[str, Piece]) -> bool:
    told = [amounts(line[name].text) for name in ("quantity", "price", "amount")]
    if not all(told):
        return False
    quantity, price, amount = (one[0].value for one in told)
    return abs(quantity * price - amount) <= max(Decimal("0.011") * quantity, Decimal("0.02")) and quantity > 0


def _quantity(
    page: Labelled, counts: list[tuple[Decimal, Piece, Amount]], table: Table, proven: bool
) -> Iterator[Candidate]:
    """The total; of several lines each one too, as no more than likely."""
    whole = bool(counts) and len(counts) == len(table.lines)
    plainly = page.page.read == "text" and all(one == one.to_integral_value() for one, _, _ in counts)
    sure = 0.7 if not whole else 0.95 if proven else 0.85 if plainly else 0.75
    total = sum((one for one, _, _ in counts), Decimal(0))
    if counts:
        _, piece, at = counts[0]
        yield Candidate("quantity", _shown(total), page.page, piece, at.start, at.end, sure, 0, proven)
    if len(counts) > 1:
        for value, piece, at in counts:
            yield Candidate("quantity", _shown(value), page.page, piece, at.start, at.end, 0.7, 1)


def _shown(value: Decimal) -> str:
    """12 and 12.5, never 12.00."""
    return format(value.normalize(), "f")


def find_table(page: Labelled) -> Table | None:
    for number, row in enumerate(page.rows):
        columns = tuple(Column(_column(piece.text) or "none", piece) for piece in row)
        known = sum(_column(piece.text) is not None for piece in row)
        kinds = {column.what for column in columns}
        told = kinds & {"quantity", "amount", "price"}
        if (
            "products" in kinds | ({"products"} if "models" in kinds else set())
            and told
            and known >= min(LEAST_HEADS, len(row))
            and known >= 0.5 * len(row)
        ):
            columns = (*columns, *_second_line(page, number, columns))
            ordered = _anchored(page, number, sorted(columns, key=lambda one: one.middle))
            return Table(number, ordered, tuple(_lines(page, number, ordered)))
    return None


def _anchored(page: Labelled, head: int, columns: list[Column]) -> tuple[Column, ...]:
    """Heads are set otherwise than figures: whole lines tell where each column lies."""
    full: list[tuple[Piece, ...]] = []
    for row in page.rows[head + 1 : head + 40]:
        if any(_ENDS.match(plain(piece.text)) for piece in row[:2]):
            break
        if len(row) == len(columns):
            full.append(row)
    return tuple(Column(one.what, one.piece, (one.piece, *(row[at] for row in full))) for at, one in enumerate(columns))


def _second_line(page: Labelled, number: int, columns: tuple[Column, ...]) -> list[Column]:
    """A head that is set in two lines."""
    following = page.rows[number + 1] if number + 1 < len(page.rows) else ()
    extra = [Column(what, piece) for piece in following if (what := _column(piece.text))]
    known = {column.what for column in columns}
    return [one for one in extra if one.what not in known] if len(extra) >= max(2, len(following) - 1) else []


@lru_cache(4096)
def _column(text: str) -> str | None:
    said = re.sub(r"\s+", " ", plain(text)).strip(" :.*")
    return next((what for what, pattern in COLUMNS.items() if re.fullmatch(spaced(pattern), said)), None) or _bilingual(
        said
    )


def _bilingual(said: str) -> str | None:
    """`Description / 品名`, `数量 Qty`."""
    parts = [
        part.strip(" :.()")
        for part in re.split(r"\s*[/|(]\s*|(?<=[\u3400-\u9fff])\s*(?=[a-z])|(?<=[a-z.])\s+(?=[\u3400-\u9fff])", said)
        if part.strip(" :.()")
    ]
    for part in parts if len(parts) > 1 else ():
        for what, pattern in COLUMNS.items():
            if re.fullmatch(spaced(pattern), part):
                return what
    return None


def _lines(page: Labelled, head: int, columns: tuple[Column, ...]) -> Iterator[dict[str, Piece]]:
    """Down to the sum. A row with no figure goes on with the goods of the line above, and is left out."""
    wanted = sum(column.what in FIGURES for column in columns)
    for row in page.rows[head + 1 : head + 200]:
        if any(_ENDS.match(plain(piece.text)) for piece in row[:2]):
            return
        line = _placed(row, columns)
        figures = sum(bool(amounts(line[name].text)) for name in FIGURES if name in line)
        if figures >= min(2, wanted) and line.keys() & {"products", "models"}:
            yield line


def _placed(row: Sequence[Piece], columns: Sequence[Column]) -> dict[str, Piece]:
    """Each piece in its column: from left to right as the columns stand, and as near to their heads as can be."""
    if len(row) > len(columns):
        nearest = [(min(columns, key=lambda one: _away(one, piece)), piece) for piece in row]
    else:
        chosen = min(
            combinations(columns, len(row)),
            key=lambda some: sum(_away(one, piece) for one, piece in zip(some, row, strict=True)),
        )
        nearest = list(zip(chosen, row, strict=True))
    line: dict[str, Piece] = {}
    for column, piece in nearest:
        line.setdefault(column.what, piece)
    return line


def _away(column: Column, piece: Piece) -> float:
    """Columns are set flush left, flush right or centred."""
    return min(_apart(anchor, piece) for anchor in column.anchors or (column.piece,))


def _apart(anchor: Piece, piece: Piece) -> float:
    left, right = abs(anchor.box[0] - piece.box[0]), abs(anchor.box[2] - piece.box[2])
    middle = abs(anchor.box[0] + anchor.box[2] - piece.box[0] - piece.box[2]) / 2
    overlap = min(anchor.box[2], piece.box[2]) - max(anchor.box[0], piece.box[0])
    return min(left, right, middle) - (1.0 if overlap > 0 else 0.0) * (piece.box[3] - piece.box[1])


def totals(kind: str, page: Labelled) -> Iterator[Candidate]:
    """The sum to pay and its currency. That it is what the lines add up to makes it certain."""
    table = find_table(page) if kind in GOODS else None
    lines = _line_amounts(table)
    whole = plain(page.page.text)
    money = currency(whole)
    found = list(_totals(kind, page, table))
    sums = _possible(lines, page)
    for hit, piece, amount, rank in found:
        proven = amount.value in sums and len(lines) > 0 and not (len(lines) == 1 and rank > 1)
        beyond = amount.value != sum(lines, Decimal(0)) or Decimal(0) in _extras(page)
        taxed = re.search(r"税|\b(?:vat|tax|iva|gst)\b|ндс", whole) is not None
        certainty = (
            0.96 if proven and rank == 0 else 0.9 if rank == 0 else 0.87 if proven and (beyond or not taxed) else 0.78
        )
        beside = currency(plain(hit.piece.text + " " + piece.text))
        money = beside if beside and beside[1] >= 0.9 else money
        yield Candidate(
            "total", f"{amount.value:.2f}", page.page, piece, amount.start, amount.end, certainty, rank, proven
        )
    if money and (found or kind in TOTALS):
        yield from _currency(page, money)


def _totals(kind: str, page: Labelled, table: Table | None) -> Iterator[tuple[Hit, Piece, Amount, int]]:
    for hit in page.hits:
        rank = next((at for at, role in enumerate(TOTALS.get(kind, ())) if role in hit.roles), None)
        if rank is None or "subtotal" in hit.roles or (table and hit.row == table.head):
            continue
        row = page.rows[hit.row]
        behind = [(hit.piece, one) for one in amounts(hit.piece.text) if one.start >= hit.end and one.end <= hit.until]
        beside = [
            (piece, one)
            for piece in row[row.index(hit.piece) + 1 :]
            if not page.is_label(piece)
            for one in amounts(piece.text)
        ]
        below: list[tuple[Piece, Amount]] = []
        if not behind and not beside and rank == 0:
            below = [
                (value.piece, one) for value in page.values(hit) if value.how == "below" for one in amounts(value.text)
            ]
        told = behind or beside or below
        if told:
            piece, amount = next((one for one in reversed(told) if one[1].exact), told[-1])
            yield hit, piece, amount, rank


def _line_amounts(table: Table | None) -> list[Decimal]:
    told = [amounts(line["amount"].text) for line in table.lines if "amount" in line] if table else []
    return [one[-1].value for one in told if one]


def _possible(lines: list[Decimal], page: Labelled) -> set[Decimal]:
    """The lines' sum, alone and with what is added below (tax, freight)."""
    total = sum(lines, Decimal(0))
    extras = _extras(page)
    return {total, *(total + one for one in extras), *(total + one + other for one in extras for other in extras)}


def _extras(page: Labelled) -> list[Decimal]:
    """What is added below the lines, as far as it is told."""
    rows = [page.rows[hit.row] for hit in page.hits if "subtotal" in hit.roles]
    return [one.value for row in rows for piece in row for one in amounts(piece.text) if one.exact][:40]


def _currency(page: Labelled, money: tuple[str, float]) -> Iterator[Candidate]:
    code, certainty = money
    piece = next(
        (piece for piece in page.page.pieces if (told := currency(plain(piece.text))) and told[0] == code), None
    )
    if piece:
        yield Candidate("currency", code, page.page, piece, 0, len(piece.text), certainty, 0, certainty >= 0.9)


__all__ = ["candidate", "find_table", "goods", "totals"]
