"""The command line: one file a command, each imported only when it is called, so that --help is quick."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress

import click

from appealgen.interfaces.cli.lazy import Lazy, heard

COMMANDS = {
    "new": ("new", "Begin a case: a folder with a case.yaml to fill in."),
    "check": ("check", "Look at the evidence, and say what a reviewer would refuse."),
    "build": ("build", "Write the letter and pack the exhibits."),
    "verify": ("verify", "Is a packet still what was built?"),
    "inspect": ("inspect", "All that the program sees in a file."),
    "compare": ("compare", "Was a disputed picture made from an original?"),
    "find": ("find", "In a folder of photos, the source of a disputed picture."),
    "explain": ("explain", "What a rule looks at, why, and how to mend it."),
    "template": ("template", "Letters of your own: what may stand in them, and what is wrong."),
    "schema": ("schema", "The JSON Schema of case.yaml, for editors."),
    "doctor": ("doctor", "Is everything there that the program needs?"),
    "cache": ("cache", "What is kept of your files, and how to clear it."),
    "playbook": ("playbook", "Customer service: reply scripts, their site, exports and indicators."),
}
"""Name, module, and the line in --help."""


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from appealgen import __version__

        click.echo(f"appealgen {__version__}")
        ctx.exit()


def _ui_language(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    """People write it before the command as well; every command hears it there too."""
    if value:
        ctx.meta["appealgen.language"] = value


def _width() -> int:
    """Columns of a help page. Asked of the system itself: click's way loads three libraries of compression."""
    columns = os.environ.get("COLUMNS", "")
    with suppress(OSError, ValueError):
        wide = int(columns) if columns.isdecimal() else os.get_terminal_size().columns
        return min(100, max(wide, 50)) - 2
    return 78


@click.command(
    cls=Lazy,
    package=__name__,
    table=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "terminal_width": _width()},
    epilog="\b\nStart here:\n  appealgen new image-theft my-case\n  appealgen check my-case",
)
@click.option("--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version.")
@click.option(
    "--ui-language",
    type=click.Choice(("en", "zh")),
    expose_value=False,
    callback=_ui_language,
    help="Language of what is said to you; else the machine's.",
)
def cli() -> None:
    """Checks the evidence of an AliExpress appeal, then writes the letter and packs the exhibits."""


def main() -> None:
    """Run the command line. Exit codes: 0 nothing blocks, 1 something does, 2 the input can't be read."""
    os.environ.setdefault(
        "OPENBLAS_NUM_THREADS", "1"
    )  # matrices are small here; threads that wait for more cost a tenth
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        heard(cli, "appealgen")
        code = cli.main(prog_name="appealgen", standalone_mode=False)
    except (click.exceptions.Abort, KeyboardInterrupt):
        if sys.stderr.isatty():
            click.echo(err=True)  # the key stands behind a question
        code = _said("cli/stopped", 130)  # a packet is moved to its place only when it is whole
    except click.ClickException as error:
        from appealgen.interfaces.cli.wrong_call import tell

        tell(error)
        code = 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    except Exception as error:
        code = _ours(error)
    sys.exit(code if isinstance(code, int) else 0)


def _said(id: str, code: int, **facts: str | None) -> int:
    """One calm line to stderr; the exit code."""
    from appealgen.case.words import Words
    from appealgen.interfaces.cli.common import asked_language

    click.echo(Words(asked_language()).text(id, **facts), err=True)
    return code


def _ours(error: Exception) -> int:
    """A person's mistake is told with its mend; a mistake of ours calmly, without a traceback."""
    from appealgen.case.errors import UserError
    from appealgen.interfaces.cli.common import tell_problems

    if isinstance(error, UserError):
        tell_problems(error)
        return 2
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO):
        return _said("cli/no-room", 2, reason=error.strerror)
    if os.environ.get("APPEALGEN_TRACEBACK"):
        raise error
    return _said("cli/our-mistake", 2, error=type(error).__name__)
