"""Files inside a picture file: the thumbnail in its EXIF, pictures and videos that hang on behind its end."""

from __future__ import annotations

from typing import NamedTuple

from appealgen.evidence.photos.boxes import top_boxes
from appealgen.evidence.photos.chunks import png_chunks
from appealgen.evidence.photos.jpeg import Jpeg, read_jpeg
from appealgen.evidence.photos.tiff import Tiff

Span = tuple[int, int]

THUMBNAIL_START, THUMBNAIL_SIZE = 0x0201, 0x0202


def thumbnail_spans(tiff: Tiff) -> list[Span]:
    """Where the JPEG thumbnails of an EXIF block lie, in its own positions."""
    found = []
    for entry in tiff.entries:
        if entry.tag == THUMBNAIL_START:
            start, size = tiff.value(entry), tiff.get(entry.ifd, THUMBNAIL_SIZE)
            if isinstance(start, int) and isinstance(size, int) and tiff.data[start : start + 2] == b"\xff\xd8":
                found.append((start, min(start + size, len(tiff.data))))
    return found


class Behind(NamedTuple):
    """`start`: where the picture itself ends; what comes after hangs on to it."""

    start: int
    videos: tuple[Span, ...]
    """Motion photos."""
    jpegs: tuple[Span, ...]
    """Second frames, previews, depth and gain maps."""


def behind(data: bytes, format: str, jpeg: Jpeg | None = None) -> Behind:
    """What hangs on to a file behind its picture. `jpeg`: the file, where it was walked already."""
    start = _picture_end(data, format, jpeg)
    films = _videos(data, start)
    return Behind(start, tuple(films), tuple(_jpegs(data, start, films)))


def _picture_end(data: bytes, format: str, jpeg: Jpeg | None) -> int:
    if format == "JPEG":
        return (jpeg or read_jpeg(data)).end or len(data)
    if format == "PNG":
        chunks = png_chunks(data)
        return min(chunks[-1].end + 4, len(data)) if chunks else len(data)
    if format == "WEBP":
        return min(int.from_bytes(data[4:8], "little") + 8, len(data))
    if format in ("HEIF", "AVIF"):
        known = [box.end for box in top_boxes(data) if box.kind in (b"ftyp", b"meta", b"mdat")]
        return min(max(known, default=len(data)), len(data))
    return len(data)


def _jpegs(data: bytes, at: int, films: list[Span]) -> list[Span]:
    found: list[Span] = []
    while (at := data.find(b"\xff\xd8\xff", at)) >= 0:
        inside = next((end for start, end in films if start <= at < end), None)
        end = inside or read_jpeg(data, at).end
        if inside is None and end is not None:
            found.append((at, end))
        at = end or at + 3
    return found


def _videos(data: bytes, at: int) -> list[Span]:
    found: list[Span] = []
    while (at := data.find(b"ftyp", at)) >= 0:
        start = max(at - 4, 0)
        last = start
        for box in top_boxes(data[start:]):
            if not box.kind.isalnum():
                break
            last = min(start + box.end, len(data))
        if last > start + 8:
            found.append((start, last))
        at = max(last, at + 4)
    return found
