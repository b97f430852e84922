"""Every command's --help in both languages: the catalogue holds what stands beside the code, and the Chinese page is whole."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from appealgen.case.words import Words
from appealgen.interfaces.cli import cli
from appealgen.interfaces.cli.lazy import Lazy
from appealgen.interfaces.cli.speaking import PHRASES, texts
from tests.interfaces.calling import run


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["appealgen", "--ui-language", "en"])


def commands(command: click.Command = cli, path: str = "appealgen") -> Iterator[tuple[click.Command, str]]:
    yield command, path
    if isinstance(command, click.Group):
        for name in command.list_commands(context := click.Context(command)):
            below = command.get_command(context, name)
            assert below is not None
            yield from commands(below, name if command is cli else f"{path} {name}")


def beside_the_code() -> dict[str, str]:
    found = {f"help/word.{name}": english for english, name in PHRASES.items()}
    for command, path in commands():
        found.update(texts(command, path))
        if isinstance(command, Lazy):
            found.update({f"help/line.{command.path}{name}": line for name, (_, line) in command.table.items()})
    return found


def test_the_catalogue_says_what_stands_beside_the_code() -> None:
    english = Words("en")
    assert {id: english.or_else(id, "") for id in english.ids if id.startswith("help/")} == beside_the_code()


def test_every_page_is_chinese(cache: Path) -> None:
    told = run(cache, "check", "--help", LC_ALL="zh_CN.UTF-8").stdout
    assert "查看一个案例的证据" in told
    assert "（带图，便于查看）" in told
    for page in ([], ["check"], ["build"], ["find"], ["cache", "clear"], ["playbook", "indicators"]):
        told = run(cache, "--ui-language", "zh", *page, "--help").stdout
        assert not re.search(r"Usage|Options|Commands|Examples|Show this|\[default|\[required|\bthe\b", told), told
        options = told.partition("例子")[0].splitlines()
        assert max(map(columns, options)) <= 82


def test_english_pages_are_as_before(cache: Path) -> None:
    told = run(cache, "check", "--help", "--ui-language", "en").stdout
    assert told.startswith("Usage: appealgen check [OPTIONS] CASE...\n\n  Look at the evidence of a case")


def columns(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in line)
