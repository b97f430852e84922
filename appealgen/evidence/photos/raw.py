"""A camera's RAW file: its camera, its time, and the preview that the camera put into it. The sensor's data stay packed.

All kinds hold the preview as a plain JPEG, whatever their container; the largest that decodes is taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from appealgen.evidence.photos.blocks import Block, blocks
from appealgen.evidence.photos.gps import gps_tells_place
from appealgen.evidence.photos.jpeg import Jpeg, read_jpeg
from appealgen.evidence.photos.metadata import Metadata
from appealgen.evidence.photos.model import Editing, Raw, Sign, Unreadable
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.place_words import words_tell_place
from appealgen.evidence.photos.raw_kinds import RawMetadata, has_no_pattern, own_directory, raw_kind
from appealgen.evidence.photos.tiff import read_tiff

_TO_LOOK_AT = (0xC0, 0xC1, 0xC2)
"""Frames of pictures; a RAW's own data are often a JPEG too, but a lossless one (C3)."""
FEWEST_PIXELS = 160 * 120
MOST_STARTS = 256
"""Places that may begin a JPEG: by chance there is one in 16 MB, but a damaged file may seem full of them."""


class RawFile(Picture):
    """A RAW file seen as its preview; what it tells of itself is the RAW's own, not the preview's."""

    def __init__(self, data: bytes, whole: bytes, kind: str) -> None:
        super().__init__(data)
        self.whole, self.kind = whole, kind

    @cached_property
    def metadata(self) -> Metadata:
        found = [] if self.kind in ("RAF", "CR3") else [one for one in blocks(self.whole, "TIFF") if one.kind != "exif"]
        return RawMetadata((*found, *blocks(self.data, "JPEG")), None, own_directory(self.whole, self.kind))


def open_raw(path: Path) -> RawFile | Unreadable:
    """The file with its preview. `unsupported`: it is no RAW file; `damaged`: one without a preview that decodes."""
    try:
        data = path.read_bytes()
    except OSError as error:
        return Unreadable("no_access", error.strerror or "")
    kind = raw_kind(data)
    if kind is None:
        return Unreadable("unsupported", "", len(data))
    for jpeg, start in sorted(_previews(data), key=lambda one: -_pixels(one[0])):
        preview = RawFile(data[start : jpeg.end], whole=data, kind=kind)
        if _decodes(preview):
            return preview
    return Unreadable("damaged", kind, len(data))


def look_at_raw(file: RawFile) -> Raw:
    """What a RAW file shows. It holds what the sensor saw: a program's name in it is a doubt, never an edit."""
    from appealgen.evidence.photos.written import software, xmp_history

    metadata = file.metadata
    signs = tuple(Sign(one.name, one.detail, sure=False) for look in (software, xmp_history) for one in look(file))
    told = metadata.camera is not None and metadata.taken is not None
    return Raw(
        format=file.kind,
        width=file.size[0],
        height=file.size[1],
        bytes=len(file.whole),
        camera=metadata.camera,
        taken=metadata.taken,
        software=metadata.software,
        place=_tells_place(metadata),
        editing=Editing("clean" if told and not signs else "unsure", signs),
        converted=file.kind == "DNG" and any(one.name == "software" for one in signs) and has_no_pattern(file.whole),
    )


def _tells_place(metadata: Metadata) -> bool:
    own = metadata.own if isinstance(metadata, RawMetadata) else None
    read = [own, *map(read_tiff, metadata.data("exif"))]
    told = any(tiff is not None and gps_tells_place(tiff) for tiff in read)
    return told or any(_words(block) for block in metadata.blocks)


def _words(block: Block) -> bool:
    return block.kind != "exif" and words_tell_place(block)


def _previews(data: bytes) -> Iterator[tuple[Jpeg, int]]:
    """JPEG pictures inside, with the place where each begins."""
    at = count = 0
    while (at := data.find(b"\xff\xd8\xff", at)) >= 0 and count < MOST_STARTS:
        count += 1
        jpeg = read_jpeg(data, at)
        if jpeg.end is not None and jpeg.frame is not None:
            if jpeg.frame.marker in _TO_LOOK_AT and _pixels(jpeg) >= FEWEST_PIXELS:
                yield jpeg, at
            at = jpeg.end
        else:
            at += 3


def _pixels(jpeg: Jpeg) -> int:
    frame = jpeg.content(jpeg.frame) if jpeg.frame else b""
    return int.from_bytes(frame[1:3], "big") * int.from_bytes(frame[3:5], "big")


def _decodes(preview: Picture) -> bool:
    try:
        return preview.scaled.size > 0
    except Exception:  # the decoders raise nearly everything
        return False
