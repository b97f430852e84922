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
    from appealgen.packet.start import known_violation, refuse_taken, start

    name = known_violation(violation)
    refuse_taken(folder)  # before anything is asked
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
    """`misjudged` or `corrected`, as plain answers tell; None where nobody can be asked.

    That it happened takes two times yes: with a no nothing further is asked. The third asks whether it was put right.
    """
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    if not all(_yes(words, violation, number) for number in (1, 2)):
        click.echo(words.text("new/it-did-not"), err=True)
        return "misjudged"
    click.echo(words.text("new/it-happened"), err=True)
    if not _yes(words, violation, 3):
        click.echo(words.text("new/mend-first"), err=True)
    return "corrected"


def _yes(words: Words, violation: str, number: int) -> bool:
    question = words.or_else(f"new/{violation}/ask-{number}", "") or words.text(f"new/ask-{number}")
    while True:
        answer = click.prompt(f"{question} {words.text('new/yes-or-no')}", prompt_suffix=" ", err=True)
        plain = answer.strip().strip(".!。！").lower()
        if plain in YES:
            return True
        if plain in NO:
            return False
        _drop_the_rest()
        click.echo(words.text("new/only-yes-or-no"), err=True)


def _drop_the_rest() -> None:
    """What was pasted behind an answer that means nothing is no answer to the next question."""
    try:
        import termios

        termios.tcflush(sys.stdin, termios.TCIFLUSH)
    except (ImportError, OSError, ValueError):  # another system, or a stand-in for a terminal
        return


YES = ("y", "yes", "是", "是的", "对", "对的", "shi", "да", "si", "sí", "1")
NO = ("n", "no", "不", "否", "不是", "bu", "нет", "0")
"""没有 and 有 are left out: what they mean depends on the question."""
