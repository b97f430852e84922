"""`appealgen playbook daily`: the performance page's own figures, typed into a sheet, checked and added up."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import today_option, ui_language
from appealgen.interfaces.cli.playbook.common import day_of

EXAMPLES = """
\b
Examples:
  appealgen playbook daily daily.csv
  appealgen playbook daily daily.csv --format json
"""


@click.command("daily", epilog=EXAMPLES)
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--format", "form", type=click.Choice(("table", "json")), default="table", show_default=True)
@today_option
@ui_language
def command(file: Path, form: str, today: datetime | None, words: Words) -> None:
    """Check and add up FILE, a CSV of what the performance page shows: date, account, buyers_received, buyers_replied,
    messages_received, messages_replied, replies_24h, response_rate_24h, conversion, guided_gmv_usd.

    All but date and messages_received may be left out or empty. Rates are not averaged but reckoned from the sums;
    days younger than three before today are in none.
    """
    from appealgen.interfaces.reports.daily import table
    from appealgen.playbook.indicators.daily import daily

    told = daily(file, day_of(today))
    click.echo(
        json.dumps(told, ensure_ascii=False, indent=2) if form == "json" else table(told, words), nl=form == "json"
    )
