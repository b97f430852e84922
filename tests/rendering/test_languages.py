"""The letter of image theft stands in every language: both grounds, every part, no word of another language in it."""

from __future__ import annotations

import re

import pytest

from appealgen.case.shape import LANGUAGES
from tests.rendering import example_facts

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
