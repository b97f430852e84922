"""What happened when: each correction on its day."""

from __future__ import annotations

from typing import Any

from appealgen.case.model import Notice
from appealgen.violations.listed import Listed


def happened(listed: Listed, notice: Notice) -> list[dict[str, Any]]:
    """Each with `date`, `kind` (the letter has words for it), `text` and `exhibit`."""
    actions = listed.case.words.many("actions")
    return [
        {"date": one.date, "kind": "action", "text": one.what or "", "exhibit": listed.letter(one.exhibit)}
        for one in actions
        if one.date
    ]
