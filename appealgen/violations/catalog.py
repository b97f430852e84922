"""The violations there are, by name. A fifth one is a line here."""

from __future__ import annotations

from collections.abc import Mapping

from appealgen.case.shape import Record
from appealgen.violations import image_theft
from appealgen.violations.base import Check, Violation

VIOLATIONS: Mapping[str, Violation] = {violation.name: violation for violation in (image_theft.VIOLATION,)}

SHAPES: Mapping[str, Record] = {name: violation.evidence for name, violation in VIOLATIONS.items()}
"""The evidence that each asks for."""

NAMED_IN_NOTICES: Mapping[str, tuple[str, ...]] = {
    name: violation.named_in_notices for name, violation in VIOLATIONS.items()
}

CHECKS: Mapping[str, Check] = {check.rule: check for violation in VIOLATIONS.values() for check in violation.checks}
"""Every rule, by its name."""


def find_rule(name: str) -> Check | None:
    return CHECKS.get(name)
