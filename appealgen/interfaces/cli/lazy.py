"""A group that imports a command's file only when it is called or its own --help is asked for, so that --help is quick."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from appealgen.case.words import Words


def _words() -> Words | None:
    """The words of the person's language; None for English, which stands beside the code."""
    from appealgen.interfaces.cli.language import asked_language

    if asked_language() == "en":
        return None
    from appealgen.case.words import Words

    return Words(asked_language())


def heard(command: click.Command, path: str) -> None:
    """The pages of a command, and of those below it, in the person's language."""
    if words := _words():
        from appealgen.interfaces.cli.speaking import speak

        speak(command, path, words)
        for name, below in getattr(command, "commands", {}).items():
            speak(below, f"{path} {name}", words)


class Lazy(click.Group):
    """`table`: of each command its module in `package`, and its line in --help."""

    def __init__(self, *args: Any, package: str, table: Mapping[str, tuple[str, str]], **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.package = package
        self.table = table

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.table)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.table:
            return None
        module, _ = self.table[cmd_name]
        command: click.Command = import_module(f"{self.package}.{module}").command
        heard(command, f"{self.path}{cmd_name}")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, self._line(name, line)) for name, (_, line) in self.table.items()])

    def _line(self, name: str, english: str) -> str:
        if not (words := _words()):
            return english
        from appealgen.interfaces.cli.speaking import COLUMN, folded

        return folded(words.or_else(f"help/line.{self.path}{name}", english), COLUMN)

    @property
    def path(self) -> str:
        """What stands before a command's name in the catalogue of help pages."""
        return f"{self.package.rpartition('.cli.')[2]} " if ".cli." in self.package else ""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        name = args[0] if args else ""
        if name and name not in self.table and not name.startswith("-") and not ctx.resilient_parsing:
            ctx.fail(self._no_such_command(name))
        return super().resolve_command(ctx, args)

    def _no_such_command(self, name: str) -> str:
        from appealgen.case.text import nearest
        from appealgen.case.words import Words
        from appealgen.interfaces.cli.common import asked_language

        return Words(asked_language()).text("usage/no-such-command", name=name, near=nearest(name, self.table))
