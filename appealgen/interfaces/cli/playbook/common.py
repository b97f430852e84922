"""What the commands of the playbook share: the folder that is meant, and the day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

Command = TypeVar("Command", bound=Callable[..., Any])


def folder_argument(command: Command) -> Command:
    """`FOLDER`: a playbook's, or one with `playbooks/` in it; else the working folder's, else the one that came along."""
    made: Command = click.argument(
        "folder", required=False, default=None, type=click.Path(path_type=Path, exists=True, file_okay=False)
    )(command)
    return made


def meant(folder: Path | None) -> Path:
    """The folder to read, as the person would write it."""
    from appealgen.playbook.places import shipped

    if folder is not None:
        return folder
    here = Path("playbooks")
    return here if (here / "scripts").is_dir() else shipped()


def day_of(today: datetime | None) -> date:
    """The day that was given, or the machine's."""
    return today.date() if today else date.today()
