"""The pages on cases with papers are true: their examples pass, their headings are known, and no field is forgotten."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from appealgen.case.shape import Either, Many, Record, case_shape
from appealgen.case.words import Words
from appealgen.evidence.documents.sheets.headings import names_an_option, role_of
from appealgen.packet.check import check
from appealgen.packet.schema import json_schema
from appealgen.violations.account_closure.reasons import NEEDS
from appealgen.violations.catalog import SHAPES
from tests import facts

ROOT = Path(__file__).resolve().parents[1]
PAGE = (ROOT / "docs" / "cases.md").read_text(encoding="utf-8")
FIELDS = (ROOT / "docs" / "fields.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
WITH_PAPERS = sorted(set(SHAPES) - {"image_theft"})


def examples() -> Iterator[tuple[str, dict[str, Any]]]:
    """Each sample with the case that a block makes of it: a part of a case takes the rest from the whole one above it."""
    whole: dict[str, Any] = {}
    for block in BLOCKS:
        (sample,) = re.findall(r"\A# files: (samples/\S+)\n", block)
        given = yaml.load(block, Loader=yaml.BaseLoader)  # as the reader does: every value as it is written
        whole = given if "violation" in given else whole
        yield sample, {**whole, **given}


EXAMPLES = list(examples())


@pytest.mark.parametrize(("sample", "case"), EXAMPLES, ids=range(len(EXAMPLES)))
def test_an_example_is_ready(sample: str, case: dict[str, Any], tmp_path: Path) -> None:
    validator = jsonschema.Draft202012Validator(json_schema(Words("en")))
    assert list(validator.iter_errors(json.loads(json.dumps(case)))) == []
    folder = tmp_path / "case"
    shutil.copytree(ROOT / sample, folder)
    (folder / "case.yaml").write_text(yaml.safe_dump(case, allow_unicode=True), encoding="utf-8")
    checked = check(folder, facts.looking())
    assert checked.verdict == "ready", checked.findings


def test_each_violation_and_each_reason_has_an_example() -> None:
    cases = [case for _, case in EXAMPLES]
    assert {case["violation"] for case in cases} == set(WITH_PAPERS)
    assert {case.get("reasons") for case in cases} >= set(NEEDS)


def test_the_table_of_reasons_is_todays() -> None:
    table = PAGE.partition("\n| reason |")[2].partition("\n\n")[0]
    rows = re.findall(r"^\| `(\w+)` \| ([^|]+) \|", table, re.MULTILINE)
    told = {
        reason: tuple(tuple(names) for group in lists.split(" and ") if (names := re.findall(r"`(\w+)`", group)))
        for reason, lists in rows
    }
    assert told.pop("other") == ()  # any one of them
    assert told == {reason: groups for reason, groups in NEEDS.items() if reason != "other"}


def test_the_headings_are_known() -> None:
    rows = re.findall(r"^\| (\w+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", PAGE, re.MULTILINE)
    told = [(role, word) for role, *cells in rows[1:] for cell in cells for word in cell.split(", ")]
    assert len(told) > 30
    for role, word in told:
        read = role_of(word) or ("option" if names_an_option(word) else None)
        assert read == role, word


def fields_of(record: Record, path: str = "") -> Iterator[str]:
    for field in record.fields:
        yield path + field.name
        kind = field.kind.of if isinstance(field.kind, Many) else field.kind
        inner = kind.record if isinstance(kind, Either) else kind
        if isinstance(inner, Record):
            yield from fields_of(inner, f"{path}{field.name}.")


def tables() -> dict[str, set[str]]:
    """By heading, the fields of its table."""
    parts = re.split(r"^## (.+)$", FIELDS, flags=re.MULTILINE)[1:]
    told = zip(parts[::2], parts[1::2], strict=True)
    return {
        heading: {
            name
            for cells in re.findall(r"^\| ([*`][^|]+) \|", table, re.MULTILINE)
            for name in re.findall(r"`([^`]+)`", cells)
        }
        for heading, table in told
    }


def test_every_field_stands_in_the_table() -> None:
    shapes = {f"evidence of {name}": SHAPES[name] for name in WITH_PAPERS}
    shapes["Every violation"] = case_shape(tuple(SHAPES), Record(()))
    assert tables() == {heading: set(fields_of(shape)) for heading, shape in shapes.items()}


def test_what_must_be_there_is_bold() -> None:
    must = {field.name for field in case_shape(tuple(SHAPES), Record(())).fields if field.required}
    bold = set(re.findall(r"\*\*`([^`]+)`\*\*", FIELDS))
    assert bold == must | {"store.name", "store.id"}
