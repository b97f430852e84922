"""The violations there are, by name: each folder beside this file that holds one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path

from appealgen.case.shape import Record
from appealgen.violations.base import Check, Violation


def _all() -> Iterator[Violation]:
    for folder in sorted(Path(__file__).parent.iterdir()):
        if (folder / "violation.py").is_file():
            yield import_module(f"{__package__}.{folder.name}").VIOLATION


VIOLATIONS: Mapping[str, Violation] = {violation.name: violation for violation in _all()}

SHAPES: Mapping[str, Record] = {name: violation.evidence for name, violation in VIOLATIONS.items()}
"""The evidence that each asks for."""

NAMED_IN_NOTICES: Mapping[str, tuple[str, ...]] = {
    one.name: one.named_in_notices
    for one in sorted(VIOLATIONS.values(), key=lambda one: one.heard)
    if one.named_in_notices
}
"""How notices name each: the first that is heard comes first."""

CHECKS: Mapping[str, Check] = {check.rule: check for violation in VIOLATIONS.values() for check in violation.checks}
"""Every rule, by its name."""


def find_rule(name: str) -> Check | None:
    return CHECKS.get(name)
