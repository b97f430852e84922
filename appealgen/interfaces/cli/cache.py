"""`appealgen cache`: what is kept of the seller's files, and where."""

from __future__ import annotations

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import ui_language


@click.group("cache", epilog="\b\nExamples:\n  appealgen cache show\n  appealgen cache clear")
def command() -> None:
    """What is kept of your files between runs: facts only (sizes, hashes, what matches), never a picture.

    Of the folders that `find` looked through also where each photo lies, so that it is found again.
    """


@command.command("show", epilog="\b\nExample:\n  appealgen cache show")
@ui_language
def show(words: Words) -> None:
    """What is kept, and where."""
    from appealgen.evidence.cache import Cache, cache_folder

    folder = cache_folder()
    click.echo(str(folder))
    contents = Cache(folder).contents()
    for kept in contents:
        click.echo(f"  {kept.examiner:10} {words.text('cli/kept', count=kept.count, size=kept.bytes)}")
    from appealgen.evidence.photos.library.store import kept as kept_libraries

    count, size = kept_libraries(folder)
    if count:
        click.echo(f"  {'libraries':10} {words.text('cli/kept-libraries', count=count, size=size)}")
    if not count and not contents:
        click.echo(f"  {words.text('cli/kept-nothing')}")


@command.command("clear", epilog="\b\nExample:\n  appealgen cache clear")
@ui_language
def clear(words: Words) -> None:
    """Remove all of it."""
    from appealgen.evidence.cache import Cache, cache_folder
    from appealgen.evidence.photos.library.store import clear as clear_libraries

    folder = cache_folder()
    click.echo(words.text("cli/cleared", count=Cache(folder).clear() + clear_libraries(folder)))
