"""A finding: a rule, a weight, a place and typed facts. Its words come from the catalogue, never from a check."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Literal

from msgspec import Struct, field

Plain = str | int | float | bool | None
Fact = Plain | tuple["Fact", ...] | Mapping[str, "Fact"]
"""What a finding may carry: JSON without surprises. A length is in pixels or bytes, a share from 0 to 1."""

Verdict = Literal["ready", "weak", "blocked"]


class Weight(StrEnum):
    """How a finding bears on the appeal."""

    BLOCKS = "blocks"
    """Something required is missing, or surely refused: no packet is built."""
    WEAKENS = "weakens"
    """What a reviewer may doubt."""
    SUPPORTS = "supports"
    """What the letter may say."""


class Place(Struct, frozen=True):
    """Where: the line and column of `case.yaml` (from 1), and the place inside the file that stands there."""

    file: str | None = None
    """As the case names it, with forward slashes."""
    line: int | None = None
    column: int | None = None
    page: int | None = None
    sheet: str | None = None
    cell: str | None = None
    box: tuple[float, float, float, float] | None = None
    """Pixels as stored of a picture; fractions of the shown page of a PDF."""


NOWHERE = Place()


class Finding(Struct, frozen=True):
    """One thing that was seen."""

    rule: str
    """`<violation>/<name>`, or `photo/…`, `case/…`; a check leaves it empty and `examine` fills it in."""
    weight: Weight
    says: str
    """Which of the rule's messages: the words stand in the catalogue under `<rule>.<says>`."""
    place: Place = NOWHERE
    facts: Mapping[str, Fact] = field(default_factory=dict)


def blocks(says: str, at: Place = NOWHERE, /, **facts: Fact) -> Finding:
    return Finding("", Weight.BLOCKS, says, at, facts)


def weakens(says: str, at: Place = NOWHERE, /, **facts: Fact) -> Finding:
    return Finding("", Weight.WEAKENS, says, at, facts)


def supports(says: str, at: Place = NOWHERE, /, **facts: Fact) -> Finding:
    return Finding("", Weight.SUPPORTS, says, at, facts)


def verdict(findings: Iterable[Finding]) -> Verdict:
    """`blocked` if anything blocks, else `weak` if anything weakens, else `ready`."""
    weights = {finding.weight for finding in findings}
    if Weight.BLOCKS in weights:
        return "blocked"
    return "weak" if Weight.WEAKENS in weights else "ready"
