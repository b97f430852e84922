"""Values as people type them: dates, numbers of points, item numbers and links. Pure functions over text."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime

_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_POINTS = re.compile(r"\d{1,4}(?:[.,]\d{1,2})?")
_ITEM = re.compile(r"\d{8,19}")
_LINKED = re.compile(r"/(?:item|i)/(?:[^/]+/)?(\d{8,19})(?:\.html?)?(?:[/?#]|$)")
"""A link to an item, as people paste it where its number is asked for."""


def day(text: str) -> date | None:
    """`2026-11-20` as a date (full-width digits too); None for anything else."""
    found = _DAY.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if not found:
        return None
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        return None


def moment(text: str) -> date | datetime | None:
    """A day, or ISO 8601 with a time and perhaps an offset (`2026-11-24T18:20+08:00`); None for anything else."""
    plain = day(text)
    if plain:
        return plain
    try:
        return datetime.fromisoformat(unicodedata.normalize("NFKC", text).strip())
    except ValueError:
        return None


def points(text: str) -> str | None:
    """A number of points as printed ("6", "0.2"); a comma is a decimal point. None for anything else."""
    plain = unicodedata.normalize("NFKC", text).strip().lstrip("-−")
    return plain.replace(",", ".") if _POINTS.fullmatch(plain) else None


def item_number(text: str) -> str | None:
    """An item number, digits only (full-width digits and spaces folded), also of its link; None if it is none."""
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    linked = _LINKED.search(plain)
    return linked[1] if linked else plain if _ITEM.fullmatch(plain) else None


_MAILBOX = re.compile(r"[^\s@,;:<>()\[\]\"\\]{1,64}@[^\s@,;:<>()\[\]\"\\]{1,255}")


def mailbox(text: str) -> str | None:
    """An address; None where more than one stands there, or anything beside it."""
    text = text.strip(" ")
    return text if _MAILBOX.fullmatch(text) else None
