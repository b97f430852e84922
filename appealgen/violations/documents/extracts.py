"""Extracts of orders as exhibits: drawn anew, so that nothing of the file itself goes out."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any

from appealgen.case.model import NamedFile
from appealgen.violations.documents.orders import Extract, Row, extract_of
from appealgen.violations.documents.slots import Goods
from appealgen.violations.exhibits import Entry
from appealgen.violations.listed import Listed

_PLAIN = re.compile(
    r"(?i)(?:orders?|export(?:ed)?|sales?|sold|list|confirmation|details?|aliexpress|ae|订单|导出|列表|详情|确认|заказы?|экспорт|подтверждение"
    r"|pedidos?|exportaci[oó]n|confirmaci[oó]n|[\d\W_]+)+"
)
"""Words that a file of orders is called by; any other may be a buyer's name."""


def enter(listed: Listed, file: NamedFile, goods: Sequence[Goods]) -> Entry | None:
    """The extract in the file's place; None where nothing can be extracted."""
    known = listed.letter_entry(file)
    extract = extract_of(file, goods, listed.look) if known is None else None
    if extract is None:
        return known
    entry = listed.enter_in_place("extract", file, **_about(listed, file, extract))
    entry.table = tuple(map(_cells, extract.rows))
    return entry


def _about(listed: Listed, file: NamedFile, extract: Extract) -> dict[str, Any]:
    return {
        "source": shown_name(file.name), "source_sha256": listed.look.evidence.sha256(file),
        "rows": [_told(row) for row in extract.rows],
        "orders": extract.orders, "matching": extract.matching, "of": extract.of,
    }  # fmt: skip


def shown_name(name: str) -> str:
    """The file's name, where only words stand in it that any such file is called by; else its ending alone."""
    path = PurePosixPath(name)
    return path.name if _PLAIN.fullmatch(path.stem) else f"….{path.suffix.lstrip('.')}"


def _told(row: Row) -> dict[str, Any]:
    return {
        "order": row.order, "day": dt.date.fromisoformat(row.day) if row.day else None, "code": row.code,
        "goods": row.goods, "quantity": row.quantity, "price": float(row.price) if row.price else None, "currency": row.currency,
    }  # fmt: skip


def _cells(row: Row) -> tuple[str, ...]:
    price = f"{row.currency or ''} {row.price or ''}".strip()
    return (row.order, row.day or "", row.code or "", row.goods, row.quantity or "", price)
