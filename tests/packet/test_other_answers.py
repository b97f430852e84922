"""What the letter of any other case says of a point that has an answer and no file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import yaml

from appealgen.case.shape import LANGUAGES
from appealgen.case.words import Words
from appealgen.packet.build import build
from appealgen.packet.check import check
from tests.facts import looking
from tests.packet.making import words

SAMPLE = Path(__file__).resolve().parents[2] / "samples" / "other" / "corrected"
ANSWER = "The template of bulky goods was deleted on 18 November 2026."


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Of a corrected case with a point that is answered in words, and one that isn't answered."""
    folder = tmp_path_factory.mktemp("case") / "case"
    shutil.copytree(SAMPLE, folder)
    given = yaml.load((folder / "case.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    asked = given["evidence"]["asked"]
    asked = asked if isinstance(asked, list) else [asked]
    asked += [{"what": "The template of bulky goods", "answer": ANSWER}, {"what": "The carrier's price list"}]
    given["evidence"]["asked"] = asked
    (folder / "case.yaml").write_text(yaml.safe_dump(given, allow_unicode=True), encoding="utf-8")
    files = build(check(folder, looking()), words=Words("en"), languages=LANGUAGES, forms=("eml",)).files
    return {language: words(bytes(files[f"letter.{language}.eml"])) for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_is_printed_without_a_file(letters: dict[str, str], language: str) -> None:
    letter = " ".join(letters[language].split())
    assert "The template of bulky goods" in letter
    assert ANSWER in letter


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_neither_is_left_out(letters: dict[str, str], language: str) -> None:
    assert "price list" not in letters[language]
