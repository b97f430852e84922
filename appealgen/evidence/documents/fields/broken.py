"""A number that is broken at the end of its line: `ЕАЭС N RU Д-CN.РА01.В.` and `12345/26` below it are one."""

from __future__ import annotations

import re
from dataclasses import replace

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Labelled, Value
from appealgen.evidence.documents.pieces import Piece

_BROKEN = re.compile(r"[\w][./–_-]\s*$")
_REST = re.compile(r"[\w./–_-]*\d[\w./–_-]*(?![^\s,;])")


def mended(page: Labelled, one: Candidate, value: Value) -> Candidate:
    """The number with what the next line begins with. Where that is no such thing, it is not certain that it is whole."""
    text = value.piece.text
    if value.end != len(text) or one.end < len(text.rstrip().rstrip("./–_-")) or not _BROKEN.search(text):
        return one
    rest = _REST.match(text_below(page, value.piece))
    whole = values.number(value.text.rstrip() + rest[0]) if rest else None
    if whole is None:
        return replace(one, certainty=min(one.certainty, UNSURE))
    return replace(one, value=whole.value)


def text_below(page: Labelled, piece: Piece) -> str:
    """Of the next row, what begins where this line begins, or left of it."""
    row = next((at for at, row in enumerate(page.rows) if piece in row), len(page.rows))
    below = page.rows[row + 1] if row + 1 < len(page.rows) else ()
    return next((one.text for one in below if one.box[0] <= piece.box[0] + 0.02), "")
