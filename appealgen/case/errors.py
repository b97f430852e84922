"""A person's mistakes. Each carries facts and its mend; words come from the catalogue. Our own bugs are not here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct, field

from appealgen.case.finding import Fact


class Problem(Struct, frozen=True):
    """One mistake. Its words stand in the catalogue under `problem/<id>`: message, expected, found, mend."""

    id: str
    file: str | None = None
    line: int | None = None
    """From 1."""
    column: int | None = None
    facts: Mapping[str, Fact] = field(default_factory=dict)


class UserError(Exception):
    """What was asked can't be done; every reason at once. Exit code 2."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(f"{p.file}:{p.line}: {p.id} {dict(p.facts)}" for p in self.problems))


class CaseError(UserError):
    """A case that can't be read."""


class OutputError(UserError):
    """A packet that can't be written; nothing was left behind."""


class MissingPartError(UserError):
    """A part of the machine (Pango) or of the program (a glyph, a template) that the work needs is missing."""
