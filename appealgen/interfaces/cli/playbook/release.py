"""`appealgen playbook release`: what the scripts say now gets a version, so that the site can tell what changed."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import shown, today_option, ui_language
from appealgen.interfaces.cli.playbook.common import day_of, meant


@click.command("release", epilog="\b\nExample:\n  appealgen playbook release 2.1 my-playbook")
@click.argument("version")
@click.argument("folder", required=False, type=click.Path(path_type=Path, exists=True, file_okay=False))
@today_option
@ui_language
def command(version: str, folder: Path | None, today: datetime | None, words: Words) -> None:
    """Enter VERSION in the playbook's versions.yml: from then on, "What changed" lists what was reworded since."""
    from appealgen.playbook.reading.playbook import read_playbook
    from appealgen.playbook.site.version import FILE, release, versions

    playbook = read_playbook(meant(folder))
    if version in {one.name for one in versions(playbook.folder)}:
        raise click.UsageError(words.text("playbook/version-there", version=version))
    text = release(playbook, version, day_of(today))
    (playbook.folder / FILE).write_text(text, encoding="utf-8")
    click.echo(shown(playbook.folder / FILE))
