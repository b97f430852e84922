"""A point of any other notice that asks for invoices: what shows no sale blocks only where nothing else may do."""

from __future__ import annotations

import pytest

from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.documents.examples import says
from appealgen.violations.examples import found

VIOLATION = VIOLATIONS["other"]
(CHECK,) = (check for check in VIOLATION.checks if check.rule == "other/files-are-what-is-asked")


def said(what: str, kind: str, answer: str = "See the paper.", **paper: object) -> list[tuple[str, str]]:
    changes = {"evidence.asked.0.what": what, "evidence.asked.0.answer": answer}
    example = Example(changes=changes, documents={"waybill.pdf": {**says(kind), **paper}})
    return [(str(finding.weight), finding.says) for finding in found(CHECK, VIOLATION, example)]


@pytest.mark.parametrize("what", ["近六个月的采购发票", "Purchase invoices", "Счета-фактуры", "Facturas de compra"])
def test_an_order_in_an_invoices_place_blocks(what: str) -> None:
    assert said(what, "order_confirmation") == [("blocks", "no-invoice")]


@pytest.mark.parametrize(
    ("what", "kind", "more"),
    [
        ("采购发票或采购合同", "order_confirmation", {}),
        ("Invoices or other proof of purchase", "receipt", {}),
        ("Purchase invoices", "declaration", {}),
        ("Purchase invoices", "pro_forma", {"kind_certain": False}),
        ("Purchase invoices", "pro_forma", {"read": "ocr"}),
        ("Purchase invoices", "pro_forma", {"answer": "The supplier gives no invoice for samples."}),
        ("采购发票", "receipt", {"answer": "供应商无法开具发票。"}),
    ],
)
def test_where_it_may_be_enough_or_is_explained_it_only_weakens(what: str, kind: str, more: dict[str, object]) -> None:
    answer = str(more.pop("answer", "See the paper."))
    assert said(what, kind, answer, **more) == [("weakens", "another-kind")]


def test_an_invoice_is_what_is_asked() -> None:
    assert said("Purchase invoices", "invoice") == []
