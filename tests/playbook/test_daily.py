"""The performance page's figures as people type them: what is added, what isn't, and what is told."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from appealgen.case.words import UI_LANGUAGES, Words
from appealgen.interfaces.reports.daily import table
from appealgen.playbook.indicators.daily import COLUMNS, daily
from appealgen.playbook.reading.nodes import PlaybookError
from tests.interfaces.calling import run

HEAD = ",".join(COLUMNS)
GOOD = (
    "2026-11-01,lin,10,9,20,19,18,90%,12.5%,$1,234.50".replace("$1,234.50", '"$1,234.50"'),
    "2026-11-02,lin,5,5,10,10,5,0.5,,20",
)


def told(folder: Path, *lines: str, head: str = HEAD) -> dict[str, Any]:
    file = folder / "daily.csv"
    file.write_text("\n".join((head, *lines)) + "\n", encoding="utf-8")
    return daily(file, date(2026, 11, 10))


def test_sums_are_of_counts_and_a_rate_is_their_quotient(tmp_path: Path) -> None:
    found = told(tmp_path, *GOOD)
    assert found["total"] == {
        "buyers_received": 15, "buyers_replied": 14, "messages_received": 30, "messages_replied": 29, "replies_24h": 23,
        "response_rate_24h": pytest.approx(23 / 30), "conversion": None, "guided_gmv_usd": 1254.5,
    }  # fmt: skip
    assert found["findings"] == found["rows_refused"] == []
    assert found["days"][0]["conversion"] == 0.125


def test_a_day_that_is_not_whole_is_in_no_sum(tmp_path: Path) -> None:
    found = told(tmp_path, *GOOD, "2026-11-07,lin,1,1,1,1,1,1,,", "2026-11-08,lin,100,0,100,0,0,0,,")
    assert [one["complete"] for one in found["days"]] == [True, True, True, False]
    assert found["total"]["messages_received"] == 31


def test_accounts_are_added_apart(tmp_path: Path) -> None:
    found = told(tmp_path, *GOOD, "2026-11-01,mei,1,0,1,0,0,0,,")
    assert [(one["account"], one["messages_received"]) for one in found["accounts"]] == [("lin", 30), ("mei", 1)]


def test_what_was_left_empty_is_no_nought(tmp_path: Path) -> None:
    found = told(tmp_path, *GOOD, "2026-11-03,lin,,,4,4,4,,,")
    assert found["total"]["buyers_received"] is None
    assert found["total"]["messages_received"] == 34


@pytest.mark.parametrize(
    ("line", "rule", "answered"),
    [
        ("2026-11-01,,10,11,20,19,18,0.9,,", "more-answered", "buyers_replied"),
        ("2026-11-01,,10,9,20,19,21,,,", "more-answered", "replies_24h"),
        ("2026-11-01,,10,9,20,19,15,0.90,,", "other-denominator", "buyers_replied"),
        ("2026-11-01,,10,9,20,19,15,0.6,,", "rate-differs", ""),
    ],
)
def test_what_does_not_agree_is_told(line: str, rule: str, answered: str, tmp_path: Path) -> None:
    found = told(tmp_path, line)
    assert [(one["line"], one["rule"], one["answered"]) for one in found["findings"]] == [(2, rule, answered)]
    for language in UI_LANGUAGES:
        assert "daily.csv:2  " in table(found, Words(language))
        assert "daily/" not in table(found, Words(language))


def test_a_rate_rounded_to_a_whole_per_cent_agrees(tmp_path: Path) -> None:
    assert told(tmp_path, "2026-11-01,,,,200,,185,93%,,")["findings"] == []  # 92.5 %, rounded up
    assert told(tmp_path, "2026-11-01,,,,200,,183,93%,,")["findings"] != []  # 91.5 %


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("3 November,,1,1,1,1,1,1,,", "no-day"),
        ("2026-11-02,lin,5,5,10,10,5,0.5,,", "day-twice"),
        ("2026-11-03,,-1,1,1,1,1,1,,", "no-figure"),
        ("2026-11-03,,1.5,1,1,1,1,1,,", "no-figure"),
        ("2026-11-03,,1,1,1,1,1,101%,,", "no-figure"),
        ("2026-11-03,,1,1,1,1,1,85,,", "no-figure"),
        ("2026-11-03,,1,1,1,1,1,1,,=1+1", "no-figure"),
        ("2026-11-03,,1,1,1,1,1,1,,5,more", "too-many-fields"),
    ],
)
def test_a_row_that_cannot_be_used_is_told(line: str, reason: str, tmp_path: Path) -> None:
    found = told(tmp_path, *GOOD, line)
    assert [(one["line"], one["reason"]) for one in found["rows_refused"]] == [(4, reason)]
    assert found["total"]["messages_received"] == 30


def test_semicolons_and_decimal_commas(tmp_path: Path) -> None:
    found = told(
        tmp_path,
        "2026-11-01;20;18;90,0 %;1.234,50",
        head="date;messages_received;replies_24h;response_rate_24h;guided_gmv_usd",
    )
    assert (found["total"]["guided_gmv_usd"], found["findings"]) == (1234.5, [])


def test_a_file_without_the_columns_is_refused(tmp_path: Path) -> None:
    for head in ("", "day,messages_received", "date"):
        with pytest.raises(PlaybookError):
            told(tmp_path, head=head)


def test_the_command(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    told(tmp_path, *GOOD, "2026-11-08,lin,1,1,1,1,1,1,,", "x")
    ran = run(cache, "playbook", "daily", tmp_path / "daily.csv", "--today", "2026-11-10", "--ui-language", "en")
    assert ran.returncode == 0, ran.stderr
    assert "76.7 %" in ran.stdout
    assert "one row refused" in ran.stdout
    ran = run(cache, "playbook", "daily", tmp_path / "daily.csv", "--today", "2026-11-10", "--format", "json")
    assert json.loads(ran.stdout)["total"]["messages_received"] == 30
