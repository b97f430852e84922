"""Who issued a paper, who holds it, to whom it goes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from appealgen.evidence.documents.fields import machine_line, values
from appealgen.evidence.documents.fields.addresses import new_row
from appealgen.evidence.documents.fields.authorities import authority
from appealgen.evidence.documents.fields.candidates import UNSURE, Candidate
from appealgen.evidence.documents.fields.entered import entered
from appealgen.evidence.documents.fields.greeted import addressed, first_firm, greeted, mailed, second_firm
from appealgen.evidence.documents.fields.hits import Hit, Labelled, Value
from appealgen.evidence.documents.fields.placed import candidate
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.sources import ELSEWHERE, PARTIES
from appealgen.evidence.documents.fields.unlabelled import (
    FIRM,
    addressee,
    at_foot,
    at_top,
    letterhead,
    over_tax_numbers,
    person,
    sentence,
    sole,
)
from appealgen.evidence.documents.fields.whose_address import over_address
from appealgen.evidence.documents.fields.wrapped import form_below, whole

_EAEU = re.compile(r"еаэс|евразийский экономический союз", re.IGNORECASE)
"""There the applicant declares, whoever made the goods."""
DECLARED = 0.75
"""Where an applicant declares for a maker abroad, who issued the declaration is a matter of view."""
SOLD = ("invoice", "pro_forma")
_ACCOUNT = re.compile(
    r"(?:bank )?account (?:name|holder)|beneficiary|户名|账户名|titular(?: de la cuenta)|beneficiario"
)
PAYEE = 4
"""Rank of whose account it is on what is to be paid, behind all that names the seller."""
SAID = 2
"""Rank behind what a lease's sentences say, of a word in them that is a label elsewhere: `LA ARRENDADORA da en arrendamiento`."""
TRADE = ("invoice", "receipt", "order_confirmation", "pro_forma")


def parties(kind: str, page: Labelled) -> Iterator[Candidate]:
    told = []
    for field, roles in PARTIES.get(kind, PARTIES["other"]):
        if field == "issuer" and kind == "declaration" and _EAEU.search(page.page.text):
            roles = ("holder_applicant", *roles)
        for hit in page.hits:
            rank = next((at for at, role in enumerate(roles) if role in hit.roles), None)
            if kind in SOLD and _is_account(hit) and _names_a_buyer(page):
                rank = PAYEE if field == "issuer" else None  # the money goes to the seller's bank
            if rank is not None and (hit.colon or kind not in TRADE or roles[rank] != "holder_company"):
                unsaid = SAID if kind == "lease" and not hit.colon else 0
                told += list(_named(page, hit, field, rank + unsaid))
    if kind == "declaration" and any(_applies(hit) for hit in page.hits):
        told = [replace(one, certainty=min(one.certainty, DECLARED)) if one.field == "issuer" else one for one in told]
    yield from told
    if kind == "other":
        yield from machine_line.holder(page)
    if kind in TRADE:
        yield from _under_headings(page)
        yield from over_tax_numbers(page)
    yield from _without_labels(kind, page, told)
    yield from _of_other_kinds(page, {one.field for one in told})


def _is_account(hit: Hit) -> bool:
    """Whose account it is, not at which bank."""
    label = plain(hit.piece.text[hit.start : hit.end])
    return _ACCOUNT.search(label) is not None and not re.search(r"bank(?!\s+account)|banco|银行", label)


def _names_a_buyer(page: Labelled) -> bool:
    return any({"recipient", "recipient_goods"} & set(hit.roles) and not _is_account(hit) for hit in page.hits)


def _of_other_kinds(page: Labelled, known: set[str]) -> Iterator[Candidate]:
    """What labels of other kinds of papers tell, behind all that is known otherwise."""
    for field, roles in ELSEWHERE:
        for hit in page.hits if field not in known else ():
            if hit.colon and set(roles) & set(hit.roles):
                for one in _named(page, hit, field, ELSE):
                    yield replace(one, certainty=min(one.certainty, 0.6))


OFFICE = 2
"""Rank of an office at the head of a paper of no known kind, before any firm that stands there."""
ELSE = 5
"""Rank of such a value."""


def _without_labels(kind: str, page: Labelled, told: list[Candidate]) -> Iterator[Candidate]:
    """Firms that stand where such papers have them, for those that no label tells."""
    if kind == "utility_bill" and not any(one.field == "recipient" for one in told):
        firms = list(addressee(page))
        yield from firms or person(page, ("recipient", "holder"), {one.value for one in told})
    if kind == "test_report" and not any(one.field == "holder" and not one.rank for one in told):
        yield from addressee(page, ("holder",), 0)
    if kind in ("business_licence", "registration_page"):
        yield from entered(page)
        yield from sole(page, "holder") if not any(one.field == "holder" for one in told) else ()
    if kind in ("business_licence", "registration_page") and not any(one.field == "issuer" for one in told):
        yield from authority(page)
    if kind == "other" and not any(one.field == "issuer" for one in told):
        yield from (replace(one, rank=OFFICE) for one in authority(page, True))
    buyers = list(_buyers(kind, page, told))
    yield from buyers
    tax_invoice = sum("纳税人" in plain(hit.piece.text[hit.start : hit.end]) for hit in page.hits) > 1
    if not tax_invoice and not any(one.field == "issuer" for one in told):
        yield from _sellers(kind, page, {one.value for one in told}, {one.value for one in buyers})


def _buyers(kind: str, page: Labelled, told: list[Candidate]) -> Iterator[Candidate]:
    if kind in (*TRADE, "other") and not any(one.field == "recipient" for one in told):
        heads = {one.value for one in (*told, *letterhead(kind, page, set())) if one.field == "issuer"}
        yield from addressee(page, ("recipient",), without=sorted(heads))
        yield from addressed(page, heads)
        yield from _named_below(page, heads)
        yield from second_firm(page, heads)
        yield from greeted(page)
        yield from person(page, ("recipient",), heads | {one.value for one in told})


def _named_below(page: Labelled, heads: set[str]) -> Iterator[Candidate]:
    """`Razón social: …` below a letterhead that names another: the buyer's, likely."""
    for hit in page.hits if heads else ():
        if "holder_company" in hit.roles and hit.colon:
            for one in _named(page, hit, "recipient", 4):
                if one.value not in heads:
                    yield replace(one, certainty=min(one.certainty, 0.6))


def _sellers(kind: str, page: Labelled, others: set[str], buyers: set[str]) -> Iterator[Candidate]:
    above = list(letterhead(kind, page, others))
    yield from above
    yield from mailed(page) if kind in TRADE else ()
    if not above and kind in (*TRADE, "other", "utility_bill"):
        feet = [*over_address(page, others), *at_foot(page, others)]
        yield from feet or [*first_firm(page, others | buyers), *at_top(kind, page, others)]


def _applies(hit: Hit) -> bool:
    return re.search("applicant|заявитель|申请", plain(hit.piece.text[hit.start : hit.end])) is not None


_SIGNATURE = re.compile(r"[\s_]*/[^/]{2,40}/.{0,12}")
"""`Продавец ________ /Лаптева Н. И./`: who signed."""
_ROUTE = re.compile(r"^(?:shipped )?from\b.*\bto\b", re.IGNORECASE)


_TO = re.compile(r"\s(?:TO|to)(?:\s+[A-Z]|\s*$)")


def _goes_to(page: Labelled, hit: Hit) -> bool:
    """`FROM` in one cell, `YANTIAN, CHINA TO SYDNEY` in the next, or in more of them."""
    told = [value.text for value in page.values(hit)]
    return any(_TO.search(text) for text in told) or any(
        plain(one.text).strip(" :") == "to" for one in page.rows[hit.row]
    )


def _named(page: Labelled, hit: Hit, field: str, rank: int) -> Iterator[Candidate]:
    if _ROUTE.match(plain(hit.piece.text)) and not FIRM.search(hit.piece.text):
        return  # `FROM: SHENZHEN TO: ROTTERDAM`: where the goods go
    if plain(hit.piece.text[hit.start : hit.end]).strip() == "from" and _goes_to(page, hit):
        return
    place = re.search(r"address|direcci[oó]n|адрес|地址", plain(hit.piece.text[hit.start : hit.end])) is not None
    for inner, read in _likeliest(page, hit):
        if inner.how == "behind" and not hit.colon and re.match(r"(?:de|del|по|of|for)\s", plain(read.value)):
            label = hit.piece.text[hit.start : hit.end]
            read = replace(read, value=f"{label.strip()} {read.value}", start=read.start - len(label), fits=0.8)
        if _SIGNATURE.fullmatch(inner.text):
            continue
        if read.fits == 1 or not place:
            one = candidate(page, field, inner, read, rank)
            if field == "holder" and rank and "manufacturer" in hit.roles:
                one = replace(one, certainty=min(one.certainty, UNSURE))  # who had it tested may be another
            if read.fits < 1 and one.piece.read == "ocr":  # `Kestrel` of `Kestrel & Moor LLC`: its form may be lost
                one = replace(one, certainty=min(one.certainty, UNSURE))
            wrapped = inner.end == len(inner.piece.text) and not _next_row(page, inner)
            yield replace(one, value=whole(page, inner.piece, inner.text, read)) if wrapped else one
            return


def _next_row(page: Labelled, value: Value) -> bool:
    """What stands below it belongs to the next row of a table."""
    form = form_below(page, value.piece)
    return form is not None and value.how != "behind" and new_row(page, value, form)


def _likeliest(page: Labelled, hit: Hit) -> list[tuple[Value, values.Read]]:
    """What has a firm's form comes first: beside a label that stands above its value may stand the next label."""
    told = [(value, values.name(value.text)) for value in page.values(hit)]
    names = [(value, read) for value, read in told if read and not sentence(value.text)]
    return sorted(names, key=lambda one: -one[1].fits - (BLOCK if _heads_a_block(page, one[0]) else 0.0))


BLOCK = 0.15
"""What a name weighs more with its address below it: beside a head may stand another head."""


def _heads_a_block(page: Labelled, value: Value) -> bool:
    return value.how == "below" and any(re.search(r"\d", piece.text) for piece in page.following(value.piece, 3))


def _under_headings(page: Labelled) -> Iterator[Candidate]:
    """`名称：` twice on a tax invoice: the left or upper one is the buyer's, the other the seller's, unless a heading tells."""
    hits = [
        hit
        for hit in page.hits
        if "holder_company" in hit.roles
        and hit.colon
        and re.search("名\\s*称|名\\W*$|name|наименование|nombre|raz[oó]n", plain(hit.piece.text[hit.start : hit.end]))
    ]
    buyers_first = len(hits) == 2 and any("发票" in piece.text for row in page.rows[:8] for piece in row)
    for place, hit in enumerate(hits):
        field = _heading(page, hit) or (("recipient", "issuer")[place] if buyers_first else None)
        if field:
            yield from (one for one in _named(page, hit, field, 0))


def _heading(page: Labelled, hit: Hit) -> str | None:
    """The nearest party's label above it, or left of it on its row, that has no value of its own."""
    x0, y0 = hit.piece.box[:2]
    best: tuple[float, str] | None = None
    for one in page.hits:
        buys = {"recipient", "recipient_goods"} & set(one.roles)
        field = "issuer" if "issuer_seller" in one.roles else "recipient" if buys else None
        if field is None or one is hit or not one.alone:
            continue
        up = y0 - one.piece.box[1]
        left = abs(one.piece.box[0] - x0)
        height = max(hit.piece.box[3] - y0, 1e-6)
        if 0 <= up < 8 * height and left < 12 * height and (best is None or up + left < best[0]):
            best = (up + left, field)
    return best[1] if best else None
