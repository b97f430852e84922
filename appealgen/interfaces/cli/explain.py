"""`appealgen explain`: what a rule looks at, why, and how to mend it."""

from __future__ import annotations

import click

from appealgen.case.text import nearest
from appealgen.case.words import Words
from appealgen.interfaces.cli.common import ui_language

EXAMPLES = """
\b
Examples:
  appealgen explain
  appealgen explain photo/no-watermark
"""


def _rules(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """For the shell's completion."""
    return [name for name in every_rule() if name.startswith(incomplete)]


def every_rule() -> list[str]:
    """Of checks, and of packets."""
    from appealgen.packet.of_packet import RULES
    from appealgen.violations.catalog import checks

    return sorted([*checks(), *RULES])


@click.command("explain", epilog=EXAMPLES)
@click.argument("rule", required=False, shell_complete=_rules)
@ui_language
def command(rule: str | None, words: Words) -> None:
    """Explain a rule; without one, list them all."""
    names = every_rule()
    if rule is None:
        longest = max(map(len, names))
        for name in names:
            click.echo(f"{name:{longest}}  {words.text(f'rule/{name}.title')}")
        return
    if rule not in names:
        near = next((name for name in names if name.partition("/")[2] == rule), None) or nearest(rule, names, 0.4)
        raise click.UsageError(words.text("cli/no-rule", rule=rule, near=near))
    click.echo(f"{words.text(f'rule/{rule}.title')}   ({rule})\n")
    for part in ("looks", "why", "mend"):
        click.echo(words.text(f"cli/explain-{part}"))
        from appealgen.interfaces.reports.text import wrap

        for line in wrap(words.text(f"rule/{rule}.{part}"), 88):
            click.echo(f"  {line}")
        click.echo()
