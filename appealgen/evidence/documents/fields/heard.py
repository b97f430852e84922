"""Labels that no list names, nor their head: told by a small model of what labels mean. Never certain."""

from __future__ import annotations

import re
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
SURE, SURER = 0.6, 0.8
"""Share from which on a label is believed, with a colon and without."""
LONGEST = 60
_LABEL = re.compile(r"\W*(?P<label>[^:]{2,%d}?)\s*:\s*" % LONGEST)
_ALONE = re.compile(r"\W*(?P<label>[^\d:]{3,40}?)\W*")


@lru_cache(2048)
def heard(text: str) -> tuple[int, tuple[str, ...], bool] | None:
    """Of a piece folded by `plain`: where its label ends, its roles, has it a colon. None where nothing is heard."""
    found = _LABEL.match(text)
    if found:
        told, share = meaning(found["label"])
        return (found.end(), ROLES.get(told, (told,)), True) if share >= SURE and told != "value" else None
    alone = _ALONE.fullmatch(text)
    if alone:
        told, share = meaning(alone["label"])
        if share >= SURER and told not in ("value", "none"):
            return len(text), ROLES.get(told, (told,)), False
    return None
