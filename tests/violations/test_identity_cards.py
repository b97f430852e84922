"""An identity card that was read by eye: it blocks only where its name can be nobody of the case."""

from __future__ import annotations

import pytest

from appealgen.evidence.documents.model import DocumentField
from appealgen.violations.base import Example
from appealgen.violations.catalog import VIOLATIONS
from appealgen.violations.examples import found

VIOLATION = VIOLATIONS["account_closure"]
(CHECK,) = (check for check in VIOLATION.checks if check.rule == "document/names-the-owner")
FIRM = "南京远屿样品文化用品有限公司"


def says(name: str, *owners: str, certainty: float = 0.78, led: str = "") -> list[tuple[str, str]]:
    card = {
        "kind": "other",
        "private": ("identity_number",),
        "fields": (DocumentField("holder", name, certainty, 1, read="ocr"),),
    }
    page = {"kind": "registration_page", "text": led, "fields": (DocumentField("holder", FIRM, 0.93, 1),)}
    example = Example(
        changes={
            "store.owner": [FIRM, *owners],
            "evidence.licences": ["card.jpg", "page.pdf"],
            "evidence.invoices": None,
            "evidence.violations.0.exhibits": None,
        },
        documents={"card.jpg": card, "page.pdf": page},
    )
    return [(str(one.weight), one.says) for one in found(CHECK, VIOLATION, example) if one.place.file == "card.jpg"]


def test_wholly_another_name_blocks() -> None:
    assert says("刘海波", "陈思远") == [("blocks", "other")]
    assert says("刘海波", led="法定代表人\t陈思远") == [("blocks", "another-person")]


@pytest.mark.parametrize("name", ["陈恩远", "陳思遠", "陈思", "张思明", "刘晨波"])
def test_a_name_that_shares_a_sign_or_a_sound_may_be_misread(name: str) -> None:
    assert says(name, "陈思远")[0][0] == "weakens"


def test_a_worse_reading_and_other_scripts_are_left_to_the_person() -> None:
    assert says("刘海波", "陈思远", certainty=0.6) == [("weakens", "unsure")]
    assert says("Liu Haibo", "陈思远") == [("weakens", "unsure")]
    assert says("刘海波", "Chen Siyuan") == [("weakens", "unsure")]
    assert says("刘海波") == [("weakens", "person")]
    assert says("刘海波", led="法定代表人\t刘海波") == [("supports", "representative")]
