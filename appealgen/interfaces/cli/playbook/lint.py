"""`appealgen playbook lint`: what is to be mended before agents copy it."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import today_option, ui_language
from appealgen.interfaces.cli.playbook.common import day_of, folder_argument, meant

EXAMPLES = """
\b
Examples:
  appealgen playbook lint
  appealgen playbook lint my-playbook --format github
"""


@click.command("lint", epilog=EXAMPLES)
@folder_argument
@click.option("--format", "form", type=click.Choice(("text", "json", "github")), default="text", show_default=True)
@today_option
@ui_language
@click.pass_context
def command(ctx: click.Context, folder: Path | None, form: str, today: datetime | None, words: Words) -> None:
    """Say what is wrong in the playbook of FOLDER: slots, languages, promises, lengths, links, reviews, keyword sets.

    Exit code 1 if anything is. Without FOLDER: the `playbooks` folder here, else the one that came with the program.
    """
    from appealgen.interfaces.reports import playbook_lint as reports
    from appealgen.playbook.lint.run import lint
    from appealgen.playbook.reading.playbook import read_playbook

    playbook = read_playbook(meant(folder))
    findings = lint(playbook, day_of(today))
    if form == "json":
        click.echo(json.dumps(reports.as_json(findings, words), ensure_ascii=False, indent=2))
    elif form == "github":
        click.echo(reports.github(findings, words), nl=False)
    else:
        click.echo(reports.text(findings, len(playbook.scripts), words), nl=False)
    ctx.exit(1 if findings else 0)
