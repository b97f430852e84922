"""Findings as annotations of a GitHub workflow: what blocks first, ten a step, the rest in the step's summary."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path, PurePosixPath

from appealgen.case.errors import UserError
from appealgen.case.finding import Finding, Weight
from appealgen.case.words import Words
from appealgen.interfaces.reports.mask import Mask
from appealgen.packet.check import Checked

SHOWN = 10
"""Annotations of one kind that GitHub shows for a step."""


def report(readable: Sequence[tuple[str, Checked]], unreadable: Sequence[tuple[str, UserError]], words: Words) -> str:
    """Workflow commands, a line each; the summary goes to the file that GitHub names."""
    commands = list(_unreadable(unreadable, words))
    for weight, command in ((Weight.BLOCKS, "error"), (Weight.WEAKENS, "warning")):
        commands += [line for name, checked in readable for line in _grouped(name, checked, weight, command, words)]
    told = [line for line in commands if line.startswith("::error")][:SHOWN]
    told += [line for line in commands if line.startswith("::warning")][:SHOWN]
    _summarise(readable, unreadable, words)
    return "".join(f"{line}\n" for line in told)


def _unreadable(unreadable: Sequence[tuple[str, UserError]], words: Words) -> Iterator[str]:
    for name, error in unreadable:
        for problem in error.problems:
            said = words.problem(problem)
            place = f"file={_property(_case_file(name))},line={problem.line or 1}"
            yield f"::error {place},title={_property(said.message)}::{_data(f'{said.seen} {said.mend}'.strip())}"


def _grouped(name: str, checked: Checked, weight: Weight, command: str, words: Words) -> Iterator[str]:
    """One annotation a rule: the first finding's place, and every finding's words."""
    mask = Mask(checked)
    found = sorted((one for one in checked.findings if one.weight is weight), key=lambda one: one.rule)
    for rule, group in groupby(found, key=lambda one: one.rule):
        findings = list(group)
        place = findings[0].place
        text = mask("\n".join(_sentence(one, words) for one in findings))
        where = f"file={_property(_case_file(name))},line={place.line or 1},col={place.column or 1}"
        yield f"::{command} {where},title={_property(rule)}::{_data(text)}"


def _sentence(finding: Finding, words: Words) -> str:
    said = words.finding(finding)
    file = f"{finding.place.file}: " if finding.place.file else ""
    return f"{file}{said.message} ({said.seen}). {said.mend}"


def _case_file(name: str) -> str:
    return name if PurePosixPath(name).suffix in (".yaml", ".yml") else f"{name.rstrip('/')}/case.yaml"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _summarise(
    readable: Sequence[tuple[str, Checked]], unreadable: Sequence[tuple[str, UserError]], words: Words
) -> None:
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if not file:
        return
    rows = ["| case | verdict | rule | |", "|---|---|---|---|"]
    for name, checked in readable:
        mask = Mask(checked)
        rows.append(f"| {name} | {checked.verdict} | | |")
        against = (one for one in checked.findings if one.weight is not Weight.SUPPORTS)
        rows += [f"| | {one.weight} | {one.rule} | {_cell(mask(_sentence(one, words)))} |" for one in against]
    rows += [f"| {name} | unreadable | | |" for name, _ in unreadable]
    with Path(file).open("a", encoding="utf-8") as stream:
        stream.write("\n".join(rows) + "\n")


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")
