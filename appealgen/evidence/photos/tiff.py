"""The directories of TIFF and EXIF: every entry with its place, to be read, or taken out where it stands."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

Value = str | bytes | int | float | tuple[int, ...] | tuple[float, ...] | None

GPS_POINTER, EXIF_POINTER, INTEROP_POINTER, SUB_POINTERS = 0x8825, 0x8769, 0xA005, 0x014A
_LEADS_TO = {GPS_POINTER: "gps", EXIF_POINTER: "exif", INTEROP_POINTER: "interop", SUB_POINTERS: "sub"}

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8, 129: 1}
_LETTERS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I", 16: "Q", 17: "q", 18: "Q"}
MOST_DIRECTORIES = 64
MOST_ENTRIES = 1000
MOST_VALUES = 100_000


class Entry(NamedTuple):
    """One entry of a directory. `ifd`: 0, 1 … in the main chain; exif, gps, interop, sub."""

    ifd: str
    tag: int
    kind: int
    amount: int
    """How many values."""
    at: int
    """Where the entry itself stands."""
    start: int
    end: int
    """Where its value stands: in the entry when it is short."""


class Directory(NamedTuple):
    """`start` is where its count stands, `end` where its link to the next one ends."""

    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Tiff:
    """Positions are counted from the first byte of `data`, the "II" or "MM"."""

    data: bytes
    order: str
    big: bool
    entries: tuple[Entry, ...]
    directories: tuple[Directory, ...]

    def value(self, entry: Entry) -> Value:
        """Text without its end mark, a number, or a tuple of numbers; None when it lies outside or is too long."""
        raw = self.data[entry.start : entry.end]
        if len(raw) != entry.end - entry.start or not raw or entry.amount > MOST_VALUES:
            return None
        if entry.kind in (2, 129):
            return _text(raw)
        if entry.kind == 7:
            return raw
        numbers = _numbers(raw, entry, self.order)
        return numbers[0] if len(numbers) == 1 else numbers

    def get(self, ifd: str, tag: int) -> Value:
        found = self.find(ifd, tag)
        return None if found is None else self.value(found)

    def find(self, ifd: str, tag: int) -> Entry | None:
        return next((entry for entry in self.entries if entry.ifd == ifd and entry.tag == tag), None)

    def text(self, ifd: str, tag: int) -> str | None:
        """A text value, stripped; None when absent, empty or no text."""
        value = self.get(ifd, tag)
        return (value.strip() or None) if isinstance(value, str) else None

    @cached_property
    def pixel_spans(self) -> tuple[tuple[int, int], ...]:
        """Where strips and tiles lie."""
        spans: list[tuple[int, int]] = []
        for starts, counts in ((0x0111, 0x0117), (0x0144, 0x0145)):
            for ifd in {entry.ifd for entry in self.entries if entry.tag == starts}:
                firsts, sizes = _tuple(self.get(ifd, starts)), _tuple(self.get(ifd, counts))
                spans += [(int(a), int(a) + int(n)) for a, n in zip(firsts, sizes, strict=False)]
        return tuple(spans)


def _tuple(value: Value) -> tuple[float, ...]:
    if isinstance(value, tuple):
        return value
    return (value,) if isinstance(value, int) else ()


def _text(raw: bytes) -> str:
    raw = raw.split(b"\0")[0]
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("gb18030", "replace")  # phones sold in China write their names so


def _numbers(raw: bytes, entry: Entry, order: str) -> tuple[float, ...]:
    if entry.kind in (5, 10):
        letter = "I" if entry.kind == 5 else "i"
        parts = struct.unpack(f"{order}{2 * entry.amount}{letter}", raw)
        return tuple(a / b if b else 0.0 for a, b in zip(parts[::2], parts[1::2], strict=True))
    return struct.unpack(f"{order}{entry.amount}{_LETTERS[entry.kind]}", raw)


def read_tiff(data: bytes) -> Tiff | None:
    """All directories that can be reached. Never raises; None when this is no TIFF header at all."""
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None or len(data) < 8:
        return None
    big = struct.unpack(f"{order}H", data[2:4])[0] == 43
    walk = _Walk(data, order, big)
    first = walk.number(8, 8) if big else walk.number(4, 4)
    walk.chain(first)
    return Tiff(data, order, big, tuple(walk.entries), tuple(walk.directories)) if walk.directories else None


class _Walk:
    def __init__(self, data: bytes, order: str, big: bool) -> None:
        self.data, self.big = data, big
        self.endian = "little" if order == "<" else "big"
        self.wide = 8 if big else 4
        self.entries: list[Entry] = []
        self.directories: list[Directory] = []
        self.seen: set[int] = set()

    def number(self, at: int, size: int) -> int:
        return int.from_bytes(self.data[at : at + size], "little" if self.endian == "little" else "big")

    def chain(self, at: int) -> None:
        number = 0
        while at:
            at = self.directory(str(number), at)
            number += 1

    def directory(self, name: str, at: int) -> int:
        """Reads one directory and those it leads to; the place of the next one in its chain, or 0."""
        head, size = (8, 20) if self.big else (2, 12)
        if at in self.seen or not 8 <= at <= len(self.data) - head or len(self.seen) >= MOST_DIRECTORIES:
            return 0
        self.seen.add(at)
        count = self.number(at, head)
        if count > MOST_ENTRIES:
            return 0
        end = at + head + count * size
        self.directories.append(Directory(name, at, end + self.wide))
        found = [self.entry(name, at + head + i * size) for i in range(count)]
        mine = [entry for entry in found if entry is not None]
        self.entries += mine
        for entry in mine:
            if entry.tag in _LEADS_TO and entry.kind in (4, 13, 16, 18):
                for i in range(min(entry.amount, 8)):
                    wide = _SIZES[entry.kind]
                    self.directory(_LEADS_TO[entry.tag], self.number(entry.start + i * wide, wide))
        return self.number(end, self.wide)

    def entry(self, name: str, at: int) -> Entry | None:
        tag, kind = self.number(at, 2), self.number(at + 2, 2)
        count = self.number(at + 4, self.wide)
        if kind not in _SIZES or at + 4 + 2 * self.wide > len(self.data):
            return None
        size = _SIZES[kind] * count
        inline = at + 4 + self.wide
        start = inline if size <= self.wide else self.number(inline, self.wide)
        return Entry(name, tag, kind, count, at, start, start + size)
