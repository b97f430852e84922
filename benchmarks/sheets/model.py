"""One sheet of the set, in short."""

from __future__ import annotations

from typing import Any

from msgspec import Struct


class Case(Struct, frozen=True):
    """A listing and its rows; `kind` is how the file is written, `pattern` the rule that must tell, None for an honest one."""

    name: str
    title: str
    language: str
    kind: str
    properties: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    pattern: str | None = None
