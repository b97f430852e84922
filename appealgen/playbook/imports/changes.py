"""What an import would change, file by file, and the writing: nothing changes that isn't shown before."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from msgspec import Struct

from appealgen.case.errors import OutputError, Problem
from appealgen.playbook.imports.front import Wish, granted, wishes
from appealgen.playbook.imports.sources import Brought
from appealgen.playbook.model import KNOWN_SLOTS, STAGES, Playbook, Script
from appealgen.playbook.slots import names


class Changed(Struct, frozen=True):
    """A file as it is and as it would be."""

    file: Path
    before: str
    """Empty for a new one."""
    after: str

    def diff(self) -> str:
        """Unified, with the file's name over it."""
        name = self.file.as_posix().lstrip("/")  # one slash behind a and b, wherever it lies
        lines = difflib.unified_diff(
            self.before.splitlines(keepends=True), self.after.splitlines(keepends=True),
            f"a/{name}" if self.before else "/dev/null", f"b/{name}",
        )  # fmt: skip
        return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


class Left(Struct, frozen=True):
    """What a file brings and an import doesn't write: said, so that nobody thinks that it was."""

    situation: str
    what: str


def changes(playbook: Playbook, texts: Iterable[Brought], today: date) -> tuple[tuple[Changed, ...], tuple[Left, ...]]:
    """Texts of scripts that are there are put in their place; others become scripts of their own."""
    by_script: dict[str, list[Brought]] = {}
    for one in texts:
        by_script.setdefault(one.situation, []).append(one)
    changed: list[Changed] = []
    left: list[Left] = []
    for situation, told in by_script.items():
        file = playbook.folder / "scripts" / f"{situation}.md"
        script = playbook.script(situation)
        before = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n") if script else ""
        after = _new(situation, told, today)
        if script:
            after, refused = _headed(_mended(before, script, told), script, told)
            left += [Left(situation, ".".join(name for name in one.path if name)) for one in refused]
        if after != before:
            changed.append(Changed(file, before, after))
    return tuple(changed), tuple(left)


def _mended(text: str, script: Script, told: list[Brought]) -> str:
    """The file with each changed text in its place; all else stays byte for byte."""
    lines = text.split("\n")
    for one in sorted(
        told, key=lambda one: -(script.bodies[one.language].line if one.language in script.bodies else 0)
    ):
        body = script.bodies.get(one.language)
        if body is None:
            lines = [
                *"\n".join(lines).rstrip("\n").split("\n"),
                "",
                f"## {one.language}",
                "",
                *one.text.split("\n"),
                "",
            ]
        elif body.text != one.text:
            start = body.line - 1
            lines[start : start + body.text.count("\n") + 1] = one.text.split("\n")
    return "\n".join(lines)


def _headed(text: str, script: Script, told: list[Brought]) -> tuple[str, tuple[Wish, ...]]:
    """The front matter mended likewise; its end is the second line of dashes."""
    lines = text.split("\n")
    end = next(number for number, line in enumerate(lines[1:], 1) if line.rstrip() == "---")
    head, refused = granted(lines[:end], wishes(script, told))
    return "\n".join([*head, *lines[end:]]), refused


def _new(situation: str, told: list[Brought], today: date) -> str:
    """A script of its own: what isn't known is left for people, and for the lint to ask."""
    first = told[0]
    stage = first.stage if first.stage in STAGES else "after-sale"
    slots = dict.fromkeys(name for one in told for name in names(one.text) if name not in KNOWN_SLOTS)
    title = first.title or situation
    head = [
        "---", f"title: {{en: {_quoted(title)}}}", f"stage: {stage}", "asks:",
        *(f"  {one.language}: [{', '.join(map(_quoted, _asks(one, title)))}]" for one in told),
        *(["slots:", *(f"  {name}: {{type: text, example: {name.replace('_', ' ')}}}" for name in slots)] if slots else []),
        "owner: imported", f"reviewed: {today.isoformat()}", "---",
    ]  # fmt: skip
    bodies = (f"\n## {one.language}\n\n{one.text}\n" for one in told)
    return "\n".join(head) + "\n" + "".join(bodies)


def _asks(one: Brought, title: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in (one.asks or "").split("\n") if line.strip()) or (title,)


def _quoted(text: str) -> str:
    """As JSON, which is YAML."""
    return json.dumps(text, ensure_ascii=False)


def write(changed: Iterable[Changed]) -> None:
    """Each file whole; what was there is kept until all are beside their place. Raises OutputError."""
    beside = [(one, one.file.with_name(f".{one.file.name}.part")) for one in changed]
    try:
        for one, part in beside:
            part.write_text(one.after, encoding="utf-8", newline="\n")
        for one, part in beside:
            part.replace(one.file)
    except OSError as error:
        raise OutputError([Problem("playbook/not-written", facts={"reason": error.strerror or ""})]) from None
    finally:
        for _, part in beside:
            part.unlink(missing_ok=True)
