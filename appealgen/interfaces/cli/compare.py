"""`appealgen compare`: was a disputed picture made from an original?"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

from appealgen.case.finding import NOWHERE
from appealgen.case.model import NamedFile
from appealgen.case.text import printable
from appealgen.case.words import Words
from appealgen.evidence.looker import Looker
from appealgen.evidence.photos.model import Unreadable
from appealgen.interfaces.cli.common import looker, no_cache, ui_language

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
              help='JSON lines {"original": …, "disputed": …}; a line each comes out, in order.')  # fmt: skip
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@ui_language
@no_cache
def command(original: Path | None, disputed: Path | None, pairs: Any, form: str, words: Words, no_cache: bool) -> None:
    """Hold a disputed picture against an original: same, look with your own eyes, or different."""
    with looker(no_cache) as evidence:
        if pairs is not None:
            for number, line in enumerate(pairs, 1):
                if line.strip():
                    click.echo(json.dumps(_pair(line, number, evidence, words), ensure_ascii=False))
                    sys.stdout.flush()
            return
        if original is None or disputed is None:
            raise click.UsageError(words.text("cli/give-two"))
        data = _compared(original, disputed, evidence, words)
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


def _pair(line: str, number: int, evidence: Looker, words: Words) -> dict[str, Any]:
    try:
        asked = json.loads(line)
        return _compared(Path(asked["original"]), Path(asked["disputed"]), evidence, words)
    except (ValueError, KeyError, TypeError, RecursionError):
        return {**_NOTHING, "error": words.text("cli/pair-wrong", line=number)}


_NOTHING: dict[str, Any] = {
    "verdict": None, "score": None, "outline": None, "visible": None, "changes": [], "plain": None,
}  # fmt: skip


def _compared(original: Path, disputed: Path, evidence: Looker, words: Words) -> dict[str, Any]:
    files = [NamedFile(printable(path.as_posix()), path, NOWHERE) for path in (original, disputed)]
    for file in files:
        photo = evidence.photo(file)
        if isinstance(photo, Unreadable):
            said = words.text(f"photo/opens-whole.{photo.reason.replace('_', '-')}.message")
            return {**_NOTHING, "error": f"{file.name}: {said}"}
    match = evidence.same(*files)
    changes = [
        {"kind": change.kind, "amount": change.amount, "words": words.text(f"change/{change.kind}")}
        for change in match.changes
    ]
    outline = [list(point) for point in match.outline] if match.outline else None
    return {"verdict": match.verdict, "score": match.score, "outline": outline, "visible": match.visible,
            "changes": changes, "plain": match.plain, "error": None}  # fmt: skip
