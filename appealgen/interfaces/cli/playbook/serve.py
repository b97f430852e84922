"""`appealgen playbook serve`: the site for its author, built again whenever a file changes."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import tell_problems, ui_language
from appealgen.interfaces.cli.playbook.common import folder_argument, meant


@click.command("serve", epilog="\b\nExample:\n  appealgen playbook serve my-playbook --port 8000")
@folder_argument
@click.option("--port", type=click.IntRange(1, 65535), default=8000, show_default=True)
@ui_language
def command(folder: Path | None, port: int, words: Words) -> None:
    """Show the playbook of FOLDER on this computer alone, and build it again when a file of it changes. Ctrl+C ends it."""
    from appealgen.playbook.reading.playbook import playbook_folder
    from appealgen.playbook.site.serving import serve

    root = playbook_folder(meant(folder)).resolve()
    with tempfile.TemporaryDirectory(prefix="playbook-") as place:
        click.echo(words.text("playbook/serving", address=f"http://127.0.0.1:{port}/"), err=True)
        serve(root, Path(place) / "site", port, lambda error: tell_problems(error, words))
