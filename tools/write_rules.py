"""Writes docs/rules.md: every rule in words, from the catalogue that the program itself speaks from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from appealgen.case.words import Words
from appealgen.interfaces.cli.explain import every_rule

PAGE = Path(__file__).resolve().parents[1] / "docs" / "rules.md"


def page(words: Words) -> str:
    """The page in Markdown: a heading a rule, what it looks at, why, how to mend it."""
    return "\n".join(_lines(words)) + "\n"


def _lines(words: Words) -> Iterator[str]:
    yield "# Rules\n\nWhat is looked at, why the marketplace asks, and how to mend it: the words of `appealgen explain RULE`."
    for rule in every_rule():
        yield f"\n## {words.text(f'rule/{rule}.title')}\n\n`{rule}`\n"
        for part in ("looks", "why", "mend"):
            yield f"**{words.text(f'cli/explain-{part}')}.** {' '.join(words.text(f'rule/{rule}.{part}').split())}\n"


if __name__ == "__main__":
    PAGE.write_text(page(Words("en")), encoding="utf-8")
