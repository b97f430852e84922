"""Net amount, tax and total of an invoice that prints all three, or the first alone."""

from __future__ import annotations

import re
from decimal import Decimal

from msgspec import Struct

from appealgen.evidence.documents.model import Document

_AMOUNT = re.compile(r"(?<![\w.,])(\d{1,3}(?:[., '’\u00a0\u202f]\d{3})+|\d+)[.,](\d{2})(?![\w%]|[.,]\d|\s*%)")
_NET = re.compile(
    r"^\W*(?:base imponible|sub ?-?total(?: net)?|net (?:amount|total)|total net|amount before (?:tax|vat)"
    r"|total excl\.? (?:tax|vat)|итого без ндс|всего без ндс|сумма без ндс|不含税(?:金额|合计)|小计)",
    re.IGNORECASE,
)
_TAX = re.compile(
    r"^\W*(?:i\.?v\.?a\.?|vat|gst|sales tax|tax|ндс|增值税|税额)\W*(?:rate\W*)?\(?(\d{1,2}(?:[.,]\d{1,2})?)\s*%",
    re.IGNORECASE,
)
_MORE = re.compile(
    r"freight|shipping|delivery|discount|rounding|deposit|prepa|advance|withh|surcharge|already paid|credit"
    r"|运费|折扣|优惠|预付|定金|抹零|доставк|скидк|аванс|предоплат|округл"
    r"|env[ií]o|portes|transporte|descuento|anticipo|retenci|irpf|i\.r\.p\.f|recargo|redondeo|suplido",
    re.IGNORECASE,
)
"""What may stand between them; then nothing is said."""
CENTS = Decimal("0.05")
"""Rounding line by line; ours."""


class Taxed(Struct, frozen=True):
    """As printed."""

    net: Decimal
    tax: Decimal


def taxed(document: Document) -> Taxed | None:
    """Of an invoice with one net amount and one tax whose rate proves that both were read rightly; else None."""
    if _MORE.search(document.text):
        return None
    rows = [" ".join(row.split("\t")) for row in document.text.splitlines()]
    nets = [found for row in rows if (found := _last(row, _NET)) is not None]
    taxes = [(row, found) for row in rows if (found := _last(row, _TAX)) is not None]
    if len(nets) != 1 or len(taxes) != 1:
        return None
    rate = _TAX.search(taxes[0][0])
    assert rate is not None
    told = Taxed(nets[0], taxes[0][1])
    due = told.net * Decimal(rate[1].replace(",", ".")) / 100
    return told if abs(due - told.tax) <= CENTS else None


def printed_net(document: Document) -> Decimal | None:
    """The one net amount at its label, of an invoice on which nothing may stand between the lines and it."""
    if _MORE.search(document.text):
        return None
    rows = (" ".join(row.split("\t")) for row in document.text.splitlines())
    nets = [found for row in rows if (found := _last(row, _NET)) is not None]
    return nets[0] if len(nets) == 1 else None


def is_printed(amount: Decimal, text: str) -> bool:
    """Whether that amount stands anywhere: then it was another that was taken for the total."""
    return any(abs(_decimal(found) - amount) <= CENTS for found in _AMOUNT.finditer(text))


def _last(row: str, label: re.Pattern[str]) -> Decimal | None:
    found = label.search(row)
    amounts = list(_AMOUNT.finditer(row, found.end())) if found else []
    return _decimal(amounts[0]) if len(amounts) == 1 else None


def _decimal(found: re.Match[str]) -> Decimal:
    return Decimal(f"{re.sub(r'[^0-9]', '', found[1])}.{found[2]}")
