"""How anything is asked of a file: it is opened once, its sum taken once, and each answer kept.

Nothing heavy is imported until a file has to be looked at: a second check of the same files reads their digests and facts.
"""

from __future__ import annotations

import hashlib
import os
import sys
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from appealgen.case.model import NamedFile
from appealgen.evidence.cache import Cache, Examiner
from appealgen.evidence.files import digest_of
from appealgen.evidence.photos.model import Unreadable

if TYPE_CHECKING:
    from appealgen.evidence.photos.picture import Picture

MOST_PICTURES = 16
"""Decoded pictures that are held at once, the least used let go: some 5 MB each."""
MOST_BYTES = 16_000_000
"""Of the pictures' files held beside them, the least used let go; they are read again only where a rule needs all pixels.
Image theft with 25 photos of 24 MP, 13 MB each: with every file held a check takes 711 MB, so 405 MB, in the same time (94 s)."""

MOST_SENT = 2000
"""Files in the folder of an earlier appeal; with more it is somebody's whole disk."""

Answer = TypeVar("Answer")


class Asking:
    """Every answer is memoised; with a cache it is kept for the next run too."""

    def __init__(self, cache: Cache | None, watch: Callable[[str], None] | None) -> None:
        self._cache = cache
        self._watch = watch or (lambda name: None)
        self._digests: dict[Path, str | Unreadable] = {}
        self._pictures: OrderedDict[Path, Picture | Unreadable] = OrderedDict()
        self._memory: dict[tuple[object, ...], object] = {}

    def is_there(self, file: NamedFile) -> bool:
        return isinstance(self._digest(file), str)

    def sha256(self, file: NamedFile) -> str | None:
        digest = self._digest(file)
        return digest if isinstance(digest, str) else None

    def sums(self, folder: NamedFile) -> frozenset[str]:
        """The SHA-256 of every file below a folder; empty when there is none, or so many that it was never sent."""
        files = sorted(islice(_below(folder.path), MOST_SENT + 1))
        if len(files) > MOST_SENT:
            return frozenset()
        digests = (self._digest(NamedFile(path.name, path, folder.place)) for path in files)
        return frozenset(digest for digest in digests if isinstance(digest, str))

    def in_text(
        self, name: str, settings: str, text: str, look: Callable[[str], tuple[tuple[str, str], ...]]
    ) -> tuple[tuple[str, str], ...]:
        """What is found in a text of the case, kept under its SHA-256: compiling patterns costs more than all else."""
        digest = hashlib.sha256(text.encode()).hexdigest()
        examiner = Examiner(name, 1, settings)
        if self._cache is None:
            return look(text)
        return self._cache.ask(examiner, (digest,), tuple[tuple[str, str], ...], lambda: look(text))

    def _ask(
        self, examiner: Examiner, files: Sequence[NamedFile], kind: type[Answer], look: Callable[[], Answer]
    ) -> Answer:
        digests = tuple(str(self._digest(file)) for file in files)
        key = (examiner, digests)
        if key not in self._memory:
            self._watch(files[-1].name)
            self._memory[key] = self._cache.ask(examiner, digests, kind, look) if self._cache else look()
        return cast(Answer, self._memory[key])

    def _picture(self, file: NamedFile) -> Picture:
        picture = self._open(file)
        assert not isinstance(picture, Unreadable), "asked of a picture that does not open"
        return picture

    def _open(self, file: NamedFile) -> Picture | Unreadable:
        if file.path not in self._pictures:
            from appealgen.evidence.photos.picture import open_picture

            self._pictures[file.path] = open_picture(file.path)
            while len(self._pictures) > MOST_PICTURES:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(file.path)
        self._let_go_of_files()
        return self._pictures[file.path]

    def _let_go_of_files(self) -> None:
        """All but the last used may be let go."""
        pictures = [one for one in self._pictures.values() if not isinstance(one, Unreadable)]
        held = sum(one.held for one in pictures)
        for one in pictures[:-1]:
            if held <= MOST_BYTES:
                return
            held -= one.held
            one.let_go()

    def let_go(self) -> None:
        """Of all that is opened or loaded for looking; the answers stay. What writes the packet needs the room."""
        from appealgen.evidence.memory import give_back

        self._pictures.clear()
        self._unload()
        give_back()

    def _make_room(self) -> None:
        """For all pixels of a picture: the networks, where they are loaded, come back in a quarter of a second. With both a
        check and build of 25 photos of 24 MP takes 418 MB, so 356 MB."""
        from appealgen.evidence.memory import give_back

        if self._unload():
            give_back()

    def _unload(self) -> bool:
        """Of the networks; False where none was loaded."""
        networks = sys.modules.get("appealgen.evidence.networks")
        return networks is not None and bool(networks.unload())

    def _digest(self, file: NamedFile) -> str | Unreadable:
        """The file's SHA-256; without a cache a picture's is taken from its one reading."""
        if file.path not in self._digests:
            self._digests[file.path] = digest_of(file.path)
        return self._digests[file.path]


def _below(folder: Path) -> Iterator[Path]:
    """Files, and what may be one; a folder that can't be read holds none."""
    for root, _, names in os.walk(folder):
        yield from (Path(root, name) for name in names)
