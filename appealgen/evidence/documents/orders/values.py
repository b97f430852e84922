"""What may stand in a cell of an order: a number, a day, an amount. What looks otherwise is not taken."""

from __future__ import annotations

import re
from collections.abc import Sequence

from appealgen.evidence.documents.dates import dates
from appealgen.evidence.documents.sheets.numbers import amounts, digits

_ORDER = re.compile(r"#[A-Z]{0,6}-?\d{2,12}|#?(?=[A-Z\d-]*\d{4})[A-Z]{0,6}-?\d[\dA-Z-]{3,29}")
_CODE = re.compile(r"[\w.+/#-]{1,40}")
_UNSOLD = re.compile(
    r"(?i)^pending$|void|cancel|clos(?:ed|ing)|refund|unpaid|(?:awaiting|pending|waiting for) payment|not paid|dispute|return(?:ed|ing)"
    r"|取消|关闭|退款|退货|未付款|待付款|等待(?:买家)?付款|纠纷|отмен|закрыт|возврат|не ?оплачен|ожида\w+ оплат|спор"
    r"|cancelad|cerrad|reembols|devuel|devoluci|sin pagar|pendiente de pago|impagad|disputa"
)


def number(text: str, short: bool = False) -> str | None:
    """Of an order; one that a spreadsheet shortened (`8.19E+15`) is none. `short`: fewer than four digits count too."""
    plain = digits(text) or text.strip()
    return plain if _ORDER.fullmatch(plain) or (short and re.fullmatch(r"\d{1,3}", plain)) else None


def code(text: str) -> str | None:
    """Of a SKU: one word. What has spaces may hold anything."""
    plain = text.strip()
    return plain if _CODE.fullmatch(plain) and "@" not in plain and not is_phone(plain) else None


def is_phone(text: str) -> bool:
    """`+7 916 …` and its like: a number behind a plus."""
    return re.match(r"\s*(?:\+|00)\d[\d\s()-]{7,}", text) is not None


def days(texts: Sequence[str]) -> list[str | None]:
    """Of a column's cells the days. 03/04/2026 is read as the column's other days tell, else not at all."""
    day_first = _day_first(texts)
    return [_day(text, day_first) for text in texts]


def _day(text: str, day_first: bool | None) -> str | None:
    found = next(dates(text, day_first), None) if text else None
    return found.value[:10] if found and found.certain else None


def _day_first(texts: Sequence[str]) -> bool | None:
    """By a day above twelve."""
    for text in texts:
        parts = re.match(r"\s*(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}", text)
        if parts and max(int(parts[1]), int(parts[2])) > 12:
            return int(parts[1]) > 12
    return None


def money(texts: Sequence[str]) -> list[float | None]:
    """Of a column's cells the amounts; none of a span."""
    return [one[0] if one is not None and one[1] is None else None for one in amounts(texts)]


def count(text: str) -> float | None:
    """`2`, `2.0`, `2 pieces`; no more than six digits, which would be something else."""
    found = re.fullmatch(r"[x×]?\s*(\d{1,6})(?:[.,]0+)?(?:\s*[^\W\d]{1,10}\.?)?", text.strip())
    return float(found[1]) if found and int(found[1]) > 0 else None


def shown(value: float | None, places: int = 0) -> str | None:
    """As it is printed: `2`, `12.90`."""
    return None if value is None else f"{value:.{places}f}"


def is_sold(status: str) -> bool:
    return not _UNSOLD.search(status)
