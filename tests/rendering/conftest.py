"""The example's three forms, made once."""

from __future__ import annotations

import pytest

from appealgen.rendering.docx import to_docx
from appealgen.rendering.email import to_eml
from appealgen.rendering.letter import Letter
from appealgen.rendering.pdf import to_pdf

from . import example_facts


@pytest.fixture(scope="session", params=["en", "zh"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="session")
def letter(language: str) -> Letter:
    return example_facts.letter(language)


@pytest.fixture(scope="session")
def forms(letter: Letter) -> dict[str, bytes]:
    pdf = to_pdf(letter)
    return {"docx": to_docx(letter), "pdf": pdf, "eml": to_eml(letter, attachments=[("letter.pdf", pdf)])}
