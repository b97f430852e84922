"""Brings a library's index up to date: only what is new or changed is looked at, on all cores, chunk by chunk."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

from appealgen.evidence.photos.library.files import File, files_under
from appealgen.evidence.photos.library.seen import Seen, look_at
from appealgen.evidence.photos.library.store import Store

CHUNK = 8
"""Files of one task, and of one transaction: what an interruption costs at most, for each core."""
FEW = 24
"""So many files are looked at in this very process: starting others takes a second."""

Watch = Callable[[int, int], None]
"""Told how many of how many files were looked at."""


def update(store: Store, root: Path, watch: Watch = lambda done, of: None, workers: int | None = None) -> list[str]:
    """An interruption (KeyboardInterrupt) leaves all chunks that were done. Returns the folders that can't be read now, or hold
    nothing any more: what is known of them is kept, since it may be there tomorrow."""
    known, closed = store.known(), list[str]()
    there = {file.path: file for file in files_under(root, closed)}
    if known and not there and not closed:
        closed.append("")  # a disk that isn't connected leaves an empty folder in its place
    new = [file for file in there.values() if known.get(file.path) != file]
    gone = [file for path, file in known.items() if path not in there and not _is_under(path, closed)]
    moved = _moved([file for file in new if file.path not in known], gone)
    if moved:
        store.move(moved)
        renamed, left = {file.path for file, _ in moved}, {before for _, before in moved}
        new = [file for file in new if file.path not in renamed]
        gone = [file for file in gone if file.path not in left]
    if gone:
        store.forget(file.path for file in gone)
    done = 0
    watch(0, len(new))
    for files, seen in _looked(root, new, workers or os.cpu_count() or 1):
        store.keep(files, seen)
        done += len(files)
        watch(done, len(new))
    if gone or new:
        store.prune()
    return closed


def _is_under(path: str, folders: Sequence[str]) -> bool:
    return any(Path(path).is_relative_to(folder) for folder in folders)


def _moved(new: Sequence[File], gone: Sequence[File]) -> list[tuple[File, str]]:
    """New files that lay elsewhere before, with their path there: nothing of them need be looked at again."""
    before: dict[tuple[int, int, int], list[str]] = {}
    for file in gone:
        before.setdefault(file.body, []).append(file.path)
    return [(file, before[file.body].pop()) for file in new if before.get(file.body)]


Looked = Iterator[tuple[Sequence[File], list[Seen]]]


def _looked(root: Path, files: Sequence[File], workers: int) -> Looked:
    chunks = [files[start : start + CHUNK] for start in range(0, len(files), CHUNK)]
    if workers < 2 or len(files) <= FEW:
        for chunk in chunks:
            yield chunk, look_at(_paths(root, chunk))
        return
    broken: list[Sequence[File]] = []
    yield from _on_all_cores(root, chunks, workers, broken)
    for chunk in broken:
        for file in chunk:
            yield [file], [_alone(root, file)]


def _on_all_cores(root: Path, chunks: list[Sequence[File]], workers: int, broken: list[Sequence[File]]) -> Looked:
    """A photo that kills its process breaks the pool: what was under way then is put into `broken`, the rest goes on."""
    left = list(reversed(chunks))
    while left:
        pool = _pool(workers)
        running: dict[Future[list[Seen]], Sequence[File]] = {}
        try:
            while left or running:
                while left and len(running) < 2 * workers:
                    chunk = left.pop()
                    running[pool.submit(look_at, _paths(root, chunk))] = chunk
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    seen = future.result()
                    yield running.pop(future), seen
        except BrokenProcessPool:
            broken += running.values()
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _alone(root: Path, file: File) -> Seen:
    with _pool(1) as pool:
        try:
            return pool.submit(look_at, _paths(root, [file])).result()[0]
        except BrokenProcessPool:
            return Seen("unreadable")


def _pool(workers: int) -> ProcessPoolExecutor:
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"), initializer=_calm)


def _calm() -> None:
    """Ctrl-C is the main process's: a worker ends with its task."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _paths(root: Path, files: Sequence[File]) -> list[str]:
    return [str(root / file.path) for file in files]
