"""Account closure: what papers must be about, beyond the rules' own examples."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from appealgen.evidence.documents.model import DocumentField
from appealgen.violations.account_closure.editions import edition, is_demanded, latest
from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.documents.examples import otherwise
from appealgen.violations.examples import found

VIOLATION = VIOLATIONS["account_closure"]
CHECKS = {check.rule.rpartition("/")[2]: check for check in VIOLATION.checks}
ANSWER = {"evidence.violations.0.answer": "The kettle KT-18 passed its test.", "notice.text": "notice.txt"}


def said(rule: str, example: Example) -> set[tuple[str, str]]:
    return {(str(finding.weight), finding.says) for finding in found(CHECKS[rule], VIOLATION, example)}


def of_model(model: str | tuple[str, ...], answer: str = "", **report: Any) -> Example:
    """A report of that model, while answer and invoice speak of KT-18."""
    documents = {
        "report.pdf": {**otherwise(VIOLATION, "report.pdf", models=model).documents["report.pdf"], **report},
        "invoice.pdf": otherwise(VIOLATION, "invoice.pdf", models="KT-18", products="Kettle KT-18").documents[
            "invoice.pdf"
        ],
    }
    changes = {**ANSWER, **({"evidence.violations.0.answer": answer} if answer else {})}
    return Example(changes=changes, documents=documents)


@pytest.mark.parametrize(
    ("example", "blocks"),
    [
        (of_model("KT-15"), True),
        (of_model("KT-185"), True),
        (of_model("KT-18"), False),
        (of_model(("KT-15", "KT-18")), False),
        (of_model("KT-18B"), False),
        (of_model("KT-15", text="Models KT-15, KT-16, KT-17 and KT-18"), False),
        (of_model("KT-15", text="Kettle, series KT"), False),
        (of_model("KT-15", text="Серия чайников KT"), False),
        (of_model("PL-15"), False),
        (of_model("KT-15", "The kettle KT-18 is the KT-15 of the report in another colour."), False),
        (of_model("KT-15", fields=(DocumentField("models", "KT-15", 0.93, 1, read="ocr"),)), False),
        (of_model("KT-15", fields=(DocumentField("models", "KT-15", 0.7, 1),)), False),
    ],
)
def test_a_report_of_another_model_blocks_only_where_it_can_be_of_no_other(example: Example, blocks: bool) -> None:
    assert (("blocks", "of-another-model") in said("report-is-of-these-goods", example)) is blocks


def test_a_model_may_stand_beside_chinese_words_and_in_the_statement() -> None:
    chinese = of_model("KT-15", "KT-18电水壶已检测合格。")
    assert ("blocks", "of-another-model") in said("report-is-of-these-goods", chinese)
    stated = of_model("KT-15", "The kettle was tested by an accredited laboratory.")
    changes = {**stated.changes, "statement": "The notice is about our kettle KT-18."}
    assert ("blocks", "of-another-model") in said("report-is-of-these-goods", replace(stated, changes=changes))


def test_a_report_of_another_model_is_told_once() -> None:
    """The answer rests on the report, which is told as another model's: the answer isn't told of it as well."""
    example = of_model("KT-15")
    changes = {**example.changes, "evidence.violations.0.exhibits": ["report.pdf"]}
    example = replace(example, changes=changes)
    assert ("blocks", "of-another-model") in said("report-is-of-these-goods", example)
    assert ("weakens", "another-model") not in said("every-violation-is-answered", example)


def test_the_model_may_stand_in_the_notice_alone() -> None:
    example = of_model("KT-15", "Our kettle was tested by an accredited laboratory.")
    notice = {"notice.txt": {"text": "Item: 1005006555310284 (electric kettle KT-18). Points: 48."}}
    assert ("blocks", "of-another-model") not in said("report-is-of-these-goods", example)
    told = replace(example, documents={**example.documents, **notice})
    assert ("blocks", "of-another-model") in said("report-is-of-these-goods", told)


def test_another_report_that_covers_the_model_answers_for_it() -> None:
    one = of_model("KT-15")
    changes = {**one.changes, "evidence.reports": ["report.pdf", "second.pdf"]}
    second = {"kind": "test_report", "text": "Model: KT-18"}
    covered = Example(changes=changes, documents={**one.documents, "second.pdf": second})
    assert ("blocks", "of-another-model") not in said("report-is-of-these-goods", covered)
    unread = Example(changes=changes, documents={**one.documents, "second.pdf": {"read": "none"}})
    assert ("blocks", "of-another-model") not in said("report-is-of-these-goods", unread)


def test_a_report_for_the_supplier_on_the_invoice_is_told_as_a_fact() -> None:
    supplier = otherwise(VIOLATION, "report.pdf", holder="Pinecrest Brand Holding")
    assert ("supports", "suppliers") in said("report-is-of-these-goods", supplier)
    both = otherwise(VIOLATION, "report.pdf", holder=("Northlight Outdoor Trading", "Pinecrest Brand Holding"))
    assert said("report-is-of-these-goods", both) == set()


@pytest.mark.parametrize(
    ("standard", "name", "year", "amended"),
    [
        ("EN 60335-2-15:2016+A12:2021", "en60335-2-15", 2016, 2021),
        ("EN IEC 62368-1:2020+A11:2020", "eniec62368-1", 2020, 2020),
        ("GB 4706.1-2005", "gb4706.1", 2005, 2005),
        ("ГОСТ Р 52161.1-2004", "гостр52161.1", 2004, 2004),
    ],
)
def test_editions(standard: str, name: str, year: int, amended: int) -> None:
    told = edition(standard)
    assert told and (told.name, told.year, told.amended) == (name, year, amended)
    assert edition(name.upper()) is None


def test_of_another_part_or_without_a_year_nothing_is_older() -> None:
    assert latest("EN 71-1", ["EN 71-10:2005"]) is None
    assert latest("EN 71-1", ["EN 71-1", "EN 71-1:2005"]) is None
    told = latest("EN 71-1", ["EN 71-1:2005", "EN 71-1:2014+A1:2018"])
    assert told and told.year == 2014


def demanding(sentence: str, *standards: str) -> Example:
    return Example(
        changes={"notice.text": "notice.txt"},
        notice={"standards": "EN 5912"},
        documents={
            **otherwise(VIOLATION, "report.pdf", standards=standards).documents,
            "notice.txt": {"text": sentence},
        },
    )


@pytest.mark.parametrize(
    ("example", "says"),
    [
        (demanding("Provide a test report to EN 5912:2020.", "EN 5912:2011"), ("blocks", "older-edition")),
        (demanding("请提供按EN 5912:2020出具的检测报告。", "EN 5912:2011"), ("blocks", "older-edition")),
        (demanding("The tent failed EN 5912:2020.", "EN 5912:2011"), ("weakens", "edition-unsure")),
        (demanding("Submit a report, any edition of EN 5912:2020.", "EN 5912:2011"), ("weakens", "edition-unsure")),
    ],
)
def test_an_older_edition_blocks_where_the_notice_demands_the_newer(example: Example, says: tuple[str, str]) -> None:
    assert says in said("papers-are-about-the-notice", example)


@pytest.mark.parametrize(
    "example",
    [
        demanding("Provide a test report to EN 5912:2020.", "EN 5912:2020"),
        demanding("Provide a test report to EN 5912:2020 or later.", "EN 5912:2025"),
        demanding("Provide a test report to EN 5912:2020.", "EN 5912:2011", "EN 5912:2020"),
        demanding("Provide a test report to EN 5912:2020.", "EN 5912"),
        demanding("Provide a test report to EN 5912.", "EN 5912:2011"),
    ],
)
def test_the_same_edition_a_later_one_or_none_told_is_no_older_one(example: Example) -> None:
    assert said("papers-are-about-the-notice", example) == set()


def test_the_demand_stands_in_the_sentence() -> None:
    text = "EN 71:2014 was broken. Provide a report to EN 71:2020."
    assert is_demanded(text, text.rindex("EN"))
    assert not is_demanded(text, 0)


def holding(territory: str, notice: str) -> set[tuple[str, str]]:
    papers = otherwise(VIOLATION, "authorization.pdf", territory=territory).documents
    told = {**papers, "notice.txt": {"text": notice}}
    return said("authorisation-holds-for-buyers", Example(changes={"notice.text": "notice.txt"}, documents=told))


@pytest.mark.parametrize(
    ("territory", "notice", "says"),
    [
        ("Estonia, Finland and Sweden only", "Goods were sold to buyers in Spain and France.", "lacks-countries"),
        ("仅限中国大陆", "您的商品售往西班牙的买家", "lacks-countries"),
        ("территория Российской Федерации", "Товар продавался покупателям в Испании.", "lacks-countries"),
        ("European Union", "Goods were sold to buyers in Spain and France.", None),
        ("Испания и Франция", "Goods were sold to buyers in Spain.", None),
        ("European Union", "AliExpress Russia, Moscow.", "some-places"),
        ("Iberia, Spain", "Goods were sold to buyers in France.", "some-places"),
        ("worldwide", "Goods were sold to buyers in France.", None),
        ("worldwide except Japan", "Goods were sold to buyers in France.", None),
    ],
)
def test_countries_of_the_notice_that_the_territory_lacks(territory: str, notice: str, says: str | None) -> None:
    assert holding(territory, notice) == ({("weakens", says)} if says else set())
