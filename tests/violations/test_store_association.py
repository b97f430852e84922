"""What two stores are said to differ in: only what no other spelling explains."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from appealgen.case.finding import Place
from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.evidence.documents.names import is_firm
from appealgen.violations.documents.representative import names_of
from appealgen.violations.store_association import needed
from appealgen.violations.store_association.details import apart, near


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("person", "林样本", "Lin Yangben"),
        ("owner", "杭州青云贸易有限公司", "Hangzhou Qingyun Maoyi Co., Ltd."),
        ("owner", "Qingyun Audio Ltd.", "Qingyan Audio Ltd."),
        ("address", "浙江省宁波市样本路12号8室", "Room 8, 12 Sample Rd, Ningbo"),
    ],
)
def test_another_spelling_is_no_difference(kind: str, one: str, other: str) -> None:
    assert near(kind, one, other) and not apart(kind, one, other)


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("person", "Lin Example", "Maro Example"),
        ("owner", "Qingyun Audio Ltd.", "Grey Heron Import Export Co., Ltd."),
        ("address", "Room 8, 12 Sample Rd, Ningbo", "9 Harbour Street, Ningbo"),
        ("phone", "+86 571 5550 0199", "+86 574 5550 0144"),
    ],
)
def test_what_differs_is_told_apart(kind: str, one: str, other: str) -> None:
    assert apart(kind, one, other) and not near(kind, one, other)


def test_a_licence_names_who_stands_for_the_firm() -> None:
    licence = Document("pdf", "business_licence", 1, "text", text="名称 宁波亮叶贸易有限公司\n法定代表人 林样本\n")
    assert list(names_of(licence)) == ["林样本"]
    card = Document("pdf", "registration_page", 1, "text", text="Administrador\tRubén Muestra Ejemplo\nNIF B67123455\n")
    assert list(names_of(card)) == ["Rubén Muestra Ejemplo"]


@pytest.mark.parametrize(
    ("name", "firm"),
    [
        ("宁波亮叶贸易有限公司", True),
        ("深圳市南山区林记电子经营部", True),
        ("Brightleaf Ltd.", True),
        ("林样本", False),
        ("Lin Yangben", False),
    ],
)
def test_firms_are_told_from_persons(name: str, firm: bool) -> None:
    assert is_firm(name) is firm


@pytest.mark.parametrize(("read", "told"), [("ocr", []), ("text", ["not-listed"])])
def test_a_misread_word_beside_the_model_is_not_held_against_an_invoice(
    read: str, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    line = DocumentField("products", "Ladies rain j&cket TV-RJ11", 0.76, 1, None, read=read)
    invoice = Document("pdf", "invoice", 1, read, (line,))
    monkeypatch.setattr(needed, "read", lambda papers, look: [(None, invoice)])
    group = SimpleNamespace(of=lambda slot: (), goods=("Ladies rain jacket TV-RJ11",), goods_place=Place("a"))
    look: Any = SimpleNamespace()  # it is not asked
    assert [one.says for one in needed.invoices_cover_the_goods(group, look)] == told
