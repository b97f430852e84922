"""Account closure for restricted goods: which papers may let somebody sell them, and in whose name."""

from __future__ import annotations

from typing import Any

import pytest

from appealgen.evidence.documents.model import Document
from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.documents.examples import says
from appealgen.violations.documents.listed import _kind
from appealgen.violations.examples import found

VIOLATION = VIOLATIONS["account_closure"]
CHECKS = {check.rule: check for check in VIOLATION.checks}
MINE, MAKER = "Northlight Outdoor Trading", "Pinecrest Brand Holding"


def licences(*papers: tuple[str, str, str], reports: bool = False, ground: str = "misjudged") -> Example:
    """Each with its kind, its holder and its words, in a case about restricted goods."""
    files = [f"licence-{number}.pdf" for number in range(len(papers))]
    changes: dict[str, Any] = {
        "reasons": ["restricted_goods"], "evidence.licences": files, "evidence.violations": None, "ground": ground,
    }  # fmt: skip
    if not reports:
        changes["evidence.reports"] = None
    told = {
        file: {**says(kind, holder=holder), "text": text}
        for file, (kind, holder, text) in zip(files, papers, strict=True)
    }
    return Example(changes=changes, documents=told)


def said(rule: str, example: Example) -> list[tuple[str, str]]:
    return [(str(finding.weight), finding.says) for finding in found(CHECKS[rule], VIOLATION, example)]


PLAIN = ("business_licence", MINE, "营业执照\n经营范围：医疗器械经营许可证范围内的销售")
GOODS = "account_closure/licence-is-for-these-goods"


@pytest.mark.parametrize(
    "permit",
    [
        ("other", MINE, "Permit to sell hunting knives"),
        ("business_licence", MINE, "第二类医疗器械经营备案凭证"),
        ("other", MINE, "Лицензия на розничную продажу алкогольной продукции"),
        ("other", MINE, "Autorización sanitaria de venta"),
        (
            "registration_page",
            MINE,
            "Inscripción. Esta oficina autoriza al operador para la venta de fitosanitarios",
        ),
        ("business_licence", MINE, "Настоящий документ удостоверяет право на розничную реализацию добавок к пище"),
        (
            "registration_page",
            MINE,
            "Entry in the register. The holder is authorised to sell plant protection products",
        ),
        ("other", MINE, "What this paper is nobody can tell."),
    ],
)
def test_what_may_be_a_permit_answers_for_restricted_goods(permit: tuple[str, str, str]) -> None:
    assert said(GOODS, licences(PLAIN, permit)) == []


def test_a_business_licence_alone_is_told() -> None:
    assert said(GOODS, licences(PLAIN)) == [("weakens", "plain-licence")]
    assert said(GOODS, licences(PLAIN, reports=True)) == []
    assert said(GOODS, licences(PLAIN, ground="corrected")) == []


def test_a_report_answers_the_reason_without_a_licence() -> None:
    without = licences(PLAIN, reports=True)
    changes = {**without.changes, "evidence.licences": None}
    assert said("account_closure/reason-is-answered", Example(changes=changes)) == [("supports", "answered")]


def test_a_permit_is_of_its_kind_and_in_the_sellers_name() -> None:
    mine = licences(("other", MINE, "Permit to sell hunting knives"))
    assert said("document/is-of-its-kind", mine) == []
    unknown = licences(("other", MINE, "Minutes of a meeting"))
    assert said("document/is-of-its-kind", unknown) == [("weakens", "not-recognised")]


def test_a_products_registration_may_stand_in_its_makers_name() -> None:
    product = licences(("other", MAKER, "中华人民共和国医疗器械注册证"))
    assert ("weakens", "permit-of-another") in said("document/names-the-owner", product)
    to_sell = licences(("other", MAKER, "Permit to sell hunting knives"))
    assert ("blocks", "other") in said("document/names-the-owner", to_sell)


@pytest.mark.parametrize(
    ("kind", "certain", "read", "called"),
    [
        ("other", True, "text", "permit"),
        ("registration_page", False, "text", "permit"),
        ("business_licence", True, "text", "business_licence"),
        ("other", True, "ocr", "other"),
    ],
)
def test_a_letter_calls_a_permit_so_where_its_text_does(kind: str, certain: bool, read: str, called: str) -> None:
    paper = Document("pdf", kind, 1, read, text="Permit to sell hunting knives", kind_certain=certain)
    assert _kind(paper) == called
