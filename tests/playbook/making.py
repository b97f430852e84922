"""A playbook of two scripts to change and look at."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from appealgen.playbook.exports.export import export
from appealgen.playbook.lint.base import LintFinding
from appealgen.playbook.lint.run import lint
from appealgen.playbook.model import Playbook
from appealgen.playbook.reading.playbook import read_playbook

SAMPLE = Path(__file__).parent / "sample"
TODAY = date(2026, 11, 20)


def sample(folder: Path) -> Path:
    """A copy of it that may be changed."""
    made = folder / "playbooks"
    shutil.copytree(SAMPLE, made)
    return made


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def linted(folder: Path, today: date = TODAY) -> tuple[LintFinding, ...]:
    return lint(read_playbook(folder), today)


def written(playbook: Playbook, form: str, folder: Path) -> Path:
    """An export of that form."""
    export(playbook, form, folder / f"out.{form}")
    return folder / f"out.{form}"
