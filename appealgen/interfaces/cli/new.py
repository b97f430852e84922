"""`appealgen new`: a case folder to fill in."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import looker, ui_language

EXAMPLES = """
\b
Examples:
  appealgen new image-theft my-case
  appealgen new image-theft my-case --ui-language zh
  appealgen new --from-notice notice.eml
"""
QUESTIONS = 3
"""Asked on a terminal; the first two, both answered with yes, tell that it happened."""


def _violations(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """For the shell's completion."""
    from appealgen.violations.catalog import VIOLATIONS

    return [name for name in (one.replace("_", "-") for one in VIOLATIONS) if name.startswith(incomplete)]


@click.command("new", epilog=EXAMPLES)
@click.argument("violation", required=False, shell_complete=_violations)
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option(
    "--from-notice", "notice", type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Read the violation and its data from the notice: a mail, text, page, PDF or screenshot.",
)  # fmt: skip
@ui_language
@click.pass_context
def command(ctx: click.Context, violation: str | None, folder: Path | None, notice: Path | None, words: Words) -> None:
    """Begin a case: a folder with a case.yaml that explains each field, and folders for the files.

    VIOLATION: image-theft, sku-cheating, store-association, account-closure or other; with --from-notice it is left out, and
    FOLDER may be. Nothing that is there already is overwritten.
    """
    if notice:
        if folder is not None:
            raise click.UsageError("with --from-notice only a FOLDER may follow")
        _from_notice(notice, Path(violation) if violation else None, words)
        return
    if violation is None or folder is None:
        name = "FOLDER" if violation else "VIOLATION"
        raise click.MissingParameter(ctx=ctx, param_hint=name, param_type="argument")
    from appealgen.packet.start import known_violation, start

    name = known_violation(violation)
    _tell(folder, start(name, folder, words, _ground(name, words)), words)


def _from_notice(notice: Path, folder: Path | None, words: Words) -> None:
    from appealgen.packet.from_notice import start_from_notice

    with looker(no_cache=False) as evidence:
        begun = start_from_notice(notice, folder, words, evidence, lambda name: _ground(name, words))
    for id, facts in begun.asks:
        click.echo(words.text(id, **facts), err=True)
    _tell(begun.folder, begun.made, words)


def _tell(folder: Path, made: tuple[str, ...], words: Words) -> None:
    for name in made:
        click.echo(f"  {folder / name}")
    click.echo(words.text("cli/begun", file=str(folder / "case.yaml"), folder=str(folder)))


def _ground(violation: str, words: Words) -> str | None:
    """`misjudged` or `corrected`, as three plain answers tell; None where nobody can be asked."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    answers = [_yes(words, violation, number) for number in range(1, QUESTIONS + 1)]
    if not (answers[0] and answers[1]):
        return "misjudged"
    click.echo(words.text("new/it-happened"), err=True)
    if not answers[2]:
        click.echo(words.text("new/mend-first"), err=True)
    return "corrected"


def _yes(words: Words, violation: str, number: int) -> bool:
    question = words.or_else(f"new/{violation}/ask-{number}", "") or words.text(f"new/ask-{number}")
    while True:
        answer = click.prompt(f"{question} {words.text('new/yes-or-no')}", prompt_suffix=" ", err=True).strip().lower()
        if answer in YES:
            return True
        if answer in NO:
            return False


YES = ("y", "yes", "是", "对", "shi", "да", "si", "sí", "1")
NO = ("n", "no", "不", "否", "不是", "bu", "нет", "0")
