"""From a path to a picture that is proven whole, or the one reason why it is none."""

from __future__ import annotations

import hashlib
import struct
from pathlib import Path
from typing import Literal

from appealgen.evidence.photos.decoding import TooManyPixelsError
from appealgen.evidence.photos.kinds import READ, kind_of
from appealgen.evidence.photos.model import Unreadable
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.wholeness import Flaw, flaw, is_raw

MOST_BYTES = 1 << 30
"""The largest picture taken, 210 MP without compression, has 630 MB; a file beyond 1 GB is none."""

_CUT_WORDS = ("truncated", "end of file", "premature", "unexpected end", "not enough", "end-of-input", "eof")
"""How Pillow, libtiff, libheif, libavif and libwebp say that the data stops short."""


def open_file(path: Path) -> Picture | Unreadable:
    """See `picture.open_picture`."""
    try:
        if path.is_dir():
            return Unreadable("folder")
        if path.exists() and not path.is_file():
            return Unreadable("no_access", "a pipe or a device, no file")  # reading one would wait for ever
        if path.stat().st_size > MOST_BYTES:
            return Unreadable("too_large", f"{path.stat().st_size} bytes", path.stat().st_size)
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Unreadable("missing")
    except (OSError, ValueError) as error:
        return Unreadable("no_access", getattr(error, "strerror", None) or str(error))
    return open_bytes(data, path)


def open_bytes(data: bytes, path: Path | None = None) -> Picture | Unreadable:
    """The same for bytes that were read already. `path`: where they can be read again."""
    if not data:
        return Unreadable("empty")
    kind = kind_of(data)
    if kind is None:
        return _refused("not_a_picture", "", data)
    if kind not in READ or (kind == "TIFF" and is_raw(data)):
        return _refused("unsupported", kind if kind not in READ else "camera RAW", data)
    picture = Picture(data, path)
    try:
        picture.size  # noqa: B018  (the header first: a bomb is refused from it alone)
        found = flaw(data, kind)
        if found is None:
            picture.scaled  # noqa: B018  (decodes everything, once)
    except TooManyPixelsError as error:
        return _refused("too_large", str(error), data)
    except Exception as error:  # the decoders raise nearly everything, from OSError to struct.error and KeyError
        found = flaw(data, kind) or Flaw(_reason(error), str(error)[:200])
    return picture if found is None else _refused(found.reason, found.detail, data)


def _reason(error: Exception) -> Literal["cut_off", "damaged"]:
    said = str(error).lower()
    cut = isinstance(error, (EOFError, struct.error)) or any(word in said for word in _CUT_WORDS)
    return "cut_off" if cut else "damaged"


def _refused(
    reason: Literal["not_a_picture", "unsupported", "cut_off", "damaged", "too_large"], detail: str, data: bytes
) -> Unreadable:
    return Unreadable(reason, detail, len(data), hashlib.sha256(data).hexdigest())
