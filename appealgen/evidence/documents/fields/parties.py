"""Who issued a paper, who holds it, to whom it goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import HOW, UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Hit, Labelled, Value
from appealgen.evidence.documents.fields.labelled import candidate
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.sources import PARTIES
from appealgen.evidence.documents.names import FORMS

HEAD = 6
"""Rows of a page within which a letterhead stands."""
_FIRM = re.compile(rf"(?:^|[\s«\"(,.])(?:{FORMS})(?:$|[\s»\"),.])|公司|商行|厂$|经营部", re.IGNORECASE)
_ONLY_FORM = re.compile(
    rf"^\s*(?:(?:{FORMS})[\s.,&]*)+$|^\s*[\w&]+ (?:co\.?,? ?ltd\.?|ltd\.?|limited|inc\.?|llc|gmbh|s\.l\.u?\.?|s\.a\.)\s*$",
    re.IGNORECASE,
)
DECLARED = 0.75
"""Where an applicant declares for a maker abroad, who issued the declaration is a matter of view."""
TRADE = ("invoice", "receipt", "order_confirmation", "pro_forma")


def parties(kind: str, page: Labelled) -> Iterator[Candidate]:
    told = []
    for field, roles in PARTIES.get(kind, PARTIES["other"]):
        for hit in page.hits:
            rank = next((at for at, role in enumerate(roles) if role in hit.roles), None)
            if rank is not None:
                told += list(_named(page, hit, field, rank))
    if kind == "declaration" and any(_applies(hit) for hit in page.hits):
        told = [replace(one, certainty=min(one.certainty, DECLARED)) if one.field == "issuer" else one for one in told]
    yield from told
    if kind in TRADE:
        yield from _under_headings(page)
        yield from _over_tax_numbers(page)
    if kind == "utility_bill" and not any(one.field == "recipient" for one in told):
        yield from _addressee(page)
    tax_invoice = sum("纳税人" in plain(hit.piece.text[hit.start : hit.end]) for hit in page.hits) > 1
    if not tax_invoice and not any(one.field == "issuer" for one in told):
        yield from _letterhead(kind, page, {one.value for one in told})


def _applies(hit: Hit) -> bool:
    return re.search("applicant|заявитель|申请", plain(hit.piece.text[hit.start : hit.end])) is not None


def _named(page: Labelled, hit: Hit, field: str, rank: int) -> Iterator[Candidate]:
    place = re.search(r"address|direcci[oó]n|адрес|地址", plain(hit.piece.text[hit.start : hit.end])) is not None
    for inner, read in _likeliest(page, hit):
        if read.fits == 1 or not place:
            one = candidate(page, field, inner, read, rank)
            if read.fits < 1 and one.piece.read == "ocr":  # `Kestrel` of `Kestrel & Moor LLC`: its form may be lost
                one = replace(one, certainty=min(one.certainty, UNSURE))
            yield replace(one, value=_wrapped(page, inner, read))
            return


def _wrapped(page: Labelled, value: Value, read: values.Read) -> str:
    """`Ningbo Haitang Import and Export` on one line and `Co., Ltd.` on the next is one name."""
    if value.end < len(value.piece.text) or read.end < len(value.text.rstrip()):
        return read.value
    x0, _, x1, y1 = value.piece.box
    high = y1 - value.piece.box[1]
    for piece in page.page.pieces:
        below = (
            0.5 * high < (piece.box[1] + piece.box[3]) / 2 - y1 + 0.5 * high < 2 * high
            and piece.box[0] < x1
            and piece.box[2] > x0
        )
        if below and _ONLY_FORM.match(piece.text) and not _FIRM.search(read.value):
            return f"{read.value} {piece.text.strip()}"
    return read.value


def _likeliest(page: Labelled, hit: Hit) -> list[tuple[Value, values.Read]]:
    """What has a firm's form comes first: beside a label that stands above its value may stand the next label."""
    told = [(value, values.name(value.text)) for value in page.values(hit)]
    names = [(value, read) for value, read in told if read and not _sentence(value.text)]
    return sorted(names, key=lambda one: -one[1].fits)


def _sentence(text: str) -> bool:
    """A label that is a word of a sentence: `to the bearer of this letter …`."""
    words = text.split()
    return len(words) > 9 and sum(word[:1].islower() for word in words) > len(words) / 2


def _under_headings(page: Labelled) -> Iterator[Candidate]:
    """`名称：` twice on a tax invoice: the left or upper one is the buyer's, the other the seller's, unless a heading tells."""
    hits = [
        hit
        for hit in page.hits
        if "holder_company" in hit.roles
        and hit.colon
        and re.search("名\\s*称|name|наименование|nombre|raz[oó]n", plain(hit.piece.text[hit.start : hit.end]))
    ]
    buyers_first = len(hits) == 2 and any("发票" in piece.text for row in page.rows[:8] for piece in row)
    for place, hit in enumerate(hits):
        field = _heading(page, hit) or (("recipient", "issuer")[place] if buyers_first else None)
        if field:
            yield from (one for one in _named(page, hit, field, 0))


def _over_tax_numbers(page: Labelled) -> Iterator[Candidate]:
    """On a tax invoice each party's name stands right over its tax number: the buyer's first. For labels that can't be read."""
    hits = [hit for hit in page.hits if "纳税人" in plain(hit.piece.text[hit.start : hit.end])]
    for hit, field in zip(hits, ("recipient", "issuer"), strict=False) if len(hits) == 2 else ():
        high = hit.piece.box[3] - hit.piece.box[1]
        over = [
            piece
            for piece in page.page.pieces
            if 0 < hit.piece.box[1] - piece.box[1] < 4 * high
            and piece.box[0] < hit.piece.box[2]
            and piece.box[2] > hit.piece.box[0]
        ]
        for piece in sorted(over, key=lambda one: -one.box[1]):
            read = values.name(re.sub(r"^[\s\S]{0,4}[:：]", lambda found: " " * len(found[0]), piece.text))
            if read and read.fits == 1 and "公司" in read.value:
                yield Candidate(field, read.value, page.page, piece, read.start, read.end, HOW["guess"], 2)
                break


def _heading(page: Labelled, hit: Hit) -> str | None:
    """The nearest party's label above it, or left of it on its row, that has no value of its own."""
    x0, y0 = hit.piece.box[:2]
    best: tuple[float, str] | None = None
    for one in page.hits:
        field = "issuer" if "issuer_seller" in one.roles else "recipient" if "recipient" in one.roles else None
        if field is None or one is hit or not one.alone:
            continue
        up = y0 - one.piece.box[1]
        left = abs(one.piece.box[0] - x0)
        height = max(hit.piece.box[3] - y0, 1e-6)
        if 0 <= up < 8 * height and left < 12 * height and (best is None or up + left < best[0]):
            best = (up + left, field)
    return best[1] if best else None


def _addressee(page: Labelled) -> Iterator[Candidate]:
    """A firm above its address at a bill's head, as it shows in the window of an envelope: likely, never certain."""
    for row in page.rows[1:12]:
        for piece in row:
            read = values.name(piece.text)
            below = page.following(piece, 2)
            firm = read and read.fits == 1 and _FIRM.search(read.value) and not page.labelled.get(id(piece))
            if read and firm and re.search(r"\d", "".join(one.text for one in below)):
                for field in ("recipient", "holder"):
                    yield Candidate(field, read.value, page.page, piece, read.start, read.end, HOW["guess"], 3)
                return


def _letterhead(kind: str, page: Labelled, others: set[str]) -> Iterator[Candidate]:
    """The first firm's name at the top, or the last at the foot of a letter: likely, never certain."""
    if page.page.number != 1 or kind in ("business_licence", "registration_page"):
        return
    rows = page.rows[:HEAD] if kind != "brand_authorization" else (*page.rows[:HEAD], *reversed(page.rows[-8:]))
    for row in rows:
        for piece in row:
            read = values.name(piece.text)
            if (
                read
                and _FIRM.search(read.value)
                and read.value not in others
                and not page.labelled.get(id(piece))
                and not _sentence(piece.text)
            ):
                yield Candidate(
                    "issuer", read.value, page.page, piece, read.start, read.end, HOW["guess"] * read.fits, 3
                )
                return
