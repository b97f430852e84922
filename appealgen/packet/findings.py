"""What was found, as plain data with words: what `check --format json` prints and the packet keeps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from appealgen.case.finding import Finding, Place, Weight, verdict
from appealgen.case.words import Said, Words
from appealgen.packet.check import Checked


def as_data(checked: Checked, name: str, words: Words, more: Sequence[Finding] = ()) -> dict[str, Any]:
    """The contract's object of one case; `name`: as the person wrote it; `more`: what was found beside the check."""
    findings = (*checked.findings, *more)
    return {
        "case": name,
        "violation": checked.case.violation,
        "verdict": verdict(findings),
        "findings": [_finding(finding, words) for finding in findings],
        "gives_away": [{"file": file, "private": list(what)} for file, what in checked.gives_away.items()],
    }


def _finding(finding: Finding, words: Words) -> dict[str, Any]:
    said, place = words.finding(finding), finding.place
    return {
        "rule": finding.rule,
        "weight": str(finding.weight),
        "file": place.file,
        "page": place.page,
        "sheet": place.sheet,
        "cell": place.cell,
        "box": _box(place),
        "line": place.line,
        "column": place.column,
        "seen": said.seen,
        "expected": said.expected,
        "mend": said.mend,
        "message": said.message,
        "says": finding.says,
        "facts": dict(finding.facts),
    }


def _box(place: Place) -> list[float] | None:
    """Whole pixels of a picture; fractions of a page."""
    if place.box is None:
        return None
    return list(place.box) if place.page is not None else [round(side) for side in place.box]


def summary(checked: Checked, words: Words) -> str:
    """How many things would be refused or may be doubted, in a sentence."""
    told = [same[0].weight for same in alike(checked.findings, words)]
    facts = {"blocks": told.count(Weight.BLOCKS), "weakens": told.count(Weight.WEAKENS)}
    return words.text(f"cli/verdict-{checked.verdict}", **facts)


def alike(findings: Sequence[Finding], words: Words) -> list[list[Finding]]:
    """Findings that say the same of several files are told once, where the first of them stands."""
    groups: dict[tuple[Weight, Said], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.weight, words.finding(finding)), []).append(finding)
    return list(groups.values())
