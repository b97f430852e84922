"""`appealgen playbook export`: the scripts for other programs, and the handbook for print."""

from __future__ import annotations

from pathlib import Path

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import shown, ui_language
from appealgen.interfaces.cli.playbook.common import folder_argument, meant

FORMATS = ("csv", "xlsx", "json", "espanso", "chatwoot", "zendesk", "pdf", "docx")
EXAMPLES = """
\b
Examples:
  appealgen playbook export --to xlsx --out scripts.xlsx
  appealgen playbook export my-playbook --to pdf --lang zh --out handbook.pdf
"""


@click.command("export", epilog=EXAMPLES)
@folder_argument
@click.option("--to", "form", type=click.Choice(FORMATS), required=True, help="pdf and docx: the handbook.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="The file to write.")
@click.option(
    "--lang", "language", type=click.Choice(("en", "zh")), default="en", show_default=True, help="Of the handbook."
)
@ui_language
def command(folder: Path | None, form: str, out: Path, language: str, words: Words) -> None:
    """Write the scripts of the playbook in FOLDER as a file that other programs read."""
    from appealgen.playbook.exports.export import export
    from appealgen.playbook.reading.playbook import read_playbook

    playbook = read_playbook(meant(folder))
    export(playbook, form, out, language)
    click.echo(words.text("playbook/exported", file=shown(out), scripts=len(playbook.scripts)))
