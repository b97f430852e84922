"""What is wrong in the file of a marketplace: each key that is missing or not what it should be, all at once, in its line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from appealgen.case.errors import Problem
from appealgen.case.text import nearest

CERTAINTIES = ("official", "mirror", "said", "inferred")
ITEM = re.compile(r"(?:(?:[\w-]|\\d|\[[\w-]+\])(?:\{\d{1,3}(?:,\d{0,3})?\}|[?+])?){1,20}", re.ASCII)
"""What a pattern of item numbers may look like: no group, so that none can take for ever."""
SOURCED = {"source": "text", "seen": "day", "certainty": "certainty"}
WANTED = {
    "title": "texts-by-language",
    "hosts": {"value": "texts", "short": "texts", "group?": "texts"},
    "item": {"value": "item", "apart?": "count"},
    "files": {
        "bytes": {"value": "number", **SOURCED},
        "count": {"value": "number", **SOURCED},
        "formats": {"value": "texts", **SOURCED},
    },
    "form_characters": {"value": "number", **SOURCED},
    "appeal": {"where": "texts-by-language", "days": "number", "calendar": "days", "tries": "number", **SOURCED},
    "mail?": {"bytes": {"value": "number", **SOURCED}},
}
"""What each key should be; one with `?` may lack."""


def faults(data: Mapping[str, Any], source: str, file: str) -> Iterator[Problem]:
    """`data`: the file as TOML; `source`: its text, which tells the lines."""
    yield from _within(data, WANTED, "", source, file)


def _within(data: Mapping[str, Any], wanted: Mapping[str, Any], path: str, source: str, file: str) -> Iterator[Problem]:
    for told, kind in wanted.items():
        name = told.removesuffix("?")
        key = f"{path}{name}"
        if name not in data:
            if name == told:
                yield _lacks(key, kind, data, source, file)
        elif isinstance(kind, dict) and isinstance(data[name], dict):
            yield from _within(data[name], kind, f"{key}.", source, file)
        elif isinstance(kind, dict) or not _is(kind, data[name]):
            facts = {"key": key, "found": str(data[name]), "wanted": "table" if isinstance(kind, dict) else kind}
            yield Problem("marketplace/wrong", file, line_of(key, source), facts=facts)


def _lacks(key: str, kind: Any, beside: Mapping[str, Any], source: str, file: str) -> Problem:
    """With the name that may have been meant, where it is misspelt."""
    wanted = "table" if isinstance(kind, dict) else kind
    facts = {"key": key, "wanted": wanted, "near": nearest(key.rsplit(".")[-1], beside)}
    return Problem("marketplace/lacks", file, line_of(key, source), facts=facts)


def _is(kind: str, value: Any) -> bool:
    match kind:
        case "text":
            return isinstance(value, str) and bool(value.strip())
        case "texts":
            return isinstance(value, list) and all(isinstance(one, str) for one in value)
        case "texts-by-language":
            return isinstance(value, dict) and "en" in value and all(isinstance(one, str) for one in value.values())
        case "number" | "count":
            return isinstance(value, int) and not isinstance(value, bool) and value >= (kind == "number")
        case "days":
            return value in ("calendar", "working")
        case "certainty":
            return value in CERTAINTIES
        case "item":
            return isinstance(value, str) and bool(ITEM.fullmatch(value))
    with suppress(ValueError):  # a day, as TOML's own or written as one
        return bool(date.fromisoformat(str(value)))
    return False


def line_of(key: str, source: str) -> int | None:
    """From 1: where the key stands, else the table that it belongs to; None where that lacks too."""
    lines: dict[str, int] = {}
    table = ""
    for number, line in enumerate(source.splitlines(), 1):
        if head := re.match(r"\s*\[([\w.-]+)\]", line):
            table = f"{head[1]}."
            lines.setdefault(head[1], number)
        elif said := re.match(r"\s*([\w.-]+)\s*=", line):
            lines.setdefault(f"{table}{said[1]}", number)
    names = key.split(".")
    known = (".".join(names[:count]) for count in range(len(names), 0, -1))
    return next((lines[one] for one in known if one in lines), None)
