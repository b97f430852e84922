"""`appealgen playbook indicators` in each of its formats: no buyer and no word of anybody leaves it."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from tests.interfaces.calling import run

pytest.importorskip("polars")

ROWS = """session_id,buyer_id,agent,sender,sent_at,order_id,text
s1,olga_77,=Lin,buyer,2026-11-01T10:00:00+08:00,,where is my parcel
s1,olga_77,=Lin,store,2026-11-01T10:10:00+08:00,,we look it up
s2,juan_88,=Lin,buyer,2026-11-02T10:00:00+08:00,,hola
s3,,=Lin,buyer,2026-11-02T10:00:00+08:00,,no buyer
"""


@pytest.fixture
def messages(tmp_path: Path) -> Path:
    (tmp_path / "messages.csv").write_text(ROWS, encoding="utf-8")
    return tmp_path / "messages.csv"


def test_every_format(cache: Path, messages: Path) -> None:
    told = {}
    for form in ("table", "json", "csv", "html"):
        ran = run(cache, "playbook", "indicators", messages, "--timezone", "Asia/Shanghai", "--by-agent", "--format", form,
                  "--today", "2026-11-20", "--ui-language", "en")  # fmt: skip
        assert ran.returncode == 0, ran.stderr
        told[form] = ran.stdout
        assert not re.search("olga|juan|parcel|look it up|hola", ran.stdout + ran.stderr)
    found = json.loads(told["json"])
    assert found["total"]["response_rate_24h"] == 0.5
    assert found["rows_refused"][0]["line"] == 5
    assert "50.0 %" in told["table"]
    assert "messages.csv:5" in told["table"]
    rows = list(csv.DictReader(io.StringIO(told["csv"])))
    assert [row["scope"] for row in rows] == ["day", "day", "total", "with_auto", "agent"]
    assert rows[-1]["agent"] == "'=Lin"
    assert told["html"].count("<svg") == 2
    assert not re.search(r"(?:src|href)=[\"']?(?:https?:)?//", told["html"].replace("http://www.w3.org", ""))


def test_the_page_is_for_people(cache: Path, messages: Path) -> None:
    with messages.open("a", encoding="utf-8") as file:
        file.write("s4,b,Lin,robot,2026-11-02T10:00:00+08:00,,\ns5,b,Lin,buyer,2026-11-02T10:00:00+08:00,,a,b\n")
        file.write("s6,,Lin,buyer,2026-11-02T10:00:00+08:00,,\n")
    call = ("playbook", "indicators", messages, "--timezone", "UTC", "--rate", "EUR=1.1", "--today", "2026-11-20")
    page = run(cache, *call, "--format", "html", "--ui-language", "en").stdout
    assert "1 EUR = 1.1 USD" in page
    assert "An automatic reply counts: no<" in page
    assert not re.search("False|rolling|{&", page)
    assert not re.search(r">[0-9]+\.5<", page)  # no half messages beside the bars
    chinese = run(cache, *call, "--format", "html", "--ui-language", "zh")
    assert "按小时滚动" in chinese.stdout
    assert "Warning" not in chinese.stderr
    lines = [one["line"] for one in json.loads(run(cache, *call, "--format", "json").stdout)["rows_refused"]]
    assert lines == [5, 6, 7, 8]


def test_wrong_calls(cache: Path, messages: Path) -> None:
    assert run(cache, "playbook", "indicators", messages).returncode == 2
    assert "time zone" in run(cache, "playbook", "indicators", messages, "--timezone", "Nowhere/X").stderr
    assert run(cache, "playbook", "indicators", messages, "--timezone", "UTC", "--rate", "EUR").returncode == 2
