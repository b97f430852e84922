"""Which version of the playbook a page shows, and what was reworded since the one before: from `versions.yml`, no clock."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from msgspec import Struct

from appealgen.case.values import day
from appealgen.playbook.model import Playbook, Script
from appealgen.playbook.reading.nodes import PlaybookError, Reading

FILE = "versions.yml"
HEAD = "# Written by `appealgen playbook release`: what each script said, so that the site can tell what changed."


class Version(Struct, frozen=True):
    """What the scripts said on that day."""

    name: str
    date: date
    scripts: Mapping[str, Mapping[str, str]]
    """Of each situation the print of its text by language."""


class Change(Struct, frozen=True):
    """One script that is new, gone, or reworded in some languages."""

    situation: str
    kind: str
    """`new`, `gone`, `reworded`."""
    languages: tuple[str, ...] = ()


def printed(script: Script) -> dict[str, str]:
    """Ten letters that change with the text, a language each."""
    return {language: hashlib.sha256(body.text.encode()).hexdigest()[:10] for language, body in script.bodies.items()}


def now(playbook: Playbook) -> dict[str, dict[str, str]]:
    return {script.situation: printed(script) for script in playbook.scripts}


def versions(folder: Path) -> tuple[Version, ...]:
    """Those that were released, the newest last. Raises PlaybookError."""
    file = folder / FILE
    if not file.is_file():
        return ()
    reading = Reading(file.as_posix())
    root = reading.load(file)
    nodes = reading.items(reading.fields(root, ("versions",)).get("versions")) if root is not None else ()
    read = []
    for node in nodes:
        fields = reading.fields(node, ("version", "date", "scripts"))
        texts = {name: reading.texts(value) for name, value in reading.fields(fields["scripts"], None).items()}
        scripts = {name: dict(text.split("=", 1) for text in told) for name, told in texts.items()}
        read.append(Version(reading.text(fields["version"]), day(reading.text(fields["date"])) or date.min, scripts))
    if reading.problems:
        raise PlaybookError(reading.problems)
    return tuple(read)


def current(playbook: Playbook, released: tuple[Version, ...]) -> str:
    """The last version's name, with a mark of what was changed since; without versions the mark alone."""
    told = now(playbook)
    mark = hashlib.sha256(
        repr(sorted((name, sorted(texts.items())) for name, texts in told.items())).encode()
    ).hexdigest()[:8]
    if not released:
        return mark
    last = released[-1]
    return last.name if last.scripts == told else f"{last.name}+{mark}"


def changes(before: Mapping[str, Mapping[str, str]], after: Mapping[str, Mapping[str, str]]) -> tuple[Change, ...]:
    """In the order of situations."""
    told = []
    for name in sorted({*before, *after}):
        old, new = before.get(name), after.get(name)
        if old is None or new is None:
            told.append(Change(name, "new" if old is None else "gone"))
        else:
            languages = tuple(one for one in (*new, *(set(old) - set(new))) if old.get(one) != new.get(one))
            if languages:
                told.append(Change(name, "reworded", languages))
    return tuple(told)


def release(playbook: Playbook, name: str, today: date) -> str:
    """The text of `versions.yml` with this version behind those that it holds."""
    told = [*versions(playbook.folder), Version(name, today, now(playbook))]
    lines = [HEAD, "versions:"]
    for version in told:
        lines += [f"  - version: {_quoted(version.name)}", f"    date: {version.date.isoformat()}", "    scripts:"]
        for situation, texts in sorted(version.scripts.items()):
            prints = ", ".join(f"{language}={print_}" for language, print_ in texts.items())
            lines.append(f"      {situation}: [{prints}]")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
