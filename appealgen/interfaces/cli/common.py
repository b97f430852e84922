"""What the commands share: languages, the looker with its progress, and how a person's mistakes are told."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from appealgen.case.errors import UserError
from appealgen.case.marketplace import known_hosts
from appealgen.case.words import UI_LANGUAGES, Words
from appealgen.evidence.looker import Looker
from appealgen.interfaces.cli.language import asked_language as asked_language
from appealgen.interfaces.cli.language import machine_language

Command = TypeVar("Command", bound=Callable[..., Any])


def _chosen(ctx: click.Context, param: click.Parameter, value: str | None) -> Words:
    language = value or ctx.meta.get("appealgen.language") or machine_language()  # before the command, or behind it
    ctx.meta["appealgen.language"] = language
    return Words(language)


def ui_language(command: Command) -> Command:
    """`--ui-language`; the command gets `words`."""
    made: Command = click.option(
        "--ui-language",
        "words",
        type=click.Choice(UI_LANGUAGES),
        callback=_chosen,
        help="Language of what is said to you; else the machine's.",
    )(command)
    return made


def no_cache(command: Command) -> Command:
    made: Command = click.option("--no-cache", is_flag=True, help="Look at every file anew, and keep nothing of it.")(
        command
    )
    return made


class Day(click.DateTime):
    """A day, written as the case writes it."""

    def __init__(self) -> None:
        super().__init__(("%Y-%m-%d",))

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f'"{value}" is no day: write year-month-day, such as 2026-11-20', param, ctx)


def today_option(command: Command) -> Command:
    """`--today`."""
    told = "Reckon the days from this one, such as 2026-11-20; else from the machine's."
    made: Command = click.option("--today", metavar="DAY", type=Day(), help=told)(command)
    return made


@contextmanager
def looker(no_cache: bool) -> Iterator[Looker]:
    """The looker; on a terminal a bar tells which file is being looked at once it takes longer than a second."""
    from appealgen.violations.catalog import NAMED_IN_NOTICES

    cache = None
    if not no_cache:
        from appealgen.evidence.cache import Cache, cache_folder

        cache = Cache(cache_folder())
    with _watching() as watch:
        yield Looker(cache, watch, NAMED_IN_NOTICES, known_hosts())


@contextmanager
def _watching() -> Iterator[Callable[[str], None] | None]:
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    from appealgen.interfaces.cli.late import Late

    columns = (BarColumn(20), TimeElapsedColumn(), TextColumn("{task.description}"))
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    task = progress.add_task("", total=None)  # how many comparisons follow isn't known before
    late = Late(progress.start, 1.0)

    def watch(name: str) -> None:
        late.poke()
        progress.update(task, description=name)

    try:
        yield watch
    finally:
        late.cancel()
        progress.stop()


def tell_problems(error: UserError, words: Words | None = None, case: str = "", *, quoting: bool = True) -> None:
    """Every mistake: where, what, found, expected, mend. To stderr, below the case's name where there are several.

    `quoting`: with what was found; CI's log is read by more people than the case.
    """
    if case:
        click.echo(f"{case}\n", err=True)
    ctx = click.get_current_context(silent=True)
    language = ctx.meta.get("appealgen.language") if ctx else None
    words = words or Words(language or asked_language())
    for problem in error.problems:
        said = words.problem(problem)
        place = ":".join(str(part) for part in (problem.file, problem.line, problem.column) if part is not None)
        click.echo(f"✗ {said.message}{f'   {place}' if place else ''}", err=True)
        for name, text in (("found", said.seen if quoting else ""), ("expected", said.expected), ("mend", said.mend)):
            if text:
                click.echo(f"  {words.text(f'cli/{name}')}{text}", err=True)


def shown(path: Path) -> str:
    """A path as the person wrote it, with forward slashes."""
    return path.as_posix()
