"""DOCX, PDF and e-mail say the same words, each on its pages."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace

import pikepdf
import pytest
from lxml import etree

from appealgen.rendering.docx import to_docx
from appealgen.rendering.email import to_eml
from appealgen.rendering.letter import Letter
from appealgen.rendering.pdf import to_pdf

from . import example_facts
from .reading import characters, docx_words, eml_html, eml_text, html_words, pdf_pages, together

Forms = Mapping[str, bytes]
LAYOUT = set("0123456789.-=:：|•/")
"""What a form may add: numbers and marks of lists, lines of plain text, page numbers."""


def test_no_word_of_the_docx_is_missing_elsewhere(forms: Forms) -> None:
    said = characters(docx_words(forms["docx"]))
    others = {
        "pdf": "".join(pdf_pages(forms["pdf"])),
        "text": eml_text(forms["eml"]),
        "html": html_words(eml_html(forms["eml"])),
    }
    assert {name: said - characters(text) for name, text in others.items()} == {name: {} for name in others}


def test_the_email_adds_no_word(forms: Forms) -> None:
    said = characters(docx_words(forms["docx"]))
    assert set(characters(eml_text(forms["eml"])) - said) <= LAYOUT
    assert set(characters(html_words(eml_html(forms["eml"]))) - said) <= LAYOUT


def test_the_pdf_adds_only_its_foot(forms: Forms, letter: Letter) -> None:
    pages = pdf_pages(forms["pdf"])
    extra = characters("".join(pages)) - characters(docx_words(forms["docx"]))
    feet = characters(letter.running * len(pages))
    assert set(extra - feet) <= LAYOUT


def test_page_one_has_the_request_and_each_thing_asked_for(forms: Forms, language: str) -> None:
    page = together(pdf_pages(forms["pdf"])[0])
    wanted = {
        "en": ["Pleasewithdraw", "1originalphoto", "ExhibitA", "ExhibitsB,CandD", "PCN2026111700421"],
        "zh": ["请求撤销", "原图1张", "附件A", "附件B、C、D", "PCN2026111700421"],
    }
    assert [words for words in wanted[language] if words not in page] == []


def test_two_pages_of_letter_then_a_page_for_each_exhibit_then_the_sums(forms: Forms, letter: Letter) -> None:
    pages = [together(page) for page in pdf_pages(forms["pdf"])]
    assert len(pages) == 2 + len(letter.exhibits) + 1
    for exhibit, page in zip(letter.exhibits, pages[2:], strict=False):
        assert page.startswith(together(letter.titles[exhibit.letter]))
    assert all(exhibit.sha256 in pages[-1] for exhibit in letter.exhibits)


def test_each_page_has_its_number_of_all(forms: Forms) -> None:
    pages = [together(page) for page in pdf_pages(forms["pdf"])]
    assert [f"{number}/{len(pages)}" in page for number, page in enumerate(pages, 1)] == [True] * len(pages)
    foot = zipfile.ZipFile(io.BytesIO(forms["docx"])).read("word/footer1.xml").decode()
    assert re.findall('w:instr="([A-Z]+)"', foot) == ["PAGE", "NUMPAGES"]


def test_draft_stands_on_each_page_and_in_the_subject(language: str) -> None:
    draft = example_facts.letter(language, draft=True)
    mark = together(draft.draft_mark)
    assert mark.startswith("DRAFT")
    assert draft.subject.startswith(draft.draft_mark)
    assert ": " not in draft.subject or language != "zh"
    assert all(mark in together(page) for page in pdf_pages(to_pdf(draft)))
    assert together(docx_words(to_docx(draft), "word/header1.xml")) == mark
    eml = to_eml(draft)
    assert b"Subject: " in eml
    assert eml_text(eml).startswith(draft.draft_mark) and mark in together(html_words(eml_html(eml)))


def test_a_finished_letter_says_draft_nowhere(forms: Forms, letter: Letter) -> None:
    mark = together(example_facts.letter(letter.language, draft=True).draft_mark)
    assert mark not in together("".join(pdf_pages(forms["pdf"])))
    assert docx_words(forms["docx"], "word/header1.xml").strip() == ""


def test_each_picture_has_an_alternative_text(forms: Forms, letter: Letter) -> None:
    with zipfile.ZipFile(io.BytesIO(forms["docx"])) as parts:
        root = etree.fromstring(parts.read("word/document.xml"))
    drawn = [e for e in root.iter() if isinstance(e.tag, str) and e.tag.endswith("}docPr")]
    assert [bool(e.get("descr")) for e in drawn] == [True] * len(letter.exhibits)
    assert len({e.get("id") for e in drawn}) == len(drawn)
    with pikepdf.open(io.BytesIO(forms["pdf"])) as pdf:
        figures = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == "/Figure"]
        assert [bool(str(figure.get("/Alt", ""))) for figure in figures] == [True] * len(letter.exhibits)


def test_headings_lists_tables_and_jumps_are_real(forms: Forms, letter: Letter) -> None:
    with zipfile.ZipFile(io.BytesIO(forms["docx"])) as parts:
        body = parts.read("word/document.xml").decode()
    for style in ("Heading1", "Heading2", "ListNumber", "ListBullet", "HeadBox", "Card", "Facts"):
        assert f'w:val="{style}"' in body, style
    places = set(re.findall(r'w:bookmarkStart w:id="\d+" w:name="(\w+)"', body))
    assert set(re.findall(r'w:anchor="(\w+)"', body)) <= places
    assert {f"exhibit_{e.letter.lower()}" for e in letter.exhibits} <= places
    assert "<w:tblHeader/>" in body
    with pikepdf.open(io.BytesIO(forms["pdf"])) as pdf:
        assert str(pdf.Root.Lang) == letter.locale
        kinds = {str(o.get("/S")) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/S" in o}
        assert {"/H1", "/H2", "/L", "/LI", "/Table", "/TH", "/Figure", "/Link"} <= kinds


@pytest.mark.parametrize("limit", [120, 300, 1000])
def test_the_form_text_is_whole_sentences_within_its_characters(letter: Letter, limit: int) -> None:
    from appealgen.rendering.form import to_form_text

    text = to_form_text(letter, limit)
    assert len(text) <= limit
    assert "\n".join(letter.form).startswith(text)
    assert text.endswith((".", "。", *letter.form))
    assert text.startswith(letter.form[0])


def test_of_a_long_paragraph_the_form_keeps_the_sentences_that_have_room(letter: Letter) -> None:
    from appealgen.rendering.form import to_form_text

    one, other = "We took it. ", "照片是我们拍的。"
    long = replace(letter, form=("Please help.", one * 9 + "See 1.5 kg.", other * 9))
    assert to_form_text(long, 60) == "Please help.\n" + (one * 4).rstrip()
    assert to_form_text(long, 1000) == "\n".join(long.form)
    assert to_form_text(long, 12 + 1 + 119 + 1 + 20) == f"Please help.\n{long.form[1]}\n{other * 2}"


def test_claims_and_jumps_need_their_exhibits() -> None:
    from appealgen.rendering.data import Values
    from appealgen.rendering.errors import ClaimWithoutExhibitError, NoSuchExhibitError
    from appealgen.rendering.markdown import parse

    parse("1. Shown by [A](#exhibit-a)\n", Values(), ["A"])
    with pytest.raises(ClaimWithoutExhibitError, match="Shown by nothing"):
        parse("1. Shown by [A](#exhibit-a)\n2. Shown by nothing\n", Values(), ["A"])
    with pytest.raises(NoSuchExhibitError):
        parse("See [B](#exhibit-b)\n", Values(), ["A"])
    with pytest.raises(NoSuchExhibitError):
        parse("![x](https://example.com/x.png)\n", Values(), ["A"])


def test_what_was_not_given_is_not_said(language: str) -> None:
    bare = example_facts.letter(
        language,
        notice={"number": None, "date": None, "points": None, "items": []},
        photographer=None,
        statement=[],
        timeline=[],
        words={"done": [], "prevention": [], "actions": []},
        store={**example_facts.FACTS["store"], "owner": [], "email": None, "phone": None, "address": None},
    )
    said = eml_text(to_eml(bare))
    given = eml_text(to_eml(example_facts.letter(language)))
    for word in ("PCN2026111700421", "Xiaomiao", "chen@example.com", "46 listings", "Wensan"):
        assert word in given and word not in said
    assert "None" not in said


def test_the_signature_stays_with_the_words_above_it(language: str) -> None:
    for length in (0, 14, 22, 30):
        letter = example_facts.letter(language, statement=["Word."] * length)
        pages = pdf_pages(to_pdf(letter))
        page = next(page for page in pages if "1102345678" in page and letter_end[language] in page)
        assert closing[language] in page, length


letter_end = {"en": "Signature", "zh": "签字（盖章）"}
closing = {"en": "Our request", "zh": "申诉请求"}
