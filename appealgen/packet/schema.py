"""The JSON Schema (2020-12) of `case.yaml`, made from the shapes that the reader reads by."""

from __future__ import annotations

from typing import Any

from appealgen.case.shape import (
    LANGUAGES,
    ByLanguage,
    Choice,
    Date,
    Either,
    File,
    Kind,
    Many,
    Number,
    Record,
    Text,
    case_shape,
)
from appealgen.case.words import Words
from appealgen.violations.catalog import SHAPES

SCALAR = ["string", "number", "boolean"]
"""Every scalar is read as the text that stands there; an editor's YAML makes numbers and truths of some."""


def json_schema(words: Words) -> dict[str, Any]:
    """The schema, with a description of each field in the language of `words`."""
    violations = tuple(SHAPES)
    schema = _record(case_shape(violations, Record(())), "", words)
    choices = sorted({spelled for name in violations for spelled in (name, name.replace("_", "-"))})
    schema["properties"]["violation"] = {"enum": choices, **_told("violation", words)}
    schema["properties"]["evidence"] = _told("evidence", words)
    schema["allOf"] = [
        {
            "if": {"properties": {"violation": {"enum": [name, name.replace("_", "-")]}}, "required": ["violation"]},
            "then": {"properties": {"evidence": _record(evidence, "evidence.", words, name)}},
        }
        for name, evidence in SHAPES.items()
    ]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "case.yaml", **schema}


def _record(record: Record, path: str, words: Words, violation: str = "") -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            field.name: {
                **_kind(field.kind, path + field.name, words, violation),
                **_told(path + field.name, words, violation),
            }
            for field in record.fields
        },
    }
    required = [field.name for field in record.fields if field.required]
    return {**made, "required": required} if required else made


def _told(path: str, words: Words, violation: str = "") -> dict[str, str]:
    """The violation's own words for the field before those that all share."""
    shared = words.or_else(f"field/{path.replace('evidence.pictures.', 'evidence.')}", "")
    told = words.or_else(f"field/{violation}/{path}", shared)
    return {"description": " ".join(told.split())} if told else {}


def _kind(kind: Kind, path: str, words: Words, violation: str = "") -> dict[str, Any]:
    match kind:
        case Many(of):
            one = _kind(of, path, words, violation)
            return {"anyOf": [{"type": "array", "items": one}, one, {"type": "null"}]}
        case Record():
            return {"anyOf": [_record(kind, f"{path}.", words, violation), {"type": "null"}]}
        case Either(scalar, record):
            return {"anyOf": [_kind(scalar, path, words, violation), _record(record, f"{path}.", words, violation)]}
        case ByLanguage(text):
            by_language = {name: _kind(text, path, words) for name in LANGUAGES}
            return {"anyOf": [
                _kind(text, path, words),
                {"type": "object", "properties": by_language, "additionalProperties": False},
            ]}  # fmt: skip
        case Choice(values):
            return {"enum": [*values, None]}
        case Date(time):
            form = r"^\d{4}-\d{1,2}-\d{1,2}" + (r"([T ].*)?$" if time else "$")
            return {"type": ["string", "null"], "pattern": form}
        case Number():
            return {"type": ["number", "string", "null"]}
        case Text() | File():
            return {"type": [*SCALAR, "null"]}
    raise AssertionError(kind)
