"""Amounts that Chinese papers write out beside the figures, so that nobody alters them: 壹仟壹佰叁拾元整 is 1130.00."""

from __future__ import annotations

import re
from decimal import Decimal

_DIGITS = {sign: value for value, signs in enumerate(("零〇", "壹一", "贰二两貳", "叁三參", "肆四", "伍五", "陆六陸", "柒七", "捌八", "玖九")) for sign in signs}  # fmt: skip
_TENS = {"拾": 10, "十": 10, "佰": 100, "百": 100, "仟": 1000, "千": 1000}
_MORE = {"万": 10_000, "萬": 10_000, "亿": 100_000_000, "億": 100_000_000}
_NUMBER = "[" + "".join((*_DIGITS, *_TENS, *_MORE)) + "]"
_AMOUNT = re.compile(
    rf"(?P<whole>{_NUMBER}{{1,24}})\s*[元圆圓]\s*(?:零?(?P<tenths>{_NUMBER})角)?零?(?:(?P<cents>{_NUMBER})分)?"
)


def written_out(text: str) -> list[Decimal]:
    """Every amount in Chinese signs that ends with 元."""
    return [one for found in _AMOUNT.finditer(text) if (one := _amount(found)) is not None]


def _amount(found: re.Match[str]) -> Decimal | None:
    whole = _whole(found["whole"])
    tenths, cents = (_DIGITS.get(found[name] or "零") for name in ("tenths", "cents"))
    return None if whole is None or tenths is None or cents is None else Decimal(f"{whole}.{tenths}{cents}")


def _whole(text: str) -> int | None:
    """壹万贰仟 is 10000 + 2000; None for signs in an order that means nothing."""
    total, part, digit = 0, 0, 0
    for sign in text:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        elif sign in _TENS:
            part, digit = part + (digit or 1) * _TENS[sign], 0
        elif total < _MORE[sign]:
            total, part, digit = (total + part + digit) * _MORE[sign], 0, 0
        else:
            total, part, digit = total + (part + digit) * _MORE[sign], 0, 0
    return total + part + digit or None
