"""`appealgen playbook init`: a playbook to own, with everything that its site needs."""

from __future__ import annotations

from pathlib import Path

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import shown, ui_language

EXAMPLES = """
\b
Example:
  appealgen playbook init my-playbook --name "Bright Morning Tools"
"""


@click.command("init", epilog=EXAMPLES)
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--name", default="", help="The shop's name, for the head of each page.")
@ui_language
def command(folder: Path, name: str, words: Words) -> None:
    """Begin a playbook of your own in FOLDER: scripts, pages, colours and name to change. Nothing is overwritten.

    Its site is private: not for search engines, and without a site map, until `public: true` stands in its mkdocs.yml.
    """
    from appealgen.playbook.starting import start

    start(folder, name)
    click.echo(words.text("playbook/begun", folder=shown(folder)))
