"""From `scripts/<situation>.md` to a Script: front matter between two lines of dashes, then a text a language."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from appealgen.case.finding import Place
from appealgen.case.text import unprintable
from appealgen.case.values import day
from appealgen.case.yaml_nodes import MappingNode, Node
from appealgen.playbook.model import SLOT_TYPES, STAGES, Body, Script, Slot
from appealgen.playbook.reading.nodes import Reading

FIELDS = ("title", "stage", "asks", "slots", "before", "may_offer", "escalate", "owner", "reviewed")
REQUIRED = ("title", "stage", "asks", "owner", "reviewed")
LARGEST_FILE = 200_000
"""Bytes. The longest of our own has 12,000."""

_HEADING = re.compile(r"##[ \t]+([a-z]{2,3}(?:-[A-Za-z]{2,4})?)[ \t]*")


def read_script(file: Path, name: str, reading: Reading) -> Script | None:
    """`name` is the file's as told to people. None when there is nothing to judge; the problems say why."""
    text = _text(file, reading)
    if text is None:
        return None
    lines = text.split("\n")
    end = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---"), None)
    if lines[0].rstrip() != "---" or end is None:
        reading.problem("playbook/no-front-matter", Place(name, 1, 1))
        return None
    root = reading.parse("\n".join(lines[:end]))
    if root is None:
        return None
    fields = reading.fields(root, FIELDS)
    reading.require(fields, REQUIRED, root)
    return Script(
        situation=file.stem,
        file=name,
        title=reading.by_language(fields.get("title"), "title"),
        stage=_choice(reading, fields.get("stage"), "stage", STAGES),
        asks=reading.lines(fields.get("asks"), "asks"),
        slots=_slots(reading, fields.get("slots")),
        before=reading.lines(fields.get("before"), "before"),
        may_offer=reading.lines(fields.get("may_offer"), "may_offer"),
        escalate=_escalate(reading, fields.get("escalate")),
        owner=reading.by_language(fields.get("owner"), "owner"),
        reviewed=_day(reading, fields.get("reviewed")),
        bodies=_bodies(lines, end + 1, reading),
        places=_places(reading, fields),
    )


def _text(file: Path, reading: Reading) -> str | None:
    at = Place(reading.name, 1, 1)
    try:
        data = file.read_bytes()
    except OSError as error:
        reading.problem("playbook/case-unreadable", at, reason=error.strerror or "")
        return None
    if len(data) > LARGEST_FILE:
        reading.problem("playbook/case-too-large", at, bytes=len(data), limit=LARGEST_FILE)
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        reading.problem("playbook/not-utf-8", Place(reading.name, data.count(b"\n", 0, error.start) + 1, 1))
        return None
    text = text.replace("\r\n", "\n")
    for number, line in enumerate(text.split("\n"), 1):
        bad = unprintable(line)
        if bad:
            reading.problem("control-character", Place(reading.name, number, 1), character=bad)
            return None
    return text


def _bodies(lines: list[str], start: int, reading: Reading) -> dict[str, Body]:
    """A text goes from its heading to the next; blank lines around it don't count."""
    heads = [(number, found[1]) for number, line in enumerate(lines) if number >= start
             and (found := _HEADING.fullmatch(line))]  # fmt: skip
    first = heads[0][0] if heads else len(lines)
    for number in range(start, first):
        if lines[number].strip():
            reading.problem("playbook/text-without-language", Place(reading.name, number + 1, 1))
            break
    bodies: dict[str, Body] = {}
    for (number, language), (end, _) in zip(heads, [*heads[1:], (len(lines), "")], strict=True):
        if language in bodies:
            reading.problem("playbook/language-twice", Place(reading.name, number + 1, 1), language=language)
            continue
        own = lines[number + 1 : end]
        blank = next((n for n, line in enumerate(own) if line.strip()), 0)
        bodies[language] = Body(language, "\n".join(line.rstrip() for line in own).strip(), number + 2 + blank)
    return bodies


def _slots(reading: Reading, node: Node | None) -> dict[str, Slot]:
    if node is None:
        return {}
    slots: dict[str, Slot] = {}
    for name, value in reading.fields(node, None, "slots.").items():
        fields = reading.fields(value, ("type", "example", "label"), f"slots.{name}.")
        kind = _choice(reading, fields.get("type"), f"slots.{name}.type", SLOT_TYPES) or "text"
        label = reading.by_language(fields.get("label"), f"slots.{name}.label")
        example = reading.text(fields.get("example"), f"slots.{name}.example")
        slots[name] = Slot(name, kind, example, label, reading.place(value))
    return slots


def _escalate(reading: Reading, node: Node | None) -> dict[str, tuple[str, ...]]:
    """`{to, when}`, each perhaps by language; or sentences, as the fields beside it."""
    names = {key.value for key, _ in node.value} if isinstance(node, MappingNode) else set()
    if node is None or not names & {"to", "when"}:
        return reading.lines(node, "escalate")
    fields = reading.fields(node, ("to", "when"), "escalate.")
    to, when = (reading.lines(fields.get(name), f"escalate.{name}") for name in ("to", "when"))
    languages = dict.fromkeys((*to, *when))
    every: dict[str, tuple[str, ...]] = {}
    for language in languages:
        parts = (", ".join(one.get(language) or one.get("", ())) for one in (to, when))
        every[language] = (": ".join(part for part in parts if part),)
    return every


def _choice(reading: Reading, node: Node | None, path: str, allowed: tuple[str, ...]) -> str:
    text = reading.text(node, path)
    if node is not None and text not in allowed:
        reading.problem("not-a-choice", node, key=path, found=text, allowed=allowed)
        return ""
    return text


def _day(reading: Reading, node: Node | None) -> date:
    text = reading.text(node, "reviewed")
    read = day(text)
    if node is not None and read is None:
        reading.problem("playbook/not-a-date", node, key="reviewed", found=text)
    return read or date.min


def _places(reading: Reading, fields: dict[str, Node]) -> dict[str, Place]:
    places = {name: reading.place(node) for name, node in fields.items()}
    for name in ("title", "asks", "before", "may_offer", "escalate"):
        node = fields.get(name)
        if isinstance(node, MappingNode):
            places |= {f"{name}.{key.value}": reading.place(value) for key, value in node.value}
    return places
