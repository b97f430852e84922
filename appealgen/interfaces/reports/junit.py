"""Findings as JUnit XML: a suite a case, a test a rule, what blocks as a failure."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from appealgen.case.errors import Problem, UserError
from appealgen.case.finding import Finding, Weight
from appealgen.case.text import unprintable
from appealgen.case.words import Words
from appealgen.interfaces.reports.mask import Mask
from appealgen.packet.check import Checked


def report(readable: Sequence[tuple[str, Checked]], unreadable: Sequence[tuple[str, UserError]], words: Words) -> str:
    """The whole file. Characters that XML can't hold are left out."""
    root = Element("testsuites", name="appealgen")
    for name, checked in readable:
        _suite(root, name, checked, words)
    for name, error in unreadable:
        suite = SubElement(root, "testsuite", name=name, tests="1", failures="0", errors="1", skipped="0", time="0")
        case = SubElement(suite, "testcase", name="case.yaml", classname=name, time="0")
        told = of_error(error, words)
        SubElement(case, "error", message=told.split("\n")[0], type="unreadable").text = told
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(root: Element, name: str, checked: Checked, words: Words) -> None:
    mask = Mask(checked)
    rules: dict[str, list[Finding]] = {check.rule: [] for check in checked.violation.checks}
    for finding in checked.findings:
        rules[finding.rule].append(finding)
    blocked = [rule for rule, found in rules.items() if any(one.weight is Weight.BLOCKS for one in found)]
    suite = SubElement(root, "testsuite", name=name, tests=str(len(rules)), failures=str(len(blocked)), errors="0",
                       skipped="0", time="0")  # fmt: skip
    for rule in sorted(rules, key=lambda rule: rule not in blocked):
        case = SubElement(suite, "testcase", name=rule, classname=name, time="0")
        against = [one for one in rules[rule] if one.weight is not Weight.SUPPORTS]
        text = clean(mask("\n".join(_line(one, words) for one in against)))
        if rule in blocked:
            SubElement(case, "failure", message=text.split("\n")[0], type="blocks").text = text
        elif against:
            SubElement(case, "system-out").text = text


def _line(finding: Finding, words: Words) -> str:
    said = words.finding(finding)
    return f"{finding.weight}: {finding.place.file or f'line {finding.place.line}'}: {said.message} ({said.seen}). {said.mend}"


def of_error(error: UserError, words: Words) -> str:
    """What is wrong with a case that can't be read, a line each."""
    return clean("\n".join(_problem(problem, words) for problem in error.problems))


def _problem(problem: Problem, words: Words) -> str:
    """Without what was found: it may be a person's."""
    said = words.problem(problem)
    place = f"{problem.line}:{problem.column}: " if problem.line else ""
    return f"{place}{said.message}. {said.mend}"


def clean(text: str) -> str:
    return "".join(character for character in text if character in "\n\t" or not unprintable(character))
