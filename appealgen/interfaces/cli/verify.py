"""`appealgen verify`: is a packet still what was built?"""

from __future__ import annotations

from pathlib import Path

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import looker, no_cache, ui_language

EXAMPLES = """
\b
Examples:
  appealgen verify packet
  appealgen verify packet --case my-case
"""


@click.command("verify", epilog=EXAMPLES)
@click.argument("packet", type=click.Path(path_type=Path))
@click.option("--case", type=click.Path(path_type=Path), help="Build it again from this case, and compare.")
@ui_language
@no_cache
@click.pass_context
def command(ctx: click.Context, packet: Path, case: Path | None, words: Words, no_cache: bool) -> None:
    """Hold each file of a packet against its manifest, and explain every difference.

    Exit code: 0 as it was built, 1 something differs, 2 there is no packet.
    """
    from appealgen.packet.verify import asked_of, verify

    rebuilt = None
    if case is not None:
        from appealgen.packet.build import build
        from appealgen.packet.check import check

        asked = asked_of(packet)
        with looker(no_cache) as evidence:
            rebuilt = build(check(case, evidence), words=words, **asked).files
    differences = verify(packet, rebuilt)
    for problem in differences:
        said = words.problem(problem)
        click.echo(f"✗ {said.message}   {problem.file or ''}".rstrip())
        for name, text in (("seen", said.seen), ("mend", said.mend)):
            if text:
                click.echo(f"  {words.text(f'cli/{name}')}{text}")
    if not differences:
        click.echo(words.text("cli/verified"))
    ctx.exit(1 if differences else 0)
