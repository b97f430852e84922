"""A mail as Outlook saves it, made while tests run: a compound file whose parts are all small."""

from __future__ import annotations

import struct
from pathlib import Path

END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
SECTOR, SMALL = 512, 64


def saved(path: Path, subject: str, body: str) -> Path:
    """That mail; nobody sends it to anybody."""
    text = {"__substg1.0_0037001F": subject, "__substg1.0_1000001F": body}
    parts = {name: value.encode("utf-16-le") for name, value in text.items()}
    entries = b"".join(
        struct.pack("<HHIII", 0x001F, tag, 6, len(value) + 2, 0)
        for tag, value in zip((0x0037, 0x1000), parts.values(), strict=True)
    )
    parts["__properties_version1.0"] = bytes(32) + entries
    path.write_bytes(_compound(parts))
    return path


def _compound(parts: dict[str, bytes]) -> bytes:
    """Header, one sector of the table, directory, the small parts' table, the small parts."""
    small, table, starts = b"", [], {}
    for name, value in parts.items():
        count = -(-len(value) // SMALL)
        starts[name] = len(table)
        table += [*range(len(table) + 1, len(table) + count), END]
        small += value.ljust(count * SMALL, b"\0")
    directory = _padded(_directory(parts, starts, 0, len(small)))
    mini = _padded(struct.pack(f"<{len(table)}I", *table), b"\xff")
    small = _padded(small)
    first_mini = 1 + len(directory) // SECTOR
    first_small = first_mini + len(mini) // SECTOR
    directory = _padded(_directory(parts, starts, first_small, len(small)))
    fat = [FAT, *_chain(1, directory), *_chain(first_mini, mini), *_chain(first_small, small)]
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096,
        first_mini, len(mini) // SECTOR, END, 0,
    ) + struct.pack("<109I", 0, *[FREE] * 108)  # fmt: skip
    return head + _padded(struct.pack(f"<{len(fat)}I", *fat), b"\xff") + directory + mini + small


def _directory(parts: dict[str, bytes], starts: dict[str, int], root: int, size: int) -> bytes:
    """The root, and each part as the right neighbour of the one before."""
    names = sorted(parts, key=lambda name: (len(name), name.upper()))
    found = _entry("Root Entry", 5, FREE, 1, root, size)
    for number, name in enumerate(names, 1):
        found += _entry(name, 2, number + 1 if number < len(names) else FREE, FREE, starts[name], len(parts[name]))
    return found


def _entry(name: str, kind: int, right: int, child: int, start: int, size: int) -> bytes:
    told = name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16xI16xIQ", told, len(told) + 2, kind, 1, FREE, right, child, 0, start, size
    )  # fmt: skip


def _padded(data: bytes, fill: bytes = b"\0") -> bytes:
    return data.ljust(-(-len(data) // SECTOR) * SECTOR, fill)


def _chain(first: int, data: bytes) -> list[int]:
    count = len(data) // SECTOR
    return [*range(first + 1, first + count), END]
