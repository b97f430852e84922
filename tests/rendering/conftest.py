"""The example's three forms, made once; a case with templates of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from appealgen.case.resources import beside
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


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Path]:
    """A case's folder with templates/, which come first."""
    (tmp_path / "case" / "templates").mkdir(parents=True)
    with beside(tmp_path / "case"):
        yield tmp_path / "case"
