"""The letter for Word: styles instead of formatting, columns that have room for their words."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import replace

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from lxml import etree
from markdown_it.tree import SyntaxTreeNode

from appealgen.rendering.data import Values
from appealgen.rendering.docx import to_docx
from appealgen.rendering.email import to_eml
from appealgen.rendering.markdown import parse
from appealgen.rendering.pdf import to_pdf
from tests.languages import LANGUAGES

from . import example_facts
from .reading import eml_html, pdf_pages

Forms = Mapping[str, bytes]


def test_word_keeps_together_what_belongs_together(forms: Forms) -> None:
    with zipfile.ZipFile(io.BytesIO(forms["docx"])) as parts:
        root = etree.fromstring(parts.read("word/document.xml"))
    word = f"{{{root.nsmap['w']}}}"
    blocks = [block for block in root[0] if block.tag in (f"{word}p", f"{word}tbl")]
    cards = [n for n, b in enumerate(blocks) if b.tag == f"{word}tbl" and b.find(f".//{word}trHeight") is not None]
    assert len(cards) == 1
    styles = docx.Document(io.BytesIO(forms["docx"])).styles
    kept = {style.style_id for style in styles if style.type == 1 and style.paragraph_format.keep_with_next}

    def keeps(block: etree._Element) -> list[bool]:
        return [style.get(f"{word}val") in kept for style in block.iter(f"{word}pStyle")]

    assert all(all(keeps(blocks[cards[0] - back])) for back in (1, 2))
    *rows, last = blocks[cards[0]].iter(f"{word}tr")
    assert rows and all(all(keeps(row)) for row in rows)
    assert not any(keeps(last))


def test_each_numbered_list_of_the_docx_counts_from_one(language: str) -> None:
    """By a style of its own: a paragraph says nothing of its number."""
    from appealgen.rendering.data import Values
    from appealgen.rendering.markdown import parse

    lists = "1. One @\n2. Two @\n\n| A | B |\n|---|--:|\n| x | 1 |\n\n1. Uno @\n\nBetween\n\n1. Eins @\n2. Zwei @\n"
    letter = replace(
        example_facts.letter(language), tokens=parse(lists.replace("@", "[A](#exhibit-a)"), Values(), ["A"])
    )
    document = docx.Document(io.BytesIO(to_docx(letter)))
    assert all(one._p.pPr.numPr is None for one in document.paragraphs)
    numbers = {style.style_id: style.element.pPr.numPr.numId.val for style in document.styles
               if style.type == 1 and style.element.pPr is not None and style.element.pPr.numPr is not None}  # fmt: skip
    counts = {
        one.text.split()[0]: numbers[one._p.pPr.style] for one in document.paragraphs if one._p.pPr.style in numbers
    }
    assert counts["One"] == counts["Two"] and counts["Eins"] == counts["Zwei"]
    assert len({counts["One"], counts["Uno"], counts["Eins"]}) == 3
    numbering = document.part.numbering_part.element
    patterns = [numbering.num_having_numId(counts[one]).abstractNumId.val for one in ("One", "Uno", "Eins")]
    assert len(set(patterns)) == 3
    assert document.tables[0].cell(1, 1).paragraphs[0].style.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.RIGHT


def widths(document: bytes) -> list[list[int]]:
    tables = docx.Document(io.BytesIO(document)).tables
    return [[int(column._gridCol.w or 0) // 635 for column in table.columns] for table in tables]


@pytest.mark.parametrize("head", ["Documento", "序号", "Регистрационный"])
def test_no_word_of_a_docx_table_is_broken_where_there_is_room(language: str, head: str) -> None:
    from appealgen.rendering.data import Values
    from appealgen.rendering.markdown import parse

    def made(table: str) -> list[int]:
        letter = replace(example_facts.letter(language), tokens=parse(table, Values(), ["A"]))
        return widths(to_docx(letter))[0]

    told, asked = (
        made(f"| {head} | X |\n|-|---------------------|\n| a | b |\n"),
        made("| X | X |\n|-|---------------------|\n| a | b |\n"),
    )
    assert sum(told) == sum(asked) and told[0] > asked[0]
    assert told[0] >= len(head) * 70 + 226  # no letter of 8.5 points is narrower than 3.5
    crowded = "| " + " | ".join(["Pneumonoultramicroscopic"] * 9) + " |\n" + "|---" * 9 + "|\n"
    assert len(set(made(crowded))) == 1  # no room anywhere: as the template tells


def test_a_sum_keeps_to_one_line_in_the_docx(language: str) -> None:
    from appealgen.rendering.data import Values
    from appealgen.rendering.markdown import parse

    table = f"| Приложение | File | SHA-256 |\n|---|---|---|\n| [A](#exhibit-a) | a.pdf | {'db' * 32} |\n"
    letter = replace(example_facts.letter(language), tokens=parse(table, Values(), ["A"]))
    assert widths(to_docx(letter))[0][2] >= 64 * 90 + 226  # `d` and `b` of 8.5 points in Arial are 4.7 wide: 94


def test_a_card_without_a_row_is_left_out(language: str) -> None:
    """As a template whose rows are all conditional leaves it: a table without a row is a damaged document to Word."""
    from appealgen.rendering.data import Values
    from appealgen.rendering.markdown import parse

    letter = replace(
        example_facts.letter(language), tokens=parse("Before\n\n| | |\n|---|---|\n\nAfter\n", Values(), ["A"])
    )
    with zipfile.ZipFile(io.BytesIO(to_docx(letter))) as parts:
        assert b"<w:tbl>" not in parts.read("word/document.xml")
    assert "<colgroup" not in eml_html(to_eml(letter))
    assert "Before" in pdf_pages(to_pdf(letter))[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_letter_of_an_exhibit_never_begins_a_line(language: str) -> None:
    """The word before it goes with it; a list of them may still be broken behind its commas."""
    with zipfile.ZipFile(io.BytesIO(to_docx(example_facts.letter(language)))) as parts:
        root = etree.fromstring(parts.read("word/document.xml"))
    word = f"{{{root.nsmap['w']}}}"
    before = [
        "".join(link.getprevious().itertext())
        for link in root.iter(f"{word}hyperlink")
        if (link.get(f"{word}anchor") or "").startswith("exhibit") and link.getprevious() is not None
    ]
    ends = [text[-2:] for text in before if text.endswith((" ", "\u00a0")) and text[-2:-1].isalpha()]
    assert ends and all(end.endswith("\u00a0") for end in ends)
    assert any(text.endswith(", ") for text in before) or language == "zh"


def test_a_paragraph_in_bold_stays_with_what_it_heads() -> None:
    said = "**One**\n\nItem\n\nAnswer\n\n**Two**\n\nAnswer\n\n**Three**\n\n- Point\n\nSome **bold** words.\n\nEnd"
    tree = SyntaxTreeNode(parse(said, Values(), ""))
    kept = [node.children[0].content for node in tree.children if node.meta.get("keep")]
    assert kept == ["One", "Item", "Two", "Three"]


def test_the_name_of_a_file_is_not_broken_at_its_hyphens_where_there_is_room(language: str) -> None:
    from appealgen.rendering.data import Values
    from appealgen.rendering.markdown import parse

    def column(name: str) -> int:
        table = f"| X | File | X |\n|---|--|-----|\n| a | {name} | {'word ' * 9} |\n"
        letter = replace(example_facts.letter(language), tokens=parse(table, Values(), ["A"]))
        return widths(to_docx(letter))[0][1]

    name = "A-brand-owner-of-it.pdf"
    assert (
        column(name) >= len(name) * 85 + 226
    )  # Arial of 9.5 points; at the hyphens it would be broken before `it.pdf`
    assert column(name) > column("A-brand-owner-of-it")
    long = f"{name}-{name}-{name}"
    assert column(long) < 0.45 * 9411 and column(f"{long} Pneumonoultramicroscopic") >= 24 * 85
