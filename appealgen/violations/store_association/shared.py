"""What the two stores have in common and what not, as far as papers show it: told to the seller first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from appealgen.case.finding import Finding, blocks, supports, weakens
from appealgen.case.masking import masked
from appealgen.evidence.documents.model import DocumentField
from appealgen.evidence.documents.names import key, same_script
from appealgen.violations.base import Example, Look
from appealgen.violations.documents.examples import looks, otherwise
from appealgen.violations.documents.slots import at
from appealgen.violations.store_association.details import KINDS, Detail, apart, details, near, same
from appealgen.violations.store_association.groups import Group
from appealgen.violations.store_association.violation import OWNER, VIOLATION

WHO = ("licence", "owner", "person")
"""Who has the same of these is the same seller; the rest may be shared by two."""


class Row(Struct, frozen=True):
    """One kind of thing, as papers of both stores show it."""

    kind: str
    own: Detail
    other: Detail
    same: bool


def rows(group: Group, look: Look) -> list[Row]:
    """What papers of both show; what only one shows, or what can't be told apart, is not compared."""
    mine, theirs = details(group.own_papers, look), details(group.other_papers, look)
    found = (_row(kind, _pairs(kind, mine, theirs)) for kind in KINDS)
    return [row for row in found if row]


def _pairs(kind: str, mine: list[Detail], theirs: list[Detail]) -> list[tuple[Detail, Detail]]:
    return [(own, other) for own in mine for other in theirs if own.kind == other.kind == kind]


def _row(kind: str, pairs: list[tuple[Detail, Detail]]) -> Row | None:
    alike = next((pair for pair in pairs if same(kind, pair[0].value, pair[1].value)), None)
    if alike:
        return Row(kind, *alike, same=True)
    if not pairs or any(near(kind, own.value, other.value) for own, other in pairs):
        return None
    return next((Row(kind, *pair, same=False) for pair in pairs if apart(kind, pair[0].value, pair[1].value)), None)


def nearly_the_same(group: Group, look: Look) -> Iterator[Detail]:
    """Names of the other store that are perhaps yours, written in another script or with a letter changed."""
    mine, theirs = details(group.own_papers, look), details(group.other_papers, look)
    for kind in ("owner", "person", "supplier"):
        pairs = _pairs(kind, mine, theirs)
        if not any(same(kind, own.value, other.value) for own, other in pairs):
            yield from (other for own, other in pairs if near(kind, own.value, other.value))


def of_the_case(group: Group, look: Look) -> Iterator[tuple[str, str, Detail]]:
    """What your account gives and a paper of the other store shows as its own."""
    store = look.case.store
    given = {"licence": store.registration_number, "phone": store.phone, "email": store.email, "address": store.address}
    for detail in details(group.other_papers, look):
        value = given.get(detail.kind)
        if value and same(detail.kind, value, detail.value):
            yield detail.kind, value, detail


PHONE = {"text": "Phone: +86 571 5550 0199"}


@VIOLATION.check(
    fails={
        "same-person": otherwise(VIOLATION, "other.pdf", holder=OWNER),
        "shared": looks("other.pdf", text=PHONE["text"]),
        "nearly": otherwise(VIOLATION, "other.pdf", holder="Qingyun Audlo Tradinq"),
    }
)
def what_both_stores_share(group: Group, look: Look) -> Iterator[Finding]:
    """Licence, owner, address, phone, mail, bank and suppliers of both stores, as the papers of both show them.

    What the two have in common is why they were linked. A reviewer has it before him; say it first, and explain it.
    """
    shared = {row.kind: row.other for row in rows(group, look) if row.same}
    shared |= {kind: detail for kind, _, detail in of_the_case(group, look) if kind not in shared}
    misjudged = look.case.ground == "misjudged"
    for kind, detail in shared.items():
        place = at(detail.paper, detail.field)
        value = masked(detail.value) if kind in ("phone", "bank", "person") else detail.value
        if kind == "bank":
            value = f"…{detail.value[-4:]}"
        if kind in WHO and misjudged:
            yield blocks("same-person", place, kind=kind, value=value)
        else:
            yield weakens("shared", place, kind=kind, value=value)
    for detail in nearly_the_same(group, look):
        yield weakens("nearly", at(detail.paper, detail.field), kind=detail.kind, value=masked(detail.value))
    differing = tuple(row.kind for row in rows(group, look) if not row.same and row.kind not in shared)
    if differing:
        yield supports("differs", group.other_papers[0].file.place, kinds=differing)


@VIOLATION.check(
    fails={
        "address-in-another-script": otherwise(VIOLATION, "licence.pdf", address="宁波市海港街9号"),
        "another-address": otherwise(VIOLATION, "licence.pdf", address="9 Harbour Street, Ningbo"),
        "another-phone": looks("lease.pdf", text="Phone: +86 574 5550 0144"),
        "address-unread": Example(
            documents={
                "lease.pdf": {"fields": (DocumentField("address", "Room 12O3, B8 Sanple Rd", 0.4, 1, read="ocr"),)}
            }
        ),
    }
)
def address_and_phone_are_the_accounts(group: Group, look: Look) -> Iterator[Finding]:
    """Address and phone on your papers against those of your account, as your case gives them.

    A paper with another address or phone makes the reviewer ask whose business it is.
    """
    store = look.case.store
    for detail in details(group.own_papers, look):
        place = at(detail.paper, detail.field)
        if detail.kind == "address" and store.address and not _is_within(detail.value, store.address):
            says = _of_address(detail, store.address)
            if says:
                yield weakens(says, place, value=detail.value, account=store.address)
        elif detail.kind == "phone" and store.phone and not same("phone", detail.value, store.phone):
            yield weakens("another-phone", place, value=masked(f"{detail.value[:4]}…{detail.value[-2:]}"))


def _of_address(detail: Detail, account: str) -> str | None:
    """In another script only the numbers can be held against each other: nothing is said while they are the same."""
    if not same_script(detail.value, account):
        return None if _numbers(detail.value) == _numbers(account) else "address-in-another-script"
    return "another-address" if detail.field is None or detail.field.certain else "address-unread"


def _numbers(address: str) -> list[str]:
    return sorted(re.findall(r"\d+", address))


def _is_within(one: str, other: str) -> bool:
    """One address may be written in more words than the other."""
    first, second = key(one), key(other)
    return bool(first) and bool(second) and (first in second or second in first)
