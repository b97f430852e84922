"""What `inspect` tells of a notice: lists for plural names, a record for the window, little certainty for odd links."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from appealgen.interfaces.cli.inspect import command


def inspected(file: Path) -> dict[str, Any]:
    done = CliRunner().invoke(command, [str(file), "--format", "json", "--no-cache"])
    assert done.exit_code == 0, done.output
    told: dict[str, Any] = json.loads(done.output)["files"][0]
    return told


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    return tmp_path / "notice.txt"


def test_shapes(notice: Path) -> None:
    notice.write_text(
        "Your store 1102345678 was closed on 2026-04-23.\nReasons:\n- fakes\n- no licence\n"
        "Violations: 7700110011 (2026-02-01), 7700110054 (2026-03-19).\nProducts: 1005006300000011; 1005006300000028\n"
        "You may appeal within 5 working days: https://aliexpress.com.appeal.example/x\n",
        encoding="utf-8",
    )
    told = inspected(notice)
    assert told["kind"] == "notice"
    fields = {field["name"]: field for field in told["fields"]}
    assert fields["items"]["value"] == ["1005006300000011", "1005006300000028"]
    assert fields["reasons"]["value"] == ["fakes", "no licence"]
    assert fields["window"]["value"] == {"days": 5, "working": True}
    assert fields["violations"]["value"] == [
        {"number": "7700110011", "date": "2026-02-01"},
        {"number": "7700110054", "date": "2026-03-19"},
    ]
    assert [one["value"] for one in told["fields"] if one["name"] == "number"] == ["7700110011", "7700110054"]
    assert fields["link"]["value"] == "https://aliexpress.com.appeal.example/x"
    assert fields["link"]["certainty"] < 0.8 <= fields["violation"]["certainty"]
    assert all((field["page"], field["box"]) == (None, None) for field in told["fields"])


def test_link_of_the_marketplace(notice: Path) -> None:
    notice.write_text("Image theft, case AE2026111. Appeal: https://seller.aliexpress.com/a/1", encoding="utf-8")
    link = next(field for field in inspected(notice)["fields"] if field["name"] == "link")
    assert link["certainty"] >= 0.8


def test_no_notice(notice: Path) -> None:
    notice.write_text("Thank you for your order 8176543210987654. It was sent on 2026-03-02.", encoding="utf-8")
    told = inspected(notice)
    assert (told["kind"], told["fields"]) == ("other", [])
    assert "error" not in told
