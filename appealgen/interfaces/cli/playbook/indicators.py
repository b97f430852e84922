"""`appealgen playbook indicators`: what the performance page would say, from raw messages and orders."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from appealgen.case.words import Words
from appealgen.interfaces.cli.common import Day, today_option, ui_language
from appealgen.interfaces.cli.playbook.common import day_of

EXAMPLES = """
\b
Examples:
  appealgen playbook indicators messages.csv --timezone Asia/Shanghai
  appealgen playbook indicators messages.csv --orders orders.csv --timezone Asia/Shanghai --by-agent --format html > october.html
"""

FILE = click.Path(path_type=Path, exists=True, dir_okay=False)


@click.command("indicators", epilog=EXAMPLES)
@click.argument("messages", type=FILE)
@click.option("--orders", type=FILE, help="Paid orders: order_id, buyer_id, paid_at, amount, currency.")
@click.option("--timezone", metavar="ZONE", required=True, help="Whose days are counted, such as Asia/Shanghai.")
@click.option("--from", "first", metavar="DAY", type=Day(), help="The first day; else the first in the file.")
@click.option("--to", "last", metavar="DAY", type=Day(), help="The last day; else the last in the file.")
@click.option("--columns", type=FILE, help="YAML that names your columns: messages: {sent_at: Time}, orders: {…}.")
@click.option(
    "--rate", "rates", metavar="CUR=USD", multiple=True, help="Dollars for one unit of a currency, such as EUR=1.08."
)
@click.option("--by-agent", is_flag=True, help="Also for each agent.")
@click.option(
    "--format", "form", type=click.Choice(("table", "json", "csv", "html")), default="table", show_default=True
)
@today_option
@ui_language
def command(
    messages: Path,
    orders: Path | None,
    timezone: str,
    first: datetime | None,
    last: datetime | None,
    columns: Path | None,
    rates: tuple[str, ...],
    by_agent: bool,
    form: str,
    today: datetime | None,
    words: Words,
) -> None:
    """Reckon the indicators of customer service from MESSAGES, a CSV with session_id, buyer_id, agent, sender, sent_at, order_id.

    sender is buyer, store, auto or system; sent_at is ISO 8601 with an offset. No buyer and no text of a message is printed.
    """
    from appealgen.interfaces.reports import indicators as reports
    from appealgen.playbook.indicators.reading import read_columns
    from appealgen.playbook.indicators.report import Asked, report

    asked = Asked(
        messages=messages,
        timezone=_zone(timezone, words),
        today=day_of(today),
        orders=orders,
        first=first.date() if first else None,
        last=last.date() if last else None,
        columns=read_columns(columns) if columns else {},
        rates=dict(_rate(one, words) for one in rates),
        by_agent=by_agent,
    )
    told = report(asked)
    match form:
        case "json":
            click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        case "csv":
            click.echo(reports.as_csv(told), nl=False)
        case "html":
            from appealgen.interfaces.reports.indicators_page import page

            click.echo(page(told, words), nl=False)
        case _:
            click.echo(reports.table(told, words), nl=False)
    if form in ("csv", "html"):
        click.echo(reports.refused(told, words), nl=False, err=True)


def _zone(name: str, words: Words) -> str:
    try:
        return ZoneInfo(name).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise click.BadParameter(words.text("playbook/no-zone", zone=name), param_hint="--timezone") from None


def _rate(text: str, words: Words) -> tuple[str, float]:
    currency, _, rate = text.partition("=")
    try:
        value = float(rate)
        if len(currency) != 3 or not 0 < value < float("inf"):
            raise ValueError
    except ValueError:
        raise click.BadParameter(words.text("playbook/no-rate", rate=text), param_hint="--rate") from None
    return currency.upper(), value
