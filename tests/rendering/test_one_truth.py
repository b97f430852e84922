"""Whatever a seller writes in whatever field: DOCX, PDF and e-mail say the same, in the same order, with the same links."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections import Counter

import pikepdf
import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from appealgen.rendering.docx import to_docx
from appealgen.rendering.email import to_eml
from appealgen.rendering.pdf import to_pdf
from tests.languages import LANGUAGES

from . import example_facts
from .reading import characters, docx_words, eml_html, eml_text, html_words, pdf_pages

MARKS = "{}%<>&|*_`#[]()!\\\"'=+-.,:;/@$^~ \t\n"
SIGNS = "abcXYZ019éñßЁщ中文店铺国际，。；“”…№€" + MARKS
PIECES = (
    *[
        "{{",
        "}}",
        "{%",
        "%}",
        "{#",
        "#}",
        "{_{",
        "<b>",
        "</td>",
        "<!--",
        "]]>",
        "&amp;",
        "&#x41;",
        "**",
        "__",
        "1.",
        "-",
        "#",
        "---",
        "``",
        "=cmd",
        "![x](y)",
        "[a](b)",
    ],
    *("www.example.com", "https://a.example/b?c=d&e", "\\", "| a | b |", "\u202e", "\u00a0", "\n\n"),
)
TEXT = st.lists(st.one_of(st.text(SIGNS, max_size=12), st.sampled_from(PIECES)), min_size=1, max_size=8).map("".join)
WORDS = TEXT.filter(lambda text: any(sign.isalnum() for sign in text))
NUMBERS = "0123456789.-=:：|•/"
"""What a form may add: numbers and marks of lists, lines of plain text, page numbers."""


def links_of_pdf(pdf: bytes) -> set[str]:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        notes = [note for page in opened.pages for note in page.obj.get("/Annots", [])]
        return {str(note.A.URI) for note in notes if "/A" in note and "/URI" in note.A}


def links_of_docx(docx: bytes) -> set[str]:
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        relations = parts.read("word/_rels/document.xml.rels").decode()
    found = re.findall(r'Target="([^"]+)"[^>]*TargetMode="External"', relations)
    return {one.replace("&amp;", "&") for one in found}


def links_of_html(page: str) -> set[str]:
    found = re.findall(r'href="([^"#][^"]*)"', page)
    return {one.replace("&amp;", "&") for one in found}


def in_order(text: str, words: list[str]) -> bool:
    at = 0
    for word in words:
        at = text.find(word, at) + 1
        if not at:
            return False
    return True


@pytest.mark.parametrize("language", LANGUAGES)
@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
)
@example(name="A" * 200, said="B" * 300, done="=cmd|' /C calc'!A0", address="{{ 7*7 }}")
@given(name=WORDS, said=WORDS, done=WORDS, address=WORDS)
def test_the_forms_agree(language: str, name: str, said: str, done: str, address: str) -> None:
    store = {**example_facts.FACTS["store"], "name": name, "address": address}
    words = {**example_facts.FACTS["words"], "done": [done]}
    letter = example_facts.letter(language, store=store, statement=[said], words=words)
    docx, pdf, eml = to_docx(letter), to_pdf(letter), to_eml(letter)
    truth = docx_words(docx)
    forms = {"pdf": "".join(pdf_pages(pdf)), "text": eml_text(eml), "html": html_words(eml_html(eml))}
    for form, text in forms.items():
        lost = {sign: count for sign, count in (said_in(truth) - said_in(text)).items() if drawn(sign)}
        assert lost == {}, form
        extra = said_in(text) - said_in(truth)
        if form == "pdf":
            extra -= said_in(letter.running * len(pdf_pages(pdf)))
        assert {sign for sign in extra if drawn(sign)} <= set(NUMBERS), form
    headings = [exhibit.letter for exhibit in letter.exhibits]
    plain = "".join(forms["text"].split())
    assert in_order(plain, ["".join(letter.titles[one].split()) for one in headings])
    assert in_order("".join(truth.split()), ["".join(letter.titles[one].split()) for one in headings])
    assert links_of_docx(docx) == links_of_pdf(pdf) == links_of_html(eml_html(eml))


def said_in(text: str) -> Counter[str]:
    """A PDF tells a hyphen at a line's end as a broken word, and brackets the other way round where text runs from the right."""
    return characters(text.translate(str.maketrans(")]}>", "([{<", "-")))


def drawn(sign: str) -> bool:
    """Marks of direction and the like are drawn by nobody; a form may leave them out."""
    return unicodedata.category(sign) != "Cf"
