"""Where labels stand on a page, and what stands behind, beside or below each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from appealgen.evidence.documents.fields.heard import contradicted, heard, meant
from appealgen.evidence.documents.fields.label_lines import captions, first_line
from appealgen.evidence.documents.fields.loose import loose
from appealgen.evidence.documents.fields.misread import misread
from appealgen.evidence.documents.fields.money import decimal_mark
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.rejoining import rejoined
from appealgen.evidence.documents.fields.spots import BEGIN, HEADING, spots
from appealgen.evidence.documents.pieces import Page, Piece

MOST_PIECES = 3000
"""Of a page; a sheet's order export beyond that is read by its head."""
_SAYS = re.compile(r"[^\W_]|[¥$€£₽#№]")


@dataclass(frozen=True, eq=False)
class Hit:
    """A label."""

    piece: Piece
    row: int
    start: int
    end: int
    """In the piece's text; its colon is inside."""
    until: int
    """Where the value behind it ends: the next label, or the end."""
    roles: tuple[str, ...]
    colon: bool
    loose: bool = False
    """Known by its head only (see `loose`), or heard (see `heard`)."""

    @cached_property
    def rest(self) -> str:
        return self.piece.text[self.end : self.until]

    @cached_property
    def alone(self) -> bool:
        """Nothing stands behind it but words such as `information`."""
        return HEADING.fullmatch(plain(self.rest)) is not None


@dataclass(frozen=True, eq=False)
class Value:
    """A part of a piece that may be a label's value. `how`: `behind`, `beside`, `below`, `above`."""

    piece: Piece
    start: int
    end: int
    how: str
    loose: bool = False
    """Its label is known by its head only."""

    @property
    def text(self) -> str:
        return self.piece.text[self.start : self.end]


class Labelled:
    """A page with its labels found."""

    def __init__(self, page: Page) -> None:
        self.page = page
        rows = ([piece for piece in row if _SAYS.search(piece.text)] for row in page.rows)
        self.rows = tuple(rejoined(row) for row in rows)
        self._row_of = {id(piece): number for number, row in enumerate(self.rows) for piece in row}
        self.hits: list[Hit] = []
        self.labelled: dict[int, list[Hit]] = {}
        count = 0
        for number, row in enumerate(self.rows):
            count += len(row)
            for place, piece in enumerate(row) if count < MOST_PIECES else ():
                behind = row[place + 1].text if place + 1 < len(row) else ""
                found = list(_hits(piece, number, behind.lstrip()[:1] in (":", "：")))
                if place and self._answers(row[place - 1], found):
                    found = []
                self.hits += found
                if found:
                    self.labelled[id(piece)] = found

    def _answers(self, before: Piece, found: Sequence[Hit]) -> bool:
        """What stands beside a label is its value, however like a label it sounds: `Testing laboratory`, `Northgate Test Laboratory`."""
        hits = self.labelled.get(id(before), [])
        asked = bool(hits) and hits[-1].alone and (hits[-1].colon or not hits[-1].loose)
        return asked and all(hit.loose and not hit.colon for hit in found)

    @cached_property
    def mark(self) -> str | None:
        """The decimal mark of its prices, where they agree."""
        return decimal_mark(self.page.text)

    def is_label(self, piece: Piece) -> bool:
        return any(
            BEGIN.fullmatch(plain(piece.text[: hit.start])) is not None for hit in self.labelled.get(id(piece), ())
        )

    def values(self, hit: Hit) -> Iterator[Value]:
        """Where its value may stand, the likeliest first."""
        for value in self._values(hit):
            yield replace(value, loose=True) if hit.loose else value

    def _values(self, hit: Hit) -> Iterator[Value]:
        if _CAPTION.fullmatch(hit.piece.text) or captions(self.rows[hit.row], hit, self._above(hit)):
            above = self._above(hit)
            if above:
                yield Value(above, 0, len(above.text), "above")
            return
        if not hit.alone:
            yield Value(hit.piece, hit.end, hit.until, "behind")
            return
        if hit.until < len(hit.piece.text):
            return
        beside = self._beside(hit)
        if beside:
            yield Value(beside, 0, self._end(beside), "beside")
        below = self._below(hit)
        if below:
            yield Value(below, 0, self._end(below), "below")

    def _end(self, piece: Piece) -> int:
        """A value may be followed by another label within its piece."""
        return min((hit.start for hit in self.labelled.get(id(piece), ()) if hit.start), default=len(piece.text))

    def _beside(self, hit: Hit) -> Piece | None:
        row, label = first_line(self.rows, hit)
        following = row[row.index(label) + 1 :]
        if following:
            return None if self.is_label(following[0]) else following[0]
        return self._level(hit)

    def _level(self, hit: Hit) -> Piece | None:
        """A value of several lines, whose label stands at the height of their middle: its first line."""
        x1, y0, y1 = hit.piece.box[2], hit.piece.box[1], hit.piece.box[3]
        height = y1 - y0
        near = [
            piece
            for row in self.rows[max(0, hit.row - 2) : hit.row + 3]
            for piece in row
            if piece.box[0] > x1 and piece.box[1] < y1 + 0.3 * height and piece.box[3] > y0 - 0.9 * height
        ]
        first = next((one for one in near if one is not hit.piece and abs(one.box[1] - y0) < 1.2 * height), None)
        return first if first and not self.is_label(first) else None

    def _below(self, hit: Hit) -> Piece | None:
        x0, y0, x1, y1 = hit.piece.box
        height = y1 - y0
        for row in self.rows[hit.row + 1 : hit.row + 4]:
            for piece in row:
                near = piece.box[1] - y1 < 2.5 * height
                overlaps = piece.box[0] < x1 and piece.box[2] > x0
                if near and overlaps:
                    return None if self.is_label(piece) else piece
        return self._under_head(hit, height)

    def _above(self, hit: Hit) -> Piece | None:
        """Over a caption in brackets, as forms have it below the line that is filled in."""
        x0, y0, x1, y1 = hit.piece.box
        for row in reversed(self.rows[max(0, hit.row - 2) : hit.row]):
            for piece in row:
                near = y0 - piece.box[3] < 1.5 * (y1 - y0)
                if near and piece.box[0] < x1 and piece.box[2] > x0:
                    return piece
        return None

    def _under_head(self, hit: Hit, height: float) -> Piece | None:
        """A head set flush left, its figure flush right: as many figures stand below as heads, each under its own."""
        row, following = self.rows[hit.row], self.rows[hit.row + 1] if hit.row + 1 < len(self.rows) else ()
        if len(row) < 2 or len(row) != len(following):
            return None
        piece = following[row.index(hit.piece)]
        return None if self.is_label(piece) or piece.box[1] - hit.piece.box[3] > 2.5 * height else piece

    def following(self, piece: Piece, most: int = 4, role: str = "") -> list[Piece]:
        """The lines right below it that begin where it begins: the rest of an address. `role`: of a label that may stand beside them."""
        found: list[Piece] = []
        last = piece
        height = piece.box[3] - piece.box[1]
        start = self._row_of.get(id(piece), len(self.rows))
        for row in self.rows[start + 1 : start + 2 + 2 * most]:
            if len(found) == most:
                break
            match = next((one for one in row if abs(one.box[0] - piece.box[0]) < 1.2 * height), None)
            high = max(height, match.box[3] - match.box[1]) if match else height  # capitals alone are lower
            beyond = all(one.box[0] > piece.box[2] or one.box[2] < piece.box[0] for one in row)
            if match is None and beyond and row and row[0].box[1] - last.box[3] < 0.9 * height:
                continue  # another column stands at another height
            if match is None or match.box[1] - last.box[3] > 0.9 * high or self._is_labelled(row, match, role):
                break
            found.append(match)
            last = match
        return found

    def _is_labelled(self, row: Sequence[Piece], piece: Piece, role: str) -> bool:
        """It is a label, or has one before it on its row; in another tongue the same label may stand there again."""
        hits = [hit for one in row[: row.index(piece) + 1] for hit in self.labelled.get(id(one), ())]
        return any(role not in hit.roles or (hit.piece is piece and role != "stop") for hit in hits)


_CAPTION = re.compile(r"\s*[(（][^()（）]{3,90}[)）]\s*")
"""`(place and date of issue)`."""


def _hits(piece: Piece, row: int, valued: bool) -> Iterator[Hit]:
    """`valued`: what stands beside it begins with a colon, so all of it is a label."""
    text = plain(piece.text)
    found = list(spots(text, piece.text, piece.read == "ocr"))
    if valued and found and HEADING.fullmatch(text[found[-1][1] :]) is None:
        found = []
    if not found and (told := loose(text) or (misread(text) if piece.read == "ocr" else None)):
        end, roles, colon = told
        yield Hit(piece, row, 0, end, len(text), roles, colon, True)
        return
    every = heard(text, found)
    for index, one in enumerate(every):
        until = every[index + 1][0] if index + 1 < len(every) else len(text)
        other = meant(text, one)
        yield Hit(
            piece,
            row,
            one[0],
            one[1],
            until,
            other or one[2],
            one[3],
            bool(other) or one not in found or contradicted(text, one),
        )
