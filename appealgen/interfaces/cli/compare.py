"""`appealgen compare`: was a disputed picture made from an original?"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from appealgen.case.text import printable
from appealgen.case.words import Words
from appealgen.evidence.cache import cache_folder
from appealgen.evidence.pairs import NotOpened, Pair, answers
from appealgen.evidence.photos.model import Match
from appealgen.interfaces.cli.common import no_cache, ui_language

EXAMPLES = """
\b
Examples:
  appealgen compare photos/IMG_2041.JPG disputed/main.jpg
  appealgen compare --pairs pairs.jsonl --format json
"""


@click.command("compare", epilog=EXAMPLES)
@click.argument("original", required=False, type=click.Path(path_type=Path))
@click.argument("disputed", required=False, type=click.Path(path_type=Path))
@click.option("--pairs", type=click.File("r", encoding="utf-8-sig", errors="surrogateescape"),
              help='JSON lines {"original": …, "disputed": …}; a line each comes out, in order; on all cores.')  # fmt: skip
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@ui_language
@no_cache
def command(original: Path | None, disputed: Path | None, pairs: Any, form: str, words: Words, no_cache: bool) -> None:
    """Hold a disputed picture against an original: same, look with your own eyes, or different."""
    folder = None if no_cache else cache_folder()
    given = [picture for picture in (original, disputed) if picture is not None]
    if len(given) != (0 if pairs is not None else 2):
        raise click.UsageError(words.text("cli/give-two"))
    if pairs is not None:
        for line in _pairs(list(pairs), folder, words):
            click.echo(json.dumps(line, ensure_ascii=False))
            sys.stdout.flush()
        return
    (answer,) = answers([(given[0], given[1])], folder)
    data = _told(answer, words)
    if form == "json":
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
        return
    for name, value in data.items():
        if value not in (None, [], False):
            click.echo(f"{name:8} {_plain(name, value)}")


def _plain(name: str, value: Any) -> str:
    """For people: a change by its words, a corner as x,y."""
    if name == "changes":
        return ", ".join(one["words"] for one in value)
    if name == "outline":
        return " ".join(",".join(map(str, corner)) for corner in value)
    return str(value)


def _pairs(lines: list[str], folder: Path | None, words: Words) -> Iterator[dict[str, Any]]:
    """A line out for each line in; what can't be read as a pair is told in its place."""
    asked = [_pair(line) for line in lines if line.strip()]
    numbers = [number for number, line in enumerate(lines, 1) if line.strip()]
    answered = answers([pair for pair in asked if pair], folder)
    for number, pair in zip(numbers, asked, strict=True):
        wrong = {**_NOTHING, "error": words.text("cli/pair-wrong", line=number)}
        yield _told(next(answered), words) if pair else wrong


def _pair(line: str) -> Pair | None:
    try:
        asked = json.loads(line)
        return Path(asked["original"]), Path(asked["disputed"])
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


_NOTHING: dict[str, Any] = {
    "verdict": None, "score": None, "outline": None, "visible": None, "changes": [], "plain": None,
}  # fmt: skip


def _told(match: Match | NotOpened, words: Words) -> dict[str, Any]:
    if isinstance(match, NotOpened):
        said = words.text(f"photo/opens-whole.{match.why.reason.replace('_', '-')}.message")
        return {**_NOTHING, "error": f"{printable(match.file.as_posix())}: {said}"}
    changes = [
        {
            "kind": change.kind,
            "amount": change.amount,
            "words": words.text(f"change/{change.kind}"),
            **({"boxes": [list(box) for box in change.boxes]} if change.boxes else {}),
        }
        for change in match.changes
    ]
    outline = [list(point) for point in match.outline] if match.outline else None
    return {"verdict": match.verdict, "score": match.score, "outline": outline, "visible": match.visible,
            "changes": changes, "plain": match.plain, "error": None}  # fmt: skip
