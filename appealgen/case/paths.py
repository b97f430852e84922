"""Files that a case names: relative to its folder and never outside it."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath, PureWindowsPath

from msgspec.structs import replace

from appealgen.case.finding import Place
from appealgen.case.model import NamedFile
from appealgen.case.text import printable

MAGIC = set("*?[")
"""What makes a name a pattern."""


class OutsideError(ValueError):
    """The path, or a link that it goes through, leads out of the case's folder."""


def name_file(folder: Path, text: str, place: Place, *, outside: bool = False) -> NamedFile:
    """The file that `text` names; it may not exist. `folder` is resolved. Raises OutsideError."""
    name = _forward(folder, text.strip())
    path = folder / name
    if not outside:
        _refuse_outside(folder, name)
    return NamedFile(printable(name), path, Place(printable(name), place.line, place.column))


def expand(folder: Path, text: str, place: Place) -> list[NamedFile]:
    """`text` as a file if such a file exists, else as a pattern, sorted; a pattern without a match names itself."""
    literal = name_file(folder, text, place)
    pattern = _forward(folder, text.strip())
    if _exists(literal.path) or not MAGIC & set(pattern):
        return [literal]
    files = [name for name in _matches(folder, pattern) if (folder / name).is_file()]
    return [name_file(folder, name, place) for name in files] or [replace(literal, unmatched=True)]


def _matches(folder: Path, pattern: str) -> list[str]:
    """Names that fit, sorted; none for a pattern that means nothing (`a**b`)."""
    try:
        return sorted(file.relative_to(folder).as_posix() for file in folder.glob(pattern))
    except (OSError, ValueError, NotImplementedError, re.error):
        return []


def _forward(folder: Path, text: str) -> str:
    """`photos\\IMG_1.JPG`, as Windows writes it, unless a file has that very name."""
    if "\\" in text and not _exists(folder / text):
        return PureWindowsPath(text).as_posix()
    return text


def _exists(path: Path) -> bool:
    """False too for a name that no file can have (300 letters)."""
    try:
        return path.exists()
    except OSError:
        return False


def _refuse_outside(folder: Path, name: str) -> None:
    if PurePosixPath(name).is_absolute() or PureWindowsPath(name).drive or ".." in PurePosixPath(name).parts:
        raise OutsideError(name)
    try:
        inside = (folder / name).resolve().is_relative_to(folder)
    except (OSError, RuntimeError):  # a link that leads to itself
        raise OutsideError(name) from None
    if not inside:
        raise OutsideError(name)
