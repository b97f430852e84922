"""What a search reads: hashes and points of all photos as arrays on the disk, mapped and not loaded.

They are made of the index when it changed: written into a folder of their own, then named in the index at once.
"""

from __future__ import annotations

import secrets
import shutil
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.library.store import Store
from appealgen.evidence.photos.library.words import Words, sorted_words

NAMES = ("codes", "poses", "photos", "starts")
LEFT_BEHIND = 600
"""Seconds after which arrays that nothing names are of no run any more."""


@dataclass(frozen=True, eq=False)
class Arrays:
    """A library's photos, numbered."""

    digests: npt.NDArray[np.bytes_]
    hashes: npt.NDArray[np.uint64]
    """n × 4"""
    words: Words


def arrays(store: Store) -> Arrays:
    """Those of the index as it is, made if need be."""
    folder = store.arrays()
    if folder is not None:
        with suppress(OSError, ValueError):
            return _mapped(folder)
    of = store.changes()
    made = _made(store)
    _kept(store, made, of)
    return made


def _mapped(folder: Path) -> Arrays:
    read = {name: np.load(folder / f"{name}.npy", mmap_mode="r") for name in (*NAMES, "digests", "hashes")}
    return Arrays(read["digests"], read["hashes"], Words(*(read[name] for name in NAMES)))


def _made(store: Store) -> Arrays:
    rows = store.features().fetchall()
    codes = np.frombuffer(b"".join(row[2] for row in rows), np.uint8).reshape(-1, 16)
    poses = np.frombuffer(b"".join(row[3] for row in rows), np.uint8).reshape(-1, 4)
    hashes = np.frombuffer(b"".join(row[1] for row in rows), np.uint64).reshape(-1, 4)
    photos = np.repeat(np.arange(len(rows), dtype=np.uint32), [len(row[3]) // 4 for row in rows])
    digests = np.array([row[0].encode() for row in rows], "S64")
    return Arrays(digests, hashes, sorted_words(codes, poses, photos))


def _kept(store: Store, made: Arrays, of: int) -> None:
    """A full disk or a folder that can't be written is no error: the arrays are made again then."""
    folder = store.folder / f"arrays-{secrets.token_hex(6)}"
    try:
        folder.mkdir(mode=0o700)
        for name in NAMES:
            np.save(folder / f"{name}.npy", getattr(made.words, name))
        np.save(folder / "digests.npy", made.digests)
        np.save(folder / "hashes.npy", made.hashes)
        store.made(folder.name, of)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
        return
    for other in store.folder.glob("arrays-*"):
        with suppress(OSError):
            if other != folder and other.stat().st_mtime < time.time() - LEFT_BEHIND:
                shutil.rmtree(other, ignore_errors=True)
