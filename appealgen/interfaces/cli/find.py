"""`appealgen find`: in folders of photos, the source of each disputed picture and the photos of its shoot."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import click

from appealgen.case.text import printable
from appealgen.case.words import Words
from appealgen.evidence.cache import cache_folder
from appealgen.evidence.photos.model import Match
from appealgen.interfaces.cli.common import looker, no_cache, shown, ui_language
from appealgen.packet.find import Answer, Found, find

EXAMPLES = """
\b
Examples:
  appealgen find disputed/main.jpg --in ~/Photos
  appealgen find disputed/*.jpg --in ~/Photos --in /media/archive --write my-case
  appealgen find disputed/main.jpg --in ~/Photos --format json
"""


@click.command("find", epilog=EXAMPLES)
@click.argument("pictures", metavar="PICTURE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--in", "folders", metavar="FOLDER", multiple=True, required=True, type=click.Path(path_type=Path),
              help="A folder of photos, with all that is in it. May be given several times.")  # fmt: skip
@click.option("--write", "case", metavar="CASE", type=click.Path(path_type=Path),
              help="Put what was found into CASE/case.yaml; the files are copied into CASE.")  # fmt: skip
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@ui_language
@no_cache
def command(
    pictures: tuple[Path, ...],
    folders: tuple[Path, ...],
    case: Path | None,
    form: str,
    words: Words,
    no_cache: bool,
) -> None:
    """Find the photo from which each disputed picture was made, and the three best photos of its shoot.

    The first time every photo is looked at; that may take some hours for 100,000, on all cores. Stop it with Ctrl-C when you
    like: it goes on where it was. Later only what is new or changed is looked at. The index of the folders is kept in your
    cache: `appealgen cache show`.
    """
    from appealgen.packet.fill import fill, refuse_filled

    if case is not None:
        refuse_filled(case)
    with looker(no_cache) as evidence, _index(no_cache) as cache, _progress(words) as watch:
        answer = find(pictures, folders, evidence, cache, watch)
    if form == "json":
        click.echo(json.dumps(_data(answer, words), ensure_ascii=False, indent=2))
    else:
        _text(answer, words)
    if case is not None:
        file = fill(case, answer.pictures, words)
        click.echo(words.text("find/written", file=shown(file)), err=True)


@contextmanager
def _index(no_cache: bool) -> Iterator[Path]:
    if not no_cache:
        yield cache_folder()
        return
    with TemporaryDirectory() as folder:
        yield Path(folder)


@contextmanager
def _progress(words: Words) -> Iterator[Callable[[int, int], None]]:
    """A bar on a terminal while photos are looked at; else nothing."""
    if not sys.stderr.isatty():
        yield lambda done, of: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    progress = Progress(*columns, console=Console(stderr=True), transient=True)
    task = progress.add_task(words.text("find/indexing"))

    def watch(done: int, of: int) -> None:
        if done < of:
            progress.start()
            progress.update(task, completed=done, total=of)
        else:
            progress.stop()

    try:
        yield watch
    finally:
        progress.stop()


def _data(answer: Answer, words: Words) -> dict[str, Any]:
    library = answer.library
    counted = {"photos": library.photos, "unreadable": library.unreadable, "skipped": library.skipped,
               "unread_folders": [_name(folder) for folder in answer.closed]}  # fmt: skip
    return {"pictures": [_picture(found, words) for found in answer.pictures], "library": counted}


def _picture(found: Found, words: Words) -> dict[str, Any]:
    return {
        "picture": _name(found.picture),
        "source": _match(*found.source, words) if found.source else None,
        "candidates": [{"file": _name(file), "verdict": match.verdict, "score": match.score}
                       for file, match in found.candidates],
        "set": [_name(file) for file in found.set],
        "raw": _name(found.raw) if found.raw else None,
        "error": _error(found, words),
    }  # fmt: skip


def _match(file: Path, match: Match, words: Words) -> dict[str, Any]:
    changes = [
        {"kind": change.kind, "amount": change.amount, "words": words.text(f"change/{change.kind}")}
        for change in match.changes
    ]
    return {"file": _name(file), "verdict": match.verdict, "score": match.score, "visible": match.visible,
            "changes": changes}  # fmt: skip


def _error(found: Found, words: Words) -> str | None:
    if found.unreadable is None:
        return None
    return words.text(f"photo/opens-whole.{found.unreadable.reason.replace('_', '-')}.message")


def _name(path: Path) -> str:
    return printable(path.as_posix())


def _text(answer: Answer, words: Words) -> None:
    for found in answer.pictures:
        click.echo(_name(found.picture))
        error = _error(found, words)
        if error is not None:
            click.echo(f"  {error}")
        elif found.source is None:
            click.echo(f"  {words.text('find/none')}")
        else:
            _source(found, words)
    library = answer.library
    click.echo(
        words.text("find/library", photos=library.photos, unreadable=library.unreadable, skipped=library.skipped),
        err=True,
    )
    for folder in answer.closed:
        click.echo(words.text("find/closed", folder=_name(folder)), err=True)


def _source(found: Found, words: Words) -> None:
    assert found.source is not None
    file, match = found.source
    click.echo(f"  {words.text(f'find/source-{match.verdict}')}{_name(file)}")
    if match.changes:
        changes = ", ".join(words.text(f"change/{change.kind}") for change in match.changes)
        click.echo(f"  {words.text('find/changes')}{changes}")
    if found.raw:
        click.echo(f"  {words.text('find/raw')}{_name(found.raw)}")
    for number, one in enumerate(found.set):
        click.echo(f"  {words.text('find/set') if not number else words.text('find/more')}{_name(one)}")
    if len(found.set) < 3:
        click.echo(f"  {words.text('find/few' if found.set else 'find/alone', count=len(found.set))}")
