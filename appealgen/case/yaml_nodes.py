"""YAML as written: every scalar a string, with its line and column. No tags, no guessing, no explosion."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from appealgen.case.errors import CaseError, Problem

LARGEST_FILE = 1_000_000
"""Bytes. The longest honest case, 60 picture groups with long statements, has about 40,000."""

MOST_NODES = 20_000
"""Values after aliases are followed: ten times the longest honest case. What explodes is refused here."""

DEEPEST = 50
"""Levels; a case has six."""

Node = yaml.Node
ScalarNode = yaml.ScalarNode
SequenceNode = yaml.SequenceNode
MappingNode = yaml.MappingNode

_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_BREAKS = re.compile("\r\n|[\r\n\x85\u2028\u2029]")


def load(file: Path, name: str) -> Node:
    """The root node of a YAML file. Raises CaseError with the place of what can't be read."""
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        raise CaseError([Problem("no-such-case", name)]) from None
    except OSError as error:
        raise CaseError([Problem("case-unreadable", name, facts={"reason": error.strerror or ""})]) from None
    if len(data) > LARGEST_FILE:
        raise CaseError([Problem("case-too-large", name, facts={"bytes": len(data), "limit": LARGEST_FILE})])
    return parse(_decoded(data, name), name)


def parse(text: str, name: str) -> Node:
    """The root node of YAML text. Raises CaseError."""
    try:
        _refuse_depth(text, name)
        loader = _Loader(text)
        try:
            root = loader.get_single_node()
        finally:
            loader.dispose()
    except yaml.YAMLError as error:
        raise CaseError([_problem(error, text, name)]) from None
    except RecursionError:
        raise CaseError([Problem("yaml-too-deep", name)]) from None
    if root is None:
        raise CaseError([Problem("case-empty", name, 1, 1)])
    _refuse_explosion(root, name)
    root_node: Node = root
    return root_node


def _refuse_depth(text: str, name: str) -> None:
    """Events come one after another, while composing descends: a hundred thousand brackets would end the process."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                mark = event.start_mark
                line, column = (mark.line + 1, mark.column + 1) if mark else (None, None)
                raise CaseError([Problem("yaml-too-deep", name, line, column)])
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _decoded(data: bytes, name: str) -> str:
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - (data.rfind(b"\n", 0, error.start) + 1) + 1
        raise CaseError([Problem("not-utf-8", name, line, column)]) from None


def _problem(error: yaml.YAMLError, text: str, name: str) -> Problem:
    if isinstance(error, yaml.reader.ReaderError):
        before = text[: error.position] if isinstance(error.position, int) else ""
        lines = _BREAKS.split(before)
        code = error.character if isinstance(error.character, int) else ord(str(error.character)[:1] or "?")
        return Problem("control-character", name, len(lines), len(lines[-1]) + 1, {"character": f"U+{code:04X}"})
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (None, None)
    source = text.splitlines()[mark.line] if mark and mark.line < len(text.splitlines()) else ""
    if "\t" in source[: (column or 0)] or "\\t" in str(error):
        return Problem("yaml-tab", name, line, source.find("\t") + 1 or column)
    if "invalid Unicode character escape" in str(error):
        at = max(source.rfind("\\", 0, column), 0)
        return Problem("control-character", name, line, at + 1, {"character": source[at : at + 6]})
    if re.search("depth|nest|too deep", str(error), re.IGNORECASE):  # newer releases of the parser count for themselves
        return Problem("yaml-too-deep", name, line, column)
    if "undefined alias" in str(error):
        return Problem("yaml-alias", name, line, column)
    return Problem(
        "yaml", name, line, column, {"problem": getattr(error, "problem", None) or "", "text": source.strip()}
    )


def _refuse_explosion(root: Node, name: str) -> None:
    for count, node in enumerate(_walk(root), 1):
        if count > MOST_NODES:
            line, column = place(node)
            raise CaseError([Problem("yaml-explodes", name, line, column, {"limit": MOST_NODES})])


def _walk(root: Node) -> Iterator[Node]:
    """Every value, an alias followed as often as it stands there; one that holds itself never ends."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, SequenceNode):
            waiting += node.value
        elif isinstance(node, MappingNode):
            waiting += [part for pair in node.value for part in pair]


def place(node: Node) -> tuple[int, int]:
    """Line and column of a node, from 1."""
    return node.start_mark.line + 1, node.start_mark.column + 1
