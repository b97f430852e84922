"""What can be asked of any file before it is opened as something: its sum, and whether it begins as a picture does."""

from __future__ import annotations

import hashlib
from pathlib import Path

from appealgen.evidence.photos.model import Unreadable


def digest_of(path: Path) -> str | Unreadable:
    """Its SHA-256, or why it can't be read."""
    try:
        if not path.is_file() and path.exists() and not path.is_dir():
            return Unreadable("no_access", "a pipe or a device, no file")  # reading one would wait for ever
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
            return digest if stream.tell() else Unreadable("empty")
    except OSError as error:
        return unreadable(error)


def unreadable(error: OSError) -> Unreadable:
    """Why a file could not be opened."""
    if isinstance(error, FileNotFoundError):
        return Unreadable("missing")
    if isinstance(error, IsADirectoryError):
        return Unreadable("folder")
    return Unreadable("no_access", error.strerror or "")


def is_picture(path: Path) -> bool:
    """By its first bytes, whatever its name."""
    from appealgen.evidence.photos.kinds import kind_of

    with path.open("rb") as stream:
        return kind_of(stream.read(2048)) not in (None, "SVG")  # drawn in words: a page
