"""`appealgen playbook import`: a shop's scripts, or our own sheet edited: a diff is shown, then it is written."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import today_option, ui_language
from appealgen.interfaces.cli.playbook.common import day_of, folder_argument, meant

EXAMPLES = """
\b
Examples:
  appealgen playbook import scripts.xlsx
  appealgen playbook import macros.json my-playbook --lang en --yes
"""


@click.command("import", epilog=EXAMPLES)
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@folder_argument
@click.option(
    "--lang", "language", default="en", show_default=True, help="Of texts whose language the file doesn't tell."
)
@click.option("--yes", is_flag=True, help="Write without asking, once the diff is shown.")
@click.option("--dry-run", is_flag=True, help="Show the diff only.")
@today_option
@ui_language
def command(
    file: Path, folder: Path | None, language: str, yes: bool, dry_run: bool, today: datetime | None, words: Words
) -> None:
    """Take scripts from FILE into the playbook in FOLDER: CSV, XLSX, Zendesk's macros or Chatwoot's canned responses.

    Every change is shown as a diff before it is written: texts, and of our own sheet titles,
    stages, asks, owners and days of review too. What can't be written is told.
    """
    from appealgen.playbook.imports.changes import changes, write
    from appealgen.playbook.imports.sources import brought
    from appealgen.playbook.reading.playbook import read_playbook

    playbook = read_playbook(meant(folder))
    changed, left = changes(playbook, brought(file, playbook, language), day_of(today))
    for one in changed:
        click.echo(one.diff(), nl=False)
    for other in left:
        click.echo(words.text("playbook/left", situation=other.situation, what=other.what), err=True)
    if not changed:
        click.echo(words.text("playbook/nothing-to-import"), err=True)
    elif not dry_run and (yes or click.confirm(words.text("playbook/write-them", count=len(changed)), err=True)):
        write(changed)
        click.echo(words.text("playbook/imported", count=len(changed)), err=True)
