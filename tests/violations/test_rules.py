"""Every rule proves itself: its passing example passes, each failing one fails, and there are words for each."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from appealgen.case.finding import Weight
from appealgen.case.words import UI_LANGUAGES, Words
from appealgen.violations.base import Check, Violation
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.examples import found

ROOT = Path(__file__).resolve().parents[2]
RULES = [
    pytest.param(violation, check, id=check.rule) for violation in VIOLATIONS.values() for check in violation.checks
]
FAILS = [
    pytest.param(violation, check, says, id=f"{check.rule}.{says}")
    for violation in VIOLATIONS.values()
    for check in violation.checks
    for says in check.fails
]


@pytest.mark.parametrize(("violation", "check"), RULES)
def test_passing_example_passes(violation: Violation, check: Check) -> None:
    against = [finding for finding in found(check, violation, check.passes) if finding.weight is not Weight.SUPPORTS]
    assert against == []


@pytest.mark.parametrize(("violation", "check", "says"), FAILS)
def test_failing_example_fails(violation: Violation, check: Check, says: str) -> None:
    findings = list(found(check, violation, check.fails[says]))
    assert [finding for finding in findings if finding.says == says and finding.weight is not Weight.SUPPORTS], findings


@pytest.mark.parametrize("language", UI_LANGUAGES)
@pytest.mark.parametrize(("violation", "check", "says"), FAILS)
def test_each_finding_has_words(violation: Violation, check: Check, says: str, language: str) -> None:
    words = Words(language)
    for finding in found(check, violation, check.fails[says]):
        said = words.finding(finding)
        assert said.message
        assert said.seen
        if finding.weight is not Weight.SUPPORTS:
            assert said.expected
            assert said.mend


@pytest.mark.parametrize("language", UI_LANGUAGES)
@pytest.mark.parametrize(("violation", "check"), RULES)
def test_each_rule_is_explained(violation: Violation, check: Check, language: str) -> None:
    words = Words(language)
    for part in ("title", "looks", "why", "mend"):
        assert words.text(f"rule/{check.rule}.{part}")


@pytest.mark.parametrize(("violation", "check"), RULES)
def test_english_explanation_is_the_docstring(violation: Violation, check: Check) -> None:
    words = Words("en")
    assert (words.text(f"rule/{check.rule}.looks"), words.text(f"rule/{check.rule}.why")) == check.paragraphs


@pytest.mark.parametrize("violation", VIOLATIONS.values(), ids=lambda one: one.name)
def test_every_violation_has_its_rooms(violation: Violation) -> None:
    told = import_module(f"appealgen.violations.{violation.name}.told")
    assert all(callable(getattr(told, name)) for name in ("enter", "facts", "happened"))
    for room in ("templates/letters", "samples"):
        assert (ROOT / room / violation.name).is_dir(), room
