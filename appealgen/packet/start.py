"""A new case: a `case.yaml` that explains each field, and folders for the files."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from appealgen.case.errors import OutputError, Problem
from appealgen.case.shape import ByLanguage, Either, Field, Many, Record, case_shape
from appealgen.case.text import nearest
from appealgen.case.words import Words
from appealgen.violations.catalog import SHAPES, VIOLATIONS

LEFT_OUT = ("previous_appeal", "reasons", "mitigation", "words.actions", "ground")
"""Fields that few cases need, besides those that a violation names: the schema and the docs tell of them."""


def start(violation: str, folder: Path, words: Words, ground: str | None = None) -> tuple[str, ...]:
    """Make the folder's files; what is there already stays as it is. The names of what was made.

    Raises OutputError for an unknown violation, and when `case.yaml` is there already.
    """
    name = known_violation(violation)
    return start_with(name, folder, case_text(name, words, ground), {"notice.txt": None})


def known_violation(violation: str) -> str:
    """The violation of that name, however it is typed. Raises OutputError."""
    name = violation.strip().lower().replace("-", "_")
    if name not in VIOLATIONS:
        facts = {"violation": violation, "near": nearest(name, VIOLATIONS), "known": tuple(VIOLATIONS)}
        raise OutputError([Problem("unknown-violation", facts=facts)])
    return name


def start_with(violation: str, folder: Path, text: str, files: Mapping[str, Path | None]) -> tuple[str, ...]:
    """Make a case of that text. `files`: what stands beside it, a copy of a file or an empty one. Raises OutputError."""
    refuse_taken(folder)
    made: list[Path] = []
    try:
        _make(folder, text, VIOLATIONS[violation].folders, files, made)
    except BaseException as error:
        _take_back(made)
        if not isinstance(error, OSError):
            raise
        id = "case-disk-full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "out-no-right"
        raise OutputError([Problem(id, str(folder), facts={"reason": error.strerror or ""})]) from None
    return tuple(_shown(path, folder) for path in made if path.parent == folder)


def refuse_taken(folder: Path) -> None:
    """A case that is there stays; a file can't become a folder."""
    file = folder / "case.yaml"
    if file.exists() or file.is_symlink():
        raise OutputError([Problem("case-exists", file.as_posix())])
    there = next(one for one in (folder, *folder.absolute().parents) if one.exists())
    if not there.is_dir():
        raise OutputError([Problem("new-is-file", str(there))])


def _make(
    folder: Path, text: str, folders: tuple[str, ...], files: Mapping[str, Path | None], made: list[Path]
) -> None:
    """`made` fills while it goes on: what is in it is taken back when something fails."""
    for parent in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        parent.mkdir()
        made.append(parent)
    with (folder / "case.yaml").open("x", encoding="utf-8", newline="\n") as stream:
        made.append(folder / "case.yaml")
        stream.write(text)
    for name in folders:
        if not (folder / name).exists():
            (folder / name).mkdir()
            made.append(folder / name)
    for name, file in files.items():
        if not (folder / name).exists():
            made.append(folder / name)
            shutil.copyfile(file, folder / name) if file else (folder / name).touch()


def _take_back(made: list[Path]) -> None:
    for path in reversed(made):
        with suppress(OSError):
            path.rmdir() if path.is_dir() else path.unlink()


def _shown(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix() + ("/" if path.is_dir() else "")


def case_text(violation: str, words: Words, ground: str | None = None) -> str:
    """The file's text: every field with its comment; those that must be filled in stand without a #."""
    shape = case_shape((violation,), SHAPES[violation])
    head = words.or_else(f"new/{violation}/head", words.text("new/head"))
    lines = [f"# {line}" for line in head.splitlines()]
    for field in shape.fields:
        if field.name == "violation":
            lines += ["", f"violation: {violation}"]
        elif field.name == "ground" and ground:
            lines += ["", *(f"# {line}" for line in words.text("field/ground").splitlines()), f"ground: {ground}"]
        elif not _left_out(field.name, violation):
            lines += ["", *_field(field, field.name, 0, Fields(violation, words))]
    return "\n".join(lines) + "\n"


class Fields(NamedTuple):
    """What a field is for, in words: the violation's own before those that all share."""

    violation: str
    words: Words

    def lines(self, path: str) -> list[str]:
        own = self.words.or_else(f"field/{self.violation}/{path}", "")
        return (own or self.words.text(f"field/{path}")).splitlines()


def _left_out(path: str, violation: str) -> bool:
    named = VIOLATIONS[violation]
    return path in named.seldom or (path in LEFT_OUT and path not in named.asks)


def _field(field: Field, path: str, depth: int, words: Fields) -> Iterator[str]:
    indent = "  " * depth
    for line in words.lines(path):
        yield f"{indent}# {line}"
    kind = field.kind
    record = kind if isinstance(kind, Record) else kind.record if isinstance(kind, Either) else None
    if record is not None and isinstance(kind, (Record, Either)) and path != "evidence.original":
        optional = path in ("privacy", "photographer", "words", "evidence.complainant")
        yield f"{indent}{'#' if optional else ''}{field.name}:"
        for inner in record.fields:
            if not _left_out(f"{path}.{inner.name}", words.violation):
                lines = _field(inner, f"{path}.{inner.name}", depth + 1, words)
                yield from (_commented(line) for line in lines) if optional else lines
    elif isinstance(kind, Many) and isinstance(kind.of, Record):
        yield f"{indent}{field.name}:"
        first = True
        for inner in kind.of.fields:
            yield from (f"{indent}    # {line}" for line in words.lines(f"{path}.{inner.name}"))
            value = f"{inner.name}: {inner.example}" if inner.example is not None else f"#{inner.name}:"
            yield f"{indent}  {'- ' if first else '  '}{value}".rstrip()
            first = False
    else:
        yield f"{indent}{_line(field, path)}"


def _commented(line: str) -> str:
    """A field is `#name:`, where it will stand once the # is gone; a comment is `# …`."""
    bare = line.lstrip()
    return line if bare.startswith("#") else f"{line[: len(line) - len(bare)]}#{bare}"


def _line(field: Field, path: str) -> str:
    if path == "statement" or isinstance(field.kind, ByLanguage):
        return f"#{field.name}: |"
    if field.required or field.example is not None:
        return f"{field.name}: {field.example or ''}".rstrip()
    return f"#{field.name}:"
