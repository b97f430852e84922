"""Which camera's RAW a file is, told from its first bytes and directory, and what it says of camera and time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from appealgen.evidence.photos.boxes import boxes, top_boxes
from appealgen.evidence.photos.metadata import MAKE, Metadata
from appealgen.evidence.photos.tiff import Tiff, read_tiff
from appealgen.evidence.photos.wholeness import is_raw

_BY_START = (
    (b"FUJIFILMCCD-RAW", "RAF"), (b"IIRO", "ORF"), (b"IIRS", "ORF"), (b"MMOR", "ORF"), (b"IIU\0", "RW2"),
)  # fmt: skip
_BY_MAKE = (
    ("nikon", "NEF"), ("sony", "ARW"), ("pentax", "PEF"), ("ricoh", "PEF"), ("samsung", "SRW"), ("hasselblad", "3FR"),
    ("phase one", "IIQ"), ("leaf", "MOS"), ("kodak", "DCR"), ("epson", "ERF"), ("panasonic", "RW2"), ("olympus", "ORF"),
)  # fmt: skip
_CR3_BOX = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_CR3_PARTS = {b"CMT1": "0", b"CMT2": "exif", b"CMT4": "gps"}


def raw_kind(data: bytes) -> str | None:
    """CR2, CR3, NEF, ARW, RAF, ORF, RW2, DNG, PEF, …; None when it is no RAW file."""
    if data[4:12] == b"ftypcrx ":
        return "CR3"
    for start, kind in _BY_START:
        if data.startswith(start):
            return kind
    if data[:4] not in (b"II*\0", b"MM\0*") or not is_raw(data):
        return None
    if data[8:10] == b"CR":
        return "CR2"
    tiff = read_tiff(data)
    if tiff is not None and tiff.find("0", 0xC612) is not None:
        return "DNG"
    make = ((tiff.text("0", MAKE) if tiff else None) or "").lower()
    return next((kind for name, kind in _BY_MAKE if make.startswith(name)), "RAW")


@dataclass(frozen=True)
class RawMetadata(Metadata):
    """What a RAW tells: its own directory (`own`), else that of its preview."""

    own: Tiff | None = None

    @cached_property
    def exif(self) -> Tiff | None:
        if self.own is not None and self.own.text("0", MAKE) is not None:
            return self.own
        return next((tiff for tiff in map(read_tiff, self.data("exif")) if tiff is not None), self.own)


PHOTOMETRIC, PATTERN, LINEAR = 0x0106, 32803, 34892


def has_no_pattern(data: bytes) -> bool:
    """A DNG that holds full colours for each pixel and nowhere what a sensor saw behind its colour filters."""
    tiff = read_tiff(data)
    kinds = set() if tiff is None else {tiff.value(entry) for entry in tiff.entries if entry.tag == PHOTOMETRIC}
    return LINEAR in kinds and PATTERN not in kinds


def own_directory(data: bytes, kind: str) -> Tiff | None:
    """The directories of the RAW file itself; a RAF has none."""
    return None if kind == "RAF" else _joined(dict(_cr3_parts(data))) if kind == "CR3" else read_tiff(data)


def _cr3_parts(data: bytes) -> Iterator[tuple[str, bytes]]:
    movie = next((box for box in top_boxes(data) if box.kind == b"moov"), None)
    for outer in boxes(data, movie.start, min(movie.end, len(data))) if movie else ():
        if outer.kind == b"uuid" and data[outer.start : outer.start + 16] == _CR3_BOX:
            for box in boxes(data, outer.start + 16, min(outer.end, len(data))):
                if box.kind in _CR3_PARTS:
                    yield _CR3_PARTS[box.kind], data[box.start : box.end]


def _joined(parts: dict[str, bytes]) -> Tiff | None:
    """A CR3 keeps the main, EXIF's and the GPS directory as a TIFF each: here they are one, each under its own name."""
    read = {name: tiff for name, part in parts.items() if (tiff := read_tiff(part)) is not None}
    if "0" not in read:
        return None
    before, entries, whole = 0, [], b""
    for name, tiff in read.items():
        if tiff.order == read["0"].order:
            entries += [
                entry._replace(ifd=name, at=entry.at + before, start=entry.start + before, end=entry.end + before)
                for entry in tiff.entries
                if entry.ifd == "0"
            ]
            whole += tiff.data
            before = len(whole)
    return Tiff(whole, read["0"].order, False, tuple(entries), read["0"].directories)
