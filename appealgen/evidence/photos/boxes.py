"""The boxes of ISO media files: HEIC, AVIF, and the videos that phones hang on to their photos."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

_CONTAINERS = {b"moov", b"trak", b"mdia", b"udta", b"minf", b"stbl", b"edts"}


class Box(NamedTuple):
    """`start` and `end`: the content's place in the data. `end` lies beyond it when the file is cut off."""

    kind: bytes
    start: int
    end: int


def boxes(data: bytes, start: int, end: int) -> Iterator[Box]:
    """The boxes that stand one after the other from `start` to `end`."""
    at = start
    while at + 8 <= end:
        size, head = int.from_bytes(data[at : at + 4], "big"), 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16], "big"), 16
        elif size == 0:
            size = end - at
        if size < head:
            return
        yield Box(data[at + 4 : at + 8], at + head, at + size)
        at += size


def top_boxes(data: bytes) -> list[Box]:
    return list(boxes(data, 0, len(data)))


def within(data: bytes, outer: Box) -> Iterator[Box]:
    """All boxes inside a video's box, at any depth."""
    for box in boxes(data, outer.start, min(outer.end, len(data))):
        yield box
        if box.kind in _CONTAINERS:
            yield from within(data, box)


class Item(NamedTuple):
    """One item of a HEIC or AVIF file: its type (`Exif`, `mime`, `hvc1` …), content type, and where its bytes lie."""

    number: int
    kind: bytes
    content_type: bytes
    spans: tuple[tuple[int, int], ...]


def items(data: bytes) -> list[Item]:
    """The items that the `meta` box lists. Never raises: what can't be read is left out."""
    meta = next((box for box in top_boxes(data) if box.kind == b"meta"), None)
    if meta is None:
        return []
    inner = {box.kind: box for box in boxes(data, meta.start + 4, min(meta.end, len(data)))}
    places = _places(data, inner) if b"iloc" in inner else {}
    found = []
    if b"iinf" in inner:
        box = inner[b"iinf"]
        head = 6 if data[box.start] == 0 else 8
        for entry in boxes(data, box.start + head, min(box.end, len(data))):
            number, kind, content_type = _entry(data, entry)
            if entry.kind == b"infe":
                found.append(Item(number, kind, content_type, places.get(number, ())))
    return found


def _entry(data: bytes, box: Box) -> tuple[int, bytes, bytes]:
    wide = 4 if data[box.start : box.start + 1] == b"\x03" else 2
    at = box.start + 4
    number = int.from_bytes(data[at : at + wide], "big")
    kind = data[at + wide + 2 : at + wide + 6]
    words = data[at + wide + 6 : box.end].split(b"\0")
    return number, kind, words[1] if kind == b"mime" and len(words) > 1 else b""


def _places(data: bytes, inner: dict[bytes, Box]) -> dict[int, tuple[tuple[int, int], ...]]:
    """Where each item's bytes lie in the file, from `iloc`; items kept in `idat` too."""
    box = inner[b"iloc"]
    version = data[box.start]
    offset_size, length_size = data[box.start + 4] >> 4, data[box.start + 4] & 15
    base_size, index_size = data[box.start + 5] >> 4, (data[box.start + 5] & 15) if version else 0
    wide = 4 if version == 2 else 2
    at = box.start + 6

    def take(size: int) -> int:
        nonlocal at
        at += size
        return int.from_bytes(data[at - size : at], "big")

    found: dict[int, tuple[tuple[int, int], ...]] = {}
    count = take(wide)
    while count > 0 and at < min(box.end, len(data)):
        count -= 1
        number = take(wide)
        method = take(2) & 15 if version else 0
        take(2)  # data reference
        base = take(base_size)
        if method == 1:
            base += inner[b"idat"].start if b"idat" in inner else len(data)
        spans = []
        for _ in range(min(take(2), 4096)):
            take(index_size)
            start = base + take(offset_size)
            spans.append((start, start + take(length_size)))
        found[number] = tuple(spans) if method < 2 else ()
    return found
