"""The seller's text is data: nothing in it becomes markup, in any field, in any of the three forms."""

from __future__ import annotations

import io
import zipfile
from copy import deepcopy
from typing import Any

import pikepdf
import pytest
from docx import Document

from appealgen.rendering.docx import to_docx
from appealgen.rendering.email import to_eml
from appealgen.rendering.errors import GlyphMissingError, RenderingError
from appealgen.rendering.letter import Letter, write_letter
from appealgen.rendering.pdf import print_page, to_pdf

from . import example_facts
from .reading import docx_words, eml_html, eml_text, html_words, pdf_pages, together

HOSTILE = [
    "{{ 7 * 7 }} {% if x %} {# gone #} {_{ x }_} {%p for y in z %}",
    "<b>bold</b> & <script>alert(1)</script> &amp; &#65; </w:t></w:r></w:p>",
    "a | b || c `code` *star* **two** _under_ ~~x~~ [A](#exhibit-z) ![p](https://example.com/p.png)",
    '=cmd|"/c calc"!A1 \\ \\| "quoted" \'single\' # head',
    "# no heading\n- no list\n\n---\n1. none",
    "no 08 1.10 1e3",
]
TEXTS = ("name", "id", "email", "phone", "address", "registration_number")


def everywhere(value: str) -> dict[str, Any]:
    """The facts with the value in each field that a seller fills, told apart by a number."""
    count = iter(range(1000))

    def put(fact: object, key: str = "") -> Any:
        match fact:
            case dict():
                return {k: put(v, k) for k, v in fact.items()}
            case list():
                return [put(v, key) for v in fact]
            case str() if key not in ("kind", "exhibit", "figure", "verdict", "ground", "relation", "marketplace"):
                return f"{value} {next(count)}"
        return fact

    facts = put(deepcopy(example_facts.FACTS))
    facts["store"] = {name: f"{value} {name}" for name in TEXTS} | {"owner": [f"{value} owner"]}
    facts["pictures"][0]["disputed"][0]["link"] = "javascript:alert(1)"
    return facts  # type: ignore[no-any-return]


def write(facts: dict[str, Any], language: str = "en") -> Letter:
    exhibits = example_facts.exhibits(language)
    sender = facts["store"]["name"]
    return write_letter("image_theft", language, facts, exhibits, date=example_facts.date(2026, 11, 20), sender=sender)


@pytest.mark.parametrize("value", HOSTILE)
def test_each_form_prints_each_field_as_it_is(value: str) -> None:
    facts = everywhere(value)
    letter = write(facts)
    pdf = to_pdf(letter)
    eml = to_eml(letter, attachments=[("letter.pdf", pdf)])
    forms = {
        "docx": docx_words(to_docx(letter)),
        "pdf": "".join(pdf_pages(pdf)),
        "text": eml_text(eml),
        "html": html_words(eml_html(eml)),
    }
    fields = [*(facts["store"][name] for name in TEXTS), facts["notice"]["number"], *facts["statement"]]
    fields += [*facts["words"]["done"], *facts["words"]["prevention"], facts["photographer"]["name"]]
    fields += [facts["pictures"][0]["original"]["camera"], *facts["notice"]["items"]]
    for name, words in forms.items():
        said = together(words)
        missing = [field for field in fields if together(field) not in said]
        assert missing == [], name


@pytest.mark.parametrize("value", HOSTILE)
def test_the_properties_are_data_too(value: str) -> None:
    letter = write(everywhere(value * 9))
    core = Document(io.BytesIO(to_docx(letter))).core_properties
    assert core.author == letter.sender[:255] and core.title == letter.subject[:255]
    with pikepdf.open(io.BytesIO(to_pdf(letter))) as pdf:
        assert str(pdf.docinfo["/Title"]) == letter.subject and str(pdf.docinfo["/Author"]) == letter.sender


def test_a_line_break_in_a_field_becomes_a_space_everywhere() -> None:
    store = {**example_facts.FACTS["store"], "name": "Bright\r\nMorning\n\n- Coffee\tTools"}
    letter = example_facts.letter(store=store)
    for words in (docx_words(to_docx(letter)), eml_text(to_eml(letter)), letter.subject + letter.sender):
        assert "Bright Morning - Coffee Tools" in words or words.endswith("Tools")
    assert letter.sender == "Bright Morning - Coffee Tools"


def test_a_link_that_may_not_be_followed_is_words() -> None:
    letter = write(everywhere("x"))
    page = eml_html(to_eml(letter))
    assert "javascript:alert(1)" in page and 'href="javascript' not in page
    with pikepdf.open(io.BytesIO(to_pdf(letter))) as pdf:
        links = [str(o.URI) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/URI" in o]
    assert [link for link in links if not link.startswith("https://")] == []
    with zipfile.ZipFile(io.BytesIO(to_docx(letter))) as parts:
        assert b"javascript" not in parts.read("word/_rels/document.xml.rels")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_placeholders_in_the_data_confuse_nothing(language: str) -> None:
    for text in ("\ue0000\ue001", "\ue00012\ue001", "\ue000", "\ue001\ue000"):
        with pytest.raises(GlyphMissingError) as caught:
            example_facts.letter(language, statement=[text])
        assert {field for _, field, _ in caught.value.missing} == {"statement.0"}


def test_a_character_without_a_glyph_is_named_with_its_field() -> None:
    store = {**example_facts.FACTS["store"], "name": "Store 🙂"}
    with pytest.raises(GlyphMissingError) as caught:
        example_facts.letter(store=store)
    assert caught.value.missing == (("🙂", "store.name", "Store 🙂"),)
    assert caught.value.problems[0].facts["code"] == "U+1F642"


def test_a_draft_prints_a_stand_in_for_what_no_font_holds() -> None:
    store = {**example_facts.FACTS["store"], "name": "Store 🙂"}
    assert "Store ?" in eml_text(to_eml(example_facts.letter(store=store, draft=True)))


def test_direction_marks_and_rare_characters_are_printed() -> None:
    name = "喆镕堃淼犇 \u200fИван Ёлкин\u200e Ñandú Łódź Şükrü Київ \u202btest\u202c"
    letter = example_facts.letter("zh", store={**example_facts.FACTS["store"], "name": name})
    assert name in docx_words(to_docx(letter)) and name in eml_text(to_eml(letter))
    said = "".join(pdf_pages(to_pdf(letter)))
    assert all(word in said for word in ("喆镕堃淼犇", "Łódź", "Şükrü", "Київ", "Ёлкин"))


def test_an_accent_written_apart_is_printed_and_copied_as_one_letter() -> None:
    apart = "cafe\u0301 Е\u0308лкин и\u0306 e\u0302\u0301 A\u2011B \ufa19"
    name = "café Ёлкин й ế A\u2011B "
    store = {**example_facts.FACTS["store"], "name": apart.removesuffix("\ufa19")}
    letter = example_facts.letter(store=store)
    for said in ("".join(pdf_pages(to_pdf(letter))), docx_words(to_docx(letter)), eml_text(to_eml(letter))):
        assert name.strip() in said
    with pytest.raises(GlyphMissingError):  # of Chinese, which would become another character, nothing is composed
        example_facts.letter(store={**store, "name": apart})


@pytest.mark.parametrize("name", ["W" * 300, "Very good coffee tools " * 9, "咖啡器具" * 60])
def test_a_long_name_breaks_and_never_leaves_the_page(name: str) -> None:
    letter = example_facts.letter(store={**example_facts.FACTS["store"], "name": name.strip()})
    pdf = to_pdf(letter)
    assert together(name) in together("".join(pdf_pages(pdf)))
    import pypdfium2

    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        boxes = [text.get_charbox(index) for index in range(text.count_chars())]
        assert max(box[2] for box in boxes) <= page.get_width() - 50


def test_the_page_fetches_nothing_but_our_own() -> None:
    letter = example_facts.letter()
    for url in (
        "file:///etc/hostname",
        "http://127.0.0.1:9/x.png",
        "data:image/png;base64,AAAA",
        "app:nothing",
        "x.png",
    ):
        page = f'<html lang="en"><title>t</title><link rel=stylesheet href="app:letter.css"><img alt="x" src="{url}">'
        with pytest.raises(RenderingError, match=r"not ours to fetch|Relative URI|Failed to load"):
            print_page(page, {}, letter.date)


def test_a_warning_of_the_renderer_is_an_error() -> None:
    page = (
        '<html lang="en"><title>t</title><link rel=stylesheet href="app:letter.css"><p style="colour: 1">\U0001f642</p>'
    )
    with pytest.raises(RenderingError):
        print_page(page, {}, example_facts.letter().date)


def test_an_attachment_has_a_plain_name() -> None:
    for name in ("../x.jpg", "a\r\nBcc: y@example.com.jpg", "фото.jpg", "a\\b.jpg"):
        with pytest.raises(ValueError, match="attachment"):
            to_eml(example_facts.letter(), attachments=[(name, b"x")])


def test_a_turn_of_direction_ends_with_its_value() -> None:
    from appealgen.rendering.data import closed

    assert closed("plain \u200f") == "plain \u200f" and closed("\u202bok\u202c") == "\u202bok\u202c"
    assert closed("a\u202eb\u2067c") == "a\u202eb\u2067c\u2069\u202c"
    letter = example_facts.letter(store={**example_facts.FACTS["store"], "name": "Tea \u202eTools"})
    assert "Tea \u202eTools\u202c (ID" in eml_text(to_eml(letter)).replace("\xa0", " ")
