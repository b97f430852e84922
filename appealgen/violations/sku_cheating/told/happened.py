"""What happened when: what was corrected stands in every letter's timeline; this violation knows no other day."""

from __future__ import annotations

from typing import Any

from appealgen.case.model import Notice
from appealgen.violations.listed import Listed


def happened(listed: Listed, notice: Notice) -> list[dict[str, Any]]:
    """Nothing of its own."""
    return []
