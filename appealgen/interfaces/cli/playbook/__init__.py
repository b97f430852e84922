"""`appealgen playbook`: the customer-service playbook, from its scripts to its site. One file a command."""

from __future__ import annotations

import click

from appealgen.interfaces.cli.lazy import Lazy

COMMANDS = {
    "init": ("init", "Begin a playbook of your own."),
    "lint": ("lint", "What is wrong in scripts, keyword sets and pages."),
    "build": ("build", "Make the site: English, and Chinese under zh/."),
    "serve": ("serve", "Show the site to its author, and build it again when a file changes."),
    "release": ("release", "Give what the scripts say now a version."),
    "export": ("export", "For sheets, for other programs, and as a handbook for print."),
    "import": ("import_", "Scripts from sheets and other programs, shown as a diff first."),
    "indicators": ("indicators", "Response rate, conversion and the rest, from raw messages."),
    "daily": ("daily", "Check and add up what the performance page shows, typed into a sheet."),
}
"""Name, module, and the line in --help."""


@click.group(
    "playbook",
    cls=Lazy,
    package=__name__,
    table=COMMANDS,
    epilog="\b\nExamples:\n  appealgen playbook init my-playbook\n  appealgen playbook build my-playbook --out site",
)
def command() -> None:
    """The customer-service playbook: reply scripts as data, the site that agents work from, and the indicators."""
