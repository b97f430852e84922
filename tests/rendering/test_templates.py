"""Templates of a shop's own: what may stand in them, and what is wrong, with its line or paragraph."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from appealgen.case.errors import OutputError, Problem
from appealgen.case.resources import shipped_templates
from appealgen.packet.exporting import exported
from appealgen.rendering.fields import fields, used, violations
from appealgen.rendering.linting import lint

LETTERS = sorted(file for name in violations() for file in (shipped_templates() / "letters" / name).glob("*.md"))
WORD = shipped_templates() / "paper" / "letter.docx"


def told(problems: tuple[Problem, ...]) -> list[tuple[str, int | None, object]]:
    return [
        (one.id.removeprefix("template/"), one.line, one.facts.get("field") or one.facts.get("part"))
        for one in problems
    ]


def changed(folder: Path, *changes: tuple[str, str]) -> tuple[Problem, ...]:
    text = (shipped_templates() / "letters" / "image_theft" / "en.md").read_text("utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    file = folder / "image_theft" / "en.md"
    file.parent.mkdir(exist_ok=True)
    file.write_text(text, "utf-8")
    return lint(file)


@pytest.mark.parametrize("file", LETTERS, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_nothing_is_wrong_in_our_own(file: Path) -> None:
    assert lint(file) == ()


def test_nothing_is_wrong_in_our_own_paper() -> None:
    assert lint(WORD) == ()


def test_fields_are_those_that_letters_read() -> None:
    known = fields("image_theft")
    assert {"store.name", "notice.number", "pictures[].original.camera", "pictures[].disputed[].item"} <= set(known)
    assert "asked[].what" in fields("other") and "asked[].what" not in known
    source = "{% for e in exhibits %}{{ e.letter }}{% set x = e %}{{ x.file }}{% endfor %}\n{{ e }}"
    assert used(source) == [
        ("exhibits", 1),
        ("exhibits[].letter", 1),
        ("exhibits[]", 1),
        ("exhibits[].file", 1),
        ("e", 2),
    ]


def test_an_unknown_field_is_told_with_its_line(tmp_path: Path) -> None:
    (found,) = changed(tmp_path, ("{{ store.name }}", "{{ store.nmae }}"))
    text = (tmp_path / "image_theft" / "en.md").read_text("utf-8").splitlines()
    assert (found.id, found.facts["field"], found.facts["near"]) == ("template/unknown-field", "store.nmae", "name")
    assert "store.nmae" in text[(found.line or 0) - 1]
    (found,) = changed(tmp_path, ("{{ store.name }}", "{{ shop.name }}"))
    assert found.facts["field"] == "shop.name"


def test_what_a_macro_is_given_is_looked_at_too(tmp_path: Path) -> None:
    (found,) = changed(
        tmp_path, ("{% macro letter() %}", "{% macro of(e) %}{{ e.lettre }}{% endmacro %}{% macro letter() %}")
    )
    assert (found.facts["field"], found.facts["near"]) == ("e.lettre", "letter")
    assert not [field for one in violations() for field in fields(one) if field.startswith("*")]
    assert "named" not in fields("store_association")  # a macro of what its letters take in, not a fact


@pytest.mark.parametrize("folder", ["shared", "papers"])
def test_what_letters_take_in_is_looked_at_by_itself(folder: str, tmp_path: Path) -> None:
    ours = shipped_templates() / "letters" / folder / "zh.md"
    (tmp_path / folder).mkdir()
    own = tmp_path / folder / "zh.md"
    own.write_text(
        ours.read_text("utf-8") + "\n{% macro more(e) %}{{ e.lettre }}{{ shop }}{{ 'a'|foo }}{% endmacro %}", "utf-8"
    )
    line = len(own.read_text("utf-8").splitlines())
    assert lint(ours) == ()
    assert told(lint(own)) == [
        ("unknown-field", line, "e.lettre"),
        ("unknown-field", line, "shop"),
        ("fails", line, None),
    ]
    own.write_text("{% macro x() %}", "utf-8")
    assert [one.id for one in lint(own)] == ["template/syntax"]


def test_missing_parts_are_told_together(tmp_path: Path) -> None:
    found = changed(tmp_path, ("{% macro running()", "{% macro runing()"), ("say.exhibit_list(", "say.exhibit_pages("))
    assert told(found) == [("missing-part", None, "running"), ("missing-exhibits", None, "exhibit_list")]


def test_broken_syntax_and_strange_files(tmp_path: Path) -> None:
    (found,) = changed(tmp_path, ("{% endmacro %}", ""))
    assert found.id == "template/syntax" and found.line
    (tmp_path / "x.md").write_bytes(b"\xff\xfe\xfa")
    (tmp_path / "y.docx").write_bytes(b"PK nothing")
    assert [lint(tmp_path / name)[0].id for name in ("x.md", "y.docx")] == ["template/not-text", "template/not-docx"]
    (tmp_path / "z.md").write_text("words")
    assert lint(tmp_path / "z.md")[0].id == "template/no-violation"
    assert len(lint(tmp_path / "z.md", "other")) == 9


@pytest.mark.parametrize(
    ("words", "kind", "what"),
    [
        ("{{ store.name|foo }}", "unknown-filter", "foo"),
        ("{% if store.name is weird %}a{% endif %}", "unknown-test", "weird"),
        ("{{ 1 / 0 }}", "reckoning", "1 / 0"),
        ("{{ 'a' + 1 }}", "reckoning", "'a' + 1"),
    ],
)
def test_what_can_never_work_is_told_before_a_letter_is_written(
    words: str, kind: str, what: str, tmp_path: Path
) -> None:
    (found,) = changed(tmp_path, ("{% macro letter() %}", f"{{% macro letter() %}}\n{words}"))
    text = (tmp_path / "image_theft" / "en.md").read_text("utf-8").splitlines()
    assert (found.facts["kind"], found.facts["what"]) == (kind, what)
    assert words in text[(found.line or 0) - 1]


@pytest.mark.parametrize(
    "name", ["9 ** 9 ** 9", "5", "'a'|center(10 ** 9)", "['shared/en.md', 5]", "9 ** 9 ** 9 ** 9 ~ ''"]
)
def test_a_name_that_would_have_to_be_reckoned_is_left_to_the_build(name: str, tmp_path: Path) -> None:
    assert changed(tmp_path, ("{% macro letter() %}", f"{{% macro letter() %}}\n{{% include {name} %}}")) == ()


def in_parts(
    folder: Path, part: str, *changes: tuple[str, str], take: str = "{% include 'parts/end.md' %}"
) -> list[tuple[str, str | None, int | None]]:
    """The letter with a part of its own; what is wrong, with file and line."""
    (folder / "parts").mkdir(exist_ok=True)
    (folder / "parts" / "end.md").write_text(part, "utf-8")
    found = changed(folder, ("{% macro letter() %}", f"{{% macro letter() %}}\n{take}"), *changes)
    return [(one.id.removeprefix("template/"), one.file, one.line) for one in found]


def test_what_a_letter_takes_in_must_be_there(tmp_path: Path) -> None:
    found = changed(tmp_path, ("{% macro letter() %}", "{% macro letter() %}\n{% include 'shared/enn.md' %}"))
    text = (tmp_path / "image_theft" / "en.md").read_text("utf-8").splitlines()
    (one,) = found
    assert (one.id, one.facts["part"], one.facts["near"]) == ("template/no-part", "shared/enn.md", "shared/en.md")
    assert "enn.md" in text[(one.line or 0) - 1]
    for take in (
        "{% include ['no.md', 'parts/end.md'] %}",
        "{% include 'no.md' ignore missing %}",
        "{% include store.name %}",
        "{% from 'parts/end.md' import x %}",
        "{% import 'image_theft/en.md' as itself %}",
    ):
        assert in_parts(tmp_path, "Words.", take=take) == [], take
    assert in_parts(tmp_path, "x", take="{% import '../../secret.md' as x %}")[0][0] == "no-part"


def test_what_a_letter_takes_in_is_looked_at_too(tmp_path: Path) -> None:
    assert in_parts(tmp_path, "a\n{{ store.nmae }}") == [("unknown-field", "parts/end.md", 2)]
    assert in_parts(tmp_path, "{% if x %}") == [("syntax", "parts/end.md", 1)]
    assert in_parts(tmp_path, "{% include 'parts/gone.md' %}") == [("no-part", "parts/end.md", 1)]
    given = "{% set shop = store.name %}{% include 'parts/end.md' %}"
    assert in_parts(tmp_path, "{{ shop }}, {{ moment }}", take=given) == [("unknown-field", "parts/end.md", 1)]
    assert in_parts(tmp_path, "{{ shop }}, {{ case() }}", take=given) == []
    assert in_parts(tmp_path, "{{ say.day(today) }}", take="{% import 'parts/end.md' as x %}") == [
        ("unknown-field", "parts/end.md", 1)
    ]


def test_a_request_and_exhibits_may_stand_in_a_part(tmp_path: Path) -> None:
    text = (shipped_templates() / "letters" / "image_theft" / "en.md").read_text("utf-8")
    call = next(line for line in text.splitlines() if "say.exhibit_list(" in line)
    assert in_parts(tmp_path, call, (call, "")) == []
    assert in_parts(tmp_path, "Words.", (call, "")) == [("missing-exhibits", "en.md", None)]
    lent = "{% from 'parts/end.md' import end %}"
    macro = (
        "{% import 'shared/en.md' as say %}{% macro end(all, name) %}{{ say.exhibit_list(all, name) }}{% endmacro %}"
    )
    assert in_parts(tmp_path, macro, (call, "{{ end(exhibits, title) }}"), take=lent) == []


def test_pages_styles_and_words_are_looked_at(tmp_path: Path) -> None:
    paper = shipped_templates() / "paper"
    for name in ("letter.css", "letter.html", "email.html", "parts.toml", "cover.toml"):
        assert lint(paper / name) == (), name
    assert lint(shipped_templates() / "marketplaces" / "aliexpress.toml") == ()
    spoiled = {
        "letter.css": ("h1 {", "h1 { color: red }\n@import 'x.css';\nh1 {", "forbidden"),
        "letter.html": ("{{ letter }}", "<script>x</script>{{ lettre }}", "unknown-field no-letter forbidden"),
        "email.html": ("{{ letter }}", '<img src="https://x/y.png">{{ letter }}', "forbidden forbidden"),
        "parts.toml": ('comma = ", "', "", "missing-words"),
    }
    for name, (old, new, ends) in spoiled.items():
        (tmp_path / name).write_text((paper / name).read_text("utf-8").replace(old, new, 1), "utf-8")
        found = lint(tmp_path / name)
        assert [one.id.removeprefix("template/") for one in found] == ends.split(), found
        assert all(one.line for one in found if one.id.endswith(("forbidden", "field"))), found
    (tmp_path / "marketplaces").mkdir()
    own = tmp_path / "marketplaces" / "own.toml"
    ours = (shipped_templates() / "marketplaces" / "aliexpress.toml").read_text("utf-8")
    for old, new in (
        ("value = '\\d{8,17}'", "value = '(\\d+)+x'"),
        ("[form_characters]", "[form]"),
        ("[hosts]", "[hosts"),
    ):
        assert old in ours
        own.write_text(ours.replace(old, new), "utf-8")
        assert len(lint(own)) == 1


def test_a_style_is_read_by_the_press_that_will_use_it(tmp_path: Path) -> None:
    ours = (shipped_templates() / "paper" / "letter.css").read_text("utf-8")
    wrong = "p { colr: red }\n  p { color: blurp }\np::frob { color: red }\n@page :foo { margin: 0 }\n"
    wrong += "@media foo and { p { color: red } }\n"
    (tmp_path / "letter.css").write_text(ours + wrong + "@font-face { font-family: X; src: local(Foo) }\n}}}", "utf-8")
    first = ours.count("\n") + 1
    found = [(one.facts["kind"], (one.line or 0) - first, one.column) for one in lint(tmp_path / "letter.css")]
    assert found[:3] == [("property", 0, 5), ("value", 1, 7), ("selector", 2, None)]
    assert [kind for kind, *_ in found[3:]] == ["selector", "medium", "medium", "unread"]


def test_exported_once_and_whole(tmp_path: Path) -> None:
    files = exported("sku_cheating", "zh", tmp_path / "own")
    assert {file.name for file in files} == {"zh.md", "letter.css", "letter.docx"} and len(files) == 5
    assert all(lint(file) == () for file in files if file.parent.name == "sku_cheating")
    every = exported("sku_cheating", "zh", tmp_path / "every", everything=True)
    assert len(every) == 10 and all(lint(file) == () for file in every if file.parent.name not in ("shared", "papers"))
    with pytest.raises(OutputError):
        exported("sku_cheating", "zh", tmp_path / "own")
    with pytest.raises(OutputError):
        exported("sku_cheating", "fr", tmp_path / "other")
    assert not (tmp_path / "other").exists()
    shutil.rmtree(tmp_path / "own")


@pytest.mark.parametrize("folder", ["marketplaces", "paper"])
def test_a_toml_file_that_cannot_be_read_is_told_with_line_and_column(folder: str, tmp_path: Path) -> None:
    file = tmp_path / folder / "own.toml"
    file.parent.mkdir()
    file.write_text('name = "a"\nhosts = [["b"\nitem = "c"\n')
    assert [(one.line, bool(one.column)) for one in lint(file)] == [(3, True)]
