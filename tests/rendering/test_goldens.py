"""Each letter looks as it did: the words of its pages with their places, in every language."""

from __future__ import annotations

import difflib

import pytest

from appealgen.rendering.pdf import body, ending_late, ending_together, pictures, print_page, to_page
from tests.rendering import example_facts
from tests.rendering.goldens import CASES, FOLDER, as_text, looks

MEND = "if that is meant: python -m tests.rendering.goldens, and read the diff"


@pytest.mark.parametrize("violation", [
    pytest.param(name, marks=() if name == "other" else pytest.mark.slow) for name in CASES
])  # fmt: skip
def test_each_page_looks_as_it_did(violation: str) -> None:
    for name, text in looks(violation).items():
        known = (FOLDER / name).read_text("utf-8")
        changed = difflib.unified_diff(known.splitlines(), text.splitlines(), name, "now", lineterm="", n=1)
        assert known == text, "\n".join([MEND, *changed])


def test_a_line_ends_late_also_before_a_link() -> None:
    """WeasyPrint breaks some of these behind their first word, if the word before the link does not stand by itself."""
    said = "nt PT-2 in this listing was bought from the brand's distributor on 20 January 2026. См. приложения {} и {}."
    for more in range(12):
        letter = example_facts.letter(statement=["x" * more + said.format("A", "B")])
        page = body(letter.tree).replace(
            "приложения A и B", 'приложения <a href="#exhibit-a">A</a> и <a href="#exhibit-b">B</a>'
        )
        page = ending_late(page)
        lines = as_text(print_page(to_page(letter, page), pictures(letter), letter.date)).splitlines()
        at = next(
            number for number, line in enumerate(lines) if "nt PT-2" in line or line.split()[-1:] == ["x" * more + "nt"]
        )
        assert "20 January 2026" in lines[at], lines[at : at + 3]


def test_no_line_ends_behind_its_first_word() -> None:
    """Here WeasyPrint did, when the last word before the link alone stood by itself."""
    said = (
        "В карточке товара «Cotton rope 8 mm, 1 m / 2 m / 3 m» всего SKU: 9; их варианты и цены содержит приложение {}."
    )
    letter = example_facts.letter(statement=["none"])
    for indent in range(0, 12, 3):
        item = said.format('<a class="jump" href="#exhibit-a">A</a>')
        page = ending_late(f'<ol><li>{"x" * indent} {item}</li></ol><p id="exhibit-a">x</p>')
        lines = as_text(print_page(to_page(letter, page), {}, letter.date)).splitlines()
        assert any("В карточке товара" in line for line in lines), lines[:4]


def test_no_chinese_paragraph_ends_in_a_line_of_one_character() -> None:
    letter = example_facts.letter("zh", statement=["无"])
    said = "本店销售的该商品与通知所指商品为同一件商品，相关发票、授权书及检测报告均已作为附件提交，请审核，如有缺漏恳请告知。"
    paragraphs = "".join(f'<p style="margin-right: {mm}mm">{said}</p>' for mm in range(0, 120, 2))
    page = print_page(to_page(letter, ending_together(paragraphs)), {}, letter.date)
    last = [line.split()[-1] for line in as_text(page).splitlines() if line.endswith("知。")]
    assert len(last) == 60 and min(map(len, last)) >= 4, min(last, key=len)
