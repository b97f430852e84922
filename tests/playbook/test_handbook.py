"""The handbook, in print and for Word."""

from __future__ import annotations

import re
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest

from appealgen.case.glyphs import lacking
from appealgen.playbook.exports.export import export
from appealgen.playbook.exports.handbook import body
from appealgen.playbook.exports.word import word
from appealgen.playbook.model import Playbook, in_language
from appealgen.playbook.places import shipped
from appealgen.playbook.reading.playbook import read_playbook
from tests.playbook.making import written


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_handbook_in_print(language: str, playbook: Playbook, tmp_path: Path) -> None:
    import pypdfium2

    export(playbook, "pdf", tmp_path / "h.pdf", language)
    first = (tmp_path / "h.pdf").read_bytes()
    export(playbook, "pdf", tmp_path / "h.pdf", language)
    assert (tmp_path / "h.pdf").read_bytes() == first
    document = pypdfium2.PdfDocument(first)
    text = "".join(page.get_textpage().get_text_bounded() for page in document)
    assert "Здравствуйте" in text
    assert "{buyer_name}" in text


def test_the_handbook_in_word(playbook: Playbook, tmp_path: Path) -> None:
    docx = pytest.importorskip("docx")
    document = docx.Document(str(written(playbook, "docx", tmp_path)))
    headings = [one.text for one in document.paragraphs if one.style.name.startswith("Heading")]
    assert "A discount" in headings
    assert document.tables[0].rows[0].cells[0].text == "Mark"


def test_word_cuts_no_row_repeats_heads_and_counts_each_list_from_one() -> None:
    docx = pytest.importorskip("docx")
    rows = (
        "<tr><th>Day</th><th>What you do</th></tr><tr><td>1</td><td>Read everything, then answer in the chat</td></tr>"
    )
    lists = "<ol><li>one</li><li>two</li></ol>"
    html = f'<h1>Title</h1>{lists}<h1>Chapter</h1>{lists}<p class="lang">English</p><pre>Hello\nyou</pre><table>{rows}</table>'
    document = docx.Document(BytesIO(word(html, "Title", "en")))
    first, second = (one._p for one in document.paragraphs if one.text == "one")
    assert first.pPr.numPr.numId.val != second.pPr.numPr.numId.val
    assert [one.style.name for one in document.paragraphs if one.text.startswith(("English", "Hello"))] == [
        "Label",
        "Reply",
    ]
    table = document.tables[0]
    assert all(row._tr.xpath("w:trPr/w:cantSplit") for row in table.rows)
    assert [len(row._tr.xpath("w:trPr/w:tblHeader")) for row in table.rows] == [1, 0]
    assert table.columns[0].width < table.columns[1].width
    assert document.sections[0].footer._element.xpath("//w:fldSimple")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_our_handbook_needs_no_sign_that_print_lacks(language: str) -> None:
    """Else its English name would stand in its place: "(clockwise open circle arrow)"."""
    assert lacking(body(read_playbook(shipped()), language).replace("\n", "").replace("\t", "")) == ""


def test_our_handbook_holds_what_a_shift_ticks_and_what_answers_by_itself() -> None:
    """No heading stands over nothing: checklists and keyword sets are printed, quizzes are for the screen."""
    playbook = read_playbook(shipped())
    printed = body(playbook, "zh")
    said = unescape(printed)
    assert "[[" not in printed
    for one in playbook.checklists:
        if one.name != "first-week":  # a page of the training, which is left out
            for day in one.days:
                assert all(f"□ {in_language(task, 'zh')}" in said for task in day.tasks), one.name
    for keywords in playbook.sets:
        assert all(text in said for word in keywords.keywords for text in (word.keyword, *word.answers.values()))
    assert re.findall(r"<h2>([^<]*)</h2>\s*(?=<h[12]|$)", printed) == []
