"""From tokens to plain text: the e-mail's text part. The same words, laid out with line breaks alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from markdown_it.tree import SyntaxTreeNode

from appealgen.rendering.table_rows import rows


def colon(locale: str) -> str:
    """What stands behind a name, before what it names: Chinese has a mark of its own."""
    return "：" if locale.startswith("zh") else ": "


def to_text(letter: SyntaxTreeNode, colon: str = ": ") -> str:
    """Blocks with a blank line between them; a table's cells stand side by side with ` | ` between.

    `colon`: what stands in a card behind the name of a line; Chinese has its own.
    """
    return "\n\n".join(block for node in letter.children if (block := "\n".join(_block(node, colon)))) + "\n"


def _block(node: SyntaxTreeNode, colon: str) -> Iterator[str]:
    match node.type:
        case "hr":
            yield "-" * 8
        case "heading":
            words = _words(node.children[0].children)
            yield words
            yield "=" * 8 if node.tag == "h1" else "-" * 4
        case "paragraph":
            yield _words(node.children[0].children)
        case "bullet_list" | "ordered_list":
            for number, item in enumerate(node.children, 1):
                mark = f"{number}." if node.type == "ordered_list" else "-"
                yield f"{mark} " + " ".join(_words(part.children[0].children) for part in item.children)
        case "table":
            for row in rows(node):
                cells = [_words(cell.content.children) if cell.content else "" for cell in row]
                yield (colon if node.meta["card"] else " | ").join(cells).rstrip()


def _words(nodes: Iterable[SyntaxTreeNode]) -> str:
    """The words of a line. A picture has none here: it is attached."""
    said = []
    for node in nodes:
        match node.type:
            case "text":
                said.append(node.content)
            case "softbreak":
                said.append(" ")
            case "hardbreak":
                said.append("\n")
            case "image":
                pass
            case _:
                said.append(_words(node.children))
    return "".join(said)
