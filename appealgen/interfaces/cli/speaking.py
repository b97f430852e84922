"""The --help pages in the person's language. English stands beside the code; a test holds the catalogue to it."""

from __future__ import annotations

import inspect
import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import partial

import click

from appealgen.case.words import Words

BODY, COLUMN = 74, 42
"""Columns of a screen for what a command does, and for what stands behind an option."""
PHRASES = {
    "Usage": "usage", "Options": "options", "Commands": "commands", "Show this message and exit.": "this-page",
    "Examples:": "examples", "Example:": "example", "Start here:": "start-here", "[default: ": "default",
    "[required]": "required", "(to look at, with pictures)": "to-look-at", "(in CI)": "in-ci", "(without the PDF)": "without-pdf",
}  # fmt: skip
"""What click says itself, and what stands among the examples."""


def texts(command: click.Command, path: str) -> Iterator[tuple[str, str]]:
    """What a command's page says in English, each with its id."""
    if command.help:
        yield f"help/{path}", "\n\n".join(" ".join(part.split()) for part in command.help.split("\n\n")).strip()
    for option in _options(command):
        yield _id(path, option), " ".join((option.help or "").split())


def speak(command: click.Command, path: str, words: Words) -> None:
    """Put a command's page into the language of those words. `path`: "playbook build"; "appealgen" for the program itself."""
    said = {id: words.or_else(id, english) for id, english in texts(command, path)}
    if command.help:
        text = said[f"help/{path}"]
        command.help = "\n\n".join(folded(part, BODY) for part in text.split("\n\n"))
        command.short_help = text.partition("\n\n")[0]
    for option in _options(command):
        option.help = folded(said[_id(path, option)], COLUMN)
    command.epilog = _phrases(inspect.cleandoc(command.epilog or ""), words)
    command.context_class = type("Context", (click.Context,), {"formatter_class": partial(_Page, words)})


def _options(command: click.Command) -> list[click.Option]:
    return [option for option in command.params if isinstance(option, click.Option) and option.help]


def _id(path: str, option: click.Option) -> str:
    name = max(option.opts, key=len)
    return f"help/{name}" if name in ("--ui-language", "--no-cache", "--today") else f"help/{path} {name}"


def _phrases(text: str, words: Words) -> str:
    for english, name in PHRASES.items():
        text = text.replace(english, words.or_else(f"help/word.{name}", english))
    return text


def folded(text: str, columns: int) -> str:
    """Lines of so many columns that click leaves as they are: it breaks at spaces, and Chinese has none."""
    lines, wide = [""], 0
    for piece in re.findall(r"[!-~]+ ?|.", text):
        width = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in piece)
        if wide + width > columns and piece not in "，。；：、）”":
            lines, wide = [*lines, ""], 0
        lines[-1], wide = lines[-1] + piece, wide + width
    return "\b\n" + "\n".join(line.rstrip() for line in lines)


class _Page(click.HelpFormatter):
    """A page with its headings, and what click says itself, in the language of the words."""

    def __init__(self, words: Words, width: int | None = None, max_width: int | None = None) -> None:
        super().__init__(width=width, max_width=max_width)
        self.words = words

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, args, prefix or f"{_phrases('Usage', self.words)}: ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(_phrases(heading, self.words))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([(name, _phrases(text, self.words)) for name, text in rows], col_max, col_spacing)
