"""The segments of a JPEG file: where each begins and ends, the tables it was quantised with, where the picture ends."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

SOI, EOI, SOS, DQT, DRI, COM, APP0 = 0xD8, 0xD9, 0xDA, 0xDB, 0xDD, 0xFE, 0xE0
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""Start-of-frame markers: all of C0 to CF but DHT, JPG and DAC."""
_ALONE = frozenset({SOI, 0x01, *range(0xD0, 0xD8)})
"""Markers without content: start, TEM, restarts."""
_AFTER_SCAN = {0xC4, EOI, SOS, DQT, 0xDC, DRI, COM, *range(0xE0, 0xF0)}
"""What may stand after a scan: tables, another scan, the end."""

_NEXT_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
"""Inside a scan, 0xFF is followed by 0 (a stuffed byte), a restart marker or a fill byte; all else ends the scan."""


@dataclass(frozen=True, slots=True)
class Segment:
    """One marker segment; `start` and `end` are positions of its content in the file, without marker and length."""

    marker: int
    start: int
    end: int


@dataclass(frozen=True)
class Jpeg:
    """A JPEG file taken apart. `end` is the position after its EOI, None when there is none."""

    data: bytes
    segments: tuple[Segment, ...]
    end: int | None
    broken: str | None = None
    """What stands where a segment should, when the walk ended there."""

    def content(self, segment: Segment) -> bytes:
        return self.data[segment.start : segment.end]

    def named(self, marker: int, name: bytes) -> list[Segment]:
        """Segments of that marker whose content begins with `name`."""
        return [one for one in self.segments if one.marker == marker and self.data.startswith(name, one.start, one.end)]

    @cached_property
    def frame(self) -> Segment | None:
        """The start of frame: one of precision 8 or 12, height, width, components."""
        return next((one for one in self.segments if one.marker in FRAMES), None)

    @cached_property
    def progressive(self) -> bool:
        return self.frame is not None and self.frame.marker in (0xC2, 0xC6, 0xCA, 0xCE)

    @cached_property
    def tables(self) -> tuple[tuple[int, ...], ...]:
        """Quantisation tables in order of their number, 64 steps each in zigzag order."""
        found: dict[int, tuple[int, ...]] = {}
        for segment in self.segments:
            if segment.marker == DQT:
                found.update(_tables(self.content(segment)))
        return tuple(found[number] for number in sorted(found))


def _tables(content: bytes) -> dict[int, tuple[int, ...]]:
    found: dict[int, tuple[int, ...]] = {}
    at = 0
    while at < len(content):
        number, wide = content[at] & 15, 2 if content[at] >> 4 else 1
        steps = content[at + 1 : at + 1 + 64 * wide]
        if len(steps) == 64 * wide:
            found[number] = tuple(int.from_bytes(steps[i : i + wide], "big") for i in range(0, 64 * wide, wide))
        at += 1 + 64 * wide
    return found


def read_jpeg(data: bytes, start: int = 0) -> Jpeg:
    """Walks the JPEG that begins at `start`, to its end marker. Never raises."""
    segments: list[Segment] = []
    at = start + 2
    while at + 2 <= len(data):
        marker = data[at + 1]
        if data[at] != 0xFF:
            return Jpeg(data, tuple(segments), None, f"0x{data[at]:02x} at byte {at}")
        if marker == EOI:
            return Jpeg(data, tuple(segments), at + 2)
        if marker == 0xFF:  # a fill byte
            at += 1
        elif marker in _ALONE:
            at += 2
        else:
            end = at + 2 + int.from_bytes(data[at + 2 : at + 4], "big")
            segments.append(Segment(marker, at + 4, end))
            at = _after_scan(data, end) if marker == SOS else end
            if marker == SOS and at < len(data) and data[at + 1] not in _AFTER_SCAN:
                return Jpeg(data, tuple(segments), None, f"0xff{data[at + 1]:02x} at byte {at}")
    return Jpeg(data, tuple(segments), None)


def _after_scan(data: bytes, at: int) -> int:
    """Where the marker after a scan's data stands; the data's end when there is none."""
    following = _NEXT_MARKER.search(data, at)
    return len(data) if following is None else following.start()
