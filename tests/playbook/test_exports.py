"""Each export read back by a program that reads such files, or held to a schema; and what an import makes of it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from appealgen.playbook.exports import export as exports
from appealgen.playbook.exports.export import FORMATS
from appealgen.playbook.exports.rows import COLUMNS
from appealgen.playbook.model import Playbook
from tests.playbook.making import written

SCHEMAS = Path(exports.__file__).with_name("schemas")


@pytest.mark.parametrize("form", [one for one in FORMATS if one != "pdf"])
def test_same_bytes_twice_and_nothing_left_behind(form: str, playbook: Playbook, tmp_path: Path) -> None:
    first = written(playbook, form, tmp_path).read_bytes()
    assert written(playbook, form, tmp_path).read_bytes() == first
    assert sorted(one.name for one in tmp_path.iterdir()) == [f"out.{form}", "playbooks"]


def test_csv_opens_in_excel(playbook: Playbook, tmp_path: Path) -> None:
    data = written(playbook, "csv", tmp_path).read_bytes()
    assert data.startswith(b"\xef\xbb\xbfsituation,")
    assert data.count(b"\r\n") == 9
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert tuple(rows[0]) == COLUMNS
    assert rows[0]["text"].startswith("'=1+1 Hello")
    assert [row["language"] for row in rows] == ["en", "ru", "es", "zh"] * 2


def test_csv_and_xlsx_by_a_dataframe_library(playbook: Playbook, tmp_path: Path) -> None:
    polars = pytest.importorskip("polars")
    from python_calamine import CalamineWorkbook

    frame = polars.read_csv(written(playbook, "csv", tmp_path))
    assert frame.shape == (8, 8)
    sheet = CalamineWorkbook.from_path(written(playbook, "xlsx", tmp_path)).get_sheet_by_index(0).to_python()
    assert sheet[0] == list(COLUMNS)
    assert sheet[1][4].startswith("=1+1 Hello")


def test_xlsx_holds_no_formula(playbook: Playbook, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    sheet = openpyxl.load_workbook(written(playbook, "xlsx", tmp_path)).active
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} == {"s"}


@pytest.mark.parametrize("form", ["json", "espanso", "chatwoot", "zendesk"])
def test_what_programs_read_holds_to_its_schema(form: str, playbook: Playbook, tmp_path: Path) -> None:
    data = yaml.safe_load(written(playbook, form, tmp_path).read_text(encoding="utf-8"))
    schema = json.loads((SCHEMAS / f"{form}.json").read_text(encoding="utf-8"))
    jsonschema.validate(data, schema)
    assert "source" in schema["$comment"] or "https://" in schema["$comment"] or form == "json"


def test_the_automatic_reply_goes_with_it(playbook: Playbook, tmp_path: Path) -> None:
    told = json.loads(written(playbook, "json", tmp_path).read_text(encoding="utf-8"))["auto_reply"]
    assert told["ru"] == "Здравствуйте! Ответим с 9 до 18."
    docx = pytest.importorskip("docx")
    document = docx.Document(str(written(playbook, "docx", tmp_path)))
    assert any(told["ru"] in one.text for one in document.paragraphs)


def test_slots_get_the_programs_names(playbook: Playbook, tmp_path: Path) -> None:
    def told(form: str) -> Any:
        return json.loads(written(playbook, form, tmp_path).read_text(encoding="utf-8"))

    assert "[[buyer_name]]" in told("espanso")["matches"][0]["form"]
    assert "{{contact.name}}" in told("chatwoot")[0]["content"]
    assert "{coupon}" in told("chatwoot")[0]["content"]
    zendesk = told("zendesk")["macros"]
    assert zendesk[0]["title"] == "pre-sale::A discount::en"
    assert len(zendesk) == 6
