"""What a stranger's papers taught: names and models in columns of their own, grants of another brand, sums of half-read lines."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from appealgen.case.finding import Place
from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.evidence.documents.sheets.headings import role_of
from appealgen.evidence.documents.sheets.rows import _pairs
from appealgen.violations.account_closure import answers, noticed
from appealgen.violations.documents import sums
from appealgen.violations.store_association import needed


def paper(kind: str, text: str = "", **fields: str) -> Document:
    told = tuple(DocumentField(name, value, 1.0, 1) for name, value in fields.items())
    return Document("pdf", kind, 1, "text", told, text=text)


def test_goods_whose_name_and_model_stand_in_two_columns_are_on_the_invoice(monkeypatch: pytest.MonkeyPatch) -> None:
    invoice = paper("invoice", "货物名称 型号 数量\n音箱\tQS-20\t50\t80\t4000", models="音箱")
    monkeypatch.setattr(needed, "read", lambda papers, look: [(None, invoice)])
    look: Any = SimpleNamespace()
    told = {}
    for good in ("音箱 QS-20", "音箱 QS-30"):
        group: Any = SimpleNamespace(of=lambda slot: (), goods=(good,), goods_place=Place("a"))
        told[good] = [one.says for one in needed.invoices_cover_the_goods(group, look)]
    assert told == {"音箱 QS-20": [], "音箱 QS-30": ["not-listed"]}


@pytest.mark.parametrize(("granted", "told"), [("NORTHPINE", []), ("NORTHPEAK", ["another-brand"])])
def test_an_invoice_of_the_right_brand_mends_no_grant_of_another(
    granted: str, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    papers = {
        noticed.AUTHORIZATIONS: paper("brand_authorization", brand=granted),
        noticed.INVOICES: paper("invoice", products="NORTHPINE tent PT-2"),
    }
    monkeypatch.setattr(noticed, "told", lambda case, evidence: {"brand": ("NORTHPINE",)})
    monkeypatch.setattr(noticed, "read", lambda slots, look: [(None, papers[one]) for one in slots if one in papers])
    group: Any = SimpleNamespace(of=lambda slot: (slot,), places={noticed.AUTHORIZATIONS.name: Place("a")})
    look: Any = SimpleNamespace(case=None, evidence=None)
    assert [one.says for one in noticed.papers_are_about_the_notice(group, look)] == told


@pytest.mark.parametrize(("model", "told"), [("BL-T20", []), ("BL-T35", ["BL-T20"])])
def test_a_declaration_of_another_model_is_told(model: str, told: list[str]) -> None:
    declared = paper("declaration", products=f"Фонарь светодиодный, модель {model}")
    look: Any = SimpleNamespace(evidence=SimpleNamespace(document=lambda file: declared))
    file: Any = "decl.pdf"
    found = answers._models_without_report("Фонарь BL-T20 продаётся с декларацией.", [file], look)
    assert [one for one, _ in found] == told


def test_a_line_that_was_not_read_apart_is_no_wrong_sum(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Bottle 1  SP-1  100  1.76  176.00\nBottle 10 SP-10 100  15.95  1595.00\nTotal 1771.00"
    invoice = Document(
        "pdf", "invoice", 1, "text", text=text.replace("SP-10 100", "SP-10x100"),
        fields=tuple(DocumentField(name, value, 1.0, 1) for name, value in (
            ("products", "Bottle 1"), ("products", "Bottle 10"), ("total", "1771.00"))),
    )  # fmt: skip
    monkeypatch.setattr(sums, "read", lambda papers, look: [(None, invoice)])
    group: Any = SimpleNamespace(papers=())
    look: Any = SimpleNamespace()
    assert list(sums.total_is_the_sum(group, look)) == []


@pytest.mark.parametrize("heading", ["Envío USD", "Envío (USD)", "Shipping fee US$", "运费 USD"])
def test_a_heading_may_name_its_money(heading: str) -> None:
    assert role_of(heading) == "freight"


def test_a_colon_makes_no_property() -> None:
    assert list(_pairs("Reserva: pague el resto después")) == []
    assert list(_pairs("Color: Red")) == [("Color", "Red")]
    assert list(_pairs("Serie: A; Motivo: B")) == [("Serie", "A"), ("Motivo", "B")]
