"""What `inspect` shows of papers and notices, and how personal numbers are masked in it."""

from __future__ import annotations

import re
from typing import Any

from appealgen.case.masking import cut
from appealgen.case.model import NamedFile
from appealgen.evidence.documents.model import Document, DocumentField, DocumentSign, NoticeFacts
from appealgen.evidence.looker import Looker

LISTS = ("items", "reasons", "violations")
"""Fields of a notice whose value is a list."""
WHOLE = ("file", "sha256", "kind", "name", "camera", "taken")
"""Keys whose value is never a person's number."""
NUMBERS = ("number", "registration_number", "items", "link", "models", "store")
"""Fields that are long numbers by nature: a product's id is no bank account."""


def paper_in(file: NamedFile, evidence: Looker) -> dict[str, Any]:
    """What a picture says as a paper; nothing when it is none."""
    document = evidence.document(file)
    if not isinstance(document, Document) or document.sign("no_paper") or _says_nothing(document):
        return {}
    told = document_seen(file, document, evidence)
    return {**told, "kind": "photo"} if document.kind == "other" else told


WORDS = 0.5
"""Share of what was read that must be words, where nothing else says that it is a paper. A page of a book .71; a grey
portrait and a brick wall, whose even ground passes for a sheet, .09 and .39."""
LIKELY = 0.5
"""Certainty from which on a field says that it is a paper: a firm at the page's top or foot is guessed with .55 and more, two
letters that the eye saw in a portrait with .33."""
_WORD = re.compile(r"\W*(?:[^\W\d_]{3,}|[\u3400-\u9fff]+)\W*")


def _says_nothing(document: Document) -> bool:
    """No kind of paper, no field, no person's number, and what was read is hardly a word: a photo with texture."""
    told = any(field.certainty >= LIKELY for field in document.fields)
    if document.kind != "other" or told or document.private or document.read != "ocr":
        return False
    read = document.text.split()
    return sum(1 for one in read if _WORD.fullmatch(one)) < WORDS * max(1, len(read))


def document_seen(file: NamedFile, document: Document, evidence: Looker) -> dict[str, Any]:
    told: dict[str, Any] = {
        "kind": document.kind,
        "format": document.format,
        "pages": document.pages,
        "read": document.read,
    }
    if document.kind == "notice":
        told |= _notice(_notice_facts(file, document, evidence))
    else:
        told["fields"] = [_field(field) for field in document.fields]
    told["signs"] = [_sign(sign) for sign in document.signs]
    told["text"] = document.text
    told["not_read"] = list(document.not_read)
    told["private"] = list(document.private)
    return told


def _notice_facts(file: NamedFile, document: Document, evidence: Looker) -> NoticeFacts:
    notice = evidence.notice(file) if document.format in ("text", "eml", "msg", "html") else None
    return notice if isinstance(notice, NoticeFacts) else evidence.notice_in(document)


def _field(field: DocumentField) -> dict[str, Any]:
    place = {"sheet": field.sheet, "cell": field.cell} if field.cell else {}
    box = list(field.box) if field.box else None
    return {
        "name": field.name, "value": field.value, "certainty": field.certainty, "page": field.page, "box": box, **place,
        "read": field.read,
    }  # fmt: skip


def _sign(sign: DocumentSign) -> dict[str, Any]:
    return {"name": sign.name, "detail": sign.detail, "page": sign.page, "box": list(sign.box) if sign.box else None}


def _notice(notice: NoticeFacts) -> dict[str, Any]:
    """A plural name has a list as its value; what is told twice in a singular one is a field each."""
    fields: list[dict[str, Any]] = []
    for field in notice.fields:
        same = next((one for one in fields if field.name in LISTS and one["name"] == field.name), None)
        value: Any = field.value
        if field.name == "window":
            value = {"days": int(field.value.split()[0]), "working": "working" in field.value}
        if field.name == "violations":
            value = dict(zip(("number", "date"), field.value.split(), strict=True))
        if same:
            same["value"].append(value)
            same["certainty"] = min(same["certainty"], field.certainty)
            continue
        value = [value] if field.name in LISTS else value
        fields.append({"name": field.name, "value": value, "certainty": field.certainty, "page": None, "box": None})
    return {"fields": fields}


def without_personal(told: Any, of_persons: frozenset[str] = frozenset()) -> Any:
    """Numbers of persons, banks and phones masked in every text. A number by nature stays whole, unless the paper's own
    text calls it a person's: an identity card's number is its number too."""
    if isinstance(told, dict):
        if isinstance(told.get("text"), str):
            of_persons |= _of_persons(told["text"])
        whole = told.get("name") in NUMBERS
        if told.get("name") == "registration_number" and _of_a_person(told.get("value")):
            told = {**told, "value": cut(told["value"])}
        return {
            key: value
            if key in WHOLE or (whole and key == "value" and not _is_of(value, of_persons))
            else without_personal(value, of_persons)
            for key, value in told.items()
        }
    if isinstance(told, list):
        return [without_personal(one, of_persons) for one in told]
    if isinstance(told, str):
        return cut(told) if _is_of(told, of_persons) else _masked(told)
    return told


def _of_persons(text: str) -> frozenset[str]:
    if not any(sign.isdigit() for sign in text):
        return frozenset()
    from appealgen.evidence.documents.private import personal

    return frozenset(_signs(text[begin:end]) for begin, end, _ in personal(text))


def _is_of(value: Any, of_persons: frozenset[str]) -> bool:
    return isinstance(value, str) and bool(of_persons) and _signs(value) in of_persons


def _signs(number: str) -> str:
    return "".join(sign for sign in number.casefold() if sign.isalnum())


def _of_a_person(number: Any) -> bool:
    """Russia's tax number of a sole trader, twelve digits, is the person's."""
    from appealgen.evidence.documents.numbers import is_inn

    return isinstance(number, str) and len(number) == 12 and is_inn(number)


def _masked(text: str) -> str:
    """A text without figures holds no number, and the first line of a passport is known by its signs; else the patterns are not
    even compiled: 0.1 s."""
    if not any(sign.isdigit() or sign == "<" for sign in text):
        return text
    from appealgen.evidence.documents.private import masked

    return masked(text)
