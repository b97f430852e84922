"""`appealgen build`: the packet."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from appealgen.case.resources import beside, own
from appealgen.case.shape import LANGUAGES
from appealgen.case.words import Words
from appealgen.interfaces.cli.common import looker, no_cache, today_option, ui_language
from appealgen.packet.check import Checked, check
from appealgen.packet.model import Packet

EXAMPLES = """
\b
Examples:
  appealgen build my-case --out packet
  appealgen build my-case --out packet --lang en,zh
  appealgen build my-case --out packet --to docx,eml      (without the PDF)
  appealgen build my-case --out packet --draft --replace
"""


class ListOf(click.ParamType[tuple[str, ...]]):
    """Some of a few words, with commas between them."""

    name = "list"

    def __init__(self, known: tuple[str, ...]) -> None:
        self.known = known

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, ...]:
        if isinstance(value, tuple):
            return value
        asked = tuple(dict.fromkeys(part.strip().lower() for part in str(value).split(",") if part.strip()))
        unknown = [part for part in asked if part not in self.known]
        if unknown or not asked:
            self.fail(f'"{value}": give one or more of {", ".join(self.known)}, with commas between them', param, ctx)
        return asked


@click.command("build", epilog=EXAMPLES)
@click.argument("case", type=click.Path(path_type=Path))
@click.option("--out", required=True, metavar="FOLDER", type=click.Path(path_type=Path),
              help="Where the packet goes: a folder that is new or empty.")  # fmt: skip
@click.option("--to", "forms", type=ListOf(("docx", "pdf", "eml")), default="docx,pdf,eml", show_default=True,
              help="Forms of the letter.")  # fmt: skip
@click.option("--lang", "languages", type=ListOf(LANGUAGES), help="Languages of the letter; else the case's.")
@click.option("--draft", is_flag=True, help="Build in spite of what blocks; DRAFT on every page.")
@click.option("--attach-docx", is_flag=True, help="Attach the DOCX to the e-mail too; editable files get refused.")
@click.option("--dpi", type=click.IntRange(96, 300), default=150, show_default=True,
              help="Dots an inch of the exhibits' pictures in the letter.")  # fmt: skip
@click.option("--replace", is_flag=True, help="Replace an older packet at FOLDER.")
@today_option
@ui_language
@no_cache
@click.pass_context
def command(
    ctx: click.Context,
    case: Path,
    out: Path,
    forms: tuple[str, ...],
    languages: tuple[str, ...] | None,
    draft: bool,
    attach_docx: bool,
    dpi: int,
    replace: bool,
    today: dt.datetime | None,
    words: Words,
    no_cache: bool,
) -> None:
    """Write the letter as DOCX, PDF and e-mail, and pack the exhibits.

    First the evidence is checked; if anything blocks, nothing is written. Exit code: 0 built, 1 blocked, 2 the case
    can't be read or the packet can't be written.
    """
    from appealgen.packet.write import check_out

    check_out(out, case_folder=case if case.is_dir() else case.parent, replace=replace)
    with looker(no_cache) as evidence:
        checked = check(case, evidence)
        _tell(checked, words, today.date() if today else dt.date.today())
        if checked.verdict == "blocked" and not draft:
            from appealgen.interfaces.reports.text import report

            report(checked, words)
            ctx.exit(1)
        from appealgen.packet.build import build
        from appealgen.packet.write import write

        packet = build(
            checked, words=words, forms=forms, languages=languages or (), draft=draft, attach_docx=attach_docx, dpi=dpi
        )
    write(packet, out, case_folder=checked.case.folder, replace=replace)
    _say_where(checked, packet, out, draft, words)


def _tell(checked: Checked, words: Words, today: dt.date) -> None:
    """What the files give away, before anything is written; whose templates are used; and the days that are left."""
    from appealgen.interfaces.reports.text import deadline_line

    if checked.gives_away:
        click.echo(words.text("cli/gives-away"), err=True)
        for file, private in checked.gives_away.items():
            click.echo(f"  {file}{words.text('cli/colon')}{words.text('cli/private', private=private)}", err=True)
        chosen = checked.case.privacy.location
        if chosen and any("place" in private for private in checked.gives_away.values()):
            click.echo(f"  {words.text(f'cli/place-{chosen}')}", err=True)
    with beside(checked.case.folder):
        for one in own():
            click.echo(words.text("cli/own-template", name=one.name, whose=words.text(f"whose/{one.whose}")), err=True)
    line = deadline_line(checked, words, today)
    if line:
        click.echo(line, err=True)


def _say_where(checked: Checked, packet: Packet, out: Path, draft: bool, words: Words) -> None:
    from appealgen.interfaces.reports.text import doubts
    from appealgen.packet.of_packet import found

    weakens = doubts(checked, words)
    click.echo(words.text("cli/built-draft" if draft else "cli/built", folder=str(out)))
    for finding in found(packet, checked.marketplace.files.bytes.value):
        click.echo(words.finding(finding).message)
    if weakens:
        click.echo(words.text("cli/built-weak", weakens=weakens))
    click.echo(words.text("cli/open-first", file=str(out / "seller-only" / "how-to-send.html")))
