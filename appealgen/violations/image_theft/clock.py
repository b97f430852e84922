"""Was the camera's clock ever set? A date that it started on proves nothing, and no letter tells it."""

from __future__ import annotations

import datetime as dt

DIGITAL = 2000
"""Before that year no camera wrote what a listing shows; clocks without a battery start at 1970, 1980 or 1998."""


def never_set(taken: dt.date) -> bool:
    """The day on which cameras' clocks start again when their battery was empty: 1 January, of the model's year."""
    return taken.year < DIGITAL or (taken.month, taken.day) == (1, 1)
