"""Cells of several lines: heads such as `Unit price` above `(USD)`, goods whose name was broken to fit its column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from appealgen.evidence.documents.fields.columns import column_of
from appealgen.evidence.documents.fields.money import amounts
from appealgen.evidence.documents.pieces import Piece, Word, around, piece_of

Row = tuple[Piece, ...]
CLOSE = 0.9
"""Heights of a line between two lines of one head; rows of goods with their padding stand further apart, or have figures."""
TALLEST = 3
"""Lines of a head."""
LEVEL = 0.15
"""By which the heights of a name's lines differ; what is printed smaller below it says something else."""
WITHIN = 0.8
"""Of the gap between two cells, the greatest between two lines of one."""
SPACE = 0.4
"""Heights of a line between two cells that stand together; a space has 0.25."""
NEAR = 1.1
"""Heights of a line between two lines of one cell, where no other gap tells."""


@dataclass(frozen=True, eq=False)
class Head:
    """From the first of its rows to the last, and its cells."""

    first: int
    last: int
    cells: Row


def tall_head(rows: Sequence[Row], number: int) -> Head:
    """The head that this row belongs to: of the windows around it the one by which most columns are known, the lowest of these."""
    windows = [
        (first, last)
        for first in range(max(0, number - TALLEST + 1), number + 1)
        for last in range(number, min(len(rows), first + TALLEST))
        if last > first
    ]
    heads = [Head(number, number, rows[number])]
    for first, last in windows:
        cells = _joined(rows[first : last + 1])
        if cells:
            heads.append(Head(first, last, cells))
    return max(heads, key=lambda one: (_known(one.cells), one.first - one.last))


def _known(cells: Row) -> tuple[int, int]:
    told = [column_of(piece.text) for piece in cells]
    return len({one for one in told if one not in (None, "none")}), sum(one is not None for one in told)


def _joined(rows: Sequence[Row]) -> Row | None:
    """The cells of rows that stand close, each piece below the one that it stands under; None where that is no head."""
    columns: list[list[Piece]] = []
    for number, row in enumerate(rows):
        if not row or any(not piece.words or amounts(piece.text) or ":" in piece.text for piece in row):
            return None
        if number and not _close(rows[number - 1], row):
            return None
        filled: set[int] = set()
        for piece in row:
            under = [column for column in columns if any(_shared(one, piece) for one in column)]
            if len(under) > 1:
                return None  # a title over several columns
            if under and id(under[0]) in filled:
                return None  # the same, above them
            if under:
                filled.add(id(under[0]))
                under[0].append(piece)
            else:
                columns.append([piece])
    cells = sorted(map(_cell, columns), key=lambda piece: piece.box[0])
    return tuple(cells)


def _close(upper: Row, lower: Row) -> bool:
    high = max(piece.box[3] - piece.box[1] for piece in (*upper, *lower))
    return min(piece.box[1] for piece in lower) - max(piece.box[3] for piece in upper) < CLOSE * high


def _shared(one: Piece, other: Piece) -> bool:
    shared = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    return shared > 0.2 * min(one.box[2] - one.box[0], other.box[2] - other.box[0])


def _cell(lines: Sequence[Piece]) -> Piece:
    """`Кол-` and `во` are one word."""
    text = ""
    for line in lines:
        broken = re.search(r"[^\W\d_][-/]$", text) and re.match(r"[^\W\d_]", line.text)
        chinese = text[-1:] >= "\u3400" and line.text[:1] >= "\u3400"
        text += line.text if broken or chinese or not text else f" {line.text}"
    return Piece(text, around(line.box for line in lines), lines[0].words, lines[0].read)


@dataclass(frozen=True, eq=False)
class Goods:
    """The column of goods: its cells, what stands between them, where it ends."""

    cells: tuple[Piece | None, ...]
    """Of each line."""
    loose: tuple[Piece, ...]
    right: float
    beyond: float
    """Where the next column begins."""


def whole_goods(goods: Goods, levels: Sequence[float]) -> Iterator[tuple[Piece | None, bool]]:
    """Of each line the name of its goods, all its lines joined, and whether it is doubtful that this is the name. `levels`: the lines' middles."""
    clusters = _clusters(goods)
    for own, level in zip(goods.cells, levels, strict=True):
        cluster = next((one for one in clusters if _of(one, own, level)), None)
        if cluster is None or len(cluster) == 1:
            yield (cluster[0] if cluster else own), False
            continue
        parts = [cluster[0]]
        while len(parts) < len(cluster) and _goes_on(parts[-1], cluster[len(parts)], goods):
            parts.append(cluster[len(parts)])
        plainly = len(parts) == len(cluster) and all(_SMALL.match(piece.text) for piece in parts[1:])
        yield piece_of([word for piece in parts for _, word in piece.words], parts[0].read), not plainly


def _of(cluster: Sequence[Piece], own: Piece | None, level: float) -> bool:
    if own is not None:
        return own in cluster
    high = cluster[0].box[3] - cluster[0].box[1]
    return len(cluster) > 1 and abs((cluster[0].box[1] + cluster[-1].box[3]) / 2 - level) < high


def _clusters(goods: Goods) -> list[list[Piece]]:
    """What stands close, one below the other; two lines' own cells are never one."""
    own = {id(piece) for piece in goods.cells if piece is not None}
    column = sorted((*(one for one in goods.cells if one is not None), *goods.loose), key=lambda one: one.box[1])
    if not column:
        return []
    gaps = [lower.box[1] - upper.box[3] for upper, lower in pairwise(column)]
    apart = [gap for gap, pair in zip(gaps, pairwise(column), strict=True) if {id(one) for one in pair} <= own]
    high = max((one.box[3] - one.box[1] for one in column), default=0.0)
    usual = [gap for gap in gaps if gap < 3 * high]
    two_kinds = bool(usual) and max(usual) - min(usual) > 0.3 * high
    most = min([NEAR * high, *(WITHIN * gap for gap in apart), *([(min(usual) + max(usual)) / 2] if two_kinds else [])])
    clusters: list[list[Piece]] = []
    for piece, gap in zip(column, [0.0, *gaps], strict=True):
        both = clusters and id(piece) in own and any(id(one) in own for one in clusters[-1])
        if clusters and gap < most and not both:
            clusters[-1].append(piece)
        else:
            clusters.append([piece])
    return clusters


_SMALL = re.compile(r"[a-zа-яёáéíóúñ(（]|[\u3400-\u9fff]{1,3}$")


_APART = re.compile(
    r"\s*(?:арт|артикул|код|art|article|ref|sku|model|modelo|mod|item|code|cod|c[oó]d)(?:[.:]|\s+(?=\S*\d))|\s*(?:货号|型号|款号)|\s*[x×х*@]\s?[$€£]?\d",
    re.IGNORECASE,
)
"""`арт. NS-03`, `x 15.90`: a code, a price below the goods, and no more of their name."""


def _goes_on(line: Piece, below: Piece, goods: Goods) -> bool:
    """The name was broken because its next word had no room; what begins with a small letter goes on anyway."""
    one, other = (piece.box[3] - piece.box[1] for piece in (line, below))
    if (
        re.search("[:：]", below.text)
        or _APART.match(below.text)
        or (line.read == "text" and abs(one - other) > LEVEL * one)
        or other < 0.7 * one
    ):
        return False
    if _SMALL.match(below.text):
        return not re.search(r"\d{3}", below.text)
    word = below.words[0][1].box
    needs = line.box[2] + word[2] - word[0] + 0.25 * one
    longest = line.box[2] >= goods.right - 0.5 * one
    return needs > (goods.beyond - one if longest else goods.right)


def by_columns(row: Row, heads: Sequence[Piece]) -> Row:
    """`4200 8400` of two cells that stand close, parted where its words stand under different heads."""
    if len(row) >= len(heads):
        return row
    told: list[Piece] = []
    for piece in row:
        others = [one for one in row if one is not piece]
        free = [head for head in heads if not any(_shared(head, one) for one in others)]
        told += _under_heads(piece, free)
    return tuple(told)


def _under_heads(piece: Piece, heads: Sequence[Piece]) -> Iterator[Piece]:
    over = [head for head in heads if piece.box[0] < head.box[2] and piece.box[2] > head.box[0]]
    words = [word for _, word in piece.words]
    if len(over) < 2 or len(words) < 2:
        yield piece
        return
    run = [words[0]]
    for word in words[1:]:
        own, before = _head(word, over), _head(run[-1], over)
        wide = word.box[0] - run[-1].box[2] > SPACE * (word.box[3] - word.box[1])
        chinese = (
            run[-1].text[-1:] >= "\u3400" and word.text[:1] >= "\u3400"
        )  # the eye sets boxes of such letters loosely
        if wide and not chinese and own is not None and before is not None and own is not before:
            yield piece_of(run, piece.read)
            run = []
        run.append(word)
    yield piece_of(run, piece.read)


def _head(word: Word, heads: Sequence[Piece]) -> Piece | None:
    """Under which head most of the word stands; None where it stands under none."""
    shared = [(min(word.box[2], head.box[2]) - max(word.box[0], head.box[0]), head) for head in heads]
    most, head = max(shared, key=lambda one: one[0])
    return head if most > 0 else None
