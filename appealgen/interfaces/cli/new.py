"""`appealgen new`: a case folder to fill in."""

from __future__ import annotations

from pathlib import Path

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import ui_language

EXAMPLES = """
\b
Examples:
  appealgen new image-theft my-case
  appealgen new image-theft my-case --ui-language zh
"""


def _violations(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """For the shell's completion."""
    from appealgen.violations.catalog import VIOLATIONS

    return [name for name in (one.replace("_", "-") for one in VIOLATIONS) if name.startswith(incomplete)]


@click.command("new", epilog=EXAMPLES)
@click.argument("violation", shell_complete=_violations)
@click.argument("folder", type=click.Path(path_type=Path))
@ui_language
def command(violation: str, folder: Path, words: Words) -> None:
    """Begin a case: a folder with a case.yaml that explains each field, and folders for the files.

    VIOLATION: image-theft. Nothing that is there already is overwritten.
    """
    from appealgen.packet.start import start

    made = start(violation, folder, words)
    for name in made:
        click.echo(f"  {folder / name}")
    click.echo(words.text("cli/begun", file=str(folder / "case.yaml"), folder=str(folder)))
