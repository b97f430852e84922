"""The indicators: each border of their definitions by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from appealgen.playbook.indicators.reading import read_columns
from appealgen.playbook.indicators.report import Asked, report
from appealgen.playbook.reading.nodes import PlaybookError
from tests.playbook.indicators import HEAD, TODAY, told

pytest.importorskip("polars")


def at(text: str, sender: str = "buyer", buyer: str = "b1", session: str = "s1", agent: str = "Lin") -> str:
    return f"{session},{buyer},{agent},{sender},2026-11-{text}+08:00,"


def test_borders_are_inclusive(tmp_path: Path) -> None:
    total = told(tmp_path, [at("01T10:00:00"), at("02T10:00:00", "store")])["total"]
    assert (total["messages_replied"], total["replies_24h"], total["response_rate_24h"]) == (1, 1, 1.0)
    total = told(tmp_path, [at("01T10:00:00"), at("02T10:00:01", "store")])["total"]
    assert (total["messages_replied"], total["replies_24h"], total["response_rate_24h"]) == (1, 0, 0.0)
    total = told(tmp_path, [at("01T10:00:00"), at("03T10:00:00", "store")])["total"]
    assert (total["messages_replied"], total["buyers_replied"]) == (1, 1)
    total = told(tmp_path, [at("01T10:00:00"), at("03T10:00:01", "store")])["total"]
    assert (total["messages_replied"], total["buyers_replied"]) == (0, 0)


def test_one_reply_answers_all_before_it_and_none_after(tmp_path: Path) -> None:
    rows = [at("01T10:00:00"), at("01T10:01:00"), at("01T11:00:00", "store"), at("01T12:00:00")]
    total = told(tmp_path, rows)["total"]
    assert (total["messages_received"], total["messages_replied"]) == (3, 2)


def test_of_one_second_the_order_of_the_file_counts(tmp_path: Path) -> None:
    rows = [at("01T10:00:00", "store"), at("01T10:00:00")]
    assert told(tmp_path, rows)["total"]["messages_replied"] == 0
    assert told(tmp_path, rows[::-1])["total"]["messages_replied"] == 1


def test_a_buyer_counts_once_a_day_of_the_zone(tmp_path: Path) -> None:
    rows = [at("01T23:30:00"), at("01T23:40:00"), at("02T00:10:00"), at("02T09:00:00", "store")]
    told_here = told(tmp_path, rows)
    assert [day["buyers_received"] for day in told_here["days"]] == [1, 1]
    assert told_here["total"]["buyers_received"] == 2
    assert told(tmp_path, rows, timezone="UTC")["total"]["buyers_received"] == 1


def test_an_automatic_reply_is_none_but_is_told(tmp_path: Path) -> None:
    both = told(tmp_path, [at("01T10:00:00"), at("01T10:00:01", "auto"), at("01T10:00:02", "system")])
    assert both["total"]["messages_replied"] == 0
    assert (both["with_auto"]["messages_replied"], both["with_auto"]["buyers_replied"]) == (1, 1)
    assert both["first_response_seconds"]["median"] is None


def test_another_session_of_the_buyer_answers_the_buyer_not_the_message(tmp_path: Path) -> None:
    total = told(tmp_path, [at("01T10:00:00"), at("01T11:00:00", "store", session="s2")])["total"]
    assert (total["buyers_replied"], total["messages_replied"]) == (1, 0)


def test_no_data_is_neither_0_nor_100(tmp_path: Path) -> None:
    nothing = told(tmp_path, [at("01T10:00:00", "store")])
    assert nothing["days"] == []
    assert nothing["total"]["response_rate_24h"] is None
    assert nothing["total"]["conversion"] is None
    between = told(tmp_path, [at("01T10:00:00"), at("03T10:00:00")], first=date(2026, 11, 1), last=date(2026, 11, 3))
    assert [day["response_rate_24h"] for day in between["days"]] == [0.0, None, 0.0]


def test_replies_after_the_range_count_and_messages_do_not(tmp_path: Path) -> None:
    rows = [at("01T10:00:00"), at("02T09:00:00"), at("02T10:00:00", "store")]
    total = told(tmp_path, rows, last=date(2026, 11, 1))["total"]
    assert (total["messages_received"], total["replies_24h"]) == (1, 1)


def test_conversion_and_gmv(tmp_path: Path) -> None:
    rows = [
        at("01T10:00:00"), at("01T11:00:00", "store"),
        at("01T10:00:00", buyer="b2", session="s2"), at("01T11:00:00", "store", "b2", "s2"),
        at("01T10:00:00", buyer="b3", session="s3"), at("02T08:00:00", "store", "b3", "s3"),
        at("01T10:00:00", buyer="b4", session="s4"),
    ]  # fmt: skip
    orders = [
        "o1,b1,2026-11-03T10:00:00+08:00,20.00,USD",
        "o2,b1,2026-11-02T10:00:00+08:00,5.50,USD",
        "o3,b1,2026-11-03T10:00:01+08:00,99.00,USD",
        "o4,b3,2026-11-01T12:00:00+08:00,70.00,USD",
        "o5,b4,2026-11-01T12:00:00+08:00,80.00,USD",
        "o6,b2,2026-11-01T12:00:00+08:00,10,EUR",
        "o1,b1,2026-11-03T10:00:00+08:00,20.00,USD",
    ]
    found = told(tmp_path, rows, orders)
    assert found["total"]["conversion"] == pytest.approx(1 / 3)
    assert found["total"]["guided_gmv_usd"] == 25.5
    assert [(one["line"], one["reason"]) for one in found["rows_refused"]] == [(7, "no-rate"), (8, "order-twice")]
    found = told(tmp_path, rows, orders, rates={"EUR": 1.1})
    assert found["total"]["conversion"] == pytest.approx(2 / 3)
    assert found["total"]["guided_gmv_usd"] == 36.5


def test_the_newest_days_are_marked_not_whole(tmp_path: Path) -> None:
    days = told(tmp_path, [at("03T10:00:00"), at("05T10:00:00")], today=date(2026, 11, 7))["days"]
    assert [(day["date"][-2:], day["complete"]) for day in days] == [("03", True), ("04", True), ("05", False)]


def test_first_response_with_and_without_working_hours(tmp_path: Path) -> None:
    rows = [
        at("01T17:30:00"),
        at("02T09:30:00", "store"),
        at("02T10:00:00", session="s2"),
        at("02T10:00:30", "store", session="s2"),
    ]
    first = told(tmp_path, rows)["first_response_seconds"]
    assert (first["median"], first["p90"]) == ((16 * 3600 + 30) / 2, pytest.approx(30 + 0.9 * (16 * 3600 - 30)))
    assert first["working_hours"]["median"] == (3600 + 30) / 2


def test_refused_rows_are_told_with_their_line(tmp_path: Path) -> None:
    rows = [
        at("01T10:00:00"), "s1,,Lin,buyer,2026-11-01T10:00:00+08:00,", ",b1,Lin,buyer,2026-11-01T10:00:00+08:00,",
        "s1,b1,Lin,bot,2026-11-01T10:00:00+08:00,", "s1,b1,Lin,buyer,2026-11-01T10:00:00,", "s1,b1,Lin,buyer,yesterday,",
        "s1,b1", "s1,b1,Lin,store,2026-11-01T03:00:00Z,", "s1,b1,Lin,buyer,2026-11-01 10:00:00.250+0800,",
    ]  # fmt: skip
    found = told(tmp_path, rows)
    reasons = [(one["line"], one["reason"]) for one in found["rows_refused"]]
    assert reasons == [(3, "no-buyer"), (4, "no-session"), (5, "unknown-sender"), (6, "no-moment"), (7, "no-moment"),
                       (8, "unknown-sender")]  # fmt: skip
    assert found["total"]["messages_received"] == 2
    again = told(tmp_path, [*rows, "s1,b1,Lin,buyer,2026-11-01T10:00:00+08:00,,more"])["rows_refused"]
    assert {"file": (tmp_path / "messages.csv").as_posix(), "line": 11, "reason": "too-many-fields"} in again
    assert len(again) == 7


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("between", [";", "\t"])
def test_other_separators_and_the_mark_of_excel(mark: str, between: str, tmp_path: Path) -> None:
    rows = [HEAD, at("01T10:00:00"), at("01T10:00:00", "boss"), at("01T11:00:00", "store")]
    (tmp_path / "messages.csv").write_text(mark + "\n".join(rows).replace(",", between) + "\n", encoding="utf-8")
    found = report(Asked(tmp_path / "messages.csv", "Asia/Shanghai", TODAY))
    assert found["total"]["messages_replied"] == 1
    assert [row["line"] for row in found["rows_refused"]] == [3]


@pytest.mark.parametrize(
    ("amount", "usd"),
    [("1.5", 1.5), ('"1,5"', 1.5), ('"1,234.50"', 1234.5), ('"1.234,50"', 1234.5), ('"1,234"', 1234.0), ('"$ 3"', 3.0)],
)
def test_amounts_as_countries_write_them(amount: str, usd: float, tmp_path: Path) -> None:
    rows = [at("01T10:00:00"), at("01T10:05:00", "store")]
    assert told(tmp_path, rows, [f"o1,b1,2026-11-01T12:00:00+08:00,{amount},USD"])["total"]["guided_gmv_usd"] == usd


def test_an_amount_that_is_none_is_refused(tmp_path: Path) -> None:
    orders = ['o1,b1,2026-11-01T12:00:00+08:00,"12,3456",USD']
    assert [row["reason"] for row in told(tmp_path, [at("01T10:00:00")], orders)["rows_refused"]] == ["no-amount"]


def test_other_headings_by_a_map(tmp_path: Path) -> None:
    (tmp_path / "map.yml").write_text(
        "messages: {session_id: Chat, buyer_id: Buyer, sender: Who, sent_at: Time}\n", encoding="utf-8"
    )
    (tmp_path / "m.csv").write_text(
        "\ufeffChat,Buyer,Who,Time\ns,b,buyer,2026-11-01T10:00:00+08:00\n", encoding="utf-8"
    )
    columns = read_columns(tmp_path / "map.yml")
    assert report(Asked(tmp_path / "m.csv", "UTC", TODAY, columns=columns))["total"]["messages_received"] == 1
    with pytest.raises(PlaybookError, match="no-column"):
        report(Asked(tmp_path / "m.csv", "UTC", TODAY))


def test_by_agent(tmp_path: Path) -> None:
    rows = [at("01T10:00:00"), at("01T10:05:00", agent="Mei"), at("01T11:00:00", "store"), at("01T12:00:00", agent="")]
    agents = told(tmp_path, rows, by_agent=True)["agents"]
    assert [(one["agent"], one["messages_received"], one["messages_replied"]) for one in agents] == [
        ("Lin", 1, 1), ("Mei", 1, 1), (None, 1, 0),
    ]  # fmt: skip


def test_an_agent_who_is_named_on_his_own_lines_alone_has_what_he_answered(tmp_path: Path) -> None:
    rows = [at("01T10:00:00", agent=""), at("01T10:30:00", "auto", agent="robot"), at("01T11:00:00", "store", agent="Lin"),
            at("02T10:00:00", agent=""), at("02T11:00:00", "store", agent="Mei"),
            at("02T10:00:00", agent="", session="s2", buyer="b2")]  # fmt: skip
    agents = told(tmp_path, rows, by_agent=True)["agents"]
    assert [(one["agent"], one["messages_received"], one["messages_replied"]) for one in agents] == [
        ("Lin", 1, 1), ("Mei", 1, 1), (None, 1, 0),
    ]  # fmt: skip
