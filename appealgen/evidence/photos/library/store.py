"""The index of one library, in the user's cache: which files there are, and what their photos show.

An SQLite file: each chunk of work is one transaction, so what was done before an interruption stays, and two runs at once wait
for each other. It holds paths, since a photo is to be found again; so only its owner may read it. It holds no picture.
"""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from appealgen.evidence.photos.library.files import File
from appealgen.evidence.photos.library.seen import Seen

VERSION = 2
"""Of what is kept of a photo: an index of another version is begun anew."""

_TABLES = """
CREATE TABLE files (path BLOB PRIMARY KEY, size INTEGER, changed INTEGER, inode INTEGER, touched INTEGER,
                    state TEXT, sha256 TEXT);
CREATE INDEX files_by_photo ON files (sha256);
CREATE TABLE photos (sha256 TEXT PRIMARY KEY, width INTEGER, height INTEGER, camera TEXT, taken TEXT,
                     hash BLOB, codes BLOB, poses BLOB);
CREATE TABLE changes (count INTEGER);
INSERT INTO changes VALUES (0);
CREATE TABLE arrays (folder TEXT, of INTEGER);
"""


class Entry(Struct, frozen=True):
    """A photo's file in the library."""

    path: str
    sha256: str
    width: int
    height: int
    camera: str | None
    taken: str | None
    hash: bytes = b""


class Counts(Struct, frozen=True):
    """Files by what they are."""

    photos: int
    unreadable: int
    skipped: int


def libraries(cache: Path) -> Path:
    return cache / "libraries"


class Store:
    """The index's file, opened; a folder of its own for each library."""

    def __init__(self, cache: Path, root: Path) -> None:
        key = hashlib.sha256(os.fsencode(root.resolve())).hexdigest()[:24]
        self.folder = libraries(cache) / f"{key}-{VERSION}"
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = self.folder / "index.sqlite"
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
        self._base = sqlite3.connect(file, timeout=120, isolation_level=None)
        self._base.execute("PRAGMA journal_mode = WAL")
        self._base.execute("PRAGMA synchronous = NORMAL")
        self._base.execute("BEGIN IMMEDIATE")
        if not self._base.execute("SELECT 1 FROM sqlite_master WHERE name = 'files'").fetchone():
            for statement in _TABLES.split(";"):
                self._base.execute(statement)
        self._base.execute("COMMIT")

    def close(self) -> None:
        self._base.close()

    def known(self) -> dict[str, File]:
        """Each file that was looked at, as it was then."""
        rows = self._base.execute("SELECT path, size, changed, inode, touched FROM files")
        return {file.path: file for file in (File(os.fsdecode(row[0]), *row[1:]) for row in rows)}

    def keep(self, files: Sequence[File], seen: Sequence[Seen]) -> None:
        """One transaction: these files were looked at."""
        self._base.execute("BEGIN IMMEDIATE")
        self._base.executemany(
            "INSERT OR REPLACE INTO photos VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [(s.sha256, s.width, s.height, s.camera, s.taken, s.hash, s.codes, s.poses) for s in seen if s.sha256],
        )
        self._base.executemany(
            "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(os.fsencode(f.path), f.size, f.changed, f.inode, f.touched, s.state, s.sha256 or None)
             for f, s in zip(files, seen, strict=True)],
        )  # fmt: skip
        self._touched()

    def forget(self, paths: Iterable[str]) -> None:
        """These files are gone."""
        self._base.execute("BEGIN IMMEDIATE")
        self._base.executemany("DELETE FROM files WHERE path = ?", [(os.fsencode(path),) for path in paths])
        self._touched()

    def move(self, moved: Iterable[tuple[File, str]]) -> None:
        """These files have another name now."""
        self._base.execute("BEGIN IMMEDIATE")
        self._base.executemany(
            "UPDATE files SET path = ?, touched = ? WHERE path = ?",
            [(os.fsencode(file.path), file.touched, os.fsencode(before)) for file, before in moved],
        )
        self._touched()

    def _touched(self) -> None:
        """Arrays made of the photos before are out of date now."""
        self._base.execute("UPDATE changes SET count = count + 1")
        self._base.execute("COMMIT")

    def prune(self) -> None:
        """Photos that no file holds any more go."""
        self._base.execute("DELETE FROM photos WHERE sha256 NOT IN (SELECT sha256 FROM files WHERE sha256 NOT NULL)")

    def counts(self) -> Counts:
        rows = dict(self._base.execute("SELECT state, count(*) FROM files GROUP BY state"))
        return Counts(rows.get("photo", 0), rows.get("unreadable", 0), rows.get("skipped", 0) + rows.get("raw", 0))

    def features(self) -> sqlite3.Cursor:
        """(sha256, hash, codes, poses) of each photo that a file holds."""
        return self._base.execute("SELECT sha256, hash, codes, poses FROM photos ORDER BY sha256")

    def arrays(self) -> Path | None:
        """The folder of the arrays that were made of the photos, if they are up to date."""
        row = self._base.execute("SELECT folder FROM arrays JOIN changes ON of = count").fetchone()
        return self.folder / row[0] if row else None

    def changes(self) -> int:
        """Counts up with every change: arrays are of one count."""
        return int(self._base.execute("SELECT count FROM changes").fetchone()[0])

    def made(self, name: str, of: int) -> None:
        self._base.execute("BEGIN IMMEDIATE")
        self._base.execute("DELETE FROM arrays")
        self._base.execute("INSERT INTO arrays VALUES (?, ?)", (name, of))
        self._base.execute("COMMIT")

    def holding(self, sha256: str) -> list[Entry]:
        """The files that hold that photo, by name."""
        return self._entries("WHERE f.sha256 = ?", (sha256,))

    def entries(self) -> list[Entry]:
        return self._entries("", ())

    def _entries(self, where: str, values: tuple[str, ...]) -> list[Entry]:
        rows = self._base.execute(
            "SELECT f.path, p.sha256, p.width, p.height, p.camera, p.taken, p.hash FROM files f "
            f"JOIN photos p USING (sha256) {where} ORDER BY f.path",
            values,
        )
        return [Entry(os.fsdecode(row[0]), *row[1:]) for row in rows]

    def raws(self) -> list[str]:
        return [os.fsdecode(path) for (path,) in self._base.execute("SELECT path FROM files WHERE state = 'raw'")]


def clear(cache: Path) -> int:
    """Remove every library's index; how many there were."""
    import shutil

    found = [folder for folder in libraries(cache).glob("*-*") if (folder / "index.sqlite").is_file()]
    for folder in found:
        shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        libraries(cache).rmdir()
    return len(found)


def kept(cache: Path) -> tuple[int, int]:
    """How many libraries are kept, and their bytes."""
    found = [folder for folder in libraries(cache).glob("*-*") if (folder / "index.sqlite").is_file()]
    size = 0
    for folder in found:
        with suppress(OSError):
            size += sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    return len(found), size
