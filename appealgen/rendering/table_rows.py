"""A parsed letter's tables, row by row, as every form draws them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markdown_it.tree import SyntaxTreeNode

SUM = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class Cell:
    """A cell of a table."""

    content: SyntaxTreeNode | None
    head: bool
    align: str

    @property
    def is_sum(self) -> bool:
        """A SHA-256 alone: it stands a little smaller, so that it keeps to one line."""
        return self.content is not None and bool(SUM.fullmatch(self.content.content))


def _align(node: SyntaxTreeNode) -> str:
    return str(node.attrs.get("style", "text-align:left")).removeprefix("text-align:")


def rows(table: SyntaxTreeNode) -> list[list[Cell]]:
    """The rows of a table. A card's empty head row is left out and its first column is its head."""
    card = table.meta["card"]
    made = []
    for part in table.children:
        for row in part.children:
            if part.type == "thead" and card:
                continue
            made.append(
                [
                    Cell(c.children[0] if c.children else None, c.type == "th" or (card and not i), _align(c))
                    for i, c in enumerate(row.children)
                ]
            )
    return made
