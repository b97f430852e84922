"""The last day, counted: calendar days, and working days from Monday to Friday."""

from __future__ import annotations

import datetime as dt

import pytest

from appealgen.violations.deadlines import count

SATURDAY = dt.date(2026, 3, 14)


@pytest.mark.parametrize(
    ("since", "days", "working", "last"),
    [
        (SATURDAY, 7, False, dt.date(2026, 3, 21)),
        (SATURDAY, 1, True, dt.date(2026, 3, 16)),
        (SATURDAY, 5, True, dt.date(2026, 3, 20)),
        (dt.date(2026, 3, 12), 3, True, dt.date(2026, 3, 17)),
        (SATURDAY, 0, True, SATURDAY),
    ],
)
def test_last_day(since: dt.date, days: int, working: bool, last: dt.date) -> None:
    counted = count(since, days, working)
    assert (counted.day, counted.since, counted.days, counted.working) == (last, since, days, working)
