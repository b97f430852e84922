"""Whom a Russian register's page is about: said by the line over the name, or with the form's words on a line of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import HOW, Candidate
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.pieces import Piece

_OF = re.compile(
    r"(?:\bоб?|\bв отношении|\bна|сведения)\s+(?:об?\s+)?(?:индивидуальн\w+ предпринимател\w+|юридическ\w+ лиц\w+|глав\w+ крестьянск\w+[^:]{0,40})\s*:?\s*(?P<v>.*)$",
    re.IGNORECASE,
)
"""`содержит сведения об индивидуальном предпринимателе`; the name goes on behind it, or stands below."""
_PERSON = re.compile(r"[А-ЯЁ][А-ЯЁа-яё-]+(?: [А-ЯЁ][А-ЯЁа-яё-]+){1,3}")
_FIRM = re.compile(
    r"(?:(?:публичное |непубличное )?(?:акционерное общество|общество с ограниченной ответственностью)|ООО|АО|ПАО|ЗАО)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[«\"“„][^«»\"“”:]{2,70}[»\"”]{1,2}")
_CAPTION = re.compile(
    r"\W*(?:фамилия,? имя,? отчество|полное наименование юридического лица|наименование юридического лица)[^:]{0,70}",
    re.IGNORECASE,
)
"""What stands under the name on a form that was filled in."""
BEST = -1
"""Rank before what any label tells: such a page has labels for the office's own chief as well."""


def entered(page: Labelled) -> Iterator[Candidate]:
    """The holder: the first that such a line names, else the name over its caption, else the firm whose form stands at a label."""
    for row in page.rows:
        for piece in row:
            if (found := _OF.search(piece.text)) and (told := _behind(page, piece, found) or _below(page, piece)):
                yield told
                return
    for above, row in pairwise(page.rows):
        if (
            len(above) == len(row) == 1
            and _CAPTION.fullmatch(row[0].text)
            and (told := _named(page, above[0], "above"))
        ):
            yield told
            return
    yield from _formed(page)


def _behind(page: Labelled, piece: Piece, found: re.Match[str]) -> Candidate | None:
    text = found["v"].strip(" .,")
    if not _is_name(text):
        return None
    start = piece.text.index(text, found.start("v"))
    return Candidate("holder", text, page.page, piece, start, start + len(text), HOW["behind"], BEST)


def _is_name(text: str) -> bool:
    return bool(_PERSON.fullmatch(text) or (_FIRM.match(text) and _QUOTED.search(text)))


def _named(page: Labelled, piece: Piece, how: str, more: str = "") -> Candidate | None:
    text = f"{piece.text.strip()} {more}".strip()
    if not _is_name(text):
        return None
    return Candidate("holder", text, page.page, piece, 0, len(piece.text), HOW[how], BEST)


def _below(page: Labelled, piece: Piece) -> Candidate | None:
    """Alone on the next line, or set in its middle; a firm's form and its name may stand on two."""
    below = [row[0] for row in page.rows if len(row) == 1 and 0 < _down(piece, row[0]) < 3.5]
    if not below or page.labelled.get(id(below[0])):
        return None
    goes_on = _FIRM.fullmatch(below[0].text.strip()) and len(below) > 1 and _QUOTED.fullmatch(below[1].text.strip())
    return _named(page, below[0], "below", below[1].text.strip() if goes_on else "")


def _down(piece: Piece, other: Piece) -> float:
    """How far below it begins, in heights of a line."""
    return (other.box[1] - piece.box[1]) / max(piece.box[3] - piece.box[1], 1)


def _formed(page: Labelled) -> Iterator[Candidate]:
    """`Полное наименование: Общество с ограниченной ответственностью`, and on the next line `«Чистый Воздух»`."""
    for hit in page.hits:
        for value in page.values(hit) if "holder_company" in hit.roles else ():
            below = page.following(value.piece, 1) if _FIRM.fullmatch(value.text.strip()) else []
            if below and _QUOTED.fullmatch(below[0].text.strip()):
                name = values.name(f"{value.text.strip()} {below[0].text.strip()}")
                if name is not None:
                    yield Candidate(
                        "holder", name.value, page.page, value.piece, value.start, value.end, HOW[value.how], BEST
                    )
                    return
