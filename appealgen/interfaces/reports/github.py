"""Findings as annotations of a GitHub workflow: what blocks first, ten a step, the rest in the step's summary."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path, PurePosixPath

from appealgen.case.errors import UserError
from appealgen.case.finding import Finding, Weight
from appealgen.case.words import Said, Words
from appealgen.interfaces.reports.mask import Mask
from appealgen.packet.check import Checked

SHOWN = 10
"""Annotations of one kind that GitHub shows for a step."""


Readable = Sequence[tuple[str, Checked]]
Unreadable = Sequence[tuple[str, UserError]]


def report(readable: Readable, unreadable: Unreadable, words: Words) -> tuple[str, int]:
    """Workflow commands, a line each; and how many more there would be."""
    commands = list(of_errors(unreadable, words))
    for weight, command in ((Weight.BLOCKS, "error"), (Weight.WEAKENS, "warning")):
        commands += [line for name, checked in readable for line in _grouped(name, checked, weight, command, words)]
    told = [line for line in commands if line.startswith("::error")][:SHOWN]
    told += [line for line in commands if line.startswith("::warning")][:SHOWN]
    return "".join(f"{line}\n" for line in told), len(commands) - len(told)


def of_errors(unreadable: Unreadable, words: Words) -> Iterator[str]:
    """Without what was found: it may be a person's."""
    for name, error in unreadable:
        for problem in error.problems:
            said = words.problem(problem)
            place = f"file={property_(_case_file(name))},line={problem.line or 1},col={problem.column or 1}"
            yield f"::error {place},title={property_(said.message)}::{data(_told(said))}"


def annotation(case: str, title: str, text: str) -> str:
    """An error that stands at the head of a case's file."""
    return f"::error file={property_(_case_file(case))},line=1,col=1,title={property_(title)}::{data(text)}"


def _told(said: Said) -> str:
    return ". ".join(part.rstrip(".") for part in (said.expected, said.mend) if part)


def _grouped(name: str, checked: Checked, weight: Weight, command: str, words: Words) -> Iterator[str]:
    """One annotation a rule: the first finding's place, and every finding's words."""
    mask = Mask(checked)
    found = sorted((one for one in checked.findings if one.weight is weight), key=lambda one: one.rule)
    for rule, group in groupby(found, key=lambda one: one.rule):
        findings = list(group)
        place = findings[0].place
        text = mask("\n".join(_sentence(one, words) for one in findings))
        where = f"file={property_(_case_file(name))},line={place.line or 1},col={place.column or 1}"
        yield f"::{command} {where},title={property_(rule)}::{data(text)}"


def _sentence(finding: Finding, words: Words) -> str:
    said = words.finding(finding)
    file = f"{finding.place.file}: " if finding.place.file else ""
    return f"{file}{said.message} ({said.seen}). {said.mend}"


def _case_file(name: str) -> str:
    return name if PurePosixPath(name).suffix in (".yaml", ".yml") else f"{name.rstrip('/')}/case.yaml"


def data(text: str) -> str:
    """Text behind a workflow command."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def property_(text: str) -> str:
    """Text inside a workflow command."""
    return data(text).replace(":", "%3A").replace(",", "%2C")


def summarise(readable: Readable, unreadable: Unreadable, words: Words) -> str | None:
    """Everything, to the file that GitHub names for the step's summary; what went wrong with it, in words."""
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if not file:
        return None
    try:
        with Path(file).open("a", encoding="utf-8", errors="backslashreplace") as stream:
            stream.write("".join(f"{row}\n" for row in _rows(readable, unreadable, words)))
    except OSError as error:
        return words.text("cli/no-summary", file=file, reason=error.strerror or "")
    return None


def _rows(readable: Readable, unreadable: Unreadable, words: Words) -> Iterator[str]:
    yield from ("| case | verdict | rule | |", "|---|---|---|---|")
    for name, error in unreadable:
        yield f"| {_cell(name)} | unreadable | | |"
        for problem in error.problems:
            said = words.problem(problem)
            place = f"line {problem.line}: " if problem.line else ""
            yield f"| | | | {_cell(f'{place}{said.message}. {_told(said)}')} |"
    for name, checked in readable:
        mask = Mask(checked)
        yield f"| {_cell(name)} | {checked.verdict} | | |"
        for one in checked.findings:
            if one.weight is not Weight.SUPPORTS:
                yield f"| | {one.weight} | {one.rule} | {_cell(mask(_sentence(one, words)))} |"


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ").replace("<", "&lt;")
