"""Templates of the seller's own: beside the case, in his folder; any single part, and told whose is used."""

from __future__ import annotations

import io
import json
import shutil
from pathlib import Path

import pytest
from docx import Document

from appealgen.case.resources import shipped_templates
from tests.interfaces.calling import run
from tests.packet.making import words
from tests.packet.test_joined import texts

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "other" / "good"
LETTER = "letters/other/en.md"


@pytest.fixture
def case(tmp_path: Path) -> Path:
    shutil.copytree(SAMPLE, tmp_path / "case")
    return tmp_path / "case"


def own(folder: Path, name: str, old: str, new: str) -> None:
    text = (shipped_templates() / name).read_text("utf-8")
    assert old in text
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text.replace(old, new, 1), "utf-8")


def test_beside_the_case_before_the_users_before_ours(cache: Path, case: Path, tmp_path: Path) -> None:
    config = tmp_path / "config"
    users, cases, out = config / "appealgen" / "templates", case / "templates", tmp_path / "packet"
    own(users, LETTER, "Dear reviewer,", "Dear reader of the user,")
    own(users, "paper/cover.toml", 'contents = "Contents"', 'contents = "Within"')
    here = {"XDG_CONFIG_HOME": str(config)}
    told = run(cache, "build", case, "--out", out, "--ui-language", "en", **here)
    assert told.returncode == 0, told.stderr
    assert "letters/other/en.md (your own folder)" in told.stderr
    assert "Dear reader of the user," in words((out / "letter.eml").read_bytes())
    assert "Within" in texts((out / "packet.pdf").read_bytes())[0]

    own(cases, LETTER, "Dear reviewer,", "Dear reader of the case,")
    own(cases, "paper/letter.css", "size: A4", "size: letter")
    own(cases, "paper/email.html", "{{ letter }}", "<p>From our shop</p>{{ letter }}")
    own(cases, "marketplaces/aliexpress.toml", 'en = "AliExpress"', 'en = "Our Express"')
    document = Document(str(shipped_templates() / "paper" / "letter.docx"))
    document.sections[0].header.paragraphs[0].add_run("Our own paper")
    document.save(str(cases / "paper" / "letter.docx"))
    told = run(cache, "build", case, "--out", out, "--replace", "--ui-language", "en", **here)
    assert told.returncode == 0, told.stderr
    assert "letters/other/en.md (beside the case)" in told.stderr and "cover.toml (your own folder)" in told.stderr
    assert "Dear reader of the case," in words((out / "letter.eml").read_bytes())
    assert "From our shop" in (out / "letter.eml").read_bytes().decode("ascii")
    word = Document(io.BytesIO((out / "letter.docx").read_bytes()))
    assert "Our own paper" in word.sections[0].header.paragraphs[0].text
    assert "Our Express" in (out / "seller-only" / "how-to-send.html").read_text("utf-8")
    kept = json.loads((out / "seller-only" / "build.json").read_text("utf-8"))["templates"]
    assert set(kept) == {
        "case: letters/other/en.md", "case: marketplaces/aliexpress.toml", "case: paper/email.html",
        "case: paper/letter.css", "case: paper/letter.docx", "user: paper/cover.toml",
    }  # fmt: skip
    assert run(cache, "verify", out, "--case", case, **here).returncode == 0
    (cases / "paper" / "letter.css").unlink()
    assert run(cache, "verify", out, "--case", case, **here).returncode == 1

    told = run(cache, "doctor", "--case", case, "--ui-language", "en", **here)
    assert "paper/email.html (beside the case)" in told.stdout and "cover.toml (your own folder)" in told.stdout
    assert "✗ template of your own" not in told.stdout
    own(cases, LETTER, "{{ store.id }}", "{{ store.idd }}")
    told = run(cache, "doctor", "--case", case, "--ui-language", "en", **here)
    assert told.returncode == 1 and "✗ template of your own" in told.stdout


def test_what_fails_is_told_with_its_line_and_nothing_is_written(cache: Path, case: Path, tmp_path: Path) -> None:
    own(case / "templates", LETTER, "Dear reviewer,", "{{ cycler.__init__.__globals__.os.popen('id').read() }}")
    out = tmp_path / "packet"
    told = run(cache, "build", case, "--out", out, "--ui-language", "en")
    text = (case / "templates" / LETTER).read_text("utf-8").splitlines()
    line = next(number for number, one in enumerate(text, 1) if "cycler" in one)
    assert told.returncode == 2 and f"templates/{LETTER}:{line}" in told.stderr, told.stderr
    assert "Traceback" not in told.stderr and not out.exists()


def test_exported_it_is_used_as_it_is(cache: Path, case: Path, tmp_path: Path) -> None:
    told = run(cache, "template", "export", "other", case / "templates")
    assert told.returncode == 0
    run(cache, "build", case, "--out", tmp_path / "own")
    shutil.rmtree(case / "templates")
    run(cache, "build", case, "--out", tmp_path / "ours")
    for name in ("letter.pdf", "letter.docx", "letter.eml", "packet.pdf", "form.txt"):
        assert (tmp_path / "own" / name).read_bytes() == (tmp_path / "ours" / name).read_bytes(), name


def test_nothing_is_left_in_the_temporary_folder(cache: Path, case: Path, tmp_path: Path) -> None:
    """WeasyPrint puts each font there while it works."""
    (tmp_path / "passing").mkdir()
    for name in ("ours", "own"):
        told = run(cache, "build", case, "--out", tmp_path / name, TMPDIR=str(tmp_path / "passing"))
        assert told.returncode == 0, told.stderr
        assert list((tmp_path / "passing").rglob("*")) == []
        own(case / "templates", "paper/letter.css", "size: A4", "size: letter")


WRONG = {
    "letters/image_thief/en.md": "{{ x }}",
    "letters/other/en.md": "{% include 'gone.md' %}{{ nobody }}",
    "letters/other/zh.md": "{% if %}",
    "paper/letter.css": "p { color: white; colr: red }",
    "paper/letter.html": "<script>",
    "paper/email.html": "<div hidden>{{ letter }}</div>",
    "paper/letter.docx": "PK",
    "paper/parts.toml": "x = [",
    "paper/cover.toml": "[zh]",
    "marketplaces/own.toml": "[hosts]",
}


@pytest.mark.parametrize("language", ["en", "zh"])
def test_whatever_is_wrong_is_told_in_words(cache: Path, tmp_path: Path, language: str) -> None:
    """A letter in a folder of no violation had ended in a mistake of ours."""
    for name, text in WRONG.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
        told = run(cache, "template", "lint", tmp_path / name, "--ui-language", language)
        assert told.returncode == 1 and told.stderr.startswith("✗ "), (name, told.stderr)
