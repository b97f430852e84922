"""Whose an address is: by the name that it stands under, or by the party that its label names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from appealgen.evidence.documents.fields import address_shapes as shapes
from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import Candidate
from appealgen.evidence.documents.fields.hits import Hit, Labelled
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.roles import roles_at
from appealgen.evidence.documents.fields.unlabelled import sentence
from appealgen.evidence.documents.kinds import title_of
from appealgen.evidence.documents.pieces import Piece

WANTED = {
    "business_licence": "holder",
    "registration_page": "holder",
    "test_report": "holder",
    "utility_bill": "holder",
}
"""Whose address is the paper's own; of all others it is the issuer's, of a lease the premises'."""
SOLE = ("business_licence", "registration_page", "lease", "utility_bill")
"""There a labelled address is the paper's own."""
TRADE = ("invoice", "receipt", "order_confirmation", "pro_forma")
"""Papers of two parties: a label there may be either's."""
UNDER, HEAD, OTHER = 1, 2, 4
"""Ranks behind an address that is the right party's by its label (0): under its name, at the head, another party's."""
LONGEST = 130
"""Letters of an address; beyond that it is a sentence with one in it."""
LIKELY, GUESSED = 0.75, 0.6
_SIDES = (
    ("holder", ("holder_applicant", "holder_company", "holder_person")),
    ("recipient", ("recipient", "recipient_goods", "grantee", "tenant")),
    ("issuer", ("issuer_seller", "issuer_lab", "issuer_authority", "issuer_grantor", "issuer_landlord", "issuer_utility", "manufacturer")),
)  # fmt: skip


def sided(kind: str, page: Labelled, names: Sequence[Candidate], one: Candidate) -> Candidate:
    """An address that has a label: behind all others where it is another party's."""
    one = replace(one, value=shapes.bare(one.value) or one.value)
    side = _by_label(page, one) or owner(names, one.piece, one.start)
    wanted = WANTED.get(kind, "issuer")
    if not re.search(r"\d", one.value) and not shapes.score(one.value):
        return replace(one, rank=OTHER)  # `DIRECCIÓN DE RENTAS`: an office
    if kind in SOLE:
        return replace(one, rank=OTHER) if sentence(one.value) or len(one.value) > LONGEST else one
    if side is None:
        return replace(one, rank=max(one.rank, UNDER)) if kind in TRADE else one
    if side == wanted or (side == "holder" and not any(name.field == "recipient" for name in names)):
        return replace(one, rank=min(one.rank, UNDER), certainty=min(one.certainty, LIKELY)) if one.rank else one
    return replace(one, rank=OTHER)


def _by_label(page: Labelled, one: Candidate) -> str | None:
    """`委托方地址`, `Applicant's address`."""
    for hit in page.hits:
        if "address" in hit.roles and any(value.piece is one.piece for value in page.values(hit)):
            told = _party(hit)
            if told:
                return told
    return None


def _party(hit: Hit) -> str | None:
    label = plain(hit.piece.text[hit.start : hit.end])
    roles = roles_at(label.lstrip(), 0)[1]
    return next((side for side, known in _SIDES if set(known) & set(roles)), None)


def unlabelled(kind: str, page: Labelled, names: Sequence[Candidate]) -> Iterator[Candidate]:
    """Addresses that show by their shape, each with the lines that it goes on over. Likely, never certain."""
    if kind == "lease":
        return
    seen: set[int] = set()
    wanted = WANTED.get(kind, "issuer")
    for number, row in enumerate(page.rows):
        for piece in row:
            if id(piece) in seen or _has_label(page, piece):
                continue
            lines = list(_lines(page, number, piece))
            start = shapes.begin(piece.text)
            text = _joined([piece.text[start:], *(one.text for one in lines)])
            side = owner(names, piece, start)
            if shapes.score(text) < (2 if side == wanted and shapes.street(text) else 3):
                continue
            if sentence(text) or len(text) > LONGEST:
                continue
            seen |= {id(piece), *map(id, lines)}
            rank = HEAD if side is None and number < TOP else UNDER if side == wanted else OTHER
            rank -= side == wanted and kind in TRADE
            if kind in SOLE:
                rank = max(rank + 2, 3)
            sure = LIKELY if side == wanted else GUESSED
            yield Candidate("address", text[:300], page.page, piece, start, len(piece.text), sure, rank)


def over_address(page: Labelled, others: set[str]) -> Iterator[Candidate]:
    """A firm without any form, `SHREE BALAJI HANDLOOMS`, at the very head with its address right below it."""
    for number, row in enumerate(page.rows[:3]):
        for piece in row[:2]:
            read = values.name(piece.text)
            bare_name = read and len(read.value.split()) <= 7 and not re.search(r"\d|[:：]", piece.text)
            if not (read and bare_name) or read.value in others or page.labelled.get(id(piece)) or sentence(piece.text):
                continue
            below = [one for other in page.rows[number + 1 : number + 3] for one in other if _near(piece, one)]
            if title_of(piece.text) is None and any(shapes.score(shapes.bare(one.text)) >= 3 for one in below):
                yield Candidate("issuer", read.value, page.page, piece, read.start, read.end, GUESSED, 3)
                return


def _near(piece: Piece, one: Piece) -> bool:
    high = piece.box[3] - piece.box[1]
    return one.box[0] < piece.box[2] and one.box[2] > piece.box[0] and one.box[1] - piece.box[3] < 2.5 * high


TOP = 12
"""Rows within which a letterhead's address stands."""


def _has_label(page: Labelled, piece: Piece) -> bool:
    """An address behind its own label is read there."""
    return any("address" in hit.roles or hit.roles == ("stop",) for hit in page.labelled.get(id(piece), ()))


def _joined(lines: Sequence[str]) -> str:
    text = ""
    for line in map(shapes.bare, lines):
        if not line:
            break
        comma = text and not text.endswith(",") and text[-1:] < "\u3400" and not re.match(r"[а-яё]", line)
        text += f"{', ' if comma else ' ' if text and text[-1:] < chr(0x3400) else ''}{line}"
    return shapes.chinese(text) or text if re.search(r"[\u3400-\u9fff]{4}", text) else text


MOST = 3
"""Lines that an address goes on over."""


def _lines(page: Labelled, number: int, piece: Piece) -> Iterator[Piece]:
    """Those right below it, flush with it or centred under it, up to its post code or country."""
    text = piece.text[shapes.begin(piece.text) :]
    if not shapes.score(text) or shapes.bare(text) != text.strip(" ,;·|-"):
        return
    last = piece
    beside = _beside(page, page.rows[number], piece)
    for row in page.rows[number + 1 : number + 1 + 2 * MOST]:
        if shapes.closed(text):
            return
        below = next((one for one in row if _under(last, one)), None)
        if below is None:
            if not row or row[0].box[1] - last.box[3] > 0.9 * (last.box[3] - last.box[1]):
                return
            continue
        another = page.is_label(below) or _beside(page, row, below) - beside
        if another or not (shapes.score(below.text) or _plainly(below.text)):
            return
        yield below
        text += " " + below.text
        last = below


def _beside(page: Labelled, row: Sequence[Piece], piece: Piece) -> set[str]:
    """The roles of labels on its row before it."""
    before = row[: row.index(piece)]
    return {role for one in before for hit in page.labelled.get(id(one), ()) for role in hit.roles}


_PLAIN = re.compile(r"[A-ZÁÉÍÓÚÑА-ЯЁ][\w.' -]{2,40},?")


def _plainly(text: str) -> bool:
    """`Mylor Creek`: the name of a place, and no more."""
    return _PLAIN.fullmatch(text) is not None and not re.search(r"\d", text) and len(text.split()) <= 4


def _under(piece: Piece, one: Piece) -> bool:
    high = piece.box[3] - piece.box[1]
    close = -0.3 * high < one.box[1] - piece.box[3] < 0.9 * high
    centred = abs(one.box[0] + one.box[2] - piece.box[0] - piece.box[2]) < 2 * high
    alike = 0.7 * high < one.box[3] - one.box[1] < 1.4 * high
    return close and alike and (abs(one.box[0] - piece.box[0]) < 1.2 * high or centred)


FAR = 7
"""Heights of a line from a name down to its address."""


def owner(names: Sequence[Candidate], piece: Piece, start: int) -> str | None:
    """The side of the nearest name before it on its line or above it in its column."""
    high = piece.box[3] - piece.box[1]
    best: tuple[float, int, str] | None = None
    for name in names:
        if name.piece is piece:
            away = 0.0 if name.start <= start else -1.0
        else:
            away = (piece.box[1] - name.piece.box[1]) / max(high, 1e-6)
            within = name.piece.box[0] < piece.box[2] and name.piece.box[2] > piece.box[0] - high
            away = away if within and 0.3 < away < FAR else -1.0
        told = (away, name.rank, name.field)
        if away >= 0 and (best is None or told < best):
            best = told
    return best[2] if best else None
