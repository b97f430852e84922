"""The letter of image theft stands in every language: both grounds, every part, no word of another language in it."""

from __future__ import annotations

import re

import pytest

from appealgen.case.shape import LANGUAGES
from appealgen.rendering.email import to_eml
from tests.rendering import example_facts
from tests.rendering.reading import eml_text

TELLING = {"en": "withdraw", "zh": "撤销", "ru": "отменить", "es": "se anule"}
OF_OTHERS = {"en": "приложени|anexo|附件", "zh": "приложени|anexo|[Ee]xhibit", "ru": "[Ee]xhibit|anexo|附件",
             "es": "[Ee]xhibit |приложени|附件"}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_letter(language: str) -> None:
    letter = example_facts.letter(language)
    said = " ".join(token.content for token in letter.tokens if token.type == "inline")
    assert TELLING[language] in said
    assert not re.search(OF_OTHERS[language], said)
    assert ".." not in said.replace("...", "")
    assert letter.subject and letter.running and letter.form


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_corrected_case_asks_for_something_else(language: str) -> None:
    letter = example_facts.letter(language, ground="corrected")
    said = " ".join(token.content for token in letter.tokens if token.type == "inline")
    assert TELLING[language] not in said


def test_a_chinese_sentence_has_no_stray_space() -> None:
    assert "与 附件" not in eml_text(to_eml(example_facts.letter("zh")))


def test_no_english_sentence_begins_with_a_letter_that_reads_as_a_word() -> None:
    said = eml_text(to_eml(example_facts.letter("en")))
    assert "Exhibit A has " in said and "Exhibit A shows more" in said


SEVERAL = {
    "en": "pictures that belong",
    "zh": "各图片的原图",
    "ru": "оригиналы снимков",
    "es": "los originales de esas imágenes",
}


@pytest.mark.parametrize("language", SEVERAL)
def test_several_pictures_are_told_as_several(language: str) -> None:
    one = example_facts.FACTS["pictures"]
    assert SEVERAL[language] not in eml_text(to_eml(example_facts.letter(language)))
    assert SEVERAL[language] in eml_text(to_eml(example_facts.letter(language, pictures=one * 2)))
