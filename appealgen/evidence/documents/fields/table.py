"""The table of goods: its head is found by its words, its lines are read column by column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from appealgen.evidence.documents.fields.cells import by_columns, tall_head
from appealgen.evidence.documents.fields.columns import column_of, listed
from appealgen.evidence.documents.fields.heads import Row, parted
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.money import amounts
from appealgen.evidence.documents.fields.multiplied import multiplied, multiplies, named, shipped
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.tabled import ENDS, FIGURES, Column, Table
from appealgen.evidence.documents.fields.whole_names import named_whole
from appealgen.evidence.documents.pieces import Piece

LEAST_HEADS = 3
"""Columns by which a table's head is known; two, when one is the quantity or amount and one the goods."""


def find_table(page: Labelled) -> Table | None:
    """The first that has lines of goods; without any, the first head."""
    tables = list(_tables(page))
    return next((one for one in tables if one.lines), None) or headless(page) or (tables[0] if tables else None)


def headless(page: Labelled) -> Table | None:
    """Lines whose quantity times price is their amount are goods, whatever stands above them. Their names are likely ones."""
    told = [(number, line) for number, row in enumerate(page.rows) if (line := multiplied(row, page.mark))]
    if not any(amounts(line["quantity"].text)[0].value > 1 for _, line in told):
        return None
    lines = []
    for number, line in told:
        above = page.rows[number - 1] if number else ()
        name = named(page, [one for one in page.rows[number] if one not in line.values()]) or named(page, above)
        lines.append({**line, "products": name} if name else line)
    names = frozenset(id(line["products"]) for line in lines if "products" in line)
    return Table(told[0][0] - 1, (), tuple(lines), {}, told[0][0], True, names)


def _tables(page: Labelled) -> Iterator[Table]:
    for number, whole in enumerate(page.rows):
        if not any(column_of(piece.text) for piece in whole):
            continue
        tall = tall_head(page.rows, number)
        rows = parted(page.rows, number) if tall.first == tall.last else page.rows
        row, number = (rows[number] if tall.first == tall.last else tall.cells), tall.last
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
            below = rows[number + 1 : number + 200]
            found = list(_lines(page, below, ordered))
            above = _named_above(below, found)
            lines, doubtful = named_whole(below, above or found, ordered)
            doubtful |= {id(line["products"]) for line in lines if above}
            sums = _summed(rows, number, ordered)
            coded = not any(one.what == "models" and _MODEL.search(plain(one.piece.text)) for one in ordered)
            yield Table(number, ordered, _without_sum(lines), sums, tall.first, coded, doubtful)


def _numbered(columns: tuple[Column, ...]) -> tuple[Column, ...]:
    """`Item` beside `Goods description`: of two columns called alike the one that only counts its lines is no column of goods."""
    called = [column.what for column in columns]
    named = any(column.what == "models" and _MODEL.search(plain(column.piece.text)) for column in columns)
    if called.count("models") > 1 and named:  # `物料编码` beside `规格型号`: the firm's own code is no model
        columns = tuple(
            replace(column, what="none")
            if column.what == "models" and not _MODEL.search(plain(column.piece.text))
            else column
            for column in columns
        )
    return tuple(
        replace(column, what="none")
        if column.what == "products" and called.count("products") > 1 and _counts(column)
        else column
        for column in columns
    )


_MODEL = re.compile(r"model|型号|规格|款号|货号|модел|артикул|modelo|style|\bart\b|\btype\b")
"""Heads that name a model; a mere code may be the seller's own."""


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
        if any(ENDS.match(plain(piece.text)) for piece in row[:2]):
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
        if any(ENDS.match(plain(piece.text)) for piece in row[:2]):
            return _placed(row, columns) if len(row) > 1 else {}
    return {}


def _lines(page: Labelled, rows: Sequence[Row], columns: tuple[Column, ...]) -> Iterator[tuple[int, dict[str, Piece]]]:
    """Down to the sum, each with its row's number. A row with no figure goes on with the goods of another line."""
    wanted = sum(column.what in FIGURES for column in columns)
    for number, row in enumerate(rows):
        if any(ENDS.match(plain(piece.text)) for piece in row[:2]):
            return
        line = _placed(by_columns(row, [column.piece for column in columns]), columns)
        figures = sum(bool(amounts(line[name].text)) for name in FIGURES if name in line)
        named = line.keys() & {"products", "models"}
        line = shipped(line, page.mark)
        torn = page.page.read == "ocr" and figures == 1 and len(named) == 2  # the eye lost its other figures
        if torn or (
            figures >= min(2, wanted) and (named or multiplies(line, page.mark) or _tall(rows, number, columns))
        ):
            yield number, line  # goods that the eye lost are still counted


def _tall(rows: Sequence[Row], number: int, columns: Sequence[Column]) -> bool:
    """Figures at half the height of a cell of goods that has two or three lines, the name above them."""
    goods = next((one for one in columns if one.what == "products"), None)
    if goods is None or not 0 < number < len(rows) - 1:
        return False
    above, below = rows[number - 1], rows[number + 1]
    high = rows[number][0].box[3] - rows[number][0].box[1]
    close = (
        rows[number][0].box[1] - above[0].box[3] < 0.5 * high and below[0].box[1] - rows[number][0].box[3] < 0.5 * high
    )
    alone = all(len(row) == 1 and abs(row[0].box[0] - goods.left) < 3 * high for row in (above, below))
    return close and alone and _worded(above[0])


def _named_above(
    rows: Sequence[Row], lines: Sequence[tuple[int, dict[str, Piece]]]
) -> list[tuple[int, dict[str, Piece]]]:
    """On a narrow slip each line's figures stand below its goods, which stand alone. Likely names; none where they stand elsewhere."""
    above = [rows[number - 1] if number else () for number, _ in lines]
    named = any("products" in line or "models" in line for _, line in lines)
    if named or not all(len(row) == 1 and _worded(row[0]) for row in above):
        return []
    return [(number, {**line, "products": row[0]}) for (number, line), row in zip(lines, above, strict=True)]


def _worded(piece: Piece) -> bool:
    return 2 * len(re.findall(r"[^\W\d_]", piece.text)) > len(re.findall(r"\w", piece.text))


def _placed(row: Sequence[Piece], columns: Sequence[Column]) -> dict[str, Piece]:
    """Each piece in its column: from left to right as the columns stand, and as near to their heads as can be."""
    if len(row) > len(columns):
        nearest = [(min(columns, key=lambda one: _away(one, piece)), piece) for piece in row]
    else:
        chosen = _nearest(row, columns)
        nearest = list(zip(chosen, row, strict=True))
    line: dict[str, Piece] = {}
    for column, piece in nearest:
        if column.what == "quantity" and "quantity" in line:
            line.setdefault("second", piece)
        line.setdefault(column.what, piece)
    return line


def _nearest(row: Sequence[Piece], columns: Sequence[Column]) -> tuple[Column, ...]:
    """As many columns as pieces, in their order, that are nearest in all: the best ways so far, column by column."""
    ways: list[tuple[float, tuple[Column, ...]] | None] = [(0.0, ()), *([None] * len(row))]
    for column in columns:
        for placed in range(len(row), 0, -1):
            before, had = ways[placed - 1], ways[placed]
            if before is None:
                continue
            away = before[0] + _away(column, row[placed - 1])
            if had is None or away < had[0]:
                ways[placed] = (away, (*before[1], column))
    best = ways[-1]
    return best[1] if best else ()


def _away(column: Column, piece: Piece) -> float:
    """Columns are set flush left, flush right or centred."""
    return min(_apart(anchor, piece) for anchor in column.anchors or (column.piece,))


def _apart(anchor: Piece, piece: Piece) -> float:
    left, right = abs(anchor.box[0] - piece.box[0]), abs(anchor.box[2] - piece.box[2])
    middle = abs(anchor.box[0] + anchor.box[2] - piece.box[0] - piece.box[2]) / 2
    overlap = min(anchor.box[2], piece.box[2]) - max(anchor.box[0], piece.box[0])
    return min(left, right, middle) - (1.0 if overlap > 0 else 0.0) * (piece.box[3] - piece.box[1])
