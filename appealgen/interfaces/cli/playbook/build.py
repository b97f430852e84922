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
  appealgen playbook build my-playbook --zip
  appealgen playbook build my-playbook --out site --zip playbook.zip
"""

BESIDE = "*.zip"
"""No name of a file: what `--zip` alone stands for."""


@click.command("build", epilog=EXAMPLES)
@folder_argument
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("site"), show_default=True, help="The site's folder."
)
@click.option(
    "--zip",
    "archive",
    type=click.Path(path_type=Path),
    is_flag=False,
    flag_value=BESIDE,
    metavar="[FILE.zip]",
    help="Also pack it, for handing round; without a file's name beside the site.",
)
@ui_language
def command(folder: Path | None, out: Path, archive: Path | None, words: Words) -> None:
    """Build the site of the playbook in FOLDER: English at the top, Chinese under zh/. It works from a folder, too.

    Any warning stops it, and nothing is written. Without FOLDER: the `playbooks` folder here, else the one that came along.
    """
    from appealgen.playbook.site.build import build, zipped

    archive = _archive(archive, out, words)
    build(meant(folder), out)
    click.echo(words.text("playbook/built", page=shown(out / "index.html")))
    if archive:
        zipped(out, archive)
        click.echo(shown(archive))


def _archive(asked: Path | None, out: Path, words: Words) -> Path | None:
    """Beside the site when it has no name. In `--zip my-playbook` the folder would be taken for the file: that is told."""
    if asked == Path(BESIDE):
        return out.absolute().with_name(f"{out.absolute().name}.zip")
    if asked and (asked.suffix.lower() != ".zip" or asked.is_dir()):
        raise click.BadParameter(words.text("playbook/no-zip", name=shown(asked)), param_hint="--zip")
    return asked
