"""YAML nodes into values of a shape. Each mistake becomes a Problem; reading goes on, so that all are told at once."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType
from typing import Any

from appealgen.case import paths, values
from appealgen.case.errors import Problem
from appealgen.case.finding import Fact, Place
from appealgen.case.model import Given
from appealgen.case.shape import (
    LANGUAGES,
    ByLanguage,
    Choice,
    Date,
    Either,
    Field,
    File,
    Kind,
    Many,
    Number,
    Record,
    Text,
)
from appealgen.case.text import nearest, unprintable
from appealgen.case.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode, place


class Coercion:
    """Reads one file; `problems` fills while it reads."""

    def __init__(self, folder: Path, name: str, known_evidence: bool) -> None:
        self.folder = folder
        self.name = name
        self.known_evidence = known_evidence
        """False when the violation is unknown: then nothing can be said of its evidence."""
        self.problems: list[Problem] = []

    def problem(self, id: str, at: Place | Node, **facts: Fact) -> None:
        line, column = (at.line, at.column) if isinstance(at, Place) else place(at)
        self.problems.append(Problem(id, self.name, line, column, facts))

    def record(self, node: Node, shape: Record, path: str) -> Given:
        """`path` is the record's own, with a dot behind ("" for the whole file)."""
        if not isinstance(node, MappingNode):
            self.problem(
                "not-a-record", node, field=path.rstrip(".") or self.name, fields=tuple(f.name for f in shape.fields)
            )
            return Given(place=self._place(node))
        found: dict[str, Any] = {}
        places: dict[str, Place] = {}
        for key, value in node.value:
            field = self._field(key, shape, path, places)
            if field is None:
                continue
            places[field.name] = self._place(key)
            if _absent(value):
                continue
            places[field.name] = self._place(value)
            read = self._value(value, field.kind, path + field.name)
            if read is not None:
                found[field.name] = read
        self._missing(node, shape, path)
        return Given(MappingProxyType(found), MappingProxyType(places), self._place(node))

    def _field(self, key: Node, shape: Record, path: str, seen: dict[str, Place]) -> Field | None:
        name = key.value if isinstance(key, ScalarNode) else ""
        field = shape.field(name)
        if field is None:
            if path == "evidence." and not self.known_evidence:
                return None
            known = [f.name for f in shape.fields]
            near = nearest(name.lower(), known)
            self.problem("unknown-key", key, key=path + str(name), near=near, known=tuple(known))
            return None
        if name in seen:
            self.problem("duplicate-key", key, key=path + name, first=seen[name].line)
            return None
        return field

    def _missing(self, node: MappingNode, shape: Record, path: str) -> None:
        """A field under a name that was told as its misspelling is not told again."""
        pairs = node.value
        given = {key.value for key, value in pairs if not _absent(value) and isinstance(key, ScalarNode)}
        known = [field.name for field in shape.fields]
        meant = {nearest(name.lower(), known) for name in given - set(known)}
        for field in shape.fields:
            if field.required and field.name not in given | meant:
                here = next((k for k, _ in pairs if k.value == field.name), node)
                self.problem("missing-key", here, key=path + field.name)

    def _value(self, node: Node, kind: Kind, path: str) -> Any:
        match kind:
            case Many(of):
                return self._many(node, of, path)
            case Record():
                return self.record(node, kind, path + ".")
            case Either(scalar, record):
                if isinstance(node, MappingNode):
                    return self.record(node, record, path + ".")
                return self._scalar(node, scalar, path)
            case ByLanguage(text):
                if isinstance(node, MappingNode):
                    return self.record(node, Record(tuple(Field(name, text) for name in LANGUAGES)), path + ".")
                return self._scalar(node, text, path)
            case _:
                return self._scalar(node, kind, path)

    def _many(self, node: Node, kind: Kind, path: str) -> tuple[Any, ...]:
        children = node.value if isinstance(node, SequenceNode) else [node]
        read: list[Any] = []
        for number, child in enumerate(children, 1):
            if _absent(child):
                self.problem("empty-entry", child, key=path, number=number)
            elif _names_files(kind) and isinstance(child, ScalarNode):
                read += self._files(child, path)
            else:
                value = self._value(child, kind, path)
                if value is not None:
                    read.append(value)
        return tuple(read)

    def _files(self, node: ScalarNode, path: str) -> list[Any]:
        text = self._text(node, path)
        try:
            return paths.expand(self.folder, text, self._place(node)) if text else []
        except paths.OutsideError:
            self.problem("outside", node, key=path, path=text)
            return []

    def _scalar(self, node: Node, kind: Kind, path: str) -> Any:
        if not isinstance(node, ScalarNode):
            self.problem("not-one-value", node, key=path)
            return None
        text = self._text(node, path)
        if text is None:
            return None
        match kind:
            case Text(_, longest, mailbox):
                if len(text) > longest:
                    self.problem("too-long", node, key=path, length=len(text), limit=longest)
                return self._checked(node, text, values.mailbox(text), "not-a-mailbox", path) if mailbox else text
            case Choice(allowed):
                return self._choice(node, text.strip().replace("-", "_"), allowed, path)
            case Date(time):
                return self._checked(node, text, values.moment(text) if time else values.day(text), "not-a-date", path)
            case Number():
                return self._checked(node, text, values.points(text), "not-a-number", path)
            case File():
                return self._file(node, text, kind, path)
        raise AssertionError(kind)

    def _text(self, node: ScalarNode, path: str) -> str | None:
        bad = unprintable(node.value)
        if bad:
            self.problem("control-character", node, key=path, character=bad)
            return None
        text: str = node.value
        return text.strip("\n") if node.style in ("|", ">") else text

    def _choice(self, node: Node, text: str, allowed: tuple[str, ...], path: str) -> str | None:
        if text in allowed:
            return text
        near = nearest(text.lower(), allowed)
        self.problem("not-a-choice", node, key=path, found=text, allowed=allowed, near=near)
        return None

    def _checked(self, node: Node, text: str, value: Any, id: str, path: str) -> Any:
        if value is None:
            self.problem(id, node, key=path, found=text)
        return value

    def _file(self, node: Node, text: str, kind: File, path: str) -> Any:
        try:
            return paths.name_file(self.folder, text, self._place(node), outside=kind.outside)
        except paths.OutsideError:
            self.problem("outside", node, key=path, path=text)
            return None

    def _place(self, node: Node) -> Place:
        line, column = place(node)
        return Place(self.name, line, column)


def _names_files(kind: Kind) -> bool:
    """Whether a scalar in its place is a file, or a pattern of files."""
    return isinstance(kind.scalar if isinstance(kind, Either) else kind, File)


def _absent(node: Node) -> bool:
    """Nothing stands behind the key (`points:`, `points: null`), or an empty text in quotes: not given."""
    if not isinstance(node, ScalarNode):
        return False
    return not node.value.strip() or (not node.style and node.value in ("null", "~"))
