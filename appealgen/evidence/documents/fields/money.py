"""Amounts as papers print them: 1,234.56, 1.234,56, 1 234,56, ¥1234, 12 500 руб. 00 коп."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

CURRENCIES = (
    ("USD", r"us\s?\$|usd|u\.s\. dollars?|us dollars?|美元|美金|долл(?:ар\w*)?\.?(?: сша)?|d[oó]lares"),
    ("CNY", r"cny|rmb|cn¥|人民币|元|юан[ьяей]+"),
    ("EUR", r"€|eur(?:os?)?\b|欧元|евро"),
    ("RUB", r"₽|rub|руб(?:л[ьяейи]+)?\.?|р\.(?=\s|$)|российский рубль|卢布"),
    ("GBP", r"£|gbp|英镑"),
    ("HKD", r"hk\s?\$|hkd|港币|港元"),
    ("JPY", r"jpy|日元"),
    ("KZT", r"kzt|тенге"),
    ("MXN", r"mxn|pesos mexicanos"),
    ("PLN", r"pln|zł"),
    ("TRY", r"\btry\b|₺"),
    ("BRL", r"r\$|brl"),
)
LOOSE = (("CNY", r"[¥￥]"), ("USD", r"\$"))
"""Signs that several currencies share; only likely."""
AMOUNT = re.compile(
    r"(?<![^\W\u3400-\u9fff])(?<![.,/-])-?(?:\d{1,3}(?:[ \u00a0'’]\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+|\d+)(?:[.,]\d{1,4})?(?![\d/-]|[.,]\d|%)"
)


@dataclass(frozen=True, slots=True)
class Amount:
    value: Decimal
    start: int
    end: int
    exact: bool
    """It has two digits behind its mark, as money has."""


def amounts(text: str) -> list[Amount]:
    """Every number that may be an amount, in order. 1,234 counts as 1234 and 12,34 as 12.34."""
    shown = re.sub(r"(?<=\d)[-=](\d\d)\b", r".\1", text)
    return [
        _amount(found)
        for found in AMOUNT.finditer(
            re.sub(r"(?<=[¥￥$€£₽])(?=\d)", " ", shown)
            if False
            else shown.replace("¥", " ").replace("￥", " ").replace("$", " ").replace("€", " ").replace("₽", " ")
        )
    ]


def _amount(found: re.Match[str]) -> Amount:
    digits = re.sub(r"[ \u00a0'’]", "", found[0])
    marks = [one for one in digits if one in ".,"]
    if not marks:
        return Amount(Decimal(digits), found.start(), found.end(), False)
    last = max(digits.rfind("."), digits.rfind(","))
    behind = len(digits) - last - 1
    grouped = behind == 3 and (len(set(marks)) == 1) and not digits.lstrip("-").startswith("0")
    whole = re.sub(r"[.,]", "", digits if grouped else digits[:last])
    return Amount(
        Decimal(whole if grouped else f"{whole}.{digits[last + 1 :]}"), found.start(), found.end(), behind == 2
    )


def currency(text: str) -> tuple[str, float] | None:
    """ISO 4217 and how certain it is; the one that is named first."""
    told = [
        (found.start(), code)
        for code, words in CURRENCIES
        if (found := re.search(rf"(?<![a-zа-я])(?:{words})(?![a-zа-я])", text))
    ]
    if told:
        codes = {code for _, code in told}
        return min(told)[1], 0.95 if len(codes) == 1 else 0.7
    return next(((code, 0.75) for code, sign in LOOSE if re.search(sign, text)), None)
