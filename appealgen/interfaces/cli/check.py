"""`appealgen check`: what was seen, for people and for machines."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from appealgen.case.errors import UserError
from appealgen.case.words import Words
from appealgen.interfaces.cli.common import looker, no_cache, shown, tell_problems, today_option, ui_language
from appealgen.packet.check import Checked, check

if TYPE_CHECKING:
    from appealgen.interfaces.reports.held import Held

EXAMPLES = """
\b
Examples:
  appealgen check my-case
  appealgen check my-case --ui-language zh
  appealgen check my-case --report findings.html      (to look at, with pictures)
  appealgen check my-case --format json > findings.json
  appealgen check samples/*/* --expected            (in CI)
"""

Answers = list[tuple[Path, "Checked | UserError"]]


@click.command("check", epilog=EXAMPLES)
@click.argument("cases", metavar="CASE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(("text", "json", "junit", "github")), default="text",
              show_default=True, help="For people, for programs, or for CI.")  # fmt: skip
@click.option("--expected", is_flag=True, help="Hold each case's expected.json against the findings.")
@click.option("--update-expected", is_flag=True, help="Write what was found to each case's expected.json.")
@click.option("--report", metavar="FILE", type=click.Path(path_type=Path),
              help="Write the findings of the one case as a page, with the part of each picture that they speak of.")  # fmt: skip
@today_option
@ui_language
@no_cache
@click.pass_context
def command(
    ctx: click.Context,
    cases: tuple[Path, ...],
    form: str,
    expected: bool,
    update_expected: bool,
    report: Path | None,
    today: dt.datetime | None,
    words: Words,
    no_cache: bool,
) -> None:
    """Look at the evidence of a case, and say what a reviewer would refuse and how to mend it.

    CASE is a case.yaml or its folder. Exit code: 0 nothing blocks, 1 something does, 2 a case can't be read.
    """
    if report is not None and len(cases) > 1:
        raise click.BadParameter("it takes one case", param_hint="'--report'")
    answers: Answers = []
    with looker(no_cache) as evidence:
        for case in cases:
            try:
                answers.append((case, check(case, evidence)))
            except UserError as error:
                answers.append((case, error))
    if report is not None and not isinstance(answers[0][1], UserError):
        _write_report(answers[0][1], report, words)
    if expected or update_expected:
        ctx.exit(_update(answers, words) if update_expected else _against_expected(answers, form, words))
    _report(answers, form, words, today.date() if today else dt.date.today())
    ctx.exit(max(_code(answer) for _, answer in answers))


def _write_report(checked: Checked, file: Path, words: Words) -> None:
    from appealgen.packet.report import report_page
    from appealgen.packet.write import write_page

    write_page(report_page(checked, words), file)
    click.echo(words.text("cli/report-written", file=shown(file)), err=True)


def _code(answer: Checked | UserError) -> int:
    if isinstance(answer, UserError):
        return 2
    return 1 if answer.verdict == "blocked" else 0


def _report(answers: Answers, form: str, words: Words, today: dt.date) -> None:
    if form == "json":
        _json(answers, words)
    elif form == "text":
        _text(answers, words, today)
    else:
        _for_ci(answers, form, words)
    for case, answer in answers:
        if isinstance(answer, UserError):
            heading = shown(case) if len(answers) > 1 else ""
            tell_problems(answer, words, heading, quoting=form in ("text", "json"))


def _text(answers: Answers, words: Words, today: dt.date) -> None:
    from appealgen.interfaces.reports.text import deadline_line, report

    for case, answer in answers:
        if isinstance(answer, UserError):
            continue
        if len(answers) > 1:
            click.echo(f"{shown(case)}\n")
        report(answer, words)
        line = deadline_line(answer, words, today)
        if line:
            click.echo(line, err=True)


def _json(answers: Answers, words: Words) -> None:
    import json

    from appealgen.packet.findings import as_data

    objects = [
        _unreadable(case, answer, words) if isinstance(answer, UserError) else as_data(answer, shown(case), words)
        for case, answer in answers
    ]
    click.echo(json.dumps(objects[0] if len(objects) == 1 else {"cases": objects}, ensure_ascii=False, indent=2))


def _unreadable(case: Path, error: UserError, words: Words) -> dict[str, Any]:
    told = []
    for problem in error.problems:
        said = words.problem(problem)
        told.append({
            "id": problem.id, "file": problem.file, "line": problem.line, "column": problem.column,
            "message": said.message, "seen": said.seen, "expected": said.expected, "mend": said.mend,
        })  # fmt: skip
    return {"case": shown(case), "error": told}


def _for_ci(answers: Answers, form: str, words: Words) -> None:
    from appealgen.interfaces.reports import github, junit

    readable = [(shown(case), answer) for case, answer in answers if not isinstance(answer, UserError)]
    unreadable = [(shown(case), answer) for case, answer in answers if isinstance(answer, UserError)]
    if form == "junit":
        click.echo(junit.report(readable, unreadable, words), nl=False)
        return
    annotations, unshown = github.report(readable, unreadable, words)
    click.echo(annotations, nl=False)
    if unshown:
        click.echo(words.text("cli/more-findings", count=unshown), err=True)
    unwritten = github.summarise(readable, unreadable, words)
    if unwritten:
        click.echo(unwritten, err=True)


def _update(answers: Answers, words: Words) -> int:
    from appealgen.interfaces.reports import expected

    for case, answer in answers:
        if isinstance(answer, UserError):
            tell_problems(answer, words, shown(case) if len(answers) > 1 else "")
            continue
        expected.write(answer)
        click.echo(words.text("cli/expected-written", case=shown(case)), err=True)
    return 2 if any(isinstance(answer, UserError) for _, answer in answers) else 0


def _against_expected(answers: Answers, form: str, words: Words) -> int:
    from appealgen.interfaces.reports import held

    every = [_held(case, answer, words) for case, answer in answers]
    if form == "json":
        click.echo(held.as_json(every, lambda one: _unreadable(Path(one.case), one.error or UserError([]), words)))
    elif form != "text":
        click.echo((held.as_junit if form == "junit" else held.as_github)(every, words), nl=False)
    for one in every:
        if one.error:
            tell_problems(one.error, words, one.case if len(every) > 1 else "", quoting=form in ("text", "json"))
        elif form == "text":
            click.echo(f"{'✗' if one.lines else '✓'} {one.case}")
            for line in one.lines:
                click.echo(f"  {line}")
    return max(2 if one.error else 1 if one.lines else 0 for one in every)


def _held(case: Path, answer: Checked | UserError, words: Words) -> Held:
    from appealgen.interfaces.reports import expected
    from appealgen.interfaces.reports.held import Held
    from appealgen.interfaces.reports.mask import Mask

    if isinstance(answer, UserError):
        return Held(shown(case), (), answer)
    return Held(shown(case), tuple(expected.difference(answer, words)), None, Mask(answer))
