"""The lines of a table with the names of their goods whole, where these stand on several lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from appealgen.evidence.documents.fields.cells import Goods, whole_goods
from appealgen.evidence.documents.fields.heads import Row
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.tabled import ENDS, Column
from appealgen.evidence.documents.pieces import Piece


def named_whole(
    rows: Sequence[Row], lines: Sequence[tuple[int, dict[str, Piece]]], columns: Sequence[Column]
) -> tuple[tuple[dict[str, Piece], ...], frozenset[int]]:
    """The lines with their goods' names whole, and which of these are doubtful."""
    goods = _goods(rows, lines, columns)
    if goods is None:
        return tuple(line for _, line in lines), frozenset()
    levels = [sum(piece.box[1] + piece.box[3] for piece in line.values()) / 2 / len(line) for _, line in lines]
    told, doubtful = [], set()
    for (_, line), (name, doubted) in zip(lines, whole_goods(goods, levels), strict=True):
        told.append({**line, "products": name} if name else line)
        doubtful |= {id(name)} if doubted else set()
    return tuple(told), frozenset(doubtful)


def _goods(
    rows: Sequence[Row], lines: Sequence[tuple[int, dict[str, Piece]]], columns: Sequence[Column]
) -> Goods | None:
    cells = tuple(line.get("products") for _, line in lines)
    there = [cell for cell in cells if cell is not None]
    head = next((one.piece for one in columns if one.what == "products"), None)
    if not lines or head is None or not all(cell.words for cell in there):
        return None
    left = min(piece.box[0] for piece in there or (head,))
    beyond = min((one.left for one in columns if one.left > left and one.what != "products"), default=float("inf"))
    loose = []
    numbers = {number for number, _ in lines}
    for number, row in enumerate(rows[: lines[-1][0] + 4]):
        if number in numbers or (number < lines[0][0] and len(row) > 1):
            continue  # the rest of a head
        if any(ENDS.match(plain(piece.text)) for piece in row[:2]):
            break
        loose += [piece for piece in row if piece.words and _within(piece, left, beyond)]
    right = max(piece.box[2] for piece in (*there, *loose, head))
    return Goods(cells, tuple(loose), right, beyond)


def _within(piece: Piece, left: float, right: float) -> bool:
    high = piece.box[3] - piece.box[1]
    return left - 2 * high < piece.box[0] and piece.box[2] < right and re.search(r"\w", piece.text) is not None
