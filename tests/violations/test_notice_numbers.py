"""The case's number as typed, against a notice of whose numbers none is certain."""

from __future__ import annotations

import pytest

from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.examples import found

VIOLATION = VIOLATIONS["account_closure"]
(CHECK,) = (check for check in VIOLATION.checks if check.rule == "case/notice-says-the-same")


def said(typed: str, text: str) -> list[object]:
    changes = {"notice.text": "notice.txt", "notice.number": typed}
    example = Example(changes=changes, documents={"notice.txt": {"text": text}})
    return [finding.facts["notice"] for finding in found(CHECK, VIOLATION, example) if finding.says == "differs"]


def test_a_slip_in_a_number_that_is_not_certain_is_told() -> None:
    assert said("AC-RU-20261118-2049", "Номер: AC-RU-20261118-2094") == ["AC-RU-20261118-2094"]


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("AC-RU-20261118-2094", "Номер: AC-RU-20261118-2094"),
        ("ac-ru-20261118-2094", "Номер: AC RU 20261118 2094"),
        ("CL20261117", "Your store is closed. Store ID 1102345678."),
        ("1102345679", "Your store is closed. Store ID 1102345678."),
        ("CL20261117", ""),
    ],
)
def test_what_is_there_or_of_another_form_is_not(typed: str, text: str) -> None:
    assert said(typed, text) == []
