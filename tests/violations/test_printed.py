"""What check says of characters that the letter can't print is what build would refuse."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from appealgen.case import yaml_nodes
from appealgen.case.glyphs import lacking, with_stand_ins
from appealgen.case.model import Case
from appealgen.case.reader import case_from
from appealgen.violations.catalog import SHAPES
from appealgen.violations.examples import Told
from appealgen.violations.own_words.printed import printed_texts

CASE = """
violation: image_theft
language: en
date: 2026-11-20
store: {name: Tea, id: "1", owner: [Lin, 陳], address: Haifa}
statement: {en: Ours., zh: 我們的。}
words: {done: [Looked.]}
evidence: {original: photos/壺.JPG}
"""


def read(text: str) -> Case:
    return case_from(yaml_nodes.parse(text, "case.yaml"), Path("x/case.yaml"), SHAPES)


@pytest.mark.parametrize("text", ["臺灣", "חנות", "متجر", "Tea 🍵", "차", "ร้าน"])
def test_what_the_fonts_lack_is_told(text: str) -> None:
    assert lacking(text) and set(lacking(text)) <= set(text)
    assert lacking(with_stand_ins(text)) == ""


@pytest.mark.parametrize("text", ["茶港店", "Ёлка", "Łódź", "Cửa hàng", "お茶", "\u200fx\u202e", ""])
def test_what_they_hold_is_not(text: str) -> None:
    assert lacking(text) == "" and with_stand_ins(text) == text


def test_what_the_letter_prints_is_looked_at_and_no_file_name() -> None:
    texts = [(one.field, one.text) for one in printed_texts(read(CASE))]
    assert ("store.owner", "陳") in texts and ("done", "Looked.") in texts
    assert [text for field, text in texts if field == "statement"] == ["Ours."]
    assert not [text for _, text in texts if "壺" in text]


def test_a_case_in_plain_letters_asks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fonts are opened only for what isn't ASCII: a second check of a case stays quick."""
    from appealgen.case.marketplace import find_marketplace
    from appealgen.violations.base import Example, Look
    from appealgen.violations.catalog import VIOLATIONS
    from appealgen.violations.own_words.printed import letter_can_be_printed

    def never(*_: Any) -> None:
        raise AssertionError("asked")

    monkeypatch.setattr(Told, "in_text", never)
    plain = read(CASE.replace("陳", "Chen"))
    told = Told(Example(), VIOLATIONS["image_theft"])
    assert list(letter_can_be_printed((), Look(plain, told, find_marketplace("aliexpress")))) == []
