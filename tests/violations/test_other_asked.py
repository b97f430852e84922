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


(YOURS,) = (check for check in VIOLATION.checks if check.rule == "other/papers-are-yours")


def whose(what: str, kind: str = "registration_page", answer: str = "See the paper.", **paper: object) -> list[str]:
    changes = {
        "store.owner": ["Harbourside Hobby Ltd"], "evidence.asked.0.what": what, "evidence.asked.0.answer": answer,
    }  # fmt: skip
    told = {**says(kind, holder="Harbour Craft Supplies Ltd", recipient="Harbour Craft Supplies Ltd"), **paper}
    return [
        str(finding.weight)
        for finding in found(YOURS, VIOLATION, Example(changes=changes, documents={"waybill.pdf": told}))
    ]


@pytest.mark.parametrize(
    "what",
    [
        "the registration document of your company",
        "有效的营业执照",
        "выписку о регистрации компании",
        "el registro de su empresa",
    ],
)
def test_another_firms_register_page_blocks(what: str) -> None:
    assert whose(what) == ["blocks"]


def test_where_another_firms_paper_may_be_meant_it_only_weakens() -> None:
    assert whose("the business licence of your supplier") == ["weakens"]
    assert whose("Business licence", answer="It is our manufacturer's.") == ["weakens"]
    assert whose("Business licence", answer="Of Harbour Craft Supplies Ltd, who sends the parcels.") == []
    assert whose("Proof of address") == ["weakens"]
    assert whose("Business licence", read="ocr") == ["weakens"]
    assert whose("Purchase invoice", kind="invoice") == ["weakens"]
