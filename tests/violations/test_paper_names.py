"""Whose name and number a paper bears: initials, numbers of two kinds, a payee read in doubt, two invoices under one number."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from appealgen.case.finding import Place
from appealgen.evidence.documents.model import Document, DocumentField
from appealgen.evidence.documents.names import compare
from appealgen.violations.documents import invoice_numbers, owner
from appealgen.violations.documents.invoice_numbers import invoice_numbers_are_once

Fields = dict[str, "str | tuple[str, float]"]


def paper(kind: str, **fields: str | tuple[str, float]) -> Document:
    told = ((name, one if isinstance(one, tuple) else (one, 0.93)) for name, one in fields.items())
    return Document("pdf", kind, 1, "text", tuple(DocumentField(name, *one, 1) for name, one in told))


def findings(monkeypatch: pytest.MonkeyPatch, room: Any, rule: Any, *documents: Document, **store: Any) -> list[Any]:
    papers = [
        SimpleNamespace(
            file=SimpleNamespace(name=f"{number}.pdf", place=Place(f"{number}.pdf")),
            slot=SimpleNamespace(names_owner=True),
        )
        for number, _ in enumerate(documents)
    ]
    monkeypatch.setattr(room, "read", lambda _, look: list(zip(papers, documents, strict=True)))
    monkeypatch.setattr(room, "at", lambda paper, field: Place(paper.file.name))
    given = {"owner": ("ООО «Вега»",), "registration_number": None} | store
    look = SimpleNamespace(case=SimpleNamespace(store=SimpleNamespace(**given), at=Place))
    group = SimpleNamespace(papers=papers)
    return [(str(one.weight), one.says) for one in rule((group,) if room is invoice_numbers else group, look)]


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("ИП Лебедева О. В.", "Индивидуальный предприниматель Лебедева Ольга Викторовна", "near"),
        ("J. Smith", "John Smith", "near"),
        ("Smith J A", "Smith James Arthur", "near"),
        ("Лебедева О. В.", "Лебедева Елена Викторовна", "other"),
        ("Лебедева О. В.", "Соколова Ольга Викторовна", "other"),
    ],
)
def test_first_names_may_be_initials(one: str, other: str, how: str) -> None:
    assert compare(one, other) == how


def test_only_numbers_of_one_kind_are_held_against_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    mine = {"registration_number": "1207793604215"}
    by_tax = paper("registration_page", holder="ООО «Вега»", registration_number="7700189474")
    assert findings(monkeypatch, owner, owner.names_the_owner, by_tax, **mine) == [("supports", "same")]
    another = paper("registration_page", holder="ООО «Вега»", registration_number="1207793604299")
    assert findings(monkeypatch, owner, owner.names_the_owner, another, **mine) == [("weakens", "other-number")]


def test_a_payee_read_in_doubt_makes_no_invoice_to_oneself(monkeypatch: pytest.MonkeyPatch) -> None:
    doubted = paper("invoice", issuer="ООО «Климат»", recipient=("ООО «Климат»", 0.7))
    assert findings(monkeypatch, owner, owner.supplier_is_another, doubted) == []
    sure = paper("invoice", issuer="ООО «Климат»", recipient="ООО «Климат»")
    assert findings(monkeypatch, owner, owner.supplier_is_another, sure) == [("blocks", "itself")]


@pytest.mark.parametrize(
    ("second", "told"),
    [
        ({"issue_date": "2026-04-02"}, [("blocks", "another-day")]),
        ({"total": "95.00"}, [("weakens", "another-sum")]),
        ({}, []),
        ({"issuer": "Grey Heron Ltd", "issue_date": "2026-04-02"}, []),
        ({"issue_date": ("2026-04-02", 0.6)}, []),
        ({"number": "7", "issue_date": "2026-04-02"}, []),
    ],
)
def test_a_number_is_given_once(monkeypatch: pytest.MonkeyPatch, second: Fields, told: list[tuple[str, str]]) -> None:
    first: Fields = {"number": "INV-77", "issuer": "Elm Row Works Ltd", "issue_date": "2026-03-02", "total": "90.00"}
    both = paper("invoice", **first), paper("invoice", **(first | second))
    assert findings(monkeypatch, invoice_numbers, invoice_numbers_are_once, *both) == told
