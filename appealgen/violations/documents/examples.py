"""What the papers of an example say, in a few words."""

from __future__ import annotations

from typing import Any

from appealgen.evidence.documents.model import DocumentField, DocumentSign
from appealgen.violations.base import Example, Violation


def says(kind: str, *signs: str, **fields: str | tuple[str, ...]) -> dict[str, Any]:
    """A PDF of that kind with those signs, and with these fields read for certain on its first page."""
    values = ((name, value if isinstance(value, tuple) else (value,)) for name, value in fields.items())
    return {
        "kind": kind,
        "fields": tuple(DocumentField(name, one, 1.0, 1) for name, many in values for one in many),
        "signs": tuple(map(DocumentSign, signs)),
    }


def otherwise(violation: Violation, file: str, **fields: str | tuple[str, ...] | None) -> Example:
    """The good case, but that this paper says something else; None takes a field away."""
    told = violation.good_papers[file]
    kept = tuple(field for field in told["fields"] if field.name not in fields)
    given = {name: value for name, value in fields.items() if value is not None}
    return Example(documents={file: {"fields": kept + says("other", **given)["fields"]}})


def looks(file: str, **document: Any) -> Example:
    """The good case, but that this paper's file is something else: fields of Document."""
    return Example(documents={file: document})


def signed(file: str, *signs: str) -> Example:
    """The good case, but that this paper bears these signs."""
    return looks(file, signs=tuple(map(DocumentSign, signs)))


def unsure(violation: Violation, file: str, name: str, value: str) -> Example:
    """The good case, but that a field of this paper was read badly."""
    kept = tuple(field for field in violation.good_papers[file]["fields"] if field.name != name)
    return looks(file, fields=(*kept, DocumentField(name, value, 0.5, 1, read="ocr")))
