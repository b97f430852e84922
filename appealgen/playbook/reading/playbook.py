"""A folder becomes a Playbook, or every mistake at once."""

from __future__ import annotations

from pathlib import Path

from appealgen.case.errors import Problem
from appealgen.playbook.model import KeywordSet, Limits, Playbook, Script
from appealgen.playbook.reading.nodes import PlaybookError, Reading
from appealgen.playbook.reading.others import read_keywords, read_limits
from appealgen.playbook.reading.scripts import read_script


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
    scripts: list[Script] = []
    for file in sorted((root / "scripts").glob("*.md")):
        reading = Reading(file.as_posix())
        script = read_script(file, reading.name, reading)
        problems += reading.problems
        scripts += [script] if script else []
    limits = Limits()
    sets: tuple[KeywordSet, ...] = ()
    if (root / "limits.yml").is_file():
        reading = Reading((root / "limits.yml").as_posix())
        limits = read_limits(root / "limits.yml", reading)
        problems += reading.problems
    if (root / "keywords.yml").is_file():
        reading = Reading((root / "keywords.yml").as_posix())
        sets = read_keywords(root / "keywords.yml", reading)
        problems += reading.problems
    if problems:
        raise PlaybookError(problems)
    return Playbook(root, tuple(scripts), sets, limits)
