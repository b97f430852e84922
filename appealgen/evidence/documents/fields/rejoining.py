"""What the page set apart, or the eye parted, put together again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.roles import roles_at
from appealgen.evidence.documents.pieces import Piece, around, piece_of


def rejoined(row: Sequence[Piece]) -> tuple[Piece, ...]:
    """The pieces of a row, from left to right, as they were meant."""
    return tuple(whole_firms(torn_apart(tuple(_together(tuple(_set_apart(row)))))))


APART = (
    "名称",
    "住所",
    "类型",
    "地址",
    "日期",
    "合计",
    "电话",
    "税号",
    "备注",
    "数量",
    "单价",
    "金额",
    "税额",
    "编号",
    "商标",
    "品牌",
    "型号",
    "规格",
    "户名",
    "时间",
    "总计",
    "单号",
    "卖方",
    "买方",
    "甲方",
    "乙方",
    "供方",
    "需方",
)
"""Labels of two letters that are set as wide as longer ones."""


def _set_apart(row: Sequence[Piece]) -> Iterator[Piece]:
    """`名` and `称：杭州…` of one label, beside which a heading may run down the side."""
    held: Piece | None = None
    for piece in row:
        if held is not None and _numbers(held, piece):
            held = piece_of([word for _, word in (*held.words, *piece.words)], held.read)
            continue
        if held is not None and held.text[-1:] + piece.text[:1] in APART and _alone(held.text):
            held = piece_of([word for _, word in (*held.words, *piece.words)], held.read) if held.words else held
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held


_SIGN = re.compile(r"(?:N[°º.o]{1,2}|№|No\.|Nº|n\.º)", re.IGNORECASE)


def _is_label(text: str) -> bool:
    return roles_at(text, 0)[0] == len(text)


def _numbers(sign: Piece, piece: Piece) -> bool:
    """`N°` and `PROFORMA` of one label in capitals, set wide."""
    near = piece.box[0] - sign.box[2] < 1.6 * (piece.box[3] - piece.box[1])
    return (
        near
        and bool(sign.words and piece.words)
        and _SIGN.fullmatch(sign.text) is not None
        and _is_label(plain(f"{sign.text} {piece.text}"))
    )


def _alone(text: str) -> bool:
    return len(text) == 1 or text[-2].isspace()


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


_PLACES = re.compile(
    r"[\u3400-\u9fff（）()]{4,}(?:公司|厂|店|商行|经营部|中心)|[\u3400-\u9fff]{2,}(?:省|市|区|县)[\u3400-\u9fff\d-]{3,}(?:号|室|楼|层|幢|栋)\w{0,8}"
)
NEAR = 2.2
"""Heights of a line that the room of a lost letter takes, with what stands around it."""


def torn_apart(row: Sequence[Piece]) -> tuple[Piece, ...]:
    """`金华`, `城区悦品日用`, `货商行`: a firm or an address of which the eye lost letters. As many pieces as make one."""
    left = 0
    while left < len(row):
        for right in range(min(len(row), left + 4), left + 1, -1):
            part = row[left:right]
            if _one_name(part):
                words = [word for one in part for _, word in one.words]
                return (*row[:left], piece_of(words, "ocr"), *torn_apart(row[right:]))
        left += 1
    return tuple(row)


def _one_name(part: Sequence[Piece]) -> bool:
    if any(piece.read != "ocr" or not piece.words for piece in part):
        return False
    near = all(one.box[0] - other.box[2] < NEAR * (one.box[3] - one.box[1]) for other, one in pairwise(part))
    text = "".join(piece.text for piece in part)
    plainly = not any(roles_at(plain(piece.text), 0)[1] or _PLACES.fullmatch(piece.text) for piece in part)
    return near and plainly and _PLACES.fullmatch(text) is not None


_REST = re.compile(r"[\u3400-\u9fff（）()]{2,}(?:公司|厂|店|商行|经营部|中心)$")


def whole_firms(row: Sequence[Piece]) -> Iterator[Piece]:
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
