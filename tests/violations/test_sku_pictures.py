"""One file for two SKUs: told where their colours differ, however the case names them."""

from __future__ import annotations

from typing import Any

import pytest

from appealgen.evidence.documents.sheets.model import Option, Sheet, Sku, Value
from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.examples import found

VIOLATION = VIOLATIONS["sku_cheating"]
(CHECK,) = (check for check in VIOLATION.checks if check.rule == "sku_cheating/picture-shows-the-option")


def told(*rows: tuple[str, str], same: bool = True, name: str = "") -> list[str]:
    """Each row a code and an option's name; each code has a picture, and all of them are one file, under `name` if given."""
    skus = tuple(
        Sku(number, "SKU", (Option("Вариант", "other", name, "B2"),), code=Value(code, "A2"))
        for number, (code, name) in enumerate(rows, 2)
    )
    pictures: list[Any] = [{"sku": code, "file": name or f"{code.casefold()}.jpg"} for code, _ in rows]
    sums = {one["file"]: ("1" if same else str(number)) * 64 for number, one in enumerate(pictures)}
    example = Example(changes={"evidence.pictures": pictures}, sheets={"skus.xlsx": Sheet("xlsx", skus)}, sums=sums)
    return [finding.says for finding in found(CHECK, VIOLATION, example)]


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ((("LN-7-B", "Лампа LN-7 белая"), ("LN-7-C", "Лампа LN-7 чёрная")), ["same-picture"]),
        ((("A-1", "Mug red"), ("A-2", "Mug blue")), ["same-picture"]),
        ((("A-1", "Mug red, 300 ml"), ("A-2", "Mug red, 400 ml")), ["copies"]),
        ((("A-1", "300 ml"), ("A-2", "400 ml")), ["copies"]),
        ((("A-1", "Mug red and blue"), ("A-2", "Mug blue")), ["copies"]),
    ],
)
def test_one_file_for_two_codes(rows: tuple[tuple[str, str], ...], says: list[str]) -> None:
    assert told(*rows) == says
    assert told(*rows, same=False) == []


def test_one_picture_under_three_names_is_told_once_and_one_file_for_all_sizes_is_not() -> None:
    sizes = (("FS-1", "1 plaza"), ("FS-2", "2 plazas"), ("FS-3", "3 plazas"))
    assert told(*sizes) == ["copies"]
    assert told(*sizes, name="funda.jpg") == []
