"""What every opener hands over: pages of pieces. A piece is what stands together on a line, a cell, a label with its value.

Coordinates of pieces are the page's own: pixels of the view that was read, points, or column and row of a sheet. Only
`Page.shown` makes of them what the contract tells.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from statistics import median

from appealgen.evidence.documents.model import Box

GAP = 0.75
"""Heights of a line that part two pieces: a space has 0.25, in set-out text up to 0.6; columns stand over 0.8 apart."""
MONOSPACED, EVEN = 1.15, 0.04
"""The same of a typewriter's face, whose space is as wide as a letter; such a face is known by how little its letters' room varies."""
RULE = re.compile(r"[|¦\[\]_—~‘'`]+")
"""What the eye makes of a table's rules; they part what stands beside them."""
CJK = r"\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef"


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it stands; certainty of the reading from 0 to 1."""

    text: str
    box: Box
    certainty: float = 1.0


@dataclass(frozen=True, eq=False)
class Piece:
    """Words that stand together. `words` know where in `text` they begin."""

    text: str
    box: Box
    words: tuple[tuple[int, Word], ...] = field(default=(), repr=False)
    read: str = "text"
    sheet: str | None = None
    cell: str | None = None

    def box_of(self, start: int, end: int) -> Box:
        """Of that part of the text."""
        inside = [word.box for at, word in self.words if at < end and at + len(word.text) > start]
        return around(inside) if inside else self.box

    def certainty_of(self, start: int, end: int) -> float:
        """Of its least certain word."""
        return min((word.certainty for at, word in self.words if at < end and at + len(word.text) > start), default=1.0)


@dataclass(frozen=True, eq=False)
class Page:
    """One page or sheet."""

    number: int
    pieces: tuple[Piece, ...]
    shown: Callable[[Box], Box | None] = field(default=lambda box: None, repr=False)
    """From the page's own coordinates to the contract's."""
    read: str = "text"
    """`text`, `ocr`, or `none`: a picture that could not be read."""

    @cached_property
    def rows(self) -> tuple[tuple[Piece, ...], ...]:
        """Pieces side by side, from the top, each row from the left."""
        return rows_of(self.pieces)

    @cached_property
    def text(self) -> str:
        return "\n".join("\t".join(piece.text for piece in row) for row in self.rows)


def around(boxes: Iterable[Box]) -> Box:
    x0, y0, x1, y1 = zip(*boxes, strict=True)
    return min(x0), min(y0), max(x1), max(y1)


def rows_of(pieces: Sequence[Piece]) -> tuple[tuple[Piece, ...], ...]:
    """A piece joins the row whose middle lies within its height, and the other way round."""
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda one: (one.box[1] + one.box[3], one.box[0])):
        middle = (piece.box[1] + piece.box[3]) / 2
        for row in reversed(rows[-4:]):
            top, bottom = row[-1].box[1], row[-1].box[3]
            level = top < middle < bottom and piece.box[1] < (top + bottom) / 2 < piece.box[3]
            if level and not any(_above(one, piece) for one in row):
                row.append(piece)
                break
        else:
            rows.append([piece])
    return tuple(tuple(sorted(row, key=lambda one: one.box[0])) for row in rows)


def _above(one: Piece, other: Piece) -> bool:
    """Two lines of a cell, beside one that stands at the height of their middle."""
    apart = abs(one.box[1] + one.box[3] - other.box[1] - other.box[3]) / 2
    if apart < 0.4 * min(one.box[3] - one.box[1], other.box[3] - other.box[1]):
        return False  # the eye sets boxes of Chinese letters over one another
    shared = min(one.box[2], other.box[2]) - max(one.box[0], other.box[0])
    return shared > 0.4 * min(one.box[2] - one.box[0], other.box[2] - other.box[0])


def pieces_of(words: Sequence[Word], read: str) -> tuple[Piece, ...]:
    """Words of a page as pieces: those on one line whose gaps are no wider than `GAP` of its height."""
    gap = MONOSPACED if read == "ocr" and _is_monospaced(words) else GAP
    singles = [Piece(word.text, word.box, ((0, word),), read) for word in words if word.text.strip()]
    return tuple(piece for row in rows_of(singles) for piece in _joined([one.words[0][1] for one in row], read, gap))


def _is_monospaced(words: Sequence[Word]) -> bool:
    """A letter takes the same room in every word; in other faces it varies by 15 to 20 %."""
    long = [word for word in words if len(word.text) >= 4 and word.text.isascii()]
    rooms = [(word.box[2] - word.box[0]) / (len(word.text) - 0.2) for word in long]
    usual = median(rooms) if len(rooms) >= 8 else 0.0
    return usual > 0 and median(abs(room - usual) for room in rooms) < EVEN * usual


def _joined(row: Sequence[Word], read: str, usual: float) -> Iterable[Piece]:
    height = sorted(word.box[3] - word.box[1] for word in row)[len(row) * 3 // 4]
    group: list[Word] = []
    for word in row:
        if RULE.fullmatch(word.text) and read == "ocr":
            if group:
                yield piece_of(group, read)
            group = []
            continue
        if group and word.box[0] - group[-1].box[2] > _gap(group[-1], word, read, usual) * height:
            yield piece_of(group, read)
            group = []
        group.append(word)
    if group:
        yield piece_of(group, read)


def _gap(left: Word, right: Word, read: str, usual: float) -> float:
    """The eye sets boxes of Chinese letters loosely."""
    chinese = _ENDS.search(left.text) and _BEGINS.match(right.text)
    goes_on = left.text in _GO_ON and right.text[:1].isupper()  # `Muñoz e` `Hijos S.L.`
    return 1.2 if read == "ocr" and (chinese or goes_on) else usual


_GO_ON = frozenset(("&", "y", "e", "de", "and", "of", "и", "und", "et"))
"""Words that end no name."""


def piece_of(words: Sequence[Word], read: str) -> Piece:
    """Between Chinese words stands no space; between a Chinese and another one only where there is room for it."""
    text = ""
    placed: list[tuple[int, Word]] = []
    for word in words:
        if placed:
            text += _space(placed[-1][1], word)
        placed.append((len(text), word))
        text += word.text
    return Piece(text, around(word.box for word in words), tuple(placed), read)


def _space(left: Word, right: Word) -> str:
    chinese = bool(_ENDS.search(left.text)) + bool(_BEGINS.match(right.text))
    room = right.box[0] - left.box[2] > 0.3 * (right.box[3] - right.box[1])
    return "" if chinese == 2 or (chinese == 1 and not room) else " "


_ENDS, _BEGINS = re.compile(rf"[{CJK}]$"), re.compile(rf"[{CJK}]")
