"""Makers of RAW files: a DNG and a NEF by hand, since no camera's own may be shipped. Each holds a JPEG preview."""

from __future__ import annotations

import struct
from typing import Any

from PIL import Image

from tests.evidence.photos import files

Entries = list[tuple[int, int, Any]]
"""Tag, kind (2: text, 3: short, 4: long, 1: bytes), value."""


def dng(preview: bytes, *, make: str = "Canon", model: str = "Canon EOS R6", taken: str = "2026:10:03 14:03:21",
        fraction: str = "52", place: bool = False, version: bool = True, software: str = "", photometric: int = 32803,
        head: bytes = b"II*\0\x08\0\0\0") -> bytes:  # fmt: skip
    """A little-endian DNG: camera and time in its directories, a preview in the first, made-up sensor data in a second."""
    sensor = bytes(range(256)) * 16
    exif: Entries = [(0x9003, 2, taken), (0x9291, 2, fraction)]
    gps: Entries = [(1, 2, "N"), (2, 5, ((52, 1), (30, 1), (5953, 100)))] if place else [(0, 1, b"\2\3\0\0")]
    first: Entries = [
        (0x00FE, 4, 1), (0x0103, 3, 7), (0x010F, 2, make), (0x0110, 2, model), (0x0111, 4, 0), (0x0117, 4, len(preview)),
        (0x014A, 4, 0), (0x8769, 4, 0), (0x8825, 4, 0),
    ]  # fmt: skip
    if software:
        first.insert(4, (0x0131, 2, software))
        first.sort(key=lambda entry: entry[0])
    if version:
        first.append((0xC612, 1, b"\1\4\0\0"))
    second: Entries = [(0x00FE, 4, 0), (0x0106, 3, photometric), (0x0111, 4, 0), (0x0117, 4, len(sensor))]
    parts: list[tuple[Entries, dict[int, int]]] = []
    sizes = [_size(entries) for entries in (first, second, exif, gps)]
    starts = [len(head) + sum(sizes[:number]) for number in range(4)]
    pixels = len(head) + sum(sizes)
    parts = [
        (first, {0x0111: pixels, 0x014A: starts[1], 0x8769: starts[2], 0x8825: starts[3]}),
        (second, {0x0111: pixels + len(preview)}),
        (exif, {}),
        (gps, {}),
    ]
    made = b"".join(_directory(entries, start, at) for (entries, at), start in zip(parts, starts, strict=True))
    return head + made + preview + sensor


def cr2(preview: bytes) -> bytes:
    """Canon's older kind: its own words stand between the head and the first directory."""
    return dng(preview, version=False, head=b"II*\0\x10\0\0\0CR\2\0" + bytes(4))


def _packed(kind: int, value: Any) -> bytes:
    if kind == 2:
        return str(value).encode() + b"\0"
    if kind == 5:
        return b"".join(struct.pack("<II", *pair) for pair in value)
    return value if kind == 1 else struct.pack("<H" if kind == 3 else "<I", value)


def _size(entries: Entries) -> int:
    long = (len(_packed(kind, value)) for _, kind, value in entries)
    return 2 + 12 * len(entries) + 4 + sum(size + size % 2 for size in long if size > 4)


def _directory(entries: Entries, start: int, at: dict[int, int]) -> bytes:
    head, tail = struct.pack("<H", len(entries)), b""
    for tag, kind, value in entries:
        packed = _packed(kind, at.get(tag, value))
        count = len(packed) // {1: 1, 2: 1, 3: 2, 4: 4, 5: 8}[kind]
        if len(packed) > 4:
            place = start + 2 + 12 * len(entries) + 4 + len(tail)
            tail += packed + b"\0" * (len(packed) % 2)
            packed = struct.pack("<I", place)
        head += struct.pack("<HHI", tag, kind, count) + packed.ljust(4, b"\0")
    return head + bytes(4) + tail


def raf(preview: bytes) -> bytes:
    """Fujifilm's: the preview is a JPEG with EXIF of its own, which is all that tells camera and time."""
    head = b"FUJIFILMCCD-RAW 0201FF383501X-T4".ljust(84, b"\0") + struct.pack(">II", 148, len(preview))
    return head.ljust(148, b"\0") + preview + bytes(range(256)) * 16


def cr3(preview: bytes) -> bytes:
    """Canon's: directories in boxes."""
    main = _tiff([(0x010F, 2, "Canon"), (0x0110, 2, "Canon EOS R6")])
    exif = _tiff([(0x9003, 2, "2026:10:03 14:03:21"), (0x9291, 2, "52")])
    told = files.box(b"CMT1", main) + files.box(b"CMT2", exif)
    canon = files.box(b"uuid", bytes.fromhex("85c0b687820f11e08111f4ce462b6a48"), told)
    return files.box(b"ftyp", b"crx \0\0\0\1crx isom") + files.box(b"moov", canon) + files.box(b"mdat", preview)


def _tiff(entries: Entries) -> bytes:
    return b"II*\0\x08\0\0\0" + _directory(entries, 8, {})


def preview(name: str = "coffee", width: int = 480) -> bytes:
    image: Image.Image = files.photo(name, width)
    return files.saved(image, quality=80)
