"""A folder becomes a Playbook, or every mistake at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

from appealgen.case.errors import Problem
from appealgen.playbook.model import Limits, Playbook
from appealgen.playbook.reading.nodes import PlaybookError, Reading
from appealgen.playbook.reading.others import read_auto_reply, read_keywords, read_limits
from appealgen.playbook.reading.scripts import read_script
from appealgen.playbook.reading.training import read_checklist, read_quiz

Read = TypeVar("Read")


def playbook_folder(folder: Path) -> Path:
    """The folder that holds `scripts/`: the one named, or `playbooks/` in it. Raises PlaybookError."""
    for place in (folder, folder / "playbooks"):
        if (place / "scripts").is_dir():
            return place
    raise PlaybookError([Problem("playbook/no-playbook", folder.as_posix())])


def read_playbook(folder: Path) -> Playbook:
    """Read a playbook's data. Raises PlaybookError with every mistake: file, line, column, how to mend it."""
    root = playbook_folder(folder)
    problems: list[Problem] = []

    def all_of(pattern: str, read: Callable[[Path, Reading], Read]) -> list[Read]:
        return [one for file in sorted(root.glob(pattern)) if (one := _read(file, read, problems)) is not None]

    scripts = all_of("scripts/*.md", lambda file, reading: read_script(file, reading.name, reading))
    limits = all_of("limits.yml", read_limits)
    sets = all_of("keywords.yml", read_keywords)
    auto_replies = all_of("auto-reply.yml", read_auto_reply)
    quizzes = all_of("training/quiz-*.yml", read_quiz)
    checklists = all_of("training/checklist-*.yml", read_checklist)
    if problems:
        raise PlaybookError(problems)
    return Playbook(
        root, tuple(filter(None, scripts)), _first(sets, ()), _first(limits, Limits()),
        tuple(filter(None, quizzes)), tuple(filter(None, checklists)), _first(auto_replies, None),
    )  # fmt: skip


def _read(file: Path, read: Callable[[Path, Reading], Read], problems: list[Problem]) -> Read:
    reading = Reading(file.as_posix())
    made = read(file, reading)
    problems += reading.problems
    return made


def _first(of: Iterable[Read], otherwise: Read) -> Read:
    return next(iter(of), otherwise)
