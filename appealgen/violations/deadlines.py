"""The last day of an appeal, counted where the notice tells a number of days and no date."""

from __future__ import annotations

import datetime as dt

from msgspec import Struct

SATURDAY = 5


class Counted(Struct, frozen=True):
    """A last day that no notice tells: it was counted."""

    day: dt.date
    since: dt.date
    """The day of the notice; the next one is the first."""
    days: int
    working: bool
    """Monday to Friday, whatever holidays there are: the true day may be later."""


def count(since: dt.date, days: int, working: bool) -> Counted:
    """The last of so many days after a day."""
    last, left = since, days
    while left:
        last += dt.timedelta(days=1)
        left -= not working or last.weekday() < SATURDAY
    return Counted(last, since, days, working)


def day_of(moment: dt.date | dt.datetime) -> dt.date:
    """The day on which something happens, as the notice writes it."""
    return moment.date() if isinstance(moment, dt.datetime) else moment
