"""What was seen of a file, kept between runs: facts only, never a picture, never a name or a path.

One JSON file a fact in a folder that only its owner may read. A key is made of the examiner, its version, its settings and
the SHA-256 of each file looked at, so nothing in it can be out of date; a file that can't be read is looked at anew.
"""

from __future__ import annotations

import hashlib
import os
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec
from msgspec import Struct

from appealgen import __version__
from appealgen.case.folders import user_folder

Fact = TypeVar("Fact")


def cache_folder() -> Path:
    """`APPEALGEN_CACHE`, else the user's cache folder. It may not exist."""
    named = os.environ.get("APPEALGEN_CACHE")
    return Path(named) if named else user_folder("cache")


class Examiner(Struct, frozen=True):
    """What looks at files. A change of what it answers is a change of its version."""

    name: str
    version: int
    settings: str = ""


class Kept(Struct, frozen=True):
    """What the cache holds of one examiner."""

    examiner: str
    count: int
    bytes: int


class Cache:
    """A folder of facts; safe against two runs at once, and never an error: what can't be kept is not kept."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def ask(self, examiner: Examiner, digests: Sequence[str], kind: type[Fact], look: Callable[[], Fact]) -> Fact:
        """The fact of that kind about the files of these SHA-256, looked at only when it isn't kept."""
        file = self._file(examiner, digests)
        with suppress(OSError, msgspec.MsgspecError, UnicodeDecodeError):
            return msgspec.json.decode(file.read_bytes(), type=kind)
        fact = look()
        with suppress(OSError):
            self._keep(file, msgspec.json.encode(fact))
        return fact

    def contents(self) -> list[Kept]:
        """What is kept, by examiner."""
        count: Counter[str] = Counter()
        size: Counter[str] = Counter()
        for file in self._all():
            name = file.name.split("-")[0]
            count[name] += 1
            with suppress(OSError):
                size[name] += file.stat().st_size
        return [Kept(name, count[name], size[name]) for name in sorted(count)]

    def clear(self) -> int:
        """Remove everything that is kept; how many facts there were. What is not the cache's own stays."""
        files = self._all()
        for file in files:
            with suppress(FileNotFoundError):
                file.unlink()
        return len(files)

    def _all(self) -> list[Path]:
        return [file for file in sorted(self.folder.glob("*-*.fact")) if file.is_file()]

    def _file(self, examiner: Examiner, digests: Sequence[str]) -> Path:
        key = "\n".join((__version__, examiner.name, str(examiner.version), examiner.settings, *digests))
        return self.folder / f"{examiner.name}-{hashlib.sha256(key.encode()).hexdigest()[:40]}.fact"

    def _keep(self, file: Path, data: bytes) -> None:
        """Written whole under another name and moved into place: a reader never meets half a fact."""
        import tempfile

        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=self.folder, prefix=".new-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            Path(name).replace(file)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
