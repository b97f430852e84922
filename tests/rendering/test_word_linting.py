"""What is wrong in a Word file of one's own is told by paragraph before it is used."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from docx import Document

from appealgen.case.resources import shipped_templates
from appealgen.rendering.linting import lint

WORD = shipped_templates() / "paper" / "letter.docx"


def word(folder: Path, *paragraphs: tuple[str, ...]) -> Path:
    made = Document(str(WORD))
    for old in made.paragraphs:
        old._p.getparent().remove(old._p)
    for runs in paragraphs:
        paragraph = made.add_paragraph()
        for text in runs:
            paragraph.add_run(text)
    made.save(str(folder / "own.docx"))
    return folder / "own.docx"


GOOD = (("{%p for block in blocks %}",), ("{{p block }}",), ("{%p endfor %}",))


def test_a_word_file_is_told_by_its_paragraphs(tmp_path: Path) -> None:
    assert lint(word(tmp_path, ("Our shop",), *GOOD)) == ()
    found = lint(word(tmp_path, ("{{ dra", "ft }}"), ("{{ store }}",), ("{% for x in blocks %}",), *GOOD))
    assert [(one.id.removeprefix("template/"), one.facts["paragraph"]) for one in found] == [
        ("split-field", 1), ("unknown-word-field", 2), ("unknown-word-field", 3), ("broken-loop", 3),
    ]  # fmt: skip
    assert [one.id for one in lint(word(tmp_path, ("Our shop",)))] == ["template/no-blocks"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ draft", "half-field"),
        ("draft }}", "half-field"),
        ("{% if draft", "half-field"),
        ("{{ draft + }}", "syntax"),
    ],
)
def test_a_field_of_a_word_file_with_half_its_brackets_is_told(tmp_path: Path, text: str, told: str) -> None:
    found = lint(word(tmp_path, *GOOD, (text,)))
    assert f"template/{told}" in {one.id for one in found}


def test_a_word_file_without_our_styles_is_told_which(tmp_path: Path) -> None:
    made = Document()
    for (text,) in GOOD:
        made.add_paragraph(text)
    made.save(str(tmp_path / "plain.docx"))
    found = [str(one.facts["style"]) for one in lint(tmp_path / "plain.docx")]
    assert {"HeadBox", "CardHead", "Sum"} <= set(found) and "Heading1" not in found


def test_a_bomb_in_a_word_file_is_no_danger(tmp_path: Path) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b"<a>" + b" " * 200_000_000 + b"</a>")
    (tmp_path / "bomb.docx").write_bytes(made.getvalue())
    assert [one.id for one in lint(tmp_path / "bomb.docx")] == ["template/word-bomb"]
