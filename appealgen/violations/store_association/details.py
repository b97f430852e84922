"""What the papers of a store show about who runs it, and where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.evidence.documents.names import compare, key, same_script
from appealgen.violations.base import Look
from appealgen.violations.documents.orders import is_order
from appealgen.violations.documents.representative import PERSON
from appealgen.violations.documents.slots import Paper, read

KINDS = ("licence", "owner", "person", "address", "phone", "email", "bank", "supplier")
"""In the order in which a reviewer asks."""

FIELDS = {"licence": "registration_number", "owner": "holder", "address": "address"}
PATTERNS = {
    "person": PERSON,
    "phone": r"(?:phone|tel(?:ephone|\.)?|mobile|电话|手机|联系电话|тел\w*\.?|tel[eé]fono)\s*(?:no\.?|number|号码)?\s*[:：]?\s*(\+?\d[\d ()-]{6,18}\d)",
    "email": r"([\w.+-]+@[\w-]+(?:\.[\w-]+)+)",
    "bank": r"(?:bank account|account (?:no\.?|number)|iban|账号|账户|卡号|开户账号|расч[её]тный сч[её]т|р/с|cuenta(?: bancaria)?)\s*[:：]?\s*([A-Z]{0,2}\d[\d ]{8,30}\d)",
}
"""By kind, where a paper says it."""
TRADE = ("invoice", "pro_forma", "order_confirmation", "receipt")
"""Papers of two firms: an address or a phone on them may be the supplier's."""
_COMPILED = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in PATTERNS.items()}


class Detail(Struct, frozen=True):
    """One thing that a paper shows of a store."""

    kind: str
    value: str
    paper: Paper
    field: DocumentField | None
    sure: bool
    """Read for certain from a text layer: a letter may say it."""


def details(papers: Iterable[Paper], look: Look) -> list[Detail]:
    """Everything that the papers show of the store itself; in a file of orders stands who bought there."""
    return [
        one
        for paper, document in read(papers, look)
        if not is_order(paper.file, document, look)
        for one in _of(paper, document)
    ]


def _of(paper: Paper, document: Document) -> Iterator[Detail]:
    if document.kind in TRADE:
        for field in document.all("issuer"):
            yield _detail("supplier", field, paper)
        return
    for kind, name in FIELDS.items():
        for field in document.all(name):
            yield _detail(kind, field, paper)
    for kind, pattern in _COMPILED.items():
        for found in pattern.finditer(document.text):
            yield Detail(kind, " ".join(found[1].split()), paper, None, document.read == "text")


def _detail(kind: str, field: DocumentField, paper: Paper) -> Detail:
    return Detail(kind, field.value, paper, field, field.certain and field.read == "text")


def same(kind: str, one: str, other: str) -> bool:
    """Whether two values of that kind are one: numbers by their digits, all else by key."""
    if kind in ("phone", "bank"):
        first, second = (re.sub(r"\D", "", value) for value in (one, other))
        shorter = min(len(first), len(second))
        return shorter >= 7 and first[-min(shorter, 11) :] == second[-min(shorter, 11) :]
    if kind in ("licence", "email"):
        return "".join(one.split()).casefold() == "".join(other.split()).casefold()
    return bool(key(one)) and key(one) == key(other)


NAMED = ("owner", "person", "address", "supplier")
"""What words name: these can be written in another script, and then look like two."""


def near(kind: str, one: str, other: str) -> bool:
    """Perhaps the same, written in another way: 林样本 and Lin Yangben. No paper shows that the two differ."""
    return kind in NAMED and (kind == "address" or compare(one, other) == "near") and not apart(kind, one, other)


def apart(kind: str, one: str, other: str) -> bool:
    """Whether the two can be told from each other."""
    if kind not in NAMED:
        return True
    return compare(one, other) == "other" and (kind != "address" or same_script(one, other))
