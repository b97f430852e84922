"""Prices and numbers as sheets write them in any country: `US $1,299.00`, `1 299,00 руб.`, `12,5 €`, `7.90-9.40`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from statistics import median

CURRENCIES: tuple[tuple[str, str], ...] = (
    ("USD", r"us\s?\$|usd|u\.s\.|美元|美金|дол|dólares|dolares"),
    ("EUR", r"€|eur\b|euros?\b|欧元|евро"),
    ("RUB", r"₽|rub\b|rur\b|руб|卢布"),
    ("GBP", r"£|gbp|英镑"),
    ("BRL", r"r\$|brl|reais"),
    ("CNY", r"cny|rmb|元|人民币|¥|￥|юан"),
    ("PLN", r"zł|pln"),
    ("KRW", r"₩|krw"),
    ("JPY", r"jpy|円|日元"),
    ("USD", r"\$"),
)
"""In this order: a bare dollar is the marketplace's own."""

_NUMBER = r"\d[\d\s.,'’]*"
_PRICE = re.compile(rf"(?P<low>{_NUMBER})(?:\s*(?:-|–|—|~|～|至|до|\ba\b|\bto\b)\s*[^\d]{{0,5}}(?P<high>{_NUMBER}))?")
_GROUPED = re.compile(r"\d{1,3}(?:[ .,'’]\d{3})+")


def currency_of(text: str) -> str | None:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return next((code for code, words in CURRENCIES if re.search(words, folded)), None)


def amounts(texts: Sequence[str]) -> list[tuple[float, float | None] | None]:
    """Of a column's cells the amount, and the upper end of a span; None where there is none.

    What `1,299` means is told by the other cells of the column: their marks first, then their size.
    """
    comma = _decimal_is_comma(texts)
    parts = [_parts(text) for text in texts]
    sure = [_number(low, comma) for low, _ in filter(None, parts) if not _is_open(low)]
    usual = median(sure) if sure else None
    read: list[tuple[float, float | None] | None] = []
    for part in parts:
        if part is None:
            read.append(None)
            continue
        low, high = part
        upto = _likely(high, comma, usual) if high else None
        read.append((_likely(low, comma, usual), upto))
    return read


def _parts(text: str) -> tuple[str, str | None] | None:
    folded = unicodedata.normalize("NFKC", text).replace("−", "-").strip()
    if re.search(r"\d[eE]\+\d", folded):
        return None
    found = _PRICE.search(folded)
    if not found:
        return None
    return found["low"].strip(" .,'’"), (found["high"] or "").strip(" .,'’") or None


def _is_open(number: str) -> bool:
    """`1,299` and `1.299`: thousands in one country, a fraction in another."""
    return re.fullmatch(r"\d{1,3}[.,]\d{3}", re.sub(r"\s", "", number)) is not None


def _decimal_is_comma(texts: Sequence[str]) -> bool:
    """By those cells that leave no doubt."""
    said = {",": 0, ".": 0}
    for text in texts:
        for number in re.findall(_NUMBER, unicodedata.normalize("NFKC", text)):
            plain = re.sub(r"[\s'’]", "", number).rstrip(".,")
            marks = re.findall(r"[.,]", plain)
            tail = re.search(r"([.,])(\d+)$", plain)
            if tail and (len(set(marks)) == 2 or len(tail[2]) != 3) and plain.count(tail[1]) == 1:
                said[tail[1]] += 1
            elif len(marks) > 1 and len(set(marks)) == 1:
                said["." if marks[0] == "," else ","] += 1
    return said[","] > said["."]


def _likely(number: str, comma: bool, usual: float | None) -> float:
    """An open number as thousands, unless only as a fraction it is of the others' size."""
    if not _is_open(number):
        return _number(number, comma)
    thousands = float(re.sub(r"[\s.,]", "", number))
    fraction = float(number.replace(",", "."))
    mark_is_decimal = ("," in number) == comma
    if usual is None:
        return fraction if mark_is_decimal and "." in number and number.startswith("0") else thousands
    far = abs(_log(thousands / usual)) > abs(_log(fraction / usual)) if fraction else False
    return fraction if mark_is_decimal and far else thousands


def _log(ratio: float) -> float:
    from math import log

    return log(ratio) if ratio > 0 else -99.0


def _number(number: str, comma: bool) -> float:
    plain = re.sub(r"[\s'’]", "", number)
    marks = re.findall(r"[.,]", plain)
    if not marks:
        return float(plain)
    if len(set(marks)) == 2:
        last = marks[-1]
        return float(plain.replace("," if last == "." else ".", "").replace(last, "."))
    if len(marks) > 1:
        return float(re.sub(r"[.,]", "", plain))
    head, tail = re.split(r"[.,]", plain)
    if len(tail) == 3 and (marks[0] == ",") != comma and head != "0":
        return float(head + tail)
    return float(f"{head}.{tail}")


def digits(text: str) -> str | None:
    """A long number as digits: `1,005,006…`, ` 1005… `, `1005006543219876.0`; None of one that a spreadsheet shortened."""
    plain = re.sub(r"[\s,'’]", "", unicodedata.normalize("NFKC", text))
    found = re.fullmatch(r"\D{0,6}?(\d{6,20})(?:\.0+)?", plain)
    return found[1] if found else None
