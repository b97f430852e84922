"""A playbook as rows, one a text: what sheets and other programs are given, and what an import reads back."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from appealgen.playbook.model import Playbook, in_language
from appealgen.playbook.site.composer import order, title

COLUMNS = ("situation", "stage", "language", "title", "text", "asks", "owner", "reviewed")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a sheet takes for a formula when a cell begins with it."""


class Row(Struct, frozen=True):
    """One text of one script."""

    situation: str
    stage: str
    language: str
    title: str
    text: str
    asks: str
    """A line each."""
    owner: str
    reviewed: str

    def cells(self) -> tuple[str, ...]:
        return tuple(getattr(self, name) for name in COLUMNS)


def rows(playbook: Playbook) -> Iterator[Row]:
    """As a sale goes, then by situation and language."""
    for script in sorted(playbook.scripts, key=order):
        for body in script.bodies.values():
            asks = "\n".join(script.asks.get(body.language, ()))
            owner = str(in_language(script.owner, "en") or "")
            yield Row(script.situation, script.stage, body.language, title(script, "en"), body.text, asks, owner,
                      script.reviewed.isoformat())  # fmt: skip


def disarmed(cell: str) -> str:
    """Text that a sheet would take for a formula gets an apostrophe before it, as people type it themselves."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def armed(cell: str) -> str:
    """The text again."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell
