"""Many files' bytes by name, without holding them: a packet of 60 photos, and its e-mails, has 800 MB.

What is large lies in a folder of temporary files, which goes away with the object; what stands on disk already is read
when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from appealgen.case.errors import OutputError, Problem

LARGE = 1_000_000
"""Bytes from which on a file is put aside."""


class Files(Mapping[str, bytes]):
    """A mapping that is filled once, in order. Raises OutputError where there is no room for what is put aside."""

    def __init__(self, files: Mapping[str, bytes] | None = None) -> None:
        self._files: dict[str, bytes | Path | Callable[[], bytes]] = {}
        self._aside: TemporaryDirectory[str] | None = None
        self.put_all(files or {})

    def put(self, name: str, data: bytes) -> None:
        self._files[name] = self._put_aside(data) if len(data) > LARGE else data

    def later(self, name: str, read: Callable[[], bytes]) -> None:
        """`read`: gives the bytes, the same each time; asked each time."""
        self._files[name] = read

    def _put_aside(self, data: bytes) -> Path:
        try:
            self._aside = self._aside or TemporaryDirectory(prefix="appealgen-", ignore_cleanup_errors=True)
            file = Path(self._aside.name) / str(len(list(Path(self._aside.name).iterdir())))
            file.write_bytes(data)
        except OSError as error:
            raise OutputError([Problem("disk-full", gettempdir(), facts={"reason": error.strerror or ""})]) from None
        return file

    def only(self, chosen: Callable[[str], bool]) -> Files:
        """Those whose names are chosen; nothing is read or copied."""
        some = Files()
        some._files = {name: kept for name, kept in self._files.items() if chosen(name)}
        some._aside = self._aside
        return some

    def put_all(self, files: Mapping[str, bytes]) -> None:
        for name, data in files.items():
            self.put(name, data)

    def __getitem__(self, name: str) -> bytes:
        kept = self._files[name]
        if isinstance(kept, bytes):
            return kept
        return kept.read_bytes() if isinstance(kept, Path) else kept()

    def __iter__(self) -> Iterator[str]:
        return iter(self._files)

    def __len__(self) -> int:
        return len(self._files)
