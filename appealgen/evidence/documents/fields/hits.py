"""Where labels stand on a page, and what stands behind, beside or below each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from appealgen.evidence.documents.fields.labels import roles_at
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.pieces import Page, Piece, around, piece_of

MOST_PIECES = 3000
"""Of a page; a sheet's order export beyond that is read by its head."""
_COLON = re.compile(r"\s*(?:(?:№|#|n[º°]\.?)\s*)?[:=]\s*|\s*[.;]\s+(?=\S)|\s+(?=№|#)|\s*[.…_]{3,}\s*")
_LINK = re.compile(r"\s*[/|(\[]\s*|\s+")
_NUMBERED = frozenset(("no", "no.", "№", "#", "nº", "n°"))
_SAYS = re.compile(r"[^\W_]|[¥$€£₽#№]")
_BEGIN = re.compile(r"[\s*•·\-|\[(\]_'\"]*(?:\(?\d{1,2}[.)]\s+|[（(]?[一二三四五六七八九十][、.)]\s*)?")
"""What may stand before a label: signs, and its number in a list."""
_HEADING = re.compile(
    r"\W*(?:information|details|data|info|信息|资料|名称|данные|реквизиты|datos|name|и его адрес|и адрес|и (?:его )?адрес|y direcci[oó]n|and address|\([^()]{0,40}\)|'s)*\W*$"
)
_WEAK = frozenset(
    """
    agent area brand brands cargo client concepto dated desde due empresa equipo from goods hasta issued location
    marca marcas model modelo models name no no. norma normas number object owner page period producto productos
    property seller standard standards sum territory title titular to total trademark type until web всего дата
    изделие итого марка модель организация продукция сумма товар указание 乙方 产品 区域 合计 名称 品牌 商标 地区 型号 总计 抬头 日期
    标准 样品 用户名 甲方 经营者 编号
    """.split()  # noqa: SIM905  (a hundred words read better so)
)
"""Labels that are common words: without a colon they count only when they stand alone."""


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

    @cached_property
    def rest(self) -> str:
        return self.piece.text[self.end : self.until]

    @cached_property
    def alone(self) -> bool:
        """Nothing stands behind it but words such as `information`."""
        return _HEADING.fullmatch(plain(self.rest)) is not None


@dataclass(frozen=True, eq=False)
class Value:
    """A part of a piece that may be a label's value. `how`: `behind`, `beside`, `below`."""

    piece: Piece
    start: int
    end: int
    how: str

    @property
    def text(self) -> str:
        return self.piece.text[self.start : self.end]


class Labelled:
    """A page with its labels found."""

    def __init__(self, page: Page) -> None:
        self.page = page
        rows = ([piece for piece in row if _SAYS.search(piece.text)] for row in page.rows)
        self.rows = tuple(tuple(_whole_firms(tuple(_together(row)))) for row in rows)
        self.hits: list[Hit] = []
        self.labelled: dict[int, list[Hit]] = {}
        count = 0
        for number, row in enumerate(self.rows):
            count += len(row)
            for piece in row if count < MOST_PIECES else ():
                found = list(_hits(piece, number))
                self.hits += found
                if found:
                    self.labelled[id(piece)] = found

    def is_label(self, piece: Piece) -> bool:
        return any(hit.start == 0 for hit in self.labelled.get(id(piece), ()))

    def values(self, hit: Hit) -> Iterator[Value]:
        """Where its value may stand, the likeliest first."""
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
        row = self.rows[hit.row]
        following = row[row.index(hit.piece) + 1 :]
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
        first = next((piece for piece in near if piece is not hit.piece), None)
        return first if first and abs(first.box[1] - y0) < 1.2 * height and not self.is_label(first) else None

    def _below(self, hit: Hit) -> Piece | None:
        x0, y0, x1, y1 = hit.piece.box
        height = y1 - y0
        for row in self.rows[hit.row + 1 : hit.row + 4]:
            for piece in row:
                near = piece.box[1] - y1 < 2.5 * height
                overlaps = piece.box[0] < x1 and piece.box[2] > x0
                if near and overlaps:
                    return None if self.is_label(piece) else piece
        return None

    def following(self, piece: Piece, most: int = 4) -> list[Piece]:
        """The lines right below it that begin where it begins: the rest of an address."""
        found, last = [], piece
        height = piece.box[3] - piece.box[1]
        start = next((n for n, row in enumerate(self.rows) if piece in row), len(self.rows))
        for row in self.rows[start + 1 : start + 1 + most]:
            match = next((one for one in row if abs(one.box[0] - piece.box[0]) < 1.2 * height), None)
            if match is None or match.box[1] - last.box[3] > 0.9 * height or self._is_labelled(row, match):
                break
            found.append(match)
            last = match
        return found

    def _is_labelled(self, row: Sequence[Piece], piece: Piece) -> bool:
        """It is a label, or has one before it on its row."""
        return any(self.labelled.get(id(one)) for one in row[: row.index(piece) + 1])


def _together(row: Sequence[Piece]) -> Iterator[Piece]:
    """Letters of a label that are set wide apart: 名 称."""
    held: list[Piece] = []
    for piece in (*row, None):
        if piece is not None and len(piece.text) == 1 and "\u3400" <= piece.text <= "\u9fff":
            held.append(piece)
            continue
        if len(held) > 1:
            yield Piece("".join(one.text for one in held), around(one.box for one in held), (), held[0].read)
        else:
            yield from held
        held = []
        if piece is not None:
            yield piece


_REST = re.compile(r"[\u3400-\u9fff（）()]{2,}(?:公司|厂|店|商行|经营部|中心)$")


def _whole_firms(row: Sequence[Piece]) -> Iterator[Piece]:
    """A Chinese firm's name that the eye parted: `广州` and `蓝禾灯具有限公司` a letter's width apart."""
    held: Piece | None = None
    for piece in row:
        if held is not None and piece.read == "ocr" and _REST.match(piece.text) and _ends_chinese(held, piece):
            held = piece_of([word for _, word in (*held.words, *piece.words)], "ocr")
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held


def _ends_chinese(left: Piece, right: Piece) -> bool:
    """Close by, Chinese, and no label."""
    near = right.box[0] - left.box[2] < 2.2 * (right.box[3] - right.box[1])
    text = plain(left.text)
    return near and re.search(r"[\u3400-\u9fff]$", left.text) is not None and roles_at(text, 0)[0] < len(text)


def _hits(piece: Piece, row: int) -> Iterator[Hit]:
    text = plain(piece.text)
    spots = list(_spots(text, piece.text, piece.read == "ocr"))
    for index, (start, end, roles, colon) in enumerate(spots):
        until = spots[index + 1][0] if index + 1 < len(spots) else len(text)
        yield Hit(piece, row, start, end, until, roles, colon)


def _spots(text: str, whole: str, seen: bool) -> Iterator[tuple[int, int, tuple[str, ...], bool]]:
    begin = _BEGIN.match(text)
    at = begin.end() if begin else 0
    first, labelled = True, False
    while at < len(text):
        end, roles = roles_at(text, at)
        if first and not roles:
            end, roles = _translated(text, at)
        if roles:
            end, roles = _chained(text, end, roles)
            colon = _COLON.match(text, end)
            done = colon.end() if colon else end
            apart = (
                first
                or labelled
                or text[:at].rstrip()[-1:] in ",;|.)"
                or text[at - 2 : at] == "  "
                or (seen and at <= 5)
            )
            if (colon and apart) or (first and _stands(text, at, end, whole)):
                yield at, done, roles, bool(colon)
                at, first, labelled = done, False, True
                continue
        first = False
        jump = re.compile(r"[\s,;(/|]+|(?<=[\d)])(?=[\u3400-\u9fff])|$").search(text, at + 1)
        if jump is None or ":" not in text[at:]:
            return
        at = max(jump.end(), at + 1)


def _translated(text: str, at: int) -> tuple[int, tuple[str, ...]]:
    """A Chinese label that isn't known, or misread, with its English beside it: `申请 (Applicant)`."""
    found = re.compile(r"[\u3400-\u9fff]{1,8}\s*[(/]?\s*(?=[a-z])").match(text, at)
    end, roles = roles_at(text, found.end()) if found else (at, ())
    closing = re.compile(r"\s*\)?(?=\s*:|\s*$)").match(text, end) if roles else None
    return (closing.end(), roles) if closing else (at, ())


def _chained(text: str, end: int, roles: tuple[str, ...]) -> tuple[int, tuple[str, ...]]:
    """A label in two languages: Invoice No. / 发票号码, 委托单位 Applicant, 名称（Name）."""
    for _ in range(3):
        link = _LINK.match(text, end)
        begin = link.end() if link else end
        if not link and not (text[end - 1 : end] > "\u3400") ^ (text[end : end + 1] > "\u3400"):
            break
        further, more = roles_at(text, begin)
        if not more or not (set(more) & set(roles) or further - begin > 3):
            break
        closing = re.compile(r"\s*[)\]]").match(text, further)
        if not _same_script_break(text, end, begin, further):
            break
        end = closing.end() if closing else further
        roles = tuple(role for role in roles if role in more) or roles
    closing = re.compile(r"\s*\([^()]{0,60}\)(?=\s*:|\s*$)").match(text, end)
    return (closing.end() if closing else end), roles


def _same_script_break(text: str, end: int, begin: int, further: int) -> bool:
    """Two labels side by side are one only when a sign joins them or the writing changes."""
    joined = any(sign in text[end:begin] for sign in "/|([")
    return (
        joined or _script(text[end - 1]) != _script(text[begin]) or _script(text[further - 1]) != _script(text[end - 1])
    )


def _script(letter: str) -> str:
    return "han" if letter >= "\u3400" else "cyrillic" if "а" <= letter <= "я" else "latin"


def _stands(text: str, at: int, end: int, whole: str) -> bool:
    """At the piece's beginning a label needs no colon, if nothing or what can be a value stands behind it."""
    rest = text[end:]
    if _HEADING.fullmatch(rest):
        return True
    label = text[at:end].strip()
    if label in _NUMBERED:
        return re.match(r"\s*[a-zа-я]{0,6}[-/]?\d[\w/-]{2,}\s*$", rest) is not None
    if label[-1:] >= "\u3400" and (
        re.match(r"\s+\S{2}", rest) or (label == "名称" and re.search(r"(?:公司|厂|店|部|行)\s*$", rest))
    ):
        return len(label) >= 2
    if label in _WEAK:
        return False
    if label[-1:] >= "\u3400":
        return len(label) >= 2
    return bool(re.match(r"\s", rest)) and _is_value(whole[end:].strip())


def _is_value(text: str) -> bool:
    """A name or a number goes on with a capital or a digit; a sentence doesn't."""
    return text[:1].isupper() or not text[:1].isalpha() or text[:1] >= "\u3400"
