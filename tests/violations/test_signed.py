"""Declarations and leases: an empty line for a signature, and a day that was left open."""

from __future__ import annotations

import pytest

from appealgen.evidence.documents.model import DocumentSign
from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.documents.examples import says
from appealgen.violations.examples import found

VIOLATION = VIOLATIONS["account_closure"]
(CHECK,) = (check for check in VIOLATION.checks if check.rule == "document/is-signed")
BLANK = DocumentSign("empty_line", "", 1)


def said(kind: str, text: str = "Signed on 12 May 2026.", file: str = "report.pdf", **paper: object) -> list[str]:
    example = Example(documents={file: {**says(kind), "text": text, **paper}})
    return [finding.says for finding in found(CHECK, VIOLATION, example)]


@pytest.mark.parametrize("kind", ["declaration", "lease", "brand_authorization"])
def test_an_empty_line_is_told_of_what_must_be_signed(kind: str) -> None:
    assert said(kind, signs=(BLANK,)) == ["line-empty"]
    assert said("invoice", signs=(BLANK,)) == []


@pytest.mark.parametrize(
    "paper",
    [
        {"signs": (BLANK, DocumentSign("seal", "", 1))},
        {"signs": (BLANK, DocumentSign("signature", "", 2))},
        {"signs": (BLANK, DocumentSign("digital_signature", "whole_file"))},
        {"signs": (BLANK,), "text": "Signed electronically on 12 May 2026 (DocuSign)."},
        {"signs": (BLANK,), "kind_certain": False},
    ],
)
def test_where_anything_speaks_for_a_signature_nothing_is_said(paper: dict[str, object]) -> None:
    assert said("lease", **paper) == []


def test_an_authorisation_in_its_place_is_left_to_its_own_rule() -> None:
    assert said("brand_authorization", file="authorization.pdf", signs=(BLANK,)) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "We declare conformity with 2014/35/EU and EN 62368-1:2020.\nPlace and date: Dongguan, ____________",
            ["undated"],
        ),
        ("符合性声明\n日期：", ["undated"]),
        ("Декларация. Дата ..................", ["undated"]),
        ("Declaration of conformity with 2014/35/EU. Signed by the manager.", ["undated"]),
        ("Declaration.\nDate of issue .......... 12 May 2026", []),
        ("Declaration.\nDongguan, 12 May 2026", []),
    ],
)
def test_a_day_that_was_left_open_is_told(text: str, told: list[str]) -> None:
    assert said("declaration", text) == told
    assert said("declaration", text, read="ocr") == []
    assert said("lease", text) == []
