"""From `case.yaml` to a Case: every value in its kind and with its place, or every mistake at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace

from appealgen.case import yaml_nodes
from appealgen.case.coerce import Coercion
from appealgen.case.errors import CaseError, Problem
from appealgen.case.model import EMPTY, Case, Given, NamedFile, Notice, Store
from appealgen.case.shape import STORE, Record, case_shape
from appealgen.case.values import item_number

FILE_NAME = "case.yaml"


def read_case(path: Path, shapes: Mapping[str, Record]) -> Case:
    """Read a `case.yaml`, or the one in a folder; `shapes` gives the evidence each violation asks for.

    Raises CaseError with every mistake: what, where, expected, found, how to mend.
    """
    file = path / FILE_NAME if path.is_dir() else path
    if not file.exists():
        raise CaseError([Problem("no-such-case", path.as_posix())])
    return case_from(yaml_nodes.load(file, file.name), file, shapes)


def case_from(root: yaml_nodes.Node, file: Path, shapes: Mapping[str, Record]) -> Case:
    """The case that stands in a YAML tree; `file` says where it would lie. Raises CaseError."""
    violation = _violation(root)
    evidence = shapes.get(violation, Record(()))
    reading = Coercion(file.parent.resolve(), file.name, known_evidence=violation in shapes)
    given = reading.record(root, case_shape(tuple(shapes), evidence), "")
    given = _with_shared_store(given, reading)
    if reading.problems:
        raise CaseError(sorted(reading.problems, key=lambda p: (p.line or 0, p.column or 0)))
    return _case(file, given)


def _violation(root: yaml_nodes.Node) -> str:
    """Which evidence to expect must be known before the rest is read."""
    if isinstance(root, yaml_nodes.MappingNode):
        for key, value in root.value:
            if key.value == "violation" and isinstance(value, yaml_nodes.ScalarNode):
                return str(value.value).strip().replace("-", "_")
    return ""


def _with_shared_store(given: Given, reading: Coercion) -> Given:
    """`store: ../store.yaml` stands for the fields of that file."""
    store = given.values.get("store")
    if not isinstance(store, NamedFile):
        return given
    if not store.path.is_file():
        reading.problem("no-such-store", store.place, file=store.name)
        return given
    shared = Coercion(store.path.parent, store.name, known_evidence=True)
    try:
        record = shared.record(yaml_nodes.load(store.path, store.name), STORE, "store.")
    except CaseError as error:
        reading.problems.extend(error.problems)
        return given
    reading.problems.extend(shared.problems)
    here = given.at("store")
    record = replace(record, places=MappingProxyType(dict.fromkeys(record.values, here)), place=here)
    return replace(given, values=MappingProxyType({**given.values, "store": record}))


def _case(file: Path, given: Given) -> Case:
    language = given.language
    return Case(
        file=file,
        folder=file.parent.resolve(),
        violation=given.violation,
        marketplace=given.marketplace or "aliexpress",
        language=language,
        date=given.date,
        ground=given.ground or "misjudged",
        store=_store(given.store),
        notice=_notice(given.notice or EMPTY),
        statement=_by_language(given.statement, language),
        words=given.words or EMPTY,
        photographer=given.photographer or EMPTY,
        privacy=given.privacy or EMPTY,
        evidence=given.evidence or EMPTY,
        given=given,
    )


def _store(given: Given) -> Store:
    return Store(**{**given.values, "owner": _owners(given.many("owner"))})


def _owners(given: tuple[str, ...]) -> tuple[str, ...]:
    """In `[Brightleaf Co., Ltd., 青云]` YAML takes the comma for the next owner's: a legal form alone is nobody's name."""
    told: list[str] = []
    for name in given:
        if told and _LEGAL_FORM.fullmatch(name.strip()):
            told[-1] = f"{told[-1]}, {name.strip()}"
        else:
            told.append(name)
    return tuple(told)


_LEGAL_FORM = re.compile(r"(?:ltd|limited|llc|inc|corp|plc|gmbh|s\.?\s?l(?:\.?\s?u)?|s\.?\s?a)\.?", re.IGNORECASE)


def _notice(given: Given) -> Notice:
    items = tuple(item_number(item) or item for item in given.many("items"))
    return Notice(**{**given.values, "items": items})


def _by_language(statement: Any, language: str) -> Mapping[str, str]:
    if statement is None:
        return MappingProxyType({})
    if isinstance(statement, Given):
        return MappingProxyType(dict(statement.values))
    return MappingProxyType({language: statement})
