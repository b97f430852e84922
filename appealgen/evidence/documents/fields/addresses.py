"""Addresses: at their labels, over several lines, and by their own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.candidates import HOW, UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Labelled, Value
from appealgen.evidence.documents.fields.placed import candidate
from appealgen.evidence.documents.pieces import Piece


def address(kind: str, page: Labelled, value: Value) -> Iterator[Candidate]:
    """Goes on over the lines below it, as long as they aren't labels."""
    read = values.text_of(value.text)
    if read is None or len(read.value) < 5:
        return
    whole = value.end == len(value.piece.text)
    further = _further(page, value) if whole else []
    comma = "," if further and value.text.rstrip().endswith(",") else ""
    text = " ".join([read.value + comma, *(piece.text.strip() for piece in further)])
    if kind == "lease" and re.match(
        r".{12,}?(?:located|situated|known as|по адресу|sit[oa] en|ubicad[oa] en)", text, re.IGNORECASE
    ):
        return  # a sentence, see `written`
    text = place(re.sub(r"(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff\d])", "", text))
    sole = kind in ("business_licence", "registration_page", "lease", "utility_bill")
    one = candidate(
        page,
        "address",
        value,
        values.Read(text[:300], read.start, read.end, (0.95 if further else 1.0) if sole else 0.8),
    )
    goes_on = (
        not further
        and value.how == "behind"
        and whole
        and bool(page.following(value.piece, 1))
        and not _SHUT.search(text)
    )
    if goes_on or _OPEN.search(text) or (kind == "registration_page" and not re.search(r"\d", text)):
        one = replace(one, certainty=min(one.certainty, UNSURE))
    lost = value.piece.read == "ocr" and re.search(r"[\u3400-\u9fff]", text) and not _WHOLE.search(text)
    yield replace(one, certainty=min(one.certainty, UNSURE)) if lost else one


_OPEN = re.compile(r",$|(?<!\d)\d{5}$|(?:\b(?:ул|г|д|пр|обл|street|road|calle)\.?)$", re.IGNORECASE)
"""An address that goes on: behind a Spanish post code stands its town."""
_SHUT = re.compile(r"[\u3400-\u9fff]")
_LED = re.compile(
    r"^.*?(?:(?:located|situated|lying) (?:at|in)|по адресу:?|(?:sit|situad|ubicad)[oa] en)\s+|^(?:坐落|座落|位)?[于在](?=[\u3400-\u9fff])",
    re.IGNORECASE,
)
_BEYOND = re.compile(
    r"[,，;；.]\s*(?:建筑面积|面积|共计|用途|作为|comprising|measuring|extending|with an? |having|together with|for use|de (?:unos )?\d[\d.,]* ?m(?:etros|2|²)|con una? superficie|con superficie|(?:общей )?площадью|общая площадь|именуем).*$"
    r"|(?<=[\u3400-\u9fff\d])的(?:厂房|房屋|商铺|办公|仓库|房产).*$",
    re.IGNORECASE | re.DOTALL,
)


def place(text: str) -> str:
    """The address alone, of a sentence that says what stands there and how large it is."""
    return _BEYOND.sub("", _LED.sub("", text))


_WHOLE = re.compile(r"(?:号|室|楼|层|幢|栋|座|铺|内|村|园|厦|城|场|单元|铺位|[A-Z])$")
"""How a Chinese address ends; another end may have been lost by the eye."""


_PLACE = re.compile(r"[\u3400-\u9fff]{2,}(?:省|市|区|县)[\u3400-\u9fff\d-]{3,}(?:号|室|楼|层|幢|栋)")


_STREET = re.compile(
    r"\d{6},\s.*(?:г|ул|пр-т|пр|д|пер|ш)\.|г\.\s?[А-ЯЁ]\w+,.*(?:ул|пр-т|пр|пер|ш)\.?\s"
    r"|\d+[A-Za-z]?(?:-\d+)?,? (?:[NSEW]\.? )?[A-Z][\w' .]*\b(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Blvd|Boulevard|Way|Court|Ct|Square|Place|Pkwy|Hwy)\b"
    r"|\d+ (?:[NSEW] )?[A-Z][A-Z ]+ (?:ST|RD|AVE|LN|DR|BLVD|WAY|CT|PKWY|HWY|STREET|ROAD|AVENUE)\b"
    r"|(?:C/|Calle|Avda\.?|Av\.|Avenida|Plaza|Pza\.?|Paseo|Ctra\.?|Carretera|Camino|Pol[ií]gono|Pol\.|Ronda|Rambla|Cl\.|Carrera)\s.*\d"
)
_TOWN = re.compile(
    r"^(?:\d{5}(?![\d/.-])|[A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}|[A-Z][\w .'-]+,? [A-Z]{2} \d{5}|.{2,30} [A-Z]{1,2}\d[\dA-Z]? \d[A-Z]{2}$)"
)


def streets(page: Labelled) -> Iterator[Candidate]:
    """An address at the head that has no label, as on a till's slip: a guess."""
    for piece in (piece for row in page.rows[:10] for piece in row):
        if _STREET.match(piece.text) and not page.labelled.get(id(piece)):
            below = page.following(piece, 1)
            town = below[0].text if below and _TOWN.match(below[0].text) else ""
            text = re.split(r"\s+[·•|]\s|\s+-\s+|\s*(?:Tel|тел)\b", f"{piece.text} {town}".strip())[0]
            yield Candidate("address", text.strip(" ,;"), page.page, piece, 0, len(piece.text), 0.6, 3)
            return


def places(kind: str, page: Labelled) -> Iterator[Candidate]:
    yield from streets(page)
    """A Chinese address shows by its own words, when its label can't be read: likely."""
    if kind in ("business_licence", "registration_page", "lease", "utility_bill"):
        for piece in page.page.pieces:
            if _PLACE.match(piece.text) and not page.labelled.get(id(piece)):
                yield Candidate(
                    "address",
                    re.sub(r"(?<=[\u3400-\u9fff\d]) (?=[\u3400-\u9fff\d])", "", piece.text),
                    page.page,
                    piece,
                    0,
                    len(piece.text),
                    HOW["guess"],
                    3,
                )


def _further(page: Labelled, value: Value) -> list[Piece]:
    if value.how == "behind":
        return _hanging(page, value)
    beside = value.how == "beside"
    return list(
        takewhile(
            lambda piece: not (_SECTION.match(piece.text) or (beside and new_row(page, value, piece))),
            page.following(value.piece, 2, "address"),
        )
    )


_SECTION = re.compile(r"(?:Сведения|Данные|Информация) (?:об? |из )|\d{6}, ?[А-ЯЁ]")
"""The next part's heading, set in the middle of a register's table; a Russian post code begins another address."""


def new_row(page: Labelled, value: Value, piece: Piece) -> bool:
    """Something stands where the label of the value above stands: this is the next row of a table, whatever it is called."""
    row, other = (next((one for one in page.rows if each in one), ()) for each in (value.piece, piece))
    if row is other:
        return False  # two lines of one cell
    if all(
        each and each[0] is not one and re.fullmatch(r"\d{1,3}\.?", each[0].text.strip())
        for each, one in ((row, value.piece), (other, piece))
    ):
        return True  # each row has its number
    label = next((one for one in reversed(row) if one.box[0] < value.piece.box[0]), None)
    high = piece.box[3] - piece.box[1]
    if label is None:
        return False
    beside = [one for one in other if one is not piece and abs(one.box[0] - label.box[0]) < high]
    return any(not _same_label(page, label, one) for one in beside)


def _same_label(page: Labelled, label: Piece, below: Piece) -> bool:
    """`地址` and below it `Address`; a label's second line, which begins small: `Место нахождения и адрес` / `юридического лица`."""
    roles, others = ({role for hit in page.labelled.get(id(one), ()) for role in hit.roles} for one in (label, below))
    return bool(roles & others) or (bool(roles) and not others and below.text[:1].islower())


def _hanging(page: Labelled, value: Value) -> list[Piece]:
    """Behind its label on one line: the next line goes on below the value, or, when the line is full, below the label."""
    if not value.piece.words:
        return []  # no places: a text, a cell
    x = value.piece.box_of(value.start, value.end)[0]
    height = value.piece.box[3] - value.piece.box[1]
    row = next((n for n, row in enumerate(page.rows) if value.piece in row), len(page.rows))
    for piece in page.rows[row + 1] if row + 1 < len(page.rows) else ():
        close = piece.box[1] - value.piece.box[3] < 0.9 * height
        if close and abs(piece.box[0] - x) < height and not page.labelled.get(id(piece)):
            return [piece]
    below = page.following(value.piece, 1) if _OPEN.search(value.text.rstrip()) else []
    return [one for one in below if len(one.text) <= 40]
