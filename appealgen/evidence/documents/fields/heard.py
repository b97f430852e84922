"""Labels that no list names, nor their head: told by a small model of what labels mean. Never certain."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from appealgen.evidence.documents.learned.labels import meaning

ROLES: dict[str, tuple[str, ...]] = {
    "issuer": ("issuer_seller", "issuer_grantor", "issuer_lab", "issuer_authority", "issuer_landlord", "issuer_utility", "signed_for"),
    "recipient": ("recipient", "grantee", "tenant"),
    "holder": ("holder_applicant", "holder_company"),
    "products": ("product",),
    "quantity": ("quantity_one",),
    "total": ("total_due",),
    "registered_on": ("date_registered",),
    "other_date": ("due_date",),
    "ship_address": ("recipient_goods",),
    "none": ("stop",),
}  # fmt: skip
"""The roles that a label of a meaning may play: what kind of paper it is decides. Other meanings are called as their role."""
SURE, SURER, SUREST = 0.6, 0.8, 0.9
"""Share from which a label is believed: with a colon at the piece's beginning, with one elsewhere or alone, before figures. Of labels left out of fitting 7002 of 11116
are told rightly from 0.6 on and 835 wrongly, 5454 and 327 from 0.8 on; garbled by the eye 5796 and 816, 4210 and 299."""
FIGURED = (
    "number",
    "registration_number",
    "issue_date",
    "valid_from",
    "valid_until",
    "other_date",
    "total",
    "subtotal",
    "quantity",
)
"""What is told in figures, which need no colon before them."""
Spot = tuple[int, int, tuple[str, ...], bool]
_COLON = re.compile(r"\s*:(?!//)\s*(?!\d\d(?:\D|$))|\s*:\s+")
_APART = re.compile(r"[|;,.。，；、\t)]\s*|\s{2,}|(?<=\d)\s+(?=[^\W\d_])|(?<=\d)(?=[\u3400-\u9fff])")
_ALONE = re.compile(r"\W*(?P<label>[^\d:]{3,40}?)\W*")
_FIGURES = re.compile(r"\W*(?P<label>[^\d:]{3,40}?)\s+(?=[№#$€£¥₽]?\s?(?:[a-zа-я]{1,4}[-/])?\d)")
LONGEST, WORDS = 60, 5
"""Signs of a label, and its words where nothing parts it from the value before it."""


def heard(text: str, found: Sequence[Spot]) -> list[Spot]:
    """Labels before colons that lists know none for, besides those of lists; a part of what is heard as a whole is none. `text`: folded by `plain`."""
    told = list(found)
    for colon in _COLON.finditer(text):
        if any(start <= colon.start() < end and marked for start, end, _, marked in told):
            continue
        begin = max((end for _, end, _, marked in told if marked and end <= colon.start()), default=0)
        spot = _before(text, begin, colon)
        if spot:
            told = [one for one in told if one[3] or not spot[0] <= one[0] < spot[1]]
            told.append(spot)
    return sorted(told) or [*_without_colon(text)]


def _before(text: str, begin: int, colon: re.Match[str]) -> Spot | None:
    """The label that ends at that colon."""
    for start, least in _starts(text, begin, colon.start()):
        label = text[start : colon.start()]
        if not 2 <= len(label) <= LONGEST:
            continue
        told, share = _meaning(label)
        if share >= least and told != "value":
            return start, colon.end(), ROLES.get(told, (told,)), True
    return None


def _starts(text: str, begin: int, end: int) -> Iterator[tuple[int, float]]:
    """Where it may begin, and how sure it must be: at the piece's beginning, behind a sign, at one of the last words."""
    parted = [begin + one.end() for one in _APART.finditer(text[begin:end])]
    yield (parted[-1] if parted else begin), SURE if not begin and not parted else SURER
    if begin or parted:
        words = [begin + one.start() for one in re.finditer(r"(?<!\S)\S", text[begin:end])]
        yield from ((one, SURER) for one in words[-WORDS:] if one > (parted[-1] if parted else begin))
    if parted and not begin and not re.search(r"[|;,，；、。\t()]", text[:end]):
        yield 0, SURER  # `Ф.И.О. плательщика`: the points are a part of it


def _without_colon(text: str) -> Iterator[Spot]:
    """A piece that is nothing but a label; one that goes on with figures."""
    if alone := _ALONE.fullmatch(text):
        told, share = _meaning(alone["label"])
        if share >= SURER and told not in ("value", "none"):
            yield 0, len(text), ROLES.get(told, (told,)), False
    elif figures := _FIGURES.match(text):
        told, share = _meaning(figures["label"])
        if share >= SUREST and told in FIGURED:
            yield 0, figures.end(), ROLES.get(told, (told,)), False


MEANT = 0.75
"""Share from which a label that a list knows as none is believed to be one: `Descripción` of a sample."""


def meant(text: str, spot: Spot) -> tuple[str, ...]:
    """The roles that are heard in a label that a list only knows as the end of another's value."""
    told, share = _meaning(text[spot[0] : spot[1]].rstrip(" :")) if spot[2] == ("stop",) else ("value", 0.0)
    return ROLES.get(told, (told,)) if share >= MEANT and told in ("products", "models", "brand") else ()


def contradicted(text: str, spot: Spot) -> bool:
    """A list names the label, but with its words it is heard as another: `date created (company)`, `customer ref`."""
    start, end, roles, marked = spot
    if not marked or set(roles) & {"stop", "manufacturer", "holder_person"}:
        return False
    told, share = _meaning(text[start:end].rstrip(" :"))
    agrees = {told, *ROLES.get(told, ())} & {one for role in roles for one in (role, role.split("_")[0])}
    return share >= SURER and told != "value" and not agrees


@lru_cache(8192)
def _meaning(label: str) -> tuple[str, float]:
    return meaning(label.strip(" *•·-–—№#.\"'«»()[]"))
