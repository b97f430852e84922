"""What `inspect` shows to people: the keys of its JSON as labels in their language, a line each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from appealgen.case.words import Words
from appealgen.interfaces.reports.text import columns

USUAL: Mapping[str, Any] = {"orientation": 1, "frames": 1, "plain": False}
"""What most photos have, and tells nobody anything."""
SAID_ELSEWHERE = ("file", "reason")
VALUES = ("kind", "read", "private", "plain")
"""Keys whose values are words of the program."""

Lines = Iterator[tuple[str, str]]
"""A label, and what stands behind it; without a label the line goes on."""


def told(data: Mapping[str, Any], words: Words) -> Iterator[str]:
    """Each file with its lines; then what several share."""
    for one in data["files"]:
        yield str(one["file"])
        yield from _aligned(list(_file(one, words)))
    names = [str(one["file"]) for one in data["files"]]
    for mark in data.get("shared_marks", ()):
        files = ", ".join(names[index] for index in mark["files"])
        yield f"{words.text('inspect/shared_mark')}{words.text('cli/colon')}{_mark(mark, words)}: {files}"
    for group in data.get("distinct", ()):
        if len(group) > 1:
            same = ", ".join(names[index] for index in group)
            yield f"{words.text('inspect/same_frame')}{words.text('cli/colon')}{same}"


def _aligned(lines: list[tuple[str, str]]) -> Iterator[str]:
    width = max((columns(label) for label, _ in lines), default=0)
    for label, value in lines:
        yield f"  {label}{' ' * (width - columns(label))}  {value}"


def _file(one: Mapping[str, Any], words: Words) -> Lines:
    for name, value in one.items():
        if name in SAID_ELSEWHERE or value in (None, [], (), "") or USUAL.get(name) == value:
            continue
        yield from _more(words.text(f"inspect/{name}"), _values(name, value, words))


def _more(label: str, values: Iterator[str]) -> Lines:
    """The label once, beside its first value."""
    for number, value in enumerate(values):
        yield (label if number == 0 else "", value)


def _values(name: str, value: Any, words: Words) -> Iterator[str]:
    match name:
        case "fields":
            yield from (_field(field, words) for field in value)
        case "marks":
            yield from (_mark(mark, words) for mark in value)
        case "editing":
            yield _word(value["verdict"], words)
            yield from (sign["words"] for sign in value["signs"])
        case "signs":
            yield from (_sign(sign, words) for sign in value)
        case "text":
            yield from str(value).splitlines()
        case _:
            yield _plain(value, words, name in VALUES)


def _field(field: Mapping[str, Any], words: Words) -> str:
    label = words.or_else(f"inspect/{field['name']}", str(field["name"]))
    page = f", {words.text('inspect/page', page=field['page'])}" if field.get("page") else ""
    value = _plain(field["value"], words, field["name"] in ("violation", "reasons"))
    return f"{label}{words.text('cli/colon')}{value}   ({field['certainty']:.0%}{page})"


def _mark(mark: Mapping[str, Any], words: Words) -> str:
    text = f' "{mark["text"]}"' if mark.get("text") else ""
    return f"{_word(mark['grade'], words)}{text} [{_plain(mark['box'], words)}]"


def _sign(sign: Mapping[str, Any], words: Words) -> str:
    page = words.text("inspect/page", page=sign["page"]) if sign.get("page") else ""
    rest = ", ".join(part for part in (sign["detail"], page) if part)
    return f"{_word(sign['name'], words)}{f' ({rest})' if rest else ''}"


def _plain(value: Any, words: Words, named: bool = False) -> str:
    if isinstance(value, dict):
        parts = ((words.or_else(f"inspect/{name}", name), part) for name, part in value.items() if part is not None)
        return "; ".join(f"{label} {_plain(part, words)}" for label, part in parts)
    if isinstance(value, (list, tuple)):
        return ", ".join(_plain(part, words, named) for part in value)
    if isinstance(value, bool):
        return words.text(f"seen/{'yes' if value else 'no'}")
    return _word(str(value), words) if named else str(value)


def _word(name: str, words: Words) -> str:
    """A word of the program: what a file is, gives away or shows; as it is where there is none."""
    for group in ("seen", "paper", "private", "violation"):
        said = words.or_else(f"{group}/{name}", "")
        if said:
            return said
    return name.replace("_", " ")
