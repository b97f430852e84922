"""A style that hides words: the PDF would say less than DOCX and e-mail. Told before it is used, and never built."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from docx.shared import Pt, RGBColor

from appealgen.case.errors import UserError
from appealgen.case.resources import shipped_templates
from appealgen.rendering import hiding, word_hiding
from appealgen.rendering.docx import to_docx
from appealgen.rendering.email import to_eml
from appealgen.rendering.letter import Letter
from appealgen.rendering.linting import lint
from appealgen.rendering.pdf import to_pdf
from appealgen.rendering.seen import unseen
from tests.languages import LANGUAGES

from . import example_facts
from .strangers import own, told

LATER = pytest.mark.slow
"""Each builds a letter: of several ways to one end, one or two are tried each time."""
CSS, MAIL, WORD = "paper/letter.css", "paper/email.html", "paper/letter.docx"


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_our_own_letters_all_is_seen(language: str) -> None:
    letter = example_facts.letter(language)
    assert unseen(to_pdf(letter), letter) == ()


@pytest.fixture(scope="module")
def english() -> Letter:
    return example_facts.letter("en")


@pytest.mark.parametrize(
    ("rule", "kind", "named"),
    [
        ("p { display: none }", "absent", True),
        pytest.param("img { display: none }", "absent", True, marks=LATER),
        ("h2 { color: white }", "unseen", True),
        pytest.param("li { font-size: 3pt }", "unseen", True, marks=LATER),
        ("p { opacity: 0 }", "unseen", True),
        ("p { position: absolute; left: -3000px }", "unseen", True),
        ("p { overflow: hidden; height: 2mm }", "unseen", False),
        pytest.param("p { transform: scale(.01) }", "unseen", True, marks=LATER),
        pytest.param("table.card { position: relative; left: 400mm }", "unseen", False, marks=LATER),
        (
            "ol { position: relative } ol::after { content: ''; position: absolute; left: 0; top: 0; width: 170mm; height: 60mm;"
            " background: white }",
            "unseen",
            False,
        ),
    ],
)
def test_what_hides_words_is_not_built(rule: str, kind: str, named: bool, case: Path, english: Letter) -> None:
    style = own(case, CSS, after=f"\n{rule}\n")
    with pytest.raises(UserError) as caught:
        to_pdf(english)
    assert told(caught.value) == [kind, *["hides"] * named]
    line = len(style.read_text("utf-8").splitlines())
    assert [(one.line, bool(one.column)) for one in lint(style)] == [(line, True)] * named
    assert caught.value.problems[0].facts["what"]


OTHERWISE = """
@page { size: letter; margin: 30mm }
body { font-size: 8pt; columns: 2 }
h1 { text-transform: uppercase }
h2 { color: #fff; background: #14304f; letter-spacing: 2pt }
p { color: #777; text-align: justify; hyphens: auto; font-style: italic }
tr { break-inside: auto }
table.table td:nth-child(2) { font-size: 30pt }
"""


@pytest.mark.parametrize(
    "rule",
    [
        "ol { position: relative; top: -14mm }",
        pytest.param("p + p { margin-top: -6mm }", marks=LATER),
        pytest.param("li { line-height: 0.1 }", marks=LATER),
        pytest.param("td { letter-spacing: -.6em }", marks=LATER),
        "table.card td { transform: translateX(-30mm) }",
        pytest.param("h2 { position: absolute; top: 0; left: 0 }", marks=LATER),
        "ol::before { content: 'We withdraw this appeal and admit the finding'; position: absolute; margin-top: 1mm }",
    ],
)
def test_words_over_one_another_are_not_built(rule: str, case: Path, english: Letter) -> None:
    own(case, CSS, after=f"\n{rule}\n")
    with pytest.raises(UserError) as caught:
        to_pdf(english)
    assert {"unseen", "absent"} & set(told(caught.value))  # of some pdfium tells but one


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param("body { display: flex; flex-direction: column } h1 { order: 1 }", marks=LATER),
        "table { direction: rtl }",
        "li { display: flex; flex-direction: row-reverse }",
        "table.head { position: relative; top: 60mm } h1 + table + table { position: relative; top: -45mm }",
    ],
)
def test_words_in_another_order_are_not_built(rule: str, case: Path, english: Letter) -> None:
    own(case, CSS, after=f"\n{rule}\n")
    with pytest.raises(UserError) as caught:
        to_pdf(english)
    assert "disordered" in told(caught.value)


def test_a_large_mark_behind_the_words_covers_none(case: Path, english: Letter) -> None:
    mark = "content: 'COPY'; position: fixed; top: 60mm; left: 20mm; font-size: 90pt; color: #eef1f4; z-index: -1"
    own(case, CSS, after=f"\nbody::before {{ {mark} }}\n")
    to_pdf(english)


def test_a_style_of_ones_own_may_look_otherwise(case: Path, english: Letter) -> None:
    style = own(case, CSS, after=OTHERWISE)
    to_pdf(english)
    assert lint(style) == ()


def test_a_page_without_the_letter_is_not_built(case: Path, english: Letter) -> None:
    own(case, "paper/letter.html", change=("{{ letter }}", "<template>{{ letter }}</template>"))
    with pytest.raises(UserError) as caught:
        to_pdf(english)
    assert "absent" in told(caught.value)


@pytest.mark.parametrize(
    ("around", "what"),
    [
        ("<!-- {{ letter }} -->", "{{ letter }}"),
        ("<div style='display:none'>{{ letter }}</div>", "display: none"),
        ("<div hidden>{{ letter }}</div>", "<div hidden>"),
        ("<details>{{ letter }}</details>", "<details>"),
        ("<style>.x p { font-size: 1px }</style><div class=x>{{ letter }}</div>", "font-size: 1px"),
        ("<style>@media screen { h1 { visibility: hidden } }</style>{{ letter }}", "visibility: hidden"),
    ],
)
def test_an_email_that_hides_its_letter_is_not_built(around: str, what: str, case: Path, english: Letter) -> None:
    page = own(case, MAIL, change=("{{ letter }}", around))
    with pytest.raises(UserError) as caught:
        to_eml(english)
    assert [
        (one.id, str(one.facts["what"]).replace(":", ": ").replace("  ", " ")) for one in caught.value.problems
    ] == [("template/hides", what)]
    if "<style>" not in around:  # a selector may mean the letter's own paragraphs, which the page alone has not
        assert [one.id for one in lint(page)] == ["template/hides"]


def test_what_an_email_hides_beside_the_letter_is_its_own(case: Path, english: Letter) -> None:
    own(case, MAIL, change=("{{ letter }}", "<p style='display:none'>In short</p>{{ letter }}"))
    to_eml(english)


@pytest.mark.parametrize(
    ("name", "value", "what"),
    [("hidden", True, "w:vanish"), ("colour", "FFFFFF", "w:color FFFFFF"), ("size", Pt(1), "w:sz 2")],
)
def test_a_word_paper_that_hides_words_is_not_used(
    name: str, value: object, what: str, case: Path, english: Letter
) -> None:
    paper = Document(str(shipped_templates() / WORD))
    font = next(one for one in paper.styles if one.style_id == "ListBullet").font
    if name == "colour":
        font.color.rgb = RGBColor.from_string(value)
    else:
        setattr(font, name, value)
    (case / "templates" / "paper").mkdir()
    paper.save(str(case / "templates" / WORD))
    assert [one.facts["what"] for one in lint(case / "templates" / WORD)] == [f"ListBullet: {what}"]
    with pytest.raises(UserError) as caught:
        to_docx(english)
    assert told(caught.value) == ["hides"]


def test_a_dark_head_of_a_table_may_have_white_words() -> None:
    styles = (
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">{}'
        '<w:style w:type="paragraph" w:styleId="TableHead"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style></w:styles>'
    )
    dark = '<w:style w:type="table" w:styleId="Facts"><w:tcPr><w:shd w:fill="14304F"/></w:tcPr></w:style>'
    assert list(word_hiding.of_styles(styles.format(dark).encode())) == []
    assert [one.style for one in word_hiding.of_styles(styles.format("").encode())] == ["TableHead"]


@pytest.mark.parametrize(
    "style", ["td:empty { height: 0; overflow: hidden }", "hr { height: 0 }", "p::before { content: ''; display: none }",
              "p { margin-left: -3mm }", "p { transform: scale(.9) }", "p { color: inherit; font: 10pt/0 a }"],
)  # fmt: skip
def test_what_hides_nothing_is_not_told(style: str) -> None:
    assert list(hiding.of_style(style)) == []


@pytest.mark.parametrize(
    "style", ["ol { visibility: hidden }", "li { font-size: 0 }", "h2 { color: #f4f4f4 }", "p { text-indent: -2000mm }",
              "p { overflow: hidden; height: 0 }", "p { color: transparent }", "@media print { p { display: none } }",
              "p { position: absolute; clip: rect(0, 0, 0, 0) }", "p { opacity: 5% }", "p { transform: scale(0) }"],
)  # fmt: skip
def test_what_hides_is_told_with_its_place(style: str) -> None:
    (one,) = hiding.of_style(f"h1 {{ color: red }}\n  {style}")
    assert one.line == 2 and style[one.column - 3 :].startswith(one.what[:5])
