"""Templates of strangers: in a process of their own, with limits; what they try ends in one clear error."""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from pathlib import Path

import pytest

from appealgen.case.errors import UserError
from appealgen.case.resources import beside, shipped_templates, template
from appealgen.rendering import confined
from appealgen.rendering.binding import bound
from appealgen.rendering.docx import to_docx
from appealgen.rendering.email import to_eml
from appealgen.rendering.page_rules import of_page, of_style
from tests.rendering import example_facts
from tests.rendering.strangers import LETTER, STYLE, in_letter, own, told

WORD, MAIL, PAGE = "paper/letter.docx", "paper/email.html", "paper/letter.html"


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
    "{{ store }}",
    "{{ exhibits }}",
    "{{ range }}",
    "{{ 'a'.encode().fromhex }}",
    "{{ exhibits|map(attribute='__class__') }}",
    "{{ store.name == 'x' }}",
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


def test_lists_too_deep_are_told_where_the_rest_would_be_lost(case: Path) -> None:
    for start, most in (("- ", 9), ("> ", 19)):
        deep = [("  " * level if start == "- " else start * level) + f"{start}deep" for level in range(most + 1)]
        in_letter(case, "\n\n" + "\n".join(deep[:most]) + "\n\nDear reviewer,")
        with pytest.raises(UserError) as caught:
            in_letter(case, "\n\n" + "\n".join(deep) + "\n\nDear reviewer,")
        assert told(caught.value) == ["fails"] and "would be lost" in str(caught.value.problems[0].facts["reason"])


def test_a_table_too_wide_for_words_is_told(case: Path) -> None:
    def table(columns: int) -> str:
        return "\n\n" + "\n".join(f"|{cell * columns}" for cell in ("a|", "-|", "b|")) + "\n\nDear reviewer,"

    in_letter(case, table(24))
    for columns in (25, 3000):
        with pytest.raises(UserError) as caught:
            in_letter(case, table(columns))
        (problem,) = caught.value.problems
        assert (problem.facts["kind"], problem.facts["what"]) == ("too-wide", str(columns))


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
    monkeypatch.setattr(tempfile, "tempdir", str(case))
    letter = example_facts.letter()
    own(case, STYLE, after="* { break-before: page !important; font-size: 400pt } @page { margin: 0; size: 40mm 40mm }")
    with pytest.raises(UserError) as caught:
        bound(letter, {}, 9_000_000)
    assert set(told(caught.value)) <= {"endless", "memory", "fails"}
    assert [one.name for one in case.iterdir()] == ["templates"]  # the fonts lay there, as long as it ran


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
    '<p dynsrc="http://127.0.0.1:9">x</p>', r'<p style="background:\75rl(http://127.0.0.1:9/x)">x</p>',
    r"""<p style="background:image\-set('http://127.0.0.1:9/x' 1x)">x</p>""",
    """<p style="quotes:'/*' 'x';background:url(http://127.0.0.1:9/x);quotes:'*/' 'x'">x</p>""",
    """<p style="filter:progid:DXImageTransform.Microsoft.AlphaImageLoader(src='http://127.0.0.1:9/x')">x</p>""",
    '<!--[if mso]><img src="http://127.0.0.1:9/x"><![endif]-->', '<!-- --!><img src="http://127.0.0.1:9/x"><p>-->',
    '<!--><img src="http://127.0.0.1:9/x"><p>-->', '<![CDATA[><img src="http://127.0.0.1:9/x">]]>',
    '<xmp><style></xmp><img src="http://127.0.0.1:9/x">', '<noscript><p title="</noscript><img src=http://127.0.0.1:9>"></noscript>',
]  # fmt: skip


@pytest.mark.parametrize("markup", PAGES)
def test_a_page_fetches_and_runs_nothing(markup: str) -> None:
    for name in (PAGE, MAIL):
        page = (shipped_templates() / name).read_text("utf-8")
        assert of_page(page, mail=name == MAIL) == []
        assert of_page(page.replace(BODY, markup + BODY), mail=name == MAIL)


def test_a_style_is_read_as_a_browser_reads_it() -> None:
    for css in (r"@\69mport 'x';", r"p { background: \75rl('x') }", "p { content: src('x') }"):
        assert [line for _, line in of_style(f"\n{css}")] == [2]
    for css in (
        'p::before { content: "url(x)" }',
        "/* @import */ p { src: url(app:bold) }",
        "p { behaviour: url('app:x') }",
    ):
        assert not list(of_style(css))
    assert list(of_style("a{" * 30_000 + "b: url(x)")) == [("url(x)", 1)]


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


def test_the_process_itself_opens_no_socket_and_starts_nothing(case: Path) -> None:
    own(case, LETTER)
    for module, name, given in (("os", "system", ("true",)), ("socket", "create_connection", (("127.0.0.1", 9),))):
        with pytest.raises(UserError) as caught:
            confined._apart(module, name, given, {}, LETTER)
        assert "no template needs" in str(caught.value.problems[0].facts["reason"])
    assert "appealgen" in os.environ.get("PYTHONPATH", "appealgen")
