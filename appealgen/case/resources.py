"""Where templates/ lies: the user's own folder first, then the checkout's or the wheel's."""

from __future__ import annotations

from pathlib import Path

from appealgen.case.folders import user_folder


def shipped_templates() -> Path:
    """The templates that came with the program: beside the package in a checkout, inside it in a wheel."""
    package = Path(__file__).resolve().parents[1]
    inside = package / "templates"
    return inside if inside.is_dir() else package.parent / "templates"


def template_folders() -> tuple[Path, ...]:
    """The folders to search, in order; the user's own only when it is there."""
    own = user_folder("config") / "templates"
    return (own, shipped_templates()) if own.is_dir() else (shipped_templates(),)


def template(name: str) -> Path:
    """The file of that name (`paper/letter.css`) that comes first. Raises FileNotFoundError."""
    for folder in template_folders():
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(name)
