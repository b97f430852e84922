"""The table of goods: its head is found by its words, its lines are read column by column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import combinations

from appealgen.evidence.documents.fields.columns import column_of, listed
from appealgen.evidence.documents.fields.heads import Row, parted
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.money import amounts
from appealgen.evidence.documents.fields.plain import plain, spaced
from appealgen.evidence.documents.pieces import Piece, piece_of

FIGURES = ("quantity", "price", "amount")
"""A line of goods has two of them, where the table has; a sum has only the last."""
LEAST_HEADS = 3
"""Columns by which a table's head is known; two, when one is the quantity or amount and one the goods."""
_ENDS = re.compile(
    spaced(
        r"^\w{1,3} total\b|^\W*(?:合计|价税合计|总计|小计|总金额|备注|运费|在下列)|^\W*(?:sub-?total|total|grand total|amount due|итого|всего|base imponible|importe total|total factura|vat|tax|ндс|iva|shipping|freight|discount|say total|remarks|bank|payment|notes?|в том числе|terms)(?![a-zа-я])"
    ),
    re.IGNORECASE,
)


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
    sums: dict[str, Piece] = field(default_factory=dict)
    """The row of sums below them, by column."""


def find_table(page: Labelled) -> Table | None:
    """The first that has lines of goods; without any, the first head."""
    tables = list(_tables(page))
    return next((one for one in tables if one.lines), tables[0] if tables else None)


def _tables(page: Labelled) -> Iterator[Table]:
    for number, whole in enumerate(page.rows):
        if not any(column_of(piece.text) for piece in whole):
            continue
        rows = parted(page.rows, number)
        row = rows[number]
        columns = tuple(Column(column_of(piece.text) or "none", piece) for piece in row)
        known = sum(column_of(piece.text) is not None for piece in row)
        kinds = {column.what for column in columns}
        told = kinds & {"quantity", "amount", "price"}
        if (
            "products" in kinds | ({"products"} if "models" in kinds else set())
            and told
            and known >= min(LEAST_HEADS, len(row))
            and known >= 0.5 * len(row)
        ):
            columns = (*columns, *_second_line(rows, number, columns))
            ordered = _numbered(_anchored(rows, number, sorted(columns, key=lambda one: one.middle)))
            lines = _without_sum(tuple(_lines(page, rows[number + 1 : number + 200], ordered)))
            yield Table(number, ordered, lines, _summed(rows, number, ordered))


def _numbered(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """`Item` beside `Goods description`: of two columns called alike the one that only counts its lines is no column of goods."""
    called = [column.what for column in columns]
    return tuple(
        replace(column, what="none") if called.count(column.what) > 1 and _counts(column) else column
        for column in columns
    )


def _counts(column: Column) -> bool:
    cells = column.anchors[1:]
    return bool(cells) and all(re.fullmatch(r"\W*\d{1,3}\W*", cell.text) for cell in cells)


def _without_sum(lines: tuple[dict[str, Piece], ...]) -> tuple[dict[str, Piece], ...]:
    """The last line is the sum of those before, whatever the eye made of its `合计`."""
    *goods, last = lines or ({},)
    names = [name for name in ("quantity", "amount") if name in last]
    adds = [_adds_up([line.get(name) for line in goods], last[name]) for name in names]
    return tuple(goods) if len(goods) > 1 and adds and all(adds) else lines


def _adds_up(parts: Sequence[Piece | None], total: Piece) -> bool:
    told = [amounts(piece.text) if piece else [] for piece in (*parts, total)]
    return all(told) and sum(one[0].value for one in told[:-1]) == told[-1][0].value


def _anchored(rows: Sequence[Row], head: int, columns: list[Column]) -> tuple[Column, ...]:
    """Heads are set otherwise than figures: whole lines tell where each column lies."""
    full: list[tuple[Piece, ...]] = []
    for row in rows[head + 1 : head + 40]:
        if any(_ENDS.match(plain(piece.text)) for piece in row[:2]):
            break
        if len(row) == len(columns):
            full.append(row)
    return tuple(Column(one.what, one.piece, (one.piece, *(row[at] for row in full))) for at, one in enumerate(columns))


def _second_line(rows: Sequence[Row], number: int, columns: tuple[Column, ...]) -> list[Column]:
    """A head that is set in two lines."""
    following = rows[number + 1] if number + 1 < len(rows) else ()
    extra = [Column(what, piece) for piece in following if (what := column_of(piece.text))]
    known = {column.what for column in columns}
    if len(extra) >= max(2, len(following) - 1):
        return [one for one in extra if one.what not in known]
    return [
        Column(what, piece) for piece in _loosened(rows, number) if (what := listed(piece.text)) and what not in known
    ]


def _loosened(rows: Sequence[Row], number: int) -> Iterator[Piece]:
    """A head of its own height, alone beside the row: `Кол-во` of two lines among heads of one."""
    row = rows[number]
    high = max(piece.box[3] - piece.box[1] for piece in row)
    for other in (*rows[max(0, number - 1) : number], *rows[number + 1 : number + 3]):
        if len(other) != 1:
            continue
        piece = other[0]
        level = abs(piece.box[1] - row[0].box[1]) < 1.6 * high
        if level and not any(piece.box[0] < one.box[2] and piece.box[2] > one.box[0] for one in row):
            yield piece


def _summed(rows: Sequence[Row], head: int, columns: tuple[Column, ...]) -> dict[str, Piece]:
    for row in rows[head + 1 : head + 200]:
        if any(_ENDS.match(plain(piece.text)) for piece in row[:2]):
            return _placed(row, columns) if len(row) > 1 else {}
    return {}


def _lines(page: Labelled, rows: Sequence[Row], columns: tuple[Column, ...]) -> Iterator[dict[str, Piece]]:
    """Down to the sum. A row with no figure goes on with the goods of the line above."""
    wanted = sum(column.what in FIGURES for column in columns)
    for number, row in enumerate(rows):
        if any(_ENDS.match(plain(piece.text)) for piece in row[:2]):
            return
        line = _placed(row, columns)
        figures = sum(bool(amounts(line[name].text)) for name in FIGURES if name in line)
        named = line.keys() & {"products", "models"}
        torn = page.page.read == "ocr" and figures == 1 and len(named) == 2  # the eye lost its other figures
        if torn or (figures >= min(2, wanted) and (named or multiplies(line, page.mark))):
            yield _gone_on(line, rows[number + 1 : number + 2])  # goods that the eye lost are still counted


_GOES_ON = re.compile(r"[a-zа-яёáéíóúñ(][^:]*|[\u3400-\u9fff]{1,3}")


def _gone_on(line: dict[str, Piece], below: Sequence[Row]) -> dict[str, Piece]:
    """`Дрель` and, alone below it, `аккумуляторная`: one name. What begins with a capital or has a code says something else."""
    goods = line.get("products")
    if goods is None or not below or len(below[0]) != 1 or not (goods.words and below[0][0].words):
        return line
    piece = below[0][0]
    high = goods.box[3] - goods.box[1]
    near = abs(piece.box[0] - goods.box[0]) < 0.6 * high and piece.box[1] - goods.box[3] < 1.1 * high
    if not near or not _GOES_ON.fullmatch(piece.text) or re.search(r"\d{3}", piece.text):
        return line
    words = [word for _, word in (*goods.words, *piece.words)]
    return {**line, "products": piece_of(words, goods.read)}


def multiplies(line: dict[str, Piece], mark: str | None) -> bool:
    """Its quantity times its price is its amount."""
    if not set(FIGURES) <= line.keys():
        return False
    told = [amounts(line[name].text, mark) for name in ("quantity", "price", "amount")]
    if not all(told):
        return False
    quantity, price, amount = (one[0].value for one in told)
    return abs(quantity * price - amount) <= max(Decimal("0.011") * quantity, Decimal("0.02")) and quantity > 0


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
