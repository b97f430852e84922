"""`appealgen template`: a shop's own letters. Take a built-in one, change it, and have it looked at before it is used."""

from __future__ import annotations

from pathlib import Path

import click

from appealgen.case.errors import OutputError, Problem
from appealgen.case.words import Words
from appealgen.interfaces.cli.common import shown, tell_problems, ui_language

EXAMPLES = """
\b
Examples:
  appealgen template export image-theft my-templates --lang en
  appealgen template fields image-theft
  appealgen template lint my-templates/letters/image_theft/en.md
"""


@click.group("template", epilog=EXAMPLES)
def command() -> None:
    """Letters and paper of your own: what may stand in a template, and what is wrong in one."""


@command.command("fields", epilog="\b\nExample:\n  appealgen template fields image-theft")
@click.argument("violation")
@ui_language
def fields(violation: str, words: Words) -> None:
    """List what a letter of that violation may print: store.name, exhibits[].letter, …; [] is each one of a list."""
    from appealgen.rendering import fields as known

    click.echo("\n".join(known.fields(_known(violation, words))))


@command.command("lint", epilog="\b\nExample:\n  appealgen template lint my-templates/letters/image_theft/en.md")
@click.argument(
    "files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True, dir_okay=False)
)
@click.option("--violation", metavar="NAME", help="Whose letter it is; else the folder's name tells.")
@ui_language
@click.pass_context
def lint(ctx: click.Context, files: tuple[Path, ...], violation: str | None, words: Words) -> None:
    """Say what is wrong in a letter's template (.md), the paper's Word file, styles and pages, or a marketplace (.toml).

    Exit code: 0 nothing, 1 anything is.
    """
    from appealgen.rendering.linting import lint as look

    name = _known(violation, words) if violation else None
    problems = [problem for file in files for problem in look(file, name)]
    if problems:
        tell_problems(OutputError(problems), words)
        ctx.exit(1)
    click.echo(words.text("cli/template-good", count=len(files)))


@command.command("export", epilog="\b\nExample:\n  appealgen template export image-theft my-templates --lang en")
@click.argument("violation")
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--lang", "language", default="en", show_default=True, help="Language of the letter.")
@click.option("--everything", is_flag=True, help="Also the pages, the words of cover and e-mail, and the marketplace.")
@ui_language
def export(violation: str, folder: Path, language: str, everything: bool, words: Words) -> None:
    """Write the built-in letter, what it imports, and the paper into FOLDER, to start from. Nothing is overwritten."""
    from appealgen.case.folders import user_folder
    from appealgen.packet.exporting import exported

    for file in exported(_known(violation, words), language, folder, everything=everything):
        click.echo(shown(file))
    click.echo(words.text("cli/template-where", folder=str(user_folder("config") / "templates")), err=True)


def _known(violation: str, words: Words) -> str:
    from appealgen.case.text import nearest
    from appealgen.rendering.fields import violations

    name = violation.replace("-", "_")
    if name not in violations():
        facts = {"violation": violation, "near": nearest(name, violations()), "known": violations()}
        raise OutputError([Problem("template/no-violation", facts=facts)])
    return name
