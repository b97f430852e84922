"""What a sheet changes in a script's front matter: title, stage, asks, owner, day of review. All else stays as it is."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from appealgen.case import yaml_nodes
from appealgen.case.values import day
from appealgen.case.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode
from appealgen.playbook.imports.sources import Brought
from appealgen.playbook.model import STAGES, Script

Value = str | tuple[str, ...]


class Wish(Struct, frozen=True):
    """A field that the file says otherwise than the script."""

    path: tuple[str, ...]
    value: Value


class _Edit(Struct, frozen=True):
    """Characters to put in the place of others; lines and columns from 0."""

    first: tuple[int, int]
    end: tuple[int, int]
    text: str


def wishes(script: Script, told: Iterable[Brought]) -> Iterator[Wish]:
    """Each field that differs, once for each value that the rows give it."""
    rows = tuple(told)
    for one in rows:
        asks = None if one.asks is None else tuple(line.strip() for line in one.asks.split("\n") if line.strip())
        if asks is not None and asks != script.asks.get(one.language, ()):
            yield Wish(("asks", one.language), asks)
    yield from _alike("title", script.title, {one.title for one in rows if one.stage})
    yield from _alike("stage", {"": script.stage}, {one.stage for one in rows if one.reviewed})
    yield from _alike("owner", script.owner, {one.owner for one in rows if one.reviewed})
    yield from _alike("reviewed", {"": script.reviewed.isoformat()}, {one.reviewed for one in rows})


def _alike(name: str, now: Mapping[str, str], told: set[str]) -> Iterator[Wish]:
    """What stands in every row of a script: those that say what it says already want nothing."""
    language = "en" if "en" in now else ""
    for value in sorted(told - {now.get(language, ""), ""}):
        yield Wish((name, language) if language else (name,), value)


def granted(lines: Sequence[str], wanted: Iterable[Wish]) -> tuple[list[str], tuple[Wish, ...]]:
    """The front matter's lines with what can be written in them, and the wishes that can't."""
    asked = list(wanted)
    root = yaml_nodes.parse("\n".join(lines), "")
    edits: list[_Edit] = []
    refused: list[Wish] = []
    for wish in asked:
        twice = sum(one.path == wish.path for one in asked) > 1
        edit = None if twice or not _allowed(wish) else _edit(_node(root, wish.path), wish.value, lines)
        if edit is None:
            refused.append(wish)
        else:
            edits.append(edit)
    made = list(lines)
    for edit in sorted(edits, key=lambda one: one.first, reverse=True):
        (top, left), (bottom, right) = edit.first, edit.end
        made[top : bottom + 1] = (made[top][:left] + edit.text + made[bottom][right:]).split("\n")
    return made, tuple(refused)


def _allowed(wish: Wish) -> bool:
    """A stage that there is, a day that is one, and nothing is emptied."""
    match wish.path[0]:
        case "stage":
            return wish.value in STAGES
        case "reviewed":
            return day(str(wish.value)) is not None
    return bool(wish.value)


def _node(root: Node, path: tuple[str, ...]) -> Node | None:
    node: Node | None = root
    for name in path:
        entries = node.value if isinstance(node, MappingNode) else ()
        node = next((value for key, value in entries if key.value == name), None)
    return node


def _edit(node: Node | None, value: Value, lines: Sequence[str]) -> _Edit | None:
    """None where there is nothing to put it in the place of, or what stands there is written over several lines."""
    if isinstance(node, ScalarNode) and isinstance(value, str) and _on_one_line(node):
        return _Edit(*_span(node), value if node.value == value or _is_plain(value) else _quoted(value))
    if (
        isinstance(node, SequenceNode)
        and isinstance(value, tuple)
        and node.value
        and all(map(_on_one_line, node.value))
    ):
        written = {item.value: _source(item, lines) for item in node.value}
        items = [written.get(one) or _quoted(one) for one in value]
        if node.flow_style:
            return _Edit(*_span(node), f"[{', '.join(items)}]")
        column = node.start_mark.column
        room = "\n" + " " * column + "- "
        return _Edit(_span(node)[0], _span(node.value[-1])[1], "- " + room.join(items))
    return None


def _on_one_line(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.start_mark.line == node.end_mark.line


def _span(node: Node) -> tuple[tuple[int, int], tuple[int, int]]:
    return (node.start_mark.line, node.start_mark.column), (node.end_mark.line, node.end_mark.column)


def _source(node: Node, lines: Sequence[str]) -> str:
    return lines[node.start_mark.line][node.start_mark.column : node.end_mark.column]


def _is_plain(text: str) -> bool:
    """Safe without quotes, such as a stage or a day."""
    return all(part.isalnum() and part.isascii() for part in text.replace(" ", "-").split("-"))


def _quoted(text: str) -> str:
    """As JSON, which is YAML."""
    return json.dumps(text, ensure_ascii=False)
