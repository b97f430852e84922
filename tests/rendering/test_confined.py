"""Templates of strangers: in a process of their own, with limits; what they try ends in one clear error."""

from __future__ import annotations

import io
import os
import shutil
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document

from appealgen.case.errors import UserError
from appealgen.case.resources import beside, shipped_templates, template
from appealgen.rendering import confined
from appealgen.rendering.binding import bound
from appealgen.rendering.docx import to_docx
from appealgen.rendering.email import to_eml
from appealgen.rendering.page_rules import of_page
from tests.rendering import example_facts

LETTER, STYLE, WORD, MAIL, PAGE = (
    "letters/image_theft/en.md", "paper/letter.css", "paper/letter.docx", "paper/email.html", "paper/letter.html",
)  # fmt: skip


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Path]:
    """A case's folder with templates/, which come first."""
    (tmp_path / "case" / "templates").mkdir(parents=True)
    with beside(tmp_path / "case"):
        yield tmp_path / "case"


def own(case: Path, name: str, *, before: str = "", after: str = "", change: tuple[str, str] = ("", "")) -> Path:
    """Ours with something more."""
    file = case / "templates" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    text = (shipped_templates() / name).read_text("utf-8")
    assert change[0] in text
    file.write_text(before + text.replace(*change, 1) + after, "utf-8")
    return file


def told(error: UserError) -> list[str]:
    return [problem.id.removeprefix("template/") for problem in error.problems]


def in_letter(case: Path, text: str) -> None:
    own(case, LETTER, change=("Dear reviewer,", text))
    example_facts.letter()


def test_an_own_letter_is_written_as_ours_is(case: Path) -> None:
    plain = example_facts.letter("zh")
    own(case, "letters/image_theft/zh.md", change=("{% macro letter() %}", "{% macro letter() %}"))
    own(case, STYLE)
    shutil.copy(shipped_templates() / WORD, case / "templates" / WORD)
    letter = example_facts.letter("zh")
    made = to_docx(letter), bound(letter, {}, 9_000_000), to_eml(letter)
    assert confined._inside is False and letter.tokens == plain.tokens
    with beside(None):
        assert made == (to_docx(plain), bound(plain, {}, 9_000_000), to_eml(plain))


ESCAPES = [
    "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ store.name.values.__init__.__globals__ }}",
    "{{ self._TemplateReference__context.environment.loader }}",
    "{% include '../../../case.yaml' %}",
    "{% include '/etc/passwd' %}",
    "{{ exhibits.append(1) }}",
    "{{ range(10**9)|list }}",
    "{{ 1 / 0 }}",
    "{{ nobody.knows }}",
    "{% for x in %}",
]


@pytest.mark.parametrize("text", ESCAPES)
def test_what_a_letter_may_not_do_is_one_error_with_its_line(case: Path, text: str) -> None:
    (case / "case.yaml").write_text("secret")
    with pytest.raises(UserError) as caught:
        in_letter(case, text)
    (problem,) = caught.value.problems
    lines = (case / "templates" / LETTER).read_text("utf-8").splitlines()
    assert problem.id == "template/fails" and problem.file == f"templates/{LETTER}"
    assert problem.line is not None and text in "\n".join(lines[problem.line - 1 : problem.line + 1])
    assert "secret" not in str(problem.facts) and "root:" not in str(problem.facts)


def test_endless_loops_and_bombs_end(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "PATIENCE", 8)
    begun = time.monotonic()
    for text, ends in [
        ("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", "endless"),
        ("{{ ('a' * 10**9) * 9 }}", "memory"),
        (
            "{% set n = namespace(x='aaaaaaaa') %}{% for a in range(60) %}{% set n.x = n.x ~ n.x %}{% endfor %}",
            "memory",
        ),
    ]:
        with pytest.raises(UserError) as caught:
            in_letter(case, text)
        assert told(caught.value) == [ends]
    assert time.monotonic() - begun < 60


def test_a_style_that_makes_no_end_of_pages_ends(case: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(confined, "PATIENCE", 10)
    letter = example_facts.letter()
    own(case, STYLE, after="* { break-before: page !important; font-size: 400pt } @page { margin: 0; size: 40mm 40mm }")
    with pytest.raises(UserError) as caught:
        bound(letter, {}, 9_000_000)
    assert set(told(caught.value)) <= {"endless", "memory", "fails"}


@pytest.mark.parametrize("rule", [
    "@import url(file:///etc/passwd);", "p { background: url(http://127.0.0.1:9/x.png) }", "p { background: url(x.png) }",
    "@font-face { font-family: X; src: url(file:///etc/passwd) } p { font-family: X }", "p::before { content: url(data:,x) }",
    "li { list-style-image: url(ftp://127.0.0.1/x) }",
])  # fmt: skip
def test_a_style_fetches_nothing(case: Path, rule: str) -> None:
    letter = example_facts.letter()
    own(case, STYLE, before=rule) if rule.startswith("@import") else own(case, STYLE, after=rule)
    with pytest.raises(UserError) as caught:
        bound(letter, {}, 9_000_000)
    assert told(caught.value) == ["fails"] and "not ours to fetch" in str(caught.value.problems[0].facts["reason"])


BODY = "{{ letter }}"
PAGES = [
    "<script>alert(1)</script>", '<img src="file:///etc/passwd">', '<img src="http://127.0.0.1:9/x">',
    '<object data="file:///etc/passwd"></object>', '<embed src="file:///etc/passwd">', '<a href="javascript:alert(1)">x</a>',
    '<a href=" java&#10;script:alert(1)">x</a>', '<link rel="attachment" href="file:///etc/passwd">',
    '<a rel="attachment" href="file:///etc/passwd">x</a>', '<svg><image href="file:///etc/passwd"/></svg>',
    '<p style="background:url(http://127.0.0.1:9/x)">x</p>', '<style>@import "http://127.0.0.1:9/x";</style>',
    '<p onclick="alert(1)">x</p>', '<meta http-equiv="refresh" content="0;url=http://127.0.0.1:9">',
    '<iframe src="http://127.0.0.1:9"></iframe>', '<base href="http://127.0.0.1:9">',
]  # fmt: skip


@pytest.mark.parametrize("markup", PAGES)
def test_a_page_fetches_and_runs_nothing(markup: str) -> None:
    for name in (PAGE, MAIL):
        page = (shipped_templates() / name).read_text("utf-8")
        assert of_page(page, mail=name == MAIL) == []
        assert of_page(page.replace(BODY, markup + BODY), mail=name == MAIL)


@pytest.mark.parametrize("markup", PAGES[:2])
def test_such_a_page_is_not_used(case: Path, markup: str) -> None:
    letter = example_facts.letter()
    for name in (PAGE, MAIL):
        own(case, name, change=(BODY, markup + BODY))
        with pytest.raises(UserError) as caught:
            bound(letter, {}, 9_000_000) if name == PAGE else to_eml(letter)
        assert set(told(caught.value)) == {"forbidden"}
        (case / "templates" / name).unlink()


def test_a_page_is_in_the_sandbox_too(case: Path) -> None:
    letter = example_facts.letter()
    for name in (PAGE, MAIL):
        own(case, name, change=(BODY, "{{ cycler.__init__.__globals__.os.popen('id').read() }}" + BODY))
        with pytest.raises(UserError) as caught:
            bound(letter, {}, 9_000_000) if name == PAGE else to_eml(letter)
        assert told(caught.value) == ["fails"]
        (case / "templates" / name).unlink()


def test_a_link_out_of_the_folder_is_not_followed(case: Path) -> None:
    (case.parent / "outside.md").write_text("secret")
    file = case / "templates" / LETTER
    file.parent.mkdir(parents=True)
    file.symlink_to(case.parent / "outside.md")
    with pytest.raises(UserError) as caught:
        example_facts.letter()
    assert told(caught.value) == ["outside"]


def test_a_template_has_a_size(case: Path) -> None:
    own(case, STYLE, after=" " * 6_000_000)
    with pytest.raises(UserError) as caught:
        template(STYLE)
    assert told(caught.value) == ["too-large"]


def test_fonts_and_the_sellers_own_pages_are_not_the_cases(case: Path) -> None:
    for name in ("paper/fonts/AppealSans-Regular.ttf", "packet/how-to-send.html", "paper/no-fonts.conf"):
        file = case / "templates" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x")
        assert template(name).is_relative_to(shipped_templates())


# ---- the Word file


def word(case: Path, *, parts: dict[str, bytes] | None = None, change: tuple[bytes, bytes] = (b"", b"")) -> None:
    file = case / "templates" / WORD
    file.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(shipped_templates() / WORD) as ours, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name in ours.namelist():
            data = ours.read(name)
            made.writestr(name, data.replace(*change, 1) if name == "word/document.xml" and change[0] else data)
        for name, data in (parts or {}).items():
            made.writestr(name, data)


RELATION = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type='
    '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s" TargetMode="External"/></Relationships>'
)
BODY_END = b"</w:body>"
FIELD = b'<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>%s<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'


def field(*pieces: bytes) -> bytes:
    return FIELD % b"".join(b"<w:r><w:instrText>%s</w:instrText></w:r>" % piece for piece in pieces)


@pytest.mark.parametrize(("parts", "more", "ends"), [
    ({"word/vbaProject.bin": b"x"}, b"", "word-active"),
    ({"word/embeddings/oleObject1.bin": b"x"}, b"", "word-active"),
    ({"word/activeX/activeX1.xml": b"<x/>"}, b"", "word-active"),
    ({"word/_rels/settings.xml.rels": (RELATION % ("attachedTemplate", "http://127.0.0.1:9/x")).encode()}, b"", "word-outside"),
    ({"word/_rels/header9.xml.rels": (RELATION % ("image", "http://127.0.0.1:9/x.png")).encode()}, b"", "word-outside"),
    ({"word/_rels/header9.xml.rels": (RELATION % ("hyperlink", "file:///etc/passwd")).encode()}, b"", "word-outside"),
    ({"word/_rels/header9.xml.rels": (RELATION % ("aFChunk", "x.htm")).encode()}, b"", "word-outside"),
    ({}, b'<w:altChunk r:id="rId1"/>', "word-active"),
    ({}, field(b"DDEAUTO c:\\\\windows\\\\cmd.exe"), "word-field"),
    ({}, field(b"INCLUDE", b"TEXT /etc/passwd"), "word-field"),
    ({}, b'<w:p><w:fldSimple w:instr=" INCLUDEPICTURE http://127.0.0.1:9 "/></w:p>', "word-field"),
    ({"word/x.xml": b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'}, b"", "word-active"),
    ({"../../outside.xml": b"<x/>"}, b"", "word-part"),
    ({"word/x.xml": b" " * 30_000_000}, b"", "word-bomb"),
    ({f"word/x{n}.xml": b"<x/>" for n in range(600)}, b"", "word-bomb"),
    ({}, b"<w:p><w:r><w:t>{{ cycler.__init__.__globals__.os.popen('id').read() }}</w:t></w:r></w:p>", "fails"),
    ({}, b"<w:p><w:r><w:t>{{ nobody }}</w:t></w:r></w:p>", "fails"),
    ({}, b"<w:p><w:r><w:t>{{r '&lt;w:altChunk r:id=\"rId1\"/&gt;'|safe }}</w:t></w:r></w:p>", "word-active"),
    ({}, b"<w:p><w:r><w:t>{{ ('a' * 10**9) * 9 }}</w:t></w:r></w:p>", "memory"),
])  # fmt: skip
def test_a_word_file_holds_nothing_that_runs_or_is_fetched(
    case: Path, parts: dict[str, bytes], more: bytes, ends: str
) -> None:
    letter = example_facts.letter()
    word(case, parts=parts, change=(BODY_END, more + BODY_END))
    with pytest.raises(UserError) as caught:
        to_docx(letter)
    assert set(told(caught.value)) == {ends}
    assert not list(case.parent.glob("outside*"))


def test_a_word_file_made_by_hand_is_filled(case: Path) -> None:
    letter = example_facts.letter()
    document = Document(str(shipped_templates() / WORD))
    document.add_paragraph("Our shop, since 1998")
    (case / "templates" / "paper").mkdir(parents=True)
    document.save(str(case / "templates" / WORD))
    made = Document(io.BytesIO(to_docx(letter)))
    assert "Our shop, since 1998" in [paragraph.text for paragraph in made.paragraphs]


def test_the_process_itself_opens_no_socket_and_starts_nothing(case: Path) -> None:
    own(case, LETTER)
    for module, name, given in (("os", "system", ("true",)), ("socket", "create_connection", (("127.0.0.1", 9),))):
        with pytest.raises(UserError) as caught:
            confined._apart(module, name, given, {}, LETTER)
        assert "no template needs" in str(caught.value.problems[0].facts["reason"])
    assert "appealgen" in os.environ.get("PYTHONPATH", "appealgen")
