"""Templates of a stranger, beside a case."""

from __future__ import annotations

from pathlib import Path

from appealgen.case.errors import UserError
from appealgen.case.resources import shipped_templates
from tests.rendering import example_facts

LETTER, STYLE = "letters/image_theft/en.md", "paper/letter.css"


def own(case: Path, name: str, *, before: str = "", after: str = "", change: tuple[str, str] = ("", "")) -> Path:
    """Ours with something more."""
    file = case / "templates" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    text = (shipped_templates() / name).read_text("utf-8")
    assert change[0] in text
    file.write_text(before + text.replace(*change, 1) + after, "utf-8")
    return file


def told(error: UserError) -> list[str]:
    return [problem.id.removeprefix("template/") for problem in error.problems]


def in_letter(case: Path, text: str) -> None:
    own(case, LETTER, change=("Dear reviewer,", text))
    example_facts.letter()
