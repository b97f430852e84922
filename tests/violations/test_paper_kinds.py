"""A screenshot of an order in the invoice's place: it blocks only where nothing else may be the invoice."""

from __future__ import annotations

from typing import Any

import pytest

from appealgen.evidence.documents.model import DocumentSign
from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.examples import found

VIOLATION = VIOLATIONS["account_closure"]
(CHECK,) = (check for check in VIOLATION.checks if check.rule == "document/is-of-its-kind")
SCREEN = (DocumentSign("screenshot"),)
ORDER = "Seller has shipped\nOrder number\t220417763081954\nOrder time\t2026-07-14 16:20\nTotal paid\tUS$ 4,760.00"


def says(second: dict[str, Any] | None = None, **paper: Any) -> list[str]:
    files = ["invoice.pdf", *(["second.pdf"] if second is not None else [])]
    documents = {"invoice.pdf": {"kind": "other", "text": ORDER, "signs": SCREEN, **paper}, "second.pdf": second or {}}
    example = Example(changes={"evidence.invoices": files}, documents=documents)
    return [finding.says for finding in found(CHECK, VIOLATION, example)]


@pytest.mark.parametrize(
    "text",
    [
        ORDER,
        "已发货\n订单编号\t220417763\n下单时间\t2026-07-14",
        "Номер заказа 2204177\nСтатус заказа: доставлен",
        "Número de pedido 22\nEstado del pedido",
    ],
)
def test_a_screen_of_an_order_alone(text: str) -> None:
    assert says(text=text) == ["order-page"]
    assert says(text=text, kind="order_confirmation", kind_certain=False) == ["order-page"]  # only heard
    assert says(text=text, kind="order_confirmation", kind_certain=False, signs=()) == ["not-recognised"]


def test_beside_an_invoice_or_what_may_be_one_it_only_weakens() -> None:
    assert says({"kind": "invoice"}) == ["not-recognised"]
    assert says({"kind": "other", "read": "none"}) == ["not-recognised"]
    assert says({"kind": "other"}) == ["order-page", "not-recognised"]


def test_what_is_no_screen_no_order_or_calls_itself_an_invoice_only_weakens() -> None:
    assert says(signs=()) == ["not-recognised"]
    assert says(text="Goods on our shelves.") == ["not-recognised"]
    assert says(text="Order number 5") == ["not-recognised"]
    assert says(text=f"{ORDER}\nElectronic invoice") == ["not-recognised"]
