"""A new case: a `case.yaml` that explains each field, and folders for the files."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from appealgen.case.errors import OutputError, Problem
from appealgen.case.shape import ByLanguage, Either, Field, Many, Record, case_shape
from appealgen.case.text import nearest
from appealgen.case.words import Words
from appealgen.violations.catalog import SHAPES, VIOLATIONS

FOLDERS = ("photos", "disputed")
LEFT_OUT = ("evidence.pictures", "previous_appeal", "reasons", "mitigation", "words.actions", "ground")
"""Fields that few cases need: the schema and the docs tell of them."""


def start(violation: str, folder: Path, words: Words) -> tuple[str, ...]:
    """Make the folder's files; what is there already stays as it is. The names of what was made.

    Raises OutputError for an unknown violation, and when `case.yaml` is there already.
    """
    name = violation.strip().lower().replace("-", "_")
    if name not in VIOLATIONS:
        facts = {"violation": violation, "near": nearest(name, VIOLATIONS), "known": tuple(VIOLATIONS)}
        raise OutputError([Problem("unknown-violation", facts=facts)])
    _refuse(folder)
    made: list[Path] = []
    try:
        _make(folder, case_text(name, words), made)
    except BaseException as error:
        _take_back(made)
        if not isinstance(error, OSError):
            raise
        id = "case-disk-full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "out-no-right"
        raise OutputError([Problem(id, str(folder), facts={"reason": error.strerror or ""})]) from None
    return tuple(_shown(path, folder) for path in made if path.parent == folder)


def _refuse(folder: Path) -> None:
    """A case that is there stays; a file can't become a folder."""
    file = folder / "case.yaml"
    if file.exists() or file.is_symlink():
        raise OutputError([Problem("case-exists", file.as_posix())])
    there = next(one for one in (folder, *folder.absolute().parents) if one.exists())
    if not there.is_dir():
        raise OutputError([Problem("new-is-file", str(there))])


def _make(folder: Path, text: str, made: list[Path]) -> None:
    """`made` fills while it goes on: what is in it is taken back when something fails."""
    for parent in reversed([one for one in (folder, *folder.parents) if not one.exists()]):
        parent.mkdir()
        made.append(parent)
    with (folder / "case.yaml").open("x", encoding="utf-8", newline="\n") as stream:
        made.append(folder / "case.yaml")
        stream.write(text)
    for name in FOLDERS:
        if not (folder / name).exists():
            (folder / name).mkdir()
            made.append(folder / name)
    if not (folder / "notice.txt").exists():
        (folder / "notice.txt").touch()
        made.append(folder / "notice.txt")


def _take_back(made: list[Path]) -> None:
    for path in reversed(made):
        with suppress(OSError):
            path.rmdir() if path.is_dir() else path.unlink()


def _shown(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix() + ("/" if path.is_dir() else "")


def case_text(violation: str, words: Words) -> str:
    """The file's text: every field with its comment; those that must be filled in stand without a #."""
    shape = case_shape((violation,), SHAPES[violation])
    lines = [f"# {line}" for line in words.text("new/head").splitlines()]
    for field in shape.fields:
        if field.name == "violation":
            lines += ["", f"violation: {violation}"]
        elif field.name not in LEFT_OUT:
            lines += ["", *_field(field, field.name, 0, words)]
    return "\n".join(lines) + "\n"


def _field(field: Field, path: str, depth: int, words: Words) -> Iterator[str]:
    indent = "  " * depth
    for line in words.text(f"field/{path}").splitlines():
        yield f"{indent}# {line}"
    kind = field.kind
    record = kind if isinstance(kind, Record) else kind.record if isinstance(kind, Either) else None
    if record is not None and isinstance(kind, (Record, Either)) and path != "evidence.original":
        optional = path in ("privacy", "photographer", "words", "evidence.complainant")
        yield f"{indent}{'#' if optional else ''}{field.name}:"
        for inner in record.fields:
            if (inside := f"{path}.{inner.name}") not in LEFT_OUT:
                lines = _field(inner, inside, depth + 1, words)
                yield from (_commented(line) for line in lines) if optional else lines
    elif isinstance(kind, Many) and isinstance(kind.of, Record):
        yield f"{indent}{field.name}:"
        first = True
        for inner in kind.of.fields:
            yield from (f"{indent}    # {line}" for line in words.text(f"field/{path}.{inner.name}").splitlines())
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
