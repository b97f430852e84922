"""A wrong call, told in the person's language: what is wrong with it, how it goes, where to read more."""

from __future__ import annotations

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import asked_language


def tell(error: click.ClickException) -> None:
    """To stderr. English is click's own."""
    words = Words(asked_language())
    if words.language == "en":
        error.show()
        return
    ctx = getattr(error, "ctx", None)
    if ctx is not None:
        usage = " ".join(ctx.command.collect_usage_pieces(ctx))
        click.echo(words.text("usage/how", usage=f"{ctx.command_path} {usage}"), err=True)
        click.echo(words.text("usage/more", command=f"{ctx.command_path} --help"), err=True)
    click.echo(words.text("usage/wrong", what=_what(error, words)), err=True)


def _what(error: click.ClickException, words: Words) -> str:
    match error:
        case click.NoSuchOption():
            near = error.possibilities[0] if error.possibilities else None
            return words.text("usage/no-such-option", name=error.option_name, near=near)
        case click.MissingParameter():
            return words.text("usage/missing", name=_name(error.param, error.ctx))
        case click.BadParameter(param=click.Parameter() as param):
            allowed = _allowed(param.type)
            reason = None if allowed else error.message
            return words.text("usage/bad-value", name=_name(param, error.ctx), allowed=allowed, reason=reason)
        case _:
            return error.format_message()


def _name(param: click.Parameter | None, ctx: click.Context | None) -> str:
    if param is None or ctx is None:
        return "?"
    return param.opts[0] if isinstance(param, click.Option) else param.make_metavar(ctx)


def _allowed(kind: click.ParamType[object]) -> tuple[str, ...] | None:
    """What may stand there, where it is one of a few words or one form."""
    known = getattr(kind, "choices", None) or getattr(kind, "known", None)
    if known:
        return tuple(map(str, known))
    return ("2026-11-20",) if isinstance(kind, click.DateTime) else None
