"""Firms' names that stand without a label: at the head, over an address, over a tax number. Likely, never certain."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.address_shapes import is_place, score
from appealgen.evidence.documents.fields.candidates import HOW, Candidate
from appealgen.evidence.documents.fields.grants import granted
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.wrapped import whole
from appealgen.evidence.documents.kinds import title_of
from appealgen.evidence.documents.learned.labels import meaning
from appealgen.evidence.documents.names import FORMS
from appealgen.evidence.documents.pieces import Piece

HEAD = 6
"""Rows of a page within which a letterhead stands."""
FIRM = re.compile(
    rf"(?:^|[\s«\"(,.])(?:{FORMS})(?:$|[\s»\"),.])|公司|商行|厂$|廠$|经营部|工坊$|作坊$|商号$|商社$|合作社$|学校$|學校$|(?:^|\s)(?:enterprises|trading co|traders|university|foundation|fundaci[oó]n|asociaci[oó]n|cooperativa)(?:$|\s)|(?:加工|专卖|专营|百货|文具|五金|饰品|服装|用品|便利|商|药)店$|超市$|工作室$|批发部$|门市部?$|(?:检[测验]|质检|监督|认证|测试|计量)[\u3400-\u9fff]{{0,8}}(?:中心|站|所|院)$|研究院$|实验室$",
    re.IGNORECASE,
)
CAPITALS = r"[A-ZÁÉÍÓÚÑÄÖÜ0-9][\w&.'’-]*"
LATIN_FORMS = r"Ltd|LTD|Limited|LIMITED|LLC|L\.L\.C|Inc|INC|Incorporated|Corp|Corporation|Co|PLC|plc|LLP|GmbH|AG|KG|B\.?V|N\.V|S\.?p\.?A|S\.?r\.?l|S\.?A\.?R\.?L|Pty|Pte|Oy|AB|AS|ApS|A/S|S\.\s?L\.\s?U|S\.\s?[LA]|S[LA]U?|S\.A\. de C\.V|S\. de R\.L\. de C\.V|S\.A\.S|Sp\. z o\.o|s\.r\.o|DAC|Lda|Ltda"
_LAB = re.compile(r"laborator|testing|inspection|verification|certification|испыт|лаборатор|检|ensayo", re.IGNORECASE)


_INSTITUTE = re.compile(
    r"\b(?:instituto|laboratorios?|centro|institute|laborator(?:y|ies)|fundaci[oó]n|asociaci[oó]n|universidad) (?:of|de|for|t[eé]cnico|tecnol[oó]gico|nacional|[A-Z]{3,}\b)",
    re.IGNORECASE,
)
"""Who tests without a firm's form."""


def _where(page: Labelled, lines: Sequence[Piece]) -> Candidate:
    """The lines below the addressee, behind any address that has a label."""
    text = " ".join(piece.text.strip() for piece in lines)
    return Candidate("address", text, page.page, lines[0], 0, len(lines[0].text), HOW["guess"], 5)


_PREFIX = re.compile(r"^[^:：]{2,10}[:：]\s*(?=\S)")


def firm(page: Labelled, piece: Piece) -> values.Read | None:
    """The name that stands there, with its form on the next line; behind a label that no list names."""
    text = _PREFIX.sub(lambda found: " " * len(found[0]), piece.text)
    read = values.name(text)
    value = whole(page, piece, text, read, False) if read else ""
    return replace(read, value=value, fits=1.0 if FIRM.search(value) else read.fits) if read else None


def sentence(text: str) -> bool:
    """A label that is a word of a sentence: `to the bearer of this letter …`."""
    words = text.split()
    return len(words) > 9 and sum(word[:1].islower() for word in words) > len(words) / 2


def over_tax_numbers(page: Labelled) -> Iterator[Candidate]:
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


def addressee(
    page: Labelled, fields: tuple[str, ...] = ("recipient", "holder"), rank: int = 3, without: Sequence[str] = ()
) -> Iterator[Candidate]:
    """A firm above its address at a bill's head, as it shows in the window of an envelope: likely, never certain."""
    for row in page.rows[1:12]:
        for piece in row:
            read = firm(page, piece)
            below = list(takewhile(lambda one: title_of(one.text) is None, page.following(piece, 4, "stop")))
            named = read and read.fits == 1 and FIRM.search(read.value) and not page.labelled.get(id(piece))
            named = named and not (read and (_LAB.search(read.value) or read.value in without))
            if read and named and re.search(r"\d", "".join(one.text for one in below)):
                for field in fields:
                    yield Candidate(field, read.value, page.page, piece, read.start, read.end, HOW["guess"], rank)
                yield _where(page, below)
                return


_PERSON = re.compile(
    r"(?:(?:mr|mrs|ms|miss|dr|sr|sra|srta|d|dª|dña|don|doña|herr|frau)\.?ª? )?(?:(?-i:[A-ZÁÉÍÓÚÑÖÜА-ЯЁ])[\w'’-]+\.?)(?: (?:(?-i:[A-ZÁÉÍÓÚÑÖÜА-ЯЁ])[\w'’-]*\.?|de|del|la|van|von|bin|al)){1,4}",
    re.IGNORECASE,
)
_PHONE = re.compile(r"[\s,·|]*(?:\+|\(|tel|phone|ph|mob)?[\s.:]*\+?\d[\d ()*•.-]{6,}$", re.IGNORECASE)
SEEN = 0.6


def person(page: Labelled, fields: tuple[str, ...], without: Collection[str]) -> Iterator[Candidate]:
    """A person's name on a line of its own right over an address, below the head: to whom it goes, likely."""
    for row in page.rows[2:14]:
        for piece in row:
            text = _PHONE.sub("", piece.text).strip()
            if (
                not _PERSON.fullmatch(text)
                or page.labelled.get(id(piece))
                or text in without
                or title_of(text)
                or meaning(text)[0] != "value"
            ):
                continue
            below = " ".join(one.text for one in page.following(piece, 3, "stop"))
            if score(below) >= PLACED and not is_place(text):
                for field in fields:
                    yield Candidate(field, text, page.page, piece, 0, len(text), SEEN, 4)
                return


PLACED = 2
"""Points of what looks like an address (see `address_shapes.score`)."""


def sole(page: Labelled, field: str) -> Iterator[Candidate]:
    """A licence or a register's page speaks of one firm: the first that stands there, when its label can't be read."""
    for row in page.rows:
        for piece in row:
            read = firm(page, piece)
            named = read and FIRM.search(read.value) and not page.labelled.get(id(piece)) and not sentence(piece.text)
            if read and named and len(read.value) <= 60:
                yield Candidate(field, read.value, page.page, piece, read.start, read.end, HOW["guess"], 3)
                return


_NAMED = re.compile(
    rf"(?<![\w.])(?P<v>{CAPITALS}(?:,?\s+(?:(?:&|and|of|y|e|de|del|la|und)\s+)?{CAPITALS}){{0,7}}?,?\s+(?:{LATIN_FORMS})(?![\w])\.?)"
)
_LED = re.compile(
    r"(?:\b(?:payable to|pay(?:ment)? to|in favou?r of|bacs to|for|on behalf of|property of|(?<!certificado )(?<!auditado )(?<!mediación de )(?:por|de))|^)\s*$",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\bbank|banco|bank\b|банк|银行|logisti|freight|express|courier|insur|kredit|certif|audit|software|portador|transport",
    re.IGNORECASE,
)


_PAY = re.compile(r"\b(?:pay|payable|remit)\b", re.IGNORECASE)


def at_foot(page: Labelled, others: set[str]) -> Iterator[Candidate]:
    """`Harrow Lane Ltd · Registered in England …` below all else, `for Harrow Lane Ltd` over a signature, `payable to …`."""
    for row in reversed(page.rows[-12:]):
        for piece in row:
            for found in _NAMED.finditer(piece.text):
                read = values.name(found["v"])
                led = _LED.search(piece.text[: found.start()])
                if read and led and read.value not in others and not _OTHERS.search(read.value):
                    yield Candidate("issuer", read.value, page.page, piece, found.start(), found.end(), HOW["guess"], 4)
                    return


def at_top(kind: str, page: Labelled, others: set[str]) -> Iterator[Candidate]:
    """A shop's own name, without any form, on the first line of its till's slip or its paper: a guess."""
    for row in page.rows[:3]:
        for piece in row[:2]:
            read = values.name(piece.text)
            plainly = (
                read
                and not re.search(r"\d|[:：]", piece.text)
                and len(read.value.split()) <= 6
                and len(re.findall(r"(?<!\w)[a-z]{2}", piece.text)) < 2
                and read.value not in others
            )
            if read and plainly and not page.labelled.get(id(piece)) and title_of(piece.text) is None:
                yield Candidate("issuer", read.value, page.page, piece, read.start, read.end, GUESSED, 5)
                return


GUESSED = 0.55


def letterhead(kind: str, page: Labelled, others: set[str]) -> Iterator[Candidate]:
    """The first firm's name at the top, or the last at the foot of a letter: likely, never certain."""
    if page.page.number != 1 or kind in ("business_licence", "registration_page"):
        return
    rows = (
        page.rows[:HEAD]
        if kind not in ("brand_authorization", "test_report")
        else (*page.rows[:HEAD], *reversed(page.rows[-8:]))
    )
    for row in rows:
        for piece in row:
            read = firm(page, piece)
            if (
                read
                and (
                    FIRM.search(read.value)
                    or (kind == "test_report" and _INSTITUTE.search(piece.text) and not re.search(r"\d{3}", piece.text))
                )
                and read.value not in others
                and not page.labelled.get(id(piece))
                and not sentence(piece.text)
                and not _PAY.search(piece.text)
                and not any(granted(piece.text))
            ):
                yield Candidate(
                    "issuer", read.value, page.page, piece, read.start, read.end, HOW["guess"] * read.fits, 3
                )
                return
