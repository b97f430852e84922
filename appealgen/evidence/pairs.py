"""Pairs of pictures held against each other: one, or thousands on all cores. Answers are kept, as the looker keeps them."""

from __future__ import annotations

import hashlib
import os
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from appealgen.evidence.cache import Cache
from appealgen.evidence.of_photos import SAME
from appealgen.evidence.photos.model import Match, Unreadable

if TYPE_CHECKING:
    from appealgen.evidence.photos.picture import Picture

Pair = tuple[Path, Path]
"""Original and disputed."""

FEW = 12
"""Pairs up to which one process does it all: starting another costs half a second, as much as four pairs."""
CHUNK = 32
"""Most pairs that a process is handed at once: neighbours often share their original, which is then opened once."""


class NotOpened(Struct, frozen=True):
    """A file that is no whole picture."""

    file: Path
    why: Unreadable


class _NotOpenedError(Exception):
    """Carries the answer out of the cache's question: nothing is kept of it."""

    def __init__(self, answer: NotOpened) -> None:
        self.answer = answer


def answers(pairs: Sequence[Pair], folder: Path | None) -> Iterator[Match | NotOpened]:
    """An answer a pair, in order; `folder` is the cache's, None for none."""
    workers = min(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1, len(pairs))
    if len(pairs) <= FEW or workers < 2:
        yield from _answered(pairs, folder)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    size = max(1, min(CHUNK, len(pairs) // (4 * workers)))
    chunks = [pairs[start : start + size] for start in range(0, len(pairs), size)]
    with _one_thread_each(), ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        try:
            for answered in pool.map(_chunk, chunks, [folder] * len(chunks)):
                yield from answered
        except KeyboardInterrupt:
            threading.excepthook = lambda _: None  # the pool's own thread stumbles over workers that Ctrl-C ended first
            raise


def _chunk(pairs: Sequence[Pair], folder: Path | None) -> list[Match | NotOpened]:
    return list(_answered(pairs, folder))


def _answered(pairs: Iterable[Pair], folder: Path | None) -> Iterator[Match | NotOpened]:
    cache = Cache(folder) if folder else None
    for original, disputed in pairs:
        yield _answer(original, disputed, cache)


def _answer(original: Path, disputed: Path, cache: Cache | None) -> Match | NotOpened:
    def look() -> Match:
        from appealgen.evidence.photos.matching import compare

        return compare(_picture(original), _picture(disputed))

    try:
        digests = [_digest(file) for file in (original, disputed)] if cache else []
        return _kept(cache, digests, look) if cache and all(digests) else look()
    except _NotOpenedError as error:
        return error.answer


def _kept(cache: Cache, digests: list[str], look: Callable[[], Match]) -> Match:
    return cache.ask(SAME, digests, Match, look)


def _digest(file: Path) -> str:
    if not file.is_file():
        return ""
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def _picture(file: Path) -> Picture:
    picture = _opened(file)
    if isinstance(picture, Unreadable):
        raise _NotOpenedError(NotOpened(file, picture))
    return picture


@lru_cache(16)
def _opened(file: Path) -> Picture | Unreadable:
    from appealgen.evidence.photos.picture import open_picture

    return open_picture(file)


@contextmanager
def _one_thread_each() -> Iterator[None]:
    """Processes that are started meanwhile multiply matrices on one thread: there is one of them for each core."""
    before = os.environ.get("OPENBLAS_NUM_THREADS")
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ["OPENBLAS_NUM_THREADS"]
        else:
            os.environ["OPENBLAS_NUM_THREADS"] = before
