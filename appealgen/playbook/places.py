"""Where the playbook that came with the program lies: the checkout's or the wheel's."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]


def shipped() -> Path:
    """The folder `playbooks/`."""
    inside = PACKAGE / "playbooks"
    return inside if inside.is_dir() else PACKAGE.parent / "playbooks"


def shipped_configuration() -> Path:
    """The site's `mkdocs.yml`."""
    inside = PACKAGE / "playbooks" / "mkdocs.yml"
    return inside if inside.is_file() else PACKAGE.parent / "mkdocs.yml"
