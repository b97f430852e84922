"""Several pictures, each with its own original and set; more disputed pictures than page one has room for."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from appealgen.rendering.docx import to_docx
from appealgen.rendering.email import to_eml
from appealgen.rendering.letter import Exhibit, Letter, write_letter
from appealgen.rendering.pdf import to_pdf

from . import example_facts
from .reading import characters, docx_words, eml_text, pdf_pages, together


def exhibits(language: str, letters: list[str]) -> list[Exhibit]:
    """As many exhibits as letters, from the example's."""
    known = example_facts.exhibits(language)
    return [replace(known[number % 7], letter=letter) for number, letter in enumerate(letters)]


def many(language: str, groups: int, disputed: int) -> Letter:
    """Groups of one original, three of a set and so many disputed pictures each."""
    letters = [chr(65 + n) if n < 26 else f"A{chr(65 + n - 26)}" for n in range(groups * (4 + disputed))]
    free = iter(letters)
    pictures = []
    for _ in range(groups):
        group: dict[str, Any] = deepcopy(example_facts.FACTS["pictures"][0])
        group["original"]["exhibit"] = next(free)
        group["set"] = [{"exhibit": next(free)} for _ in range(3)]
        shown = group["disputed"][0]["pictures"][0]
        group["disputed"][0]["pictures"] = [
            {**shown, "exhibit": next(free), "figure": None, "visible": 0.3 + number / 100}
            for number in range(disputed)
        ]
        group["supports"] = []
        pictures.append(group)
    facts = example_facts.facts(pictures=pictures, timeline=[])
    return write_letter(
        "image_theft",
        language,
        facts,
        exhibits(language, letters),
        date=example_facts.date(2026, 11, 20),
        sender="x",
    )


LIST = {"en": "All exhibits", "zh": "附件清单"}


def test_each_group_is_told_apart(language: str) -> None:
    letter = many(language, groups=3, disputed=2)
    said = eml_text(to_eml(letter))
    wanted = {"en": ["Picture 1", "Picture 2", "Picture 3"], "zh": ["图片一", "图片二", "图片三"]}
    assert all(words in said for words in wanted[language])
    assert len(letter.titles) == 18


def test_a_longer_table_goes_to_an_annex(language: str) -> None:
    letter = many(language, groups=1, disputed=8)
    pages = pdf_pages(to_pdf(letter))
    annex = {"en": "Annex", "zh": "附录："}[language]
    where = [number for number, page in enumerate(pages) if page.strip().startswith(annex)]
    assert len(where) == 1 and all(f"{30 + n}" in pages[where[0]] for n in range(8))
    assert "31" not in together(pages[0]).replace(letter.running, "")
    assert characters(docx_words(to_docx(letter))) - characters("".join(pages)) == {}


def test_an_annex_longer_than_a_page_begins_under_its_heading(language: str) -> None:
    letter = many(language, groups=1, disputed=45)
    pages = pdf_pages(to_pdf(letter))
    annex = {"en": "Annex", "zh": "附录："}[language]
    (first,) = [number for number, page in enumerate(pages) if page.strip().startswith(annex)]
    assert "30%" in pages[first] and "74%" in pages[first + 1] + pages[first + 2]
    (last,) = [number for number, page in enumerate(pages) if page.strip().startswith(LIST[language])]
    assert letter.exhibits[0].sha256 in pages[last] and last < len(pages) - 1


def test_letters_after_z(language: str) -> None:
    letter = many(language, groups=4, disputed=4)
    assert "AF" in letter.titles
    assert "#exhibit-af" in {str(c.attrs.get("href")) for t in letter.tokens for c in t.children or []}


KINDS = ["crop", "mirror", "turn", "scale", "border", "overlay", "collage", "page", "colour", "background", "stretch"]


@pytest.mark.parametrize("kind", [*KINDS, "perspective"])
@pytest.mark.parametrize("amount", [None, 0.2, 12.0])
def test_each_change_has_words(language: str, kind: str, amount: float | None) -> None:
    pictures = deepcopy(example_facts.FACTS["pictures"])
    plain = deepcopy(pictures)
    for group, changes in ((pictures, [{"kind": kind, "amount": amount}]), (plain, [])):
        for picture in group[0]["disputed"][0]["pictures"]:
            picture.update(changes=changes, visible=None if kind == "crop" else 1.0)
    with_change = eml_text(to_eml(example_facts.letter(language, pictures=pictures)))
    without = eml_text(to_eml(example_facts.letter(language, pictures=plain)))
    assert with_change != without and "{{" not in with_change


@pytest.mark.parametrize("relation", ["self", "employee", "studio", "supplier"])
def test_the_photographer_and_his_leave(language: str, relation: str) -> None:
    photographer = {"name": "Zofia Łoś", "relation": relation, "grant": "G"}
    said = eml_text(to_eml(example_facts.letter(language, photographer=photographer)))
    assert "Zofia Łoś" in said


def test_a_correction_asks_for_something_else(language: str) -> None:
    words = {
        "done": [],
        "prevention": [],
        "actions": [{"date": example_facts.date(2026, 11, 18), "what": "Taken off.", "exhibit": "E"}],
    }
    letter = example_facts.letter(
        language, ground="corrected", words=words, mitigation=[{"what": "First.", "exhibit": None}]
    )
    said = eml_text(to_eml(letter))
    assert {"en": "lift the measure", "zh": "解除"}[language] in said
    assert {"en": "withdraw", "zh": "撤销"}[language] not in said
    assert "Taken off." in said and "First." in said


def test_a_removed_place_is_told_with_both_sums(language: str) -> None:
    first, *rest = example_facts.exhibits(language)
    told = replace(first, about={**first.about, "sha256_before": "f" * 64})
    letter = write_letter(
        "image_theft",
        language,
        example_facts.facts(),
        [told, *rest],
        date=example_facts.date(2026, 11, 20),
        sender="x",
    )
    said = eml_text(to_eml(letter))
    assert "f" * 64 in said and first.sha256 in said
