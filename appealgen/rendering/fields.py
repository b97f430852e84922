"""Which fields of the facts a letter's template reads: found in the template itself, by its syntax tree.

What may be used is what the built-in letters of that violation use, in any language: so the list can't be out of date.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from jinja2 import Environment, nodes

from appealgen.case import resources
from appealgen.rendering.paper import TagLines

Used = tuple[str, int]
"""A field (`store.name`, `exhibits[].letter`) and the line where it is read."""
NOT_FACTS = frozenset(("namespace", "no_words_for"))
"""Jinja's own, and the name by which a template stops where it has no words."""
GIVEN = "*"
"""Before the name of what a macro is given: a fact, of which only its own names are known."""
METHODS = frozenset(
    ("items", "values", "keys", "get", "strip", "removesuffix", "removeprefix", "format", "replace", "append")
)
"""Of Python's own values, not of the facts."""


@cache
def fields(violation: str) -> tuple[str, ...]:
    """All that the built-in letters of that violation read, each once, in order of the alphabet."""
    folder = resources.shipped_templates() / "letters"
    files = [*(folder / violation).glob("*.md"), *(folder / "shared").glob("*.md"), *(folder / "papers").glob("*.md")]
    read = {name for file in files for name, _ in used(file.read_text("utf-8"))}
    facts = (name for name in read if not name.startswith(GIVEN))
    return tuple(sorted(name for name in facts if name.split(".")[0].split("[")[0] not in NOT_FACTS))


@cache
def attributes(violation: str) -> frozenset[str]:
    """Every name that the built-in letters ask of a fact, also in `map(attribute=…)` and `selectattr(…)`."""
    folder = resources.shipped_templates() / "letters"
    told = {part.removesuffix("[]") for name in fields(violation) for part in name.split(".")}
    for file in (one for name in (violation, "shared", "papers") for one in (folder / name).glob("*.md")):
        tree = environment().parse(file.read_text("utf-8"))
        told |= {str(one.value) for call in tree.find_all(nodes.Filter) for one in call.find_all(nodes.Const)}
        told |= {one.attr for one in tree.find_all(nodes.Getattr)}
    return frozenset(told)


def violations() -> tuple[str, ...]:
    """Those that have letters."""
    folder = resources.shipped_templates() / "letters"
    return tuple(sorted(one.name for one in folder.iterdir() if one.is_dir() and one.name not in ("shared", "papers")))


def used(source: str) -> list[Used]:
    """Raises jinja2's TemplateSyntaxError."""
    return list(dict.fromkeys(_Reader().read(environment().parse(source))))


@lru_cache(1)
def environment() -> Environment:
    made = Environment(extensions=[TagLines])
    made.filters["sentence"] = lambda text: text
    return made


class _Reader:
    """Walks a template's tree with the names that it has given itself: `for e in exhibits` makes `e` an exhibit."""

    def read(self, tree: nodes.Node, known: Mapping[str, str | None] | None = None) -> Iterator[Used]:
        names = {one.name: None for one in tree.find_all(nodes.Macro)} | dict(known or {})  # one may read a later one
        yield from self._all(tree.iter_child_nodes(), names)

    def _node(self, node: nodes.Node, names: dict[str, str | None]) -> Iterator[Used]:
        match node:
            case nodes.For():
                yield from self._loop(node, names)
            case nodes.Macro() | nodes.CallBlock():
                yield from self._macro(node, names)
            case nodes.Assign():
                yield from self._node(node.node, names)
                names.update(_given(node.target, self._path(node.node, names)))
            case nodes.Import():
                names[node.target] = None
            case nodes.FromImport():
                names.update(dict.fromkeys(one[1] if isinstance(one, tuple) else one for one in node.names))
            case nodes.Name() | nodes.Getattr() | nodes.Getitem():
                yield from self._field(node, names)
            case _:
                yield from self._all(node.iter_child_nodes(), names)

    def _all(self, children: Iterable[nodes.Node], names: dict[str, str | None]) -> Iterator[Used]:
        for child in children:
            yield from self._node(child, names)

    def _loop(self, node: nodes.For, names: dict[str, str | None]) -> Iterator[Used]:
        yield from self._node(node.iter, names)
        path = self._path(node.iter, names)
        inside = {**names, **_given(node.target, f"{path}[]" if path else None), "loop": None}
        yield from self._all((*node.body, *node.else_, *([node.test] if node.test else [])), inside)

    def _macro(self, node: nodes.Macro | nodes.CallBlock, names: dict[str, str | None]) -> Iterator[Used]:
        inside = {**names, **{one.name: f"{GIVEN}{one.name}" for one in node.args}, "caller": None}
        yield from self._all(node.iter_child_nodes(exclude=("args",)), inside)
        if isinstance(node, nodes.Macro):
            names[node.name] = None

    def _field(self, node: nodes.Node, names: dict[str, str | None]) -> Iterator[Used]:
        path = self._path(node, names)
        if path:
            yield path, node.lineno
        inner = (child for child in node.iter_child_nodes() if not isinstance(child, (nodes.Name, nodes.Getattr)))
        yield from self._all(inner, names)

    def _path(self, node: nodes.Node, names: Mapping[str, str | None]) -> str | None:
        """`store.name` of an expression; None of what the template made itself, or what a filter made."""
        match node:
            case nodes.Name():
                return names.get(node.name, node.name)
            case nodes.Getattr() if node.attr not in METHODS:
                inner = self._path(node.node, names)
                return f"{inner}.{node.attr}" if inner else None
            case nodes.Getitem(arg=nodes.Const(value=str() as key)):
                inner = self._path(node.node, names)
                return f"{inner}.{key}" if inner else None
            case nodes.Getitem():
                inner = self._path(node.node, names)
                return f"{inner}[]" if inner else None
        return None


def _given(target: nodes.Node, path: str | None) -> dict[str, str | None]:
    if isinstance(target, nodes.Name):
        return {target.name: path}
    return {one.name: None for one in target.find_all(nodes.Name)}
