"""From tokens to HTML: one walk for the PDF's page and for the e-mail, which dress it differently."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from html import escape

from markdown_it.tree import SyntaxTreeNode

from appealgen.rendering.markdown import BACK, PICTURE
from appealgen.rendering.table_rows import Cell, rows

Attributes = Mapping[str, str]

MANY = 4
"""Columns that a narrow screen still has room for."""
LONG = 20
"""Letters of a word from which on it may be broken anywhere, as an address or a sum; numbers of items are shorter."""


class Html:
    """Writes a letter's tokens as HTML. `dress` gives the attributes of an element by its name."""

    def __init__(self, dress: Callable[[str], Attributes], picture: Callable[[str, str], str]) -> None:
        """`picture`: the HTML of an exhibit's picture, from its letter and its alternative text."""
        self._dress = dress
        self._picture = picture

    def write(self, letter: SyntaxTreeNode) -> str:
        return self._all(letter.children)

    def _all(self, nodes: Iterable[SyntaxTreeNode]) -> str:
        return "".join(self._node(node) for node in nodes)

    def _node(self, node: SyntaxTreeNode) -> str:
        match node.type:
            case "text":
                return escape(node.content)
            case "inline":
                return self._all(node.children)
            case "softbreak" | "hardbreak":
                return "\n" if node.type == "softbreak" else "<br>"
            case "image":
                return self._picture(str(node.attrs["src"]).removeprefix(PICTURE), node.content)
            case "table":
                return self._table(node) if rows(node) else ""
            case "paragraph" if _is_picture(node):
                return self._all(node.children)
            case "list_item":
                lines = (self._all(part.children) for part in node.children)  # a <p> in it breaks PDF/UA 7.2-20
                return self._element("li", "<br>".join(lines), "li")
            case "link":
                return self._link(node)
            case "heading":
                place = {"id": str(node.attrs["id"])} if "id" in node.attrs else {}
                return self._element(node.tag, self._all(node.children), node.tag, place)
        kept = node.type == "paragraph" and node.meta.get("keep")
        return self._element(node.tag, self._all(node.children), node.tag, self._dress("keep") if kept else None)

    def _element(self, tag: str, inside: str, dress: str, more: Attributes | None = None) -> str:
        attributes = {**self._dress(dress), **(more or {})}
        written = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items() if value)
        return f"<{tag}{written}>" if tag in ("hr", "col") else f"<{tag}{written}>{inside}</{tag}>"

    def _link(self, node: SyntaxTreeNode) -> str:
        href = str(node.attrs["href"])
        kind = "back" if href.startswith(BACK) else "jump" if href.startswith("#") else "a"
        return self._element("a", self._all(node.children), kind, {"href": href, "id": str(node.attrs.get("id", ""))})

    def _table(self, table: SyntaxTreeNode) -> str:
        kind = "head" if table.meta["head"] else "card" if table.meta["card"] else "table"
        columns = "".join(
            self._element("col", "", "col", {"style": f"width:{share * 100:.2f}%"}) for share in table.meta["widths"]
        )
        lines = []
        for number, row in enumerate(rows(table)):
            cells = "".join(
                self._element(
                    "th" if cell.head else "td",
                    self._all([cell.content] if cell.content else []),
                    _name(kind, cell),
                    {"scope": ("row" if table.meta["card"] else "col") if cell.head else ""},
                )
                for cell in row
            )
            line = self._element("tr", cells, "tr")
            lines.append(f"<thead>{line}</thead>" if kind == "table" and number == 0 else line)
        wide = kind == "table" and len(table.meta["widths"]) > MANY
        inside = f"<colgroup>{columns}</colgroup>{''.join(lines)}"
        written = self._element("table", inside, kind, self._dress("wide") if wide else None)
        return self._element("div", written, "around") if kind == "table" and self._dress("around") else written


def _name(kind: str, cell: Cell) -> str:
    """By which a cell is dressed."""
    if kind != "table" or cell.head:
        return f"{kind}-{'th' if cell.head else 'td'}"
    if cell.is_sum:
        return "table-td-sum"
    words = cell.content.content.split() if cell.content else []
    return "table-td-long" if any(_across(word) > LONG for word in words) else "table-td"


def _across(word: str) -> int:
    """How wide it is, in letters: a Chinese one counts twice."""
    return sum(1 if character < "\u2e80" else 2 for character in word)


def _is_picture(node: SyntaxTreeNode) -> bool:
    """A paragraph that holds nothing but a picture."""
    inline = node.children[0] if node.children else None
    return inline is not None and [child.type for child in inline.children] == ["image"]
