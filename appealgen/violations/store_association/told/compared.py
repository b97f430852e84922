"""Both stores side by side, as far as papers of both show them."""

from __future__ import annotations

from typing import Any

from appealgen.case.masking import masked
from appealgen.violations.listed import Listed
from appealgen.violations.store_association.details import Detail
from appealgen.violations.store_association.groups import Group
from appealgen.violations.store_association.shared import rows


def compared(listed: Listed, group: Group) -> list[dict[str, Any]]:
    """A row for each thing that a text layer of both gives for certain; also what is the same."""
    return [
        {
            "kind": row.kind,
            "own": shown(row.kind, row.own, listed.case.store.phone),
            "own_exhibit": listed.letter(row.own.paper.file),
            "other": shown(row.kind, row.other, None),
            "other_exhibit": listed.letter(row.other.paper.file),
            "same": row.same,
        }
        for row in rows(group, listed.look)
        if row.own.sure and row.other.sure and listed.letter(row.own.paper.file) and listed.letter(row.other.paper.file)
    ]


def shown(kind: str, detail: Detail, own_phone: str | None) -> str:
    """The value as a letter may print it: of bank accounts the last four signs, of phones the two ends."""
    value = detail.value
    if kind == "bank":
        return f"…{value[-4:]}"
    if kind == "phone" and masked(value, own_phone) == value and not own_phone:
        return f"{value[:4]}…{value[-2:]}"
    return masked(value, own_phone)
