"""What the index keeps of one file: looked at in a worker's process, so everything here is plain values."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from msgspec import Struct

PHOTO_NAMES = {".jpg", ".jpeg", ".jpe", ".png", ".webp", ".heic", ".heif", ".avif", ".tif", ".tiff"}
"""A file of such a name that is no picture is a photo that can't be read; of another name it is passed by."""
RAW_NAMES = {".cr2", ".cr3", ".nef", ".arw", ".dng", ".raf", ".orf", ".rw2", ".pef", ".srw", ".raw", ".iiq", ".3fr"}
HEAD = 2048


class Seen(Struct, frozen=True):
    """One file. All but `state` belongs to a photo."""

    state: Literal["photo", "raw", "unreadable", "skipped"]
    sha256: str = ""
    width: int = 0
    height: int = 0
    camera: str | None = None
    taken: str | None = None
    hash: bytes = b""
    """256 bits, as shown."""
    codes: bytes = b""
    poses: bytes = b""


def look_at(paths: list[str]) -> list[Seen]:
    """A worker's task."""
    return [look(Path(path)) for path in paths]


def look(path: Path) -> Seen:
    """Reads and decodes a photo once; of anything else the first bytes. Never raises for what is in the file."""
    from appealgen.evidence.photos.kinds import READ, kind_of

    name = path.suffix.lower()
    try:
        with path.open("rb") as stream:
            kind = kind_of(stream.read(HEAD))
    except OSError:
        return Seen("unreadable")
    if name in RAW_NAMES or kind == "camera RAW":
        return Seen("raw")
    if kind not in READ:
        return Seen("unreadable" if name in PHOTO_NAMES else "skipped")
    return _photo(path)


def _photo(path: Path) -> Seen:
    from appealgen.evidence.photos.model import Unreadable
    from appealgen.evidence.photos.opening import open_file

    picture = open_file(path)
    if isinstance(picture, Unreadable):
        return Seen("raw" if picture.detail == "camera RAW" else "unreadable")
    from appealgen.evidence.photos.features import vision
    from appealgen.evidence.photos.hashing import hashes
    from appealgen.evidence.photos.library.points import small_points

    cv2 = vision()
    width, height = picture.size
    points = small_points(cv2.cvtColor(picture.scaled, cv2.COLOR_RGB2GRAY))
    return Seen(
        "photo", picture.sha256, width, height, picture.metadata.camera, picture.metadata.taken,
        bytes.fromhex(hashes(picture.scaled)[0]), points.codes.tobytes(), points.poses.tobytes(),
    )  # fmt: skip
