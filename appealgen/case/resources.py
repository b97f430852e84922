"""Where templates/ lies: beside the case first, then the user's own folder, then the checkout's or the wheel's."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from appealgen.case.errors import CaseError, Problem
from appealgen.case.folders import user_folder

Whose = Literal["case", "user"]
_BESIDE: ContextVar[Path | None] = ContextVar("beside", default=None)
ROOMS = ("letters", "paper", "marketplaces")
"""What a folder beside a case may override. Fonts and the seller's own pages only the user himself: whoever sends a case
could otherwise change what the program says of it."""
LARGEST = 5_000_000
"""Bytes of a template: the Word file of ours has 20 000."""


class Own(NamedTuple):
    """A template that stands in the place of ours."""

    name: str
    """`letters/image_theft/en.md`."""
    whose: Whose
    file: Path


@contextmanager
def beside(case: Path | None) -> Iterator[None]:
    """Within it the `templates/` of that case's folder come first."""
    folder = case / "templates" if case is not None else None
    token = _BESIDE.set(folder.resolve() if folder is not None and folder.is_dir() else None)
    try:
        yield
    finally:
        _BESIDE.reset(token)


def case_folder() -> Path | None:
    """Of the case whose templates come first now."""
    folder = _BESIDE.get()
    return folder.parent if folder is not None else None


@cache
def shipped_templates() -> Path:
    """The templates that came with the program: beside the package in a checkout, inside it in a wheel."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def template_folders() -> tuple[Path, ...]:
    """The folders to search, in order, but for the one beside the case; the user's own only when it is there."""
    own = user_folder("config") / "templates"
    return (own, shipped_templates()) if own.is_dir() else (shipped_templates(),)


def template(name: str) -> Path:
    """The file of that name (`paper/letter.css`) that comes first. Raises FileNotFoundError; CaseError for one beside the
    case that is a way out of its folder, or too large."""
    folder = _BESIDE.get()
    if folder is not None and _may_override(name) and (folder / name).is_file():
        return _within(folder, folder / name)
    for other in template_folders():
        if (other / name).is_file():
            return other / name
    raise FileNotFoundError(name)


def names(pattern: str) -> tuple[str, ...]:
    """Of all templates that fit (`marketplaces/*.toml`), wherever they lie, each once."""
    beside = _BESIDE.get()
    folders = [*template_folders(), *([beside] if beside else [])]
    found = {file.relative_to(folder).as_posix() for folder in folders for file in folder.glob(pattern)}
    return tuple(sorted(name for name in found))


def own(*parts: str) -> tuple[Own, ...]:
    """The templates that are not ours and are in use, by name; `parts`: only those whose names begin so."""
    found: dict[str, Own] = {}
    folders: tuple[tuple[Whose, Path | None], ...] = (
        ("user", next(iter(template_folders()[:-1]), None)),
        ("case", _BESIDE.get()),
    )
    for whose, folder in folders:
        for file in sorted(folder.rglob("*")) if folder is not None else ():
            name = file.relative_to(folder).as_posix() if folder else ""
            if file.is_file() and (whose == "user" or _may_override(name)) and name.startswith(parts or ""):
                found[name] = Own(name, whose, file)
    return tuple(found[name] for name in sorted(found))


def _may_override(name: str) -> bool:
    return name.split("/")[0] in ROOMS and not name.startswith("paper/fonts/") and not name.endswith(".conf")


def _within(folder: Path, file: Path) -> Path:
    shown = f"templates/{file.relative_to(folder).as_posix()}"
    if not file.resolve().is_relative_to(folder):
        raise CaseError([Problem("template/outside", shown)])
    if file.stat().st_size > LARGEST:
        raise CaseError([Problem("template/too-large", shown, facts={"limit": LARGEST})])
    return file
