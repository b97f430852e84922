"""`appealgen playbook`: the customer-service playbook, from its scripts to its site. One file a command."""

from __future__ import annotations

import click

from appealgen.interfaces.cli.lazy import Lazy

COMMANDS = {
    "build": ("build", "Make the site: English, and Chinese under zh/."),
    "indicators": ("indicators", "Response rate, conversion and the rest, from raw messages."),
    "lint": ("lint", "What is wrong in scripts, keyword sets and pages."),
}
"""Name, module, and the line in --help."""


@click.group(
    "playbook",
    cls=Lazy,
    package=__name__,
    table=COMMANDS,
    epilog="\b\nStart here:\n  appealgen playbook init my-playbook\n  appealgen playbook build my-playbook --out site",
)
def command() -> None:
    """The customer-service playbook: reply scripts as data, the site that agents work from, and the indicators."""
