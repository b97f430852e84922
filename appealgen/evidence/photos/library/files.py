"""The files under a folder: nested as deep as they are, each with what tells whether it changed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from stat import S_ISREG

from msgspec import Struct

PASSED_BY = {"@eadir", "$recycle.bin", "lost+found", "__macosx", "system volume information"}
"""Folders of small pictures and rests that storage boxes and systems keep; with those whose name begins with a dot."""


class File(Struct, frozen=True):
    """A regular file; `path` relative to the library's folder."""

    path: str
    size: int
    changed: int
    """When its content was changed, in nanoseconds. Programs may set that back."""
    inode: int
    touched: int
    """When anything of it was changed, likewise; nobody can set that back."""

    @property
    def body(self) -> tuple[int, int, int]:
        """What a file keeps when it, or a folder above it, gets another name."""
        return self.size, self.changed, self.inode


def files_under(root: Path, closed: list[str]) -> Iterator[File]:
    """Every file, in order of its name, folder by folder. Linked folders are entered once, so a loop of links ends. Folders
    that can't be read are put into `closed`."""
    seen: set[tuple[int, int]] = set()
    folders = [""]
    while folders:
        here = folders.pop()
        try:
            status = (root / here).stat()
            place = (status.st_dev, status.st_ino)
            if place in seen:
                continue
            seen.add(place)
            inner: list[str] = []
            yield from _in_folder(root, here, inner)
            folders += sorted(inner, reverse=True)
        except OSError:
            closed.append(here)


def _in_folder(root: Path, here: str, inner: list[str]) -> Iterator[File]:
    with os.scandir(root / here) as entries:
        for entry in sorted(entries, key=lambda one: one.name):
            path = os.path.join(here, entry.name)  # noqa: PTH118  (a third of the time of a Path)
            with suppress(OSError):
                if entry.is_dir():
                    if not entry.name.startswith(".") and entry.name.lower() not in PASSED_BY:
                        inner.append(path)
                    continue
                status = entry.stat()
                if S_ISREG(status.st_mode):
                    yield File(path, status.st_size, status.st_mtime_ns, status.st_ino, status.st_ctime_ns)
