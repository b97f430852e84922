"""The square code of a Chinese tax invoice: number, day and amount once more, for machines. Read by OpenCV, offline.

Its text is `01,10,code,number,amount,YYYYMMDD,check,`; the amount is without tax on paper forms, with it on electronic ones.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation

from appealgen.evidence.documents.model import Box, DocumentSign
from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

NAME = "tax_code"
SIDE = 1700
"""Longest side at which it is sought: a code 2 cm wide on A4 has 110 pixels there, three for each of its squares."""
_TAXED = re.compile(r"发\s*票|纳税人|价税合计")


def may_bear_one(text: str) -> bool:
    """Only a page with a tax invoice's words is looked at: looking costs 0.1 s."""
    return _TAXED.search(text) is not None


def tax_code(pixels: Pixels, number: int, shown: Callable[[Box], Box]) -> tuple[DocumentSign, ...]:
    """The sign `tax_code` with `number|day|amount`; nothing where no code of that form is read."""
    cv2 = vision()
    for side in (SIDE, max(pixels.shape[:2])):
        scale = min(1.0, side / max(pixels.shape[:2]))
        grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
        small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else grey
        text, corners, _ = cv2.QRCodeDetector().detectAndDecode(small)
        told = told_by(text)
        if told and corners is not None:
            xs, ys = corners.reshape(-1, 2).T / scale
            box = shown((float(xs.min()), float(ys.min()), float(xs.max()), float(ys.max())))
            return (DocumentSign(NAME, "|".join(told), number, box),)
        if scale == 1.0:
            break
    return ()


def told_by(text: str) -> tuple[str, str, str] | None:
    """Number, day (ISO 8601), amount; None for a code that says something else."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) < 6 or parts[0] != "01" or not re.fullmatch(r"\d{8}|\d{20}", parts[3]):
        return None
    try:
        day = dt.datetime.strptime(parts[5], "%Y%m%d").date()
        amount = Decimal(parts[4])
    except (ValueError, InvalidOperation):
        return None
    return parts[3], day.isoformat(), f"{amount:.2f}"
