"""Messages and orders as files, and what is told of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from appealgen.playbook.indicators.report import Asked, report

HEAD = "session_id,buyer_id,agent,sender,sent_at,order_id"


ORDERS = "order_id,buyer_id,paid_at,amount,currency"


TODAY = date(2026, 11, 20)


def told(folder: Path, messages: list[str], orders: list[str] | None = None, **more: Any) -> dict[str, Any]:
    (folder / "messages.csv").write_text("\n".join([HEAD, *messages]) + "\n", encoding="utf-8")
    if orders is not None:
        (folder / "orders.csv").write_text("\n".join([ORDERS, *orders]) + "\n", encoding="utf-8")
        more["orders"] = folder / "orders.csv"
    return report(
        Asked(folder / "messages.csv", more.pop("timezone", "Asia/Shanghai"), more.pop("today", TODAY), **more)
    )
