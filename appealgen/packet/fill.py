"""Enters what was found into a case: the evidence of its case.yaml, and the files, copied as they are."""

from __future__ import annotations

import filecmp
import json
import shutil
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from appealgen.case.errors import OutputError, Problem
from appealgen.case.text import printable
from appealgen.case.words import UI_LANGUAGES, Words
from appealgen.packet.find import Found
from appealgen.packet.start import case_text, start

VIOLATION = "image_theft"


def fill(case: Path, found: Sequence[Found], words: Words) -> Path:
    """The case.yaml that was written; a case that isn't there is begun.

    Raises OutputError, with nothing changed, when its evidence is filled in already or another file of a photo's name is there.
    """
    some = [one for one in found if one.source is not None]
    if not some:
        raise OutputError([Problem("nothing-found", case.as_posix())])
    folder = case.parent if case.name == "case.yaml" else case
    file = folder / "case.yaml"
    groups = _groups(some)
    places = _places(folder, groups)
    _refuse(file, places)
    if not file.exists():
        start(VIOLATION, folder, words)
    made: list[Path] = []
    try:
        for source, target in places.items():
            _copy(source, folder / target, made)
        _write(file, _evidence(groups, places))
    except OSError as error:
        for path in made:
            with suppress(OSError):
                path.unlink()
        raise OutputError([Problem("out-no-right", str(folder), facts={"reason": error.strerror or ""})]) from None
    return file


def _groups(found: Iterable[Found]) -> list[list[Found]]:
    """Pictures of one source together."""
    groups: dict[Path, list[Found]] = {}
    for one in found:
        assert one.source is not None
        groups.setdefault(one.source[0].resolve(), []).append(one)
    return list(groups.values())


def _places(folder: Path, groups: Sequence[Sequence[Found]]) -> dict[Path, str]:
    """Where each file will lie in the case: a file inside stays; two of one name get folders of their own."""
    taken: dict[str, Path] = {}
    places: dict[Path, str] = {}
    for number, group in enumerate(groups, 1):
        first = group[0]
        assert first.source is not None
        own = [first.source[0], *([first.raw] if first.raw else []), *first.set]
        for kind, paths in (("photos", own), ("disputed", [one.picture for one in group])):
            for path in paths:
                if path in places:
                    continue
                name = printable(path.name)  # a case is UTF-8, a file's name need not be
                target = _inside(path, folder) or f"{kind}/{name}"
                if taken.get(target.lower(), path) != path:
                    target = f"{kind}/{number}-{sum(kind in one for one in taken)}/{name}"
                taken[target.lower()] = path
                places[path] = target
    return places


def _inside(path: Path, folder: Path) -> str | None:
    with suppress(ValueError):
        inside = path.resolve().relative_to(folder.resolve()).as_posix()
        return inside if printable(inside) == inside else None
    return None


def _refuse(file: Path, places: dict[Path, str]) -> None:
    refuse_filled(file)
    there = [(source, file.parent / target) for source, target in places.items()]
    other = [target for source, target in there if target.exists() and not filecmp.cmp(source, target, shallow=False)]
    if other:
        raise OutputError([Problem("find-other-file", target.as_posix()) for target in other])


def refuse_filled(case: Path) -> None:
    """Raises OutputError when a case's evidence is filled in: asked before a search that may take long."""
    file = case if case.name == "case.yaml" else case / "case.yaml"
    if file.exists() and _fresh(file.read_text(encoding="utf-8", errors="replace")) is None:
        raise OutputError([Problem("case-filled", file.as_posix())])


def _copy(source: Path, target: Path, made: list[Path]) -> None:
    """Byte for byte, with its time; never over another file."""
    if target.exists():
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with source.open("rb") as read, target.open("xb") as write:
        made.append(target)
        shutil.copyfileobj(read, write, 1 << 20)
    with suppress(OSError):
        shutil.copystat(source, target)


def _write(file: Path, evidence: str) -> None:
    """Only the evidence changes, and the whole file at once."""
    text = file.read_text(encoding="utf-8")
    block = _fresh(text)
    assert block is not None
    new = file.with_name(".case.yaml.new")
    new.write_text(text.replace(block, evidence), encoding="utf-8", newline="\n")
    new.replace(file)


def _fresh(text: str) -> str | None:
    """The evidence as `new` writes it, in whichever language, if it stands so in the text; None when it is filled in."""
    for language in UI_LANGUAGES:
        made = case_text(VIOLATION, Words(language))
        block = made[made.index("\nevidence:") + 1 :].rstrip("\n")
        if block in text:
            return block
    return None


def _evidence(groups: Sequence[Sequence[Found]], places: dict[Path, str]) -> str:
    if len(groups) == 1:
        return "evidence:\n" + "\n".join(f"  {line}" for line in _group(groups[0], places))
    lines = ["evidence:", "  pictures:"]
    for group in groups:
        first, *rest = _group(group, places)
        lines += [f"    - {first}", *(f"      {line}" for line in rest)]
    return "\n".join(lines)


def _group(group: Sequence[Found], places: dict[Path, str]) -> list[str]:
    """A path as JSON writes it is a string of YAML too, whatever is in the name."""

    def name(path: Path) -> str:
        return json.dumps(places[path], ensure_ascii=False)

    first = group[0]
    assert first.source is not None
    original = name(first.source[0])
    raw = f"{{file: {original}, raw: {name(first.raw)}}}" if first.raw else original
    return [
        f"original: {raw}",
        f"set: [{', '.join(map(name, first.set))}]",
        "disputed:",
        "  - link:",
        f"    pictures: [{', '.join(name(one.picture) for one in group)}]",
    ]
