"""A firm's name over two lines: `Ningbo Haitang Import and Export` and below it `Co., Ltd.`."""

from __future__ import annotations

import re

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.names import FORMS
from appealgen.evidence.documents.pieces import Piece

_ONLY_FORM = re.compile(
    rf"^\s*(?:(?:{FORMS}|de c\.? ?v\.?)[\s.,&]*)+$|^\s*[\w&]+ (?:co\.?,? ?ltd\.?|ltd\.?|limited|inc\.?|llc|gmbh|s\.l\.u?\.?|s\.a\.)\s*$",
    re.IGNORECASE,
)
_FIRM = re.compile(rf"(?:^|[\s«\"(,.])(?:{FORMS})(?:$|[\s»\"),.])|公司", re.IGNORECASE)
_ENDS = re.compile(rf"[\s,](?:{FORMS})\.?\s*$", re.IGNORECASE)
_CLOSED = re.compile(r"[厂店行部社]$")
"""A Chinese business that has its own ending; 有限责任公司 below it is the kind of another line."""
_OPEN = re.compile(r"\bco\.?,?\s*$|\bs\.?a\.?\s*$", re.IGNORECASE)
"""A form that goes on: `Co.,` with `Ltd.`, `S.A.` with `de C.V.`."""


def form_below(page: Labelled, piece: Piece) -> Piece | None:
    """The legal form, alone on the line right below."""
    x0, _, x1, y1 = piece.box
    high = y1 - piece.box[1]
    for one in page.page.pieces:
        down = (one.box[1] + one.box[3]) / 2 - y1 + 0.5 * high
        if 0.5 * high < down < 2 * high and one.box[0] < x1 and one.box[2] > x0 and _ONLY_FORM.match(one.text):
            return one
    return None


def whole(page: Labelled, piece: Piece, text: str, read: values.Read, labelled: bool = True) -> str:
    """The name that was read in `text`, the end of the piece, with its form where that stands below."""
    ends = not _CLOSED.search(read.value) and read.end >= len(text.rstrip(" ,"))
    form = form_below(page, piece) if ends and (not _FIRM.search(read.value) or _OPEN.search(read.value)) else None
    if form:
        return f"{read.value}{_comma(text)} {form.text.strip()}"
    quoted = _unquoted(page, piece, read.value) if labelled and read.end >= len(text.rstrip(" ,")) else None
    if quoted:
        return f"{read.value} {quoted}"
    rest = rest_below(page, piece) if labelled and ends and not _FIRM.search(read.value) else None
    return f"{read.value}{_comma(text)} {rest}" if rest else read.value


def _unquoted(page: Labelled, piece: Piece, name: str) -> str | None:
    """A name within marks that were opened and not closed: the next line closes them."""
    opened = name.count('"') % 2 == 1 or name.count("«") > name.count("»")
    below = page.following(piece, 1) if opened else []
    text = below[0].text.strip() if below else ""
    return text if re.fullmatch(r"[^\"«»:]{2,60}[\"»]{1,2}", text) else None


def rest_below(page: Labelled, piece: Piece) -> str | None:
    """`Pedroches del Norte, S.C.A.` below `Cooperativa Olivarera Los`: the next line ends with a form."""
    below = page.following(piece, 1)
    text = below[0].text.strip() if below else ""
    high = piece.box[3] - piece.box[1]
    close = bool(below) and below[0].box[1] - piece.box[3] < 0.6 * high
    return text if close and len(text) < 60 and _ENDS.search(text) and not re.search(r"\d", text) else None


def _comma(text: str) -> str:
    return "," if text.rstrip().endswith(",") else ""
