"""Amounts as papers print them: 1,234.56, 1.234,56, 1 234,56, ¥1234, 12 500 руб. 00 коп."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from appealgen.evidence.documents.fields.alike import digits_mended

CURRENCIES = (
    ("USD", r"us\s?\$|usd|u\.s\. dollars?|us dollars?|美元|美金|долл(?:ар\w*)?\.?(?: сша)?|d[oó]lares"),
    ("CNY", r"cny|rmb|cn¥|人民币|元|юан[ьяей]+"),
    ("EUR", r"€|eur(?:os?)?\b|欧元|евро"),
    ("RUB", r"₽|rub|руб(?:л[ьяейи]+)?\.?|р\.(?=\s|$)|российский рубль|卢布"),
    ("GBP", r"£|gbp|英镑"),
    ("HKD", r"hk\s?\$|hkd|港币|港元"),
    ("JPY", r"jpy|日元"),
    ("KZT", r"kzt|тенге"),
    ("MXN", r"mxn|pesos? mexicanos?|pesos \d\d/100 m\.?n"),
    ("PLN", r"pln|zł"),
    ("TRY", r"\btry\b|₺"),
    ("BRL", r"r\$|brl"),
    ("INR", r"₹|inr|rupees?|индийск\w+ рупи\w+"),
    ("AUD", r"au\$|a\$|aud"),
    ("CAD", r"ca\$|c\$|cad(?!\.)"),  # `CAD.` is a street in Turkey
    ("SGD", r"s\$|sgd"),
    ("CHF", r"chf"),
    ("SEK", r"sek"),
    ("AED", r"aed|dirhams?"),
    ("KRW", r"₩|krw"),
    ("THB", r"฿|thb"),
    ("UAH", r"₴|uah|грн\.?"),
    ("BYN", r"byn|бел(?:орус\w*)?\.? руб\w*\.?"),
    ("COP", r"cop\b|pesos colombianos"),
    ("CLP", r"clp|pesos chilenos"),
    ("PEN", r"pen\b|s/\.?(?= ?\d)|soles"),
    ("NGN", r"₦|ngn|naira"),
    ("ZAR", r"zar\b"),
    ("KES", r"kes\b|ksh"),
    ("MYR", r"myr\b|rm(?= ?\d[\d,]*\.\d\d)|ringgit"),
    ("PHP", r"₱|php(?= ?\d)"),
    ("VND", r"₫|vnd"),
    ("IDR", r"idr\b|rp\.?(?= ?\d[\d.]*\d{3})"),
    ("NZD", r"nz\$|nzd"),
    ("TWD", r"nt\$|twd|新台币|新臺幣"),
    ("ILS", r"₪|ils\b"),
    ("NOK", r"nok\b"),
    ("DKK", r"dkk\b"),
    ("CZK", r"czk\b|kč"),
    ("ARS", r"ars\b|pesos argentinos"),
)
LOOSE = (("CNY", r"[¥￥]"), ("USD", r"\$"))
"""Signs that several currencies share; only likely."""
DOLLARS = (
    ("CLP", r"\br\.?u\.?t\b\.?|(?<![a-z.])s\.?i\.?i\.(?![a-z])|\bsii\.cl\b|\bde chile\b"),
    ("MXN", r"\brfc\b|\bcfdi\b|\bde m[eé]xico\b"),
    ("ARS", r"\bc\.?u\.?i\.?t\b\.?"),
    ("AUD", r"\babn\b"),
    ("NZD", r"\bnzbn\b|new zealand|\.nz\b"),
    ("SGD", r"\buen\b"),
    ("CAD", r"\bhst\b"),
    ("COP", r"\bdian\b|\bde colombia\b"),
)
"""What only papers of countries say whose pesos are written with the dollar's sign."""
CENTLESS = ("CLP",)
"""Without cents; ISO 4217 has more of them, but papers print yen with two digits too."""
AMOUNT = re.compile(
    r"(?<![^\W\u3400-\u9fff])(?<![.,/-])-?(?:\d{1,3}(?:[ \u00a0'’]\d{3})+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+|\d+)(?:[.,]\d{1,4})?(?![\d/-]|[.,]\d|\s?%)"
)
_CODE = re.compile(r"(?<![^\W\d_])(?:usd|us|rmb|cny|eur|gbp|hkd|hk|rub|jpy)(?=[$¥]?\d)", re.IGNORECASE)
"""`USD145.00`: the code stands right before the figures."""
_PRICE = re.compile(r"(?<![\d.,])(?:\d{1,3}(?P<group>[.,])(?:\d{3}(?P=group))*\d{3}|\d+)(?P<mark>[.,])\d\d(?![\d.,%])")


@dataclass(frozen=True, slots=True)
class Amount:
    value: Decimal
    start: int
    end: int
    exact: bool
    """It has two digits behind its mark, as money has."""


def decimal_mark(text: str) -> str | None:
    """The mark before cents, where the text's prices agree on it: one with both marks, or two with one."""
    found = list(_PRICE.finditer(text))
    marks = {one["mark"] for one in found}
    told = len(found) > 1 or any(one["group"] for one in found)
    return marks.pop() if len(marks) == 1 and told else None


def amounts(text: str, mark: str | None = None) -> list[Amount]:
    """Every number that may be an amount, in order. 1,234 counts as 1234 and 12,34 as 12.34.

    `mark`: the paper's decimal mark, where it is known: then 12,345 is no thousands where 1.250,00 stands beside it.
    """
    shown = re.sub(r"(?<=\d)[-=](\d\d)\b", r".\1", digits_mended(text))
    shown = re.sub(r"(?<![^\W\d_])Y(?=\d[\d,]*\.\d\d(?!\d))", " ", shown)  # the eye's ¥
    shown = _CODE.sub(lambda found: " " * len(found[0]), shown)
    return [_amount(found, mark) for found in AMOUNT.finditer(re.sub(r"[¥￥$€₽£₹₩฿₴₦₱₫₪]", " ", shown))]


def _amount(found: re.Match[str], mark: str | None) -> Amount:
    digits = re.sub(r"[ \u00a0'’]", "", found[0])
    marks = [one for one in digits if one in ".,"]
    if not marks:
        return Amount(Decimal(digits), found.start(), found.end(), False)
    last = max(digits.rfind("."), digits.rfind(","))
    behind = len(digits) - last - 1
    cents = marks == [mark]
    grouped = behind == 3 and len(set(marks)) == 1 and not digits.lstrip("-").startswith("0") and not cents
    whole = re.sub(r"[.,]", "", digits if grouped else digits[:last])
    return Amount(
        Decimal(whole if grouped else f"{whole}.{digits[last + 1 :]}"), found.start(), found.end(), behind == 2
    )


_ROUBLES = re.compile(r"[а-яё]{4}(?s:.*)\d[.,]\d\d\s?[pр](?![\w.])")
"""`4 254,00 P`: the eye's ₽, on a Russian page."""


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
    if _ROUBLES.search(text):
        return "RUB", 0.75
    sign = next((code for code, one in LOOSE if re.search(one, text)), None)
    if sign == "USD":
        sign = next((code for code, words in DOLLARS if re.search(words, text)), sign)
    return (sign, 0.75) if sign else None
