"""`appealgen playbook build`: the site that agents work from."""

from __future__ import annotations

from pathlib import Path

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import shown, ui_language
from appealgen.interfaces.cli.playbook.common import folder_argument, meant

EXAMPLES = """
\b
Examples:
  appealgen playbook build
  appealgen playbook build my-playbook --out site --zip playbook.zip
"""


@click.command("build", epilog=EXAMPLES)
@folder_argument
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("site"), show_default=True, help="The site's folder."
)
@click.option(
    "--zip", "archive", type=click.Path(path_type=Path, dir_okay=False), help="Also pack it, for handing round."
)
@ui_language
def command(folder: Path | None, out: Path, archive: Path | None, words: Words) -> None:
    """Build the site of the playbook in FOLDER: English at the top, Chinese under zh/. It works from a folder, too.

    Any warning stops it, and nothing is written. Without FOLDER: the `playbooks` folder here, else the one that came along.
    """
    from appealgen.playbook.site.build import build, zipped

    build(meant(folder), out)
    click.echo(words.text("playbook/built", page=shown(out / "index.html")))
    if archive:
        zipped(out, archive)
        click.echo(shown(archive))
