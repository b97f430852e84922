"""Fields whose value simply stands at its label: brand, models, address, territory."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.fields import values
from appealgen.evidence.documents.fields.address_shapes import is_place
from appealgen.evidence.documents.fields.addresses import address
from appealgen.evidence.documents.fields.candidates import LOOSE, Candidate
from appealgen.evidence.documents.fields.composed import bare, typed
from appealgen.evidence.documents.fields.hits import Hit, Labelled, Value
from appealgen.evidence.documents.fields.placed import candidate
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.roles import roles_at
from appealgen.evidence.documents.fields.sources import PLAIN

LISTS = ("models", "brand")


def plain_fields(kind: str, page: Labelled) -> Iterator[Candidate]:
    for field, roles, kinds in PLAIN:
        for hit in page.hits:
            if not set(roles) & set(hit.roles):
                continue
            if kind in kinds:
                yield from _plain(kind, page, hit, field)
            elif hit.colon and field not in ("address", "territory"):
                yield from (_unusual(one) for one in _plain(kind, page, hit, field))


def _unusual(one: Candidate) -> Candidate:
    """Told by a label that papers of the kind seldom have: behind all else."""
    return replace(one, certainty=min(one.certainty, DOUBTED), rank=max(one.rank, LOOSE))


DOUBTED = 0.7


def _plain(kind: str, page: Labelled, hit: Hit, field: str) -> Iterator[Candidate]:
    told = page.values(hit) if field != "address" else sorted(page.values(hit), key=lambda one: not is_place(one.text))
    for value in told:
        if value.how == "below" and kind in ("invoice", "pro_forma", "order_confirmation") and field != "address":
            if field == "brand" and len(page.rows[hit.row]) > 2 and (read := next(_parts(field, value.text), None)):
                yield _unusual(candidate(page, field, value, read))  # a column of its own
            return  # a column's head; see `table`
        if field in NO_DAYS and _only_days(value.text):
            continue  # the next column's
        both = typed(value_label(hit), value.text) if field == "brand" else None
        if both:
            yield from _brand_and_types(page, value, both)
        elif field == "address":
            yield from address(kind, page, value)
        else:
            goes_on = (
                _rest(page, value) if field == "territory" else _listed_on(page, value) if field == "models" else ""
            )
            whole = value.text + goes_on
            for read in _parts(field, _SENTENCE.split(whole)[0] if field == "territory" else whole):
                yield (
                    _latin_model(candidate(page, field, value, read))
                    if field == "models"
                    else candidate(page, field, value, read)
                )
        return


_SENTENCE = re.compile(r"(?<=[^\W\d_]{4})\.\s+(?=[A-ZА-ЯЁÁÉÍÓÚÑ])|。(?=.)")
"""`Республика Беларусь. Продажа за пределы … не допускается.`: what is said of the place is no part of it."""
NO_DAYS = ("products", "brand", "models")


def _only_days(text: str) -> bool:
    """`27 January 2026 / 5 February 2026`: of what stands beside, and no goods."""
    told = list(dates(text))
    return bool(told) and sum(one.end - one.start for one in told) >= len(text.strip()) - 4 * len(told)


def value_label(hit: Hit) -> str:
    return hit.piece.text[hit.start : hit.end]


def _brand_and_types(page: Labelled, value: Value, both: tuple[str, str]) -> Iterator[Candidate]:
    """Likely, never certain: a slash may be a name's own."""
    brand, types = both
    for field, text in (("brand", brand), ("models", types)):
        for read in _parts(field, text):
            at = value.text.index(text)
            shown = values.Read(read.value, at + read.start, at + read.end, 0.8)
            yield candidate(page, field, value, shown)


def _rest(page: Labelled, value: Value) -> str:
    """Behind its label in a sentence, the value goes on with the next line up to its stop: `Территория: Российская` / `Федерация.`"""
    text = value.text.rstrip()
    if value.how != "behind" or not value.start or value.end < len(value.piece.text) or re.search(r"[.;。]$", text):
        return ""
    below = page.following(value.piece, 1)
    right = max(piece.box[2] for row in page.rows for piece in row)
    full = right - value.piece.box[2] < 4 * (value.piece.box[3] - value.piece.box[1])
    return " " + re.split(r"[.;。]", below[0].text)[0] if below and full else ""


_CODES = re.compile(r"(?:(?=[\w/-]*\d)[A-ZА-Я\d][\w/-]{2,20}(?:[,，、;]\s*|$))+")


def _listed_on(page: Labelled, value: Value) -> str:
    """A list that ends with a comma goes on with the next line, where that holds codes alone: `KX-1, KX-2,` / `KX-3`."""
    if value.end < len(value.piece.text) or not re.search(r"[,，、]\s*$", value.text):
        return ""
    at = next((n for n, row in enumerate(page.rows) if value.piece in row), len(page.rows))
    row = page.rows[at + 1] if at + 1 < len(page.rows) else ()
    text = row[0].text.strip(" .") if len(row) == 1 else ""
    return f" {text}" if _CODES.fullmatch(text) else ""


_LOOKS = str.maketrans("АВЕКМНОРСТУХ", "ABEKMHOPCTYX")


def _latin_model(one: Candidate) -> Candidate:
    """The Russian eye reads `KX-310B` in Cyrillic letters that look the same; models are mostly Latin: likely, not certain."""
    latin = one.value.translate(_LOOKS)
    if one.piece.read != "ocr" or latin == one.value or re.search(r"[А-яЁё]", latin):
        return one
    return replace(one, value=latin, certainty=min(one.certainty, 0.78))


def _parts(field: str, text: str) -> Iterator[values.Read]:
    """A list of models is a field each."""
    whole = values.text_of(text)
    if (
        whole is None
        or len(whole.value) > 160
        or whole.value[:1] == "的"
        or (field != "products" and not re.search(r"[^\W_]{2}", whole.value))
    ):
        return
    if field == "models":
        yield from _models(text)
        return
    value = whole.value.strip("«»\"“”'®™ ") if field == "brand" else bare(whole.value)
    if field == "brand":
        value = re.sub(
            r"\s*[®™]|\s*\((?:trademark|tm|reg|свид|св-во|рег|№|no\b|n[º.°]|cert|registr|marca|注册)[^)]*\).*$|,? ?(?:reg(?:istration)?\.? no|注册号|第\s?\d).*$",
            "",
            value,
            flags=re.IGNORECASE,
        ).strip("«»\"“”' ")
    if value:
        doubtful = (
            len(value) >= 60
            or (field == "products" and (_DESCRIBED.search(value) or value != whole.value))
            or (field == "brand" and " / " in value)
            or (field == "brand" and _SENTENCE_GOES_ON.search(value))
        )
        yield values.Read(value, whole.start, whole.end, 0.8 if doubtful else 1.0)


_DESCRIBED = re.compile(
    r"\.$|,|\b(?:marca|brand|trade ?mark|model|modelo|марк[аи]|модел\w+)\b|品牌|型号", re.IGNORECASE
)
"""Goods that are described: where the name ends is not certain."""
_SENTENCE_GOES_ON = re.compile(r"[,;(]\s*[a-zа-яё]|(?:\s[a-zа-яёáéíóúñ]{2,}){2}")
"""`the trademark NORTHPINE, grants the company …`: a label that is a word of a sentence; no brand goes on in small letters."""


_SIZE = re.compile(r"(?<=[\w)])\s+\d[\d.]*\s?(?:cm|mm|码|см|мм)\s*(?=[,，;；、]|$)")
"""`KD-90/52 90cm`: a size behind the model is none of it."""
_CODE_FIRST = re.compile(r"(?P<v>(?=[\w-]*\d)(?=[\w-]*[A-Z])[A-Z\d][A-Z\d/._-]{2,})\s+[\u3400-\u9fffа-яё(（]")


def _models(text: str) -> Iterator[values.Read]:
    text = re.sub(r"\s(?:and|y|e|и)\s(?=\S*\d)", lambda found: "," + " " * (len(found[0]) - 1), text)
    text = _SIZE.sub(lambda found: " " * len(found[0]), text)
    for found in re.finditer(r"[^,，;；、/]+(?:/[^,，;；、\s]{1,4}(?=\s*(?:[,，;；、]|$)))?|[^,，;；、]+", text):
        value = found[0].strip(" .:()/·•|")
        code = _CODE_FIRST.match(value)
        if code:  # `XB-P08 三格带吸盘`: a code and what it is
            at = found.start() + found[0].index(value)
            yield values.Read(code["v"], at, at + len(code["v"]), 0.8)
            continue
        if roles_at(plain(value), 0)[1]:
            continue  # `SB180D, торговая марка …`
        if 1 < len(value) <= 40 and re.search(r"[\dA-Za-zА-я]", value) and len(value.split()) <= 4:
            at = found.start() + found[0].index(value)
            fits = 1.0 if re.search(r"\d", value) and len(value.split()) <= 2 else 0.8
            yield values.Read(value, at, at + len(value), fits)
