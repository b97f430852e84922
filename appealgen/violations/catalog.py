"""The violations there are, by name: each folder beside this file that holds rules. Loaded only when it is asked for:
a check of one case needs the rules of one violation, and of the others only the words by which notices name them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Generic, TypeVar

from appealgen.case.shape import Record
from appealgen.evidence.documents.notices.sounding import Named
from appealgen.violations.base import Check, Violation

Value = TypeVar("Value")
HERE = Path(__file__).parent
NAMES = tuple(sorted(folder.name for folder in HERE.iterdir() if (folder / "rules.py").is_file()))


class _ByName(Mapping[str, Value], Generic[Value]):
    """Of every violation the same thing, each made when it is asked for."""

    def __init__(self, of: Callable[[str], Value]) -> None:
        self._of = of

    def __getitem__(self, name: str) -> Value:
        if name not in NAMES:
            raise KeyError(name)
        return self._of(name)

    def __iter__(self) -> Iterator[str]:
        return iter(NAMES)

    def __len__(self) -> int:
        return len(NAMES)


@lru_cache
def _violation(name: str) -> Violation:
    violation: Violation = import_module(f"{__package__}.{name}.rules").VIOLATION
    return violation


VIOLATIONS: Mapping[str, Violation] = _ByName(_violation)

SHAPES: Mapping[str, Record] = _ByName(lambda name: _violation(name).evidence)
"""The evidence that each asks for."""


_NAMED = sorted(
    (import_module(f"{__package__}.{name}.named") for name in NAMES if (HERE / name / "named.py").is_file()),
    key=lambda one: int(one.HEARD),
)


def _name(named: ModuleType) -> str:
    return named.__name__.split(".")[-2]


def _weights(named: ModuleType, name: str) -> Path | None:
    file = HERE / _name(named) / name
    return file if file.is_file() else None


NAMED_IN_NOTICES: Mapping[str, Named] = {
    _name(one): Named(tuple(one.NAMED), _weights(one, "named.bin"), _weights(one, "reasons.bin")) for one in _NAMED
}
"""How notices name each, and what they sound like then: the first that is heard comes first."""

TAKES_ANY: str | None = next((_name(one) for one in _NAMED if getattr(one, "TAKES_ANY", False)), None)
"""What a notice is kept as that names none, where it must be kept."""


@lru_cache
def checks() -> Mapping[str, Check]:
    """Every rule of every violation, by its name."""
    return {check.rule: check for violation in VIOLATIONS.values() for check in violation.checks}


def find_rule(name: str) -> Check | None:
    return checks().get(name)
