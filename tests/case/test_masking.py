"""Numbers that name a person are cut to their ends; numbers of the case stay whole."""

from __future__ import annotations

import pytest

from appealgen.case.masking import masked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("110101199003071233", "1101…1233"),
        ("身份证 11010119900307123X。", "身份证 1101…123X。"),
        ("E12345678", "E123…5678"),
        ("6222021234567890123", "6222…0123"),
        ("call +86 574 5550 0133", "call +86 …0133"),
        ("13800138000", "1380…8000"),
    ],
)
def test_personal_numbers_are_cut(text: str, shown: str) -> None:
    assert masked(text) == shown


@pytest.mark.parametrize(
    "text",
    [
        "1005006543219876",
        "AE2026111700421",
        "SA20261117005",
        "SB-1041",
        "7201845533",
        "2026-11-20",
        "91990000MA0000012F",
    ],
)
def test_numbers_of_the_case_stay(text: str) -> None:
    assert masked(text) == text


def test_own_phone_stays() -> None:
    assert masked("+86 571 5550 0199", "+8657155500199") == "+86 571 5550 0199"
