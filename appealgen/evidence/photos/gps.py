"""The GPS directory of EXIF and TIFF: does it tell a place, and the same data without it, no other byte moved."""

from __future__ import annotations

import struct

from appealgen.evidence.photos.tiff import GPS_POINTER, Directory, Tiff

_COORDINATES = (2, 4, 6, 20, 22)
"""Latitude, longitude, altitude; latitude and longitude of the destination."""
_AREA = 28


class PlaceCannotBeRemoved(ValueError):  # noqa: N818  (reads as what it says)
    """A place stands where it can't be overwritten without touching other data; the message says where, never which."""


def gps_tells_place(tiff: Tiff) -> bool:
    """Cameras without a fix write a directory of zeros, or only its version: that is none."""
    entries = [entry for entry in tiff.entries if entry.ifd == "gps"]
    values = [tiff.value(entry) for entry in entries if entry.tag in _COORDINATES]
    if any(any(value) if isinstance(value, tuple) else bool(value) for value in values):
        return True
    areas = (tiff.data[entry.start + 8 : entry.end] for entry in entries if entry.tag == _AREA)
    return any(area.strip(b" \0") for area in areas)


def without_gps(tiff: Tiff) -> bytes:
    """The data, as long as before: GPS directories are zeros, nothing points to them. Raises PlaceCannotBeRemoved."""
    out = bytearray(tiff.data)
    kept = _kept_spans(tiff)
    for start, end in _gps_spans(tiff):
        if any(start < other_end and other_start < end for other_start, other_end in kept):
            raise PlaceCannotBeRemoved("GPS data shares its bytes with other data")
        out[start:end] = bytes(end - start)
    for directory in tiff.directories:
        if directory.name != "gps":
            _drop_pointers(out, tiff, directory)
    return bytes(out)


def _gps_spans(tiff: Tiff) -> list[tuple[int, int]]:
    size = len(tiff.data)
    spans = [(one.start, min(one.end, size)) for one in tiff.directories if one.name == "gps"]
    return spans + [(one.start, min(one.end, size)) for one in tiff.entries if one.ifd == "gps" and one.start < size]


def _kept_spans(tiff: Tiff) -> list[tuple[int, int]]:
    """All that must not change: the header, other directories and values, the pixels."""
    others = [(one.start, one.end) for one in tiff.directories if one.name != "gps"]
    values = [(one.start, one.end) for one in tiff.entries if one.ifd != "gps" and one.tag != GPS_POINTER]
    return [(0, 8), *others, *values, *tiff.pixel_spans]


def _drop_pointers(out: bytearray, tiff: Tiff, directory: Directory) -> None:
    """Takes GPS pointers from a directory: what follows moves up by one entry, the freed end becomes zeros."""
    size, count_letter = (20, "Q") if tiff.big else (12, "H")
    pointers = [e for e in tiff.entries if e.tag == GPS_POINTER and directory.start <= e.at < directory.end]
    for pointer in reversed(pointers):
        (count,) = struct.unpack_from(tiff.order + count_letter, out, directory.start)
        struct.pack_into(tiff.order + count_letter, out, directory.start, count - 1)
        end = min(directory.end, len(out))
        out[pointer.at : end] = out[pointer.at + size : end] + bytes(size)
