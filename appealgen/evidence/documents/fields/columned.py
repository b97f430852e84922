"""Goods in a table without counts or sums, as letters, declarations and reports have them: a head says goods or models, each line below is one. Likely."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import LOOSE, UNSURE, Candidate
from appealgen.evidence.documents.fields.columns import listed
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.pieces import Piece

KINDS = ("brand_authorization", "declaration", "test_report", "registration_page")
MOST = 40
"""Lines of such a table."""
_CODE = re.compile(r"(?=\S*\d)[^\W_][\w./-]{1,24}")


def columned(kind: str, page: Labelled) -> Iterator[Candidate]:
    for number, row in enumerate(page.rows) if kind in KINDS else ():
        heads = [(listed(piece.text), piece) for piece in row]
        told = [one for one, _ in heads]
        if (
            len(row) >= 2
            and {"products", "models"} & set(told)
            and sum(one is not None for one in told) >= min(2, len(row))
        ):
            yield from _below(page, heads, page.rows[number + 1 : number + 1 + MOST])
            return


def _below(
    page: Labelled, heads: Sequence[tuple[str | None, Piece]], rows: Sequence[Sequence[Piece]]
) -> Iterator[Candidate]:
    """Down to the first row that is none of its lines: alone, or under no head."""
    for row in rows:
        under = [_head(heads, piece) for piece in row]
        if len(row) < 2 or any(one is None for one in under):
            return
        for what, piece in zip(under, row, strict=True):
            read = values.text_of(piece.text) if what in ("products", "models") else None
            if read and what == "products" and re.search(r"[^\W\d_]{2}", read.value):
                yield Candidate("products", read.value, page.page, piece, read.start, read.end, UNSURE, LOOSE)
            for code in _CODE.finditer(piece.text) if what == "models" else ():
                yield Candidate("models", code[0], page.page, piece, code.start(), code.end(), UNSURE, LOOSE)


def _head(heads: Sequence[tuple[str | None, Piece]], piece: Piece) -> str | None:
    over = [(min(head.box[2], piece.box[2]) - max(head.box[0], piece.box[0]), what or "none") for what, head in heads]
    shared, what = max(over)
    return what if shared > 0 else None
