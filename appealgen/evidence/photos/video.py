"""The place that a phone writes into its videos, and whether they have sound."""

from __future__ import annotations

import re

from appealgen.evidence.photos.boxes import Box, top_boxes, within

_PLACE_BOXES = {b"\xa9xyz", b"loci"}
_TRACKS = (b"gpmd", b"camm", b"GPS ")
"""Tracks of places second by second, as action cameras and drones write them."""
_ISO_6709 = re.compile(rb"[+-]\d{2,7}(?:\.\d+)?[+-]\d{3,8}(?:\.\d+)?(?:[+-]\d+(?:\.\d+)?)?(?:CRS\w+)?/")
""" "+52.5163+013.3777+034.000/": how iPhones and Androids write a place as text."""


def _moov(data: bytes) -> list[Box]:
    return [box for box in top_boxes(data) if box.kind in (b"moov", b"udta", b"meta")]


def video_tells_place(data: bytes) -> bool:
    return (
        _has_boxes(data)
        or _has_track(data)
        or any(_ISO_6709.search(data, box.start, min(box.end, len(data))) for box in _moov(data))
    )


def _has_boxes(data: bytes) -> bool:
    return any(inner.kind in _PLACE_BOXES for box in _moov(data) for inner in within(data, box))


def _has_track(data: bytes) -> bool:
    return any(data.find(name, box.start, box.end) >= 0 for box in _moov(data) for name in _TRACKS)


def has_sound(data: bytes) -> bool:
    return any(
        inner.kind == b"hdlr" and data[inner.start + 8 : inner.start + 12] == b"soun"
        for box in _moov(data)
        for inner in within(data, box)
    )


def video_without_place(data: bytes) -> bytes:
    """The video, as long as before: boxes that tell a place become empty space. A track of places stays."""
    out = bytearray(data)
    for box in _moov(data):
        for inner in within(data, box):
            if inner.kind in _PLACE_BOXES:
                end = min(inner.end, len(data))
                out[inner.start - 4 : end] = b"free" + bytes(end - inner.start)
        for found in _ISO_6709.finditer(data, box.start, min(box.end, len(data))):
            out[found.start() : found.end()] = b" " * (found.end() - found.start())
    return bytes(out)
