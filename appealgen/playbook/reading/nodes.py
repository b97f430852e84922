"""YAML nodes into values of the playbook. Each mistake becomes a Problem with its place, and reading goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from msgspec.structs import replace

from appealgen.case import yaml_nodes
from appealgen.case.errors import CaseError, Problem, UserError
from appealgen.case.finding import Fact, Place
from appealgen.case.text import nearest, unprintable
from appealgen.case.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode

_OURS = {"no-such-case", "case-unreadable", "case-too-large", "case-empty", "not-utf-8"}
"""Mistakes whose words speak of a case: the playbook has its own."""


class PlaybookError(UserError):
    """A playbook that can't be read."""


class Reading:
    """Reads one file; `problems` fills while it reads."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.problems: list[Problem] = []
        self._meant: set[tuple[int, str]] = set()
        """Fields of a mapping that were told as misspelt: they are not missing as well."""

    def problem(self, id: str, at: Node | Place, **facts: Fact) -> None:
        line, column = (at.line, at.column) if isinstance(at, Place) else yaml_nodes.place(at)
        self.problems.append(Problem(id, self.name, line, column, facts))

    def load(self, file: Path) -> Node | None:
        """The root of a YAML file; None when it can't be read, which is told."""
        try:
            return yaml_nodes.load(file, self.name)
        except CaseError as error:
            self.problems += [_ours(problem) for problem in error.problems]
        return None

    def parse(self, text: str) -> Node | None:
        """The root of YAML text; likewise."""
        try:
            return yaml_nodes.parse(text, self.name)
        except CaseError as error:
            self.problems += [_ours(problem) for problem in error.problems]
        return None

    def place(self, node: Node) -> Place:
        return Place(self.name, *yaml_nodes.place(node))

    def fields(self, node: Node, known: Iterable[str] | None, path: str = "") -> dict[str, Node]:
        """The fields of a mapping by name; `known` None takes any name."""
        names = tuple(known) if known is not None else None
        if not isinstance(node, MappingNode):
            self.problem("not-a-record", node, field=path or self.name, fields=names or ("name",))
            return {}
        found: dict[str, Node] = {}
        for key, value in node.value:
            name = key.value if isinstance(key, ScalarNode) else ""
            if names is not None and name not in names:
                near = nearest(name, names)
                self.problem("unknown-key", key, key=f"{path}{name}", near=near, known=names)
                self._meant.add((id(node), near or ""))
            elif name in found:
                self.problem("duplicate-key", key, key=f"{path}{name}", first=yaml_nodes.place(found[name])[0])
            else:
                found[name] = value
        return found

    def require(self, fields: Mapping[str, Node], names: Iterable[str], at: Node) -> None:
        for name in names:
            if name not in fields and (id(at), name) not in self._meant:
                self.problem("playbook/missing-key", at, key=name)

    def items(self, node: Node | None) -> Iterator[Node]:
        """Entries of a list; a single value is a list of one."""
        if node is not None and not _empty(node):
            yield from node.value if isinstance(node, SequenceNode) else (node,)

    def text(self, node: Node | None, path: str = "") -> str:
        """One value; "" when there is none."""
        if node is None:
            return ""
        if not isinstance(node, ScalarNode):
            self.problem("not-one-value", node, key=path)
            return ""
        bad = unprintable(node.value)
        if bad:
            self.problem("control-character", node, key=path, character=bad)
            return ""
        return str(node.value).strip()

    def texts(self, node: Node | None, path: str = "") -> tuple[str, ...]:
        return tuple(text for text in (self.text(item, path) for item in self.items(node)) if text)

    def by_language(self, node: Node | None, path: str) -> dict[str, str]:
        """`{en: …, zh: …}`; a single value stands for all, under `""`."""
        if node is None or _empty(node):
            return {}
        if isinstance(node, ScalarNode):
            return {"": self.text(node, path)}
        fields = self.fields(node, None, path)
        return {name: self.text(value, f"{path}.{name}") for name, value in fields.items()}

    def lines(self, node: Node | None, path: str) -> dict[str, tuple[str, ...]]:
        """`{en: [...], zh: [...]}`; a plain list or value stands for all, under `""`."""
        if node is None or _empty(node):
            return {}
        if isinstance(node, MappingNode):
            fields = self.fields(node, None, path)
            return {name: self.texts(value, f"{path}.{name}") for name, value in fields.items()}
        return {"": self.texts(node, path)}


def _empty(node: Node) -> bool:
    return isinstance(node, ScalarNode) and (not node.value.strip() or (not node.style and node.value in ("null", "~")))


def _ours(problem: Problem) -> Problem:
    return replace(problem, id=f"playbook/{problem.id}") if problem.id in _OURS else problem
