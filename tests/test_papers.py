"""The papers of the house are true: commands of the README run, the published schema is today's, the words are complete."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import string
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from appealgen.case.words import LOCALE, UI_LANGUAGES, Words
from appealgen.packet.schema import json_schema
from tests import facts

ROOT = Path(__file__).resolve().parents[1]
READMES = ("README.md", "README.zh.md")


def commands(paper: str) -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", (ROOT / paper).read_text(encoding="utf-8"), re.DOTALL)
    return [line.strip() for block in blocks for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize("paper", READMES)
def test_make_targets_of_the_readme_exist(paper: str) -> None:
    makefile = (ROOT / "Makefile").read_text()
    for line in commands(paper):
        if line.startswith("make "):
            assert re.search(rf"^{line.split()[1]}:", makefile, re.MULTILINE)


@pytest.mark.parametrize("paper", [READMES[0], *(pytest.param(paper, marks=pytest.mark.slow) for paper in READMES[1:])])
def test_commands_of_the_readme_run(paper: str, tmp_path: Path) -> None:
    asked = [line for line in commands(paper) if line.startswith("appealgen ")]
    assert asked
    for line in asked:
        ran = run(line, tmp_path)
        if line.split()[1] == "new":  # what the seller does next: he fills it in
            case = tmp_path / line.split()[3]
            assert ran.returncode == 0, ran.stderr
            shutil.rmtree(case)
            shutil.copytree(ROOT / "samples" / "image_theft" / "good", case)
        else:
            assert ran.returncode == 0, (line, ran.stderr)
    for number, line in enumerate(in_the_text(paper)):
        ran = run(line.replace("CASE", "my-case").replace("FOLDER", f"packet-{number}"), tmp_path)
        assert ran.returncode == 0, (line, ran.stderr)


def in_the_text(paper: str) -> list[str]:
    """Commands that stand in a sentence; a shop's own samples are ours here."""
    text = re.sub(r"```.*?```", "", (ROOT / paper).read_text(encoding="utf-8"), flags=re.DOTALL)
    found = re.findall(r"`(appealgen [^`]+)`", text)
    assert found
    return [line.replace("samples/*/*/", str(ROOT / "samples" / "image_theft" / "good")) for line in found]


def run(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "APPEALGEN_CACHE": str(facts.folder()), "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-m", *line.split()],
        cwd=folder, capture_output=True, text=True, encoding="utf-8", env=environment,
    )  # fmt: skip
    assert "Traceback" not in ran.stderr
    assert "mistake of the program" not in ran.stderr
    return ran


def test_the_readme_shows_what_is_printed(tmp_path: Path) -> None:
    (shown,) = re.findall(r"```\n(✗.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    told = run(f"appealgen check {ROOT / 'samples' / 'image_theft' / 'set-is-crops'} --ui-language en", tmp_path)
    printed = {" ".join(line.split()) for line in told.stdout.splitlines()}
    assert {" ".join(line.split()) for line in shown.splitlines()} <= printed


def test_published_schema_is_todays() -> None:
    assert json.loads((ROOT / "docs" / "case.schema.json").read_text(encoding="utf-8")) == json_schema(Words("en"))


def test_languages_hold_the_same_words() -> None:
    english, *others = (Words(language) for language in UI_LANGUAGES)
    for other in others:
        assert other.ids == english.ids
        for id in english.ids:
            assert fields(other.or_else(id, "")) <= fields(english.or_else(id, "")), id


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def tool(name: str) -> ModuleType:
    """A script of tools/, as a module."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_published_rules_are_todays() -> None:
    written = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    assert written == tool("write_rules").page(Words("en")), "run make words"


def test_catalogues_are_compiled() -> None:
    compile_words = tool("compile_words")
    for po in LOCALE.glob("*/LC_MESSAGES/*.po"):
        assert po.with_suffix(".mo").read_bytes() == compile_words.compiled(po), f"{po.name}: run make words"
