"""Is a file whole? What its own container says, before and beside the decoder, which forgives some missing ends."""

from __future__ import annotations

import zlib
from typing import Literal, NamedTuple

from appealgen.evidence.photos.boxes import top_boxes
from appealgen.evidence.photos.chunks import png_chunks
from appealgen.evidence.photos.jpeg import read_jpeg
from appealgen.evidence.photos.tiff import read_tiff


class Flaw(NamedTuple):
    reason: Literal["cut_off", "damaged"]
    detail: str


def flaw(data: bytes, kind: str) -> Flaw | None:
    """What of the container is missing or wrong; None when nothing is, which still proves no pixel."""
    return {"JPEG": _jpeg, "PNG": _png, "WEBP": _webp, "TIFF": _tiff, "HEIF": _boxes, "AVIF": _boxes}[kind](data)


def _jpeg(data: bytes) -> Flaw | None:
    jpeg = read_jpeg(data)
    if jpeg.end is not None:
        return None
    if jpeg.broken:
        return Flaw("damaged", jpeg.broken)
    return Flaw("cut_off", f"{len(data)} bytes without end marker")


def _png(data: bytes) -> Flaw | None:
    chunks = png_chunks(data)
    for chunk in chunks:
        critical = chunk.kind[:1].isupper()
        if critical and chunk.end <= len(data) and zlib.crc32(chunk.kind + data[chunk.start : chunk.end]) != chunk.crc:
            return Flaw("damaged", f"{chunk.kind.decode('latin-1')} at byte {chunk.start}: wrong checksum")
    if not chunks or chunks[-1].kind != b"IEND":
        return Flaw("cut_off", f"{len(data)} bytes without IEND")
    return None


def _webp(data: bytes) -> Flaw | None:
    promised = int.from_bytes(data[4:8], "little") + 8
    return Flaw("cut_off", f"{len(data)} of {promised} bytes") if promised > len(data) + 1 else None


def _boxes(data: bytes) -> Flaw | None:
    last = top_boxes(data)[-1:]
    if last and last[0].end > len(data):
        return Flaw("cut_off", f"{len(data)} of {last[0].end} bytes")
    return None


def _tiff(data: bytes) -> Flaw | None:
    tiff = read_tiff(data)
    if tiff is None:
        return Flaw("cut_off", f"{len(data)} bytes without a directory")
    end = max((end for _, end in tiff.pixel_spans), default=0)
    return Flaw("cut_off", f"{len(data)} of {end} bytes") if end > len(data) else None


def is_raw(data: bytes) -> bool:
    """A camera's RAW file in a TIFF's clothes: Pillow would open its small preview as if that were the picture."""
    if data[8:10] == b"CR":
        return True
    tiff = read_tiff(data)
    first = {} if tiff is None else {entry.tag: tiff.value(entry) for entry in tiff.entries if entry.ifd == "0"}
    if 0xC612 in first or first.get(0x0106) in (32803, 34892):  # DNG's version; colour filter array, linear raw
        return True
    return first.get(0x00FE) == 1 and 0x014A in first  # only a preview comes first, the picture lies in another
