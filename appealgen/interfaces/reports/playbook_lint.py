"""Findings of the playbook's lint: as text for people, as JSON for machines, as annotations for GitHub."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from appealgen.case.words import Words
from appealgen.interfaces.reports.github import data, property_
from appealgen.playbook.lint.base import LintFinding


def as_json(findings: Sequence[LintFinding], words: Words) -> dict[str, Any]:
    """`{"findings": [{rule, file, line, column, seen, mend}]}`."""
    return {"findings": [
        {"rule": one.rule, "file": one.file, "line": one.line, "column": one.column,
         "seen": _said(one, "seen", words), "mend": _said(one, "mend", words)}
        for one in findings
    ]}  # fmt: skip


def github(findings: Sequence[LintFinding], words: Words) -> str:
    """A workflow command a finding."""
    return "".join(
        f"::error file={property_(one.file)},line={one.line},col={one.column},title={property_(one.rule)}"
        f"::{data(_said(one, 'seen', words))}. {data(_said(one, 'mend', words))}\n"
        for one in findings
    )


def text(findings: Sequence[LintFinding], scripts: int, words: Words) -> str:
    return "".join(f"{line}\n" for line in _lines(findings, scripts, words))


def _lines(findings: Sequence[LintFinding], scripts: int, words: Words) -> Iterator[str]:
    for one in findings:
        yield f"✗ {one.rule}   {one.file}:{one.line}:{one.column}"
        yield f"  {words.text('cli/found')}{_said(one, 'seen', words)}"
        yield f"  {words.text('cli/mend')}{_said(one, 'mend', words)}"
    yield words.text("playbook/linted", count=len(findings), scripts=scripts)


def _said(finding: LintFinding, part: str, words: Words) -> str:
    return words.text(f"playbook/{finding.rule}.{part}", **finding.facts)
