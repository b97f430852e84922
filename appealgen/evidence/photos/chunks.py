"""PNG chunks and RIFF (WebP) chunks: where each begins and ends."""

from __future__ import annotations

from typing import NamedTuple


class Chunk(NamedTuple):
    """`start` and `end`: the content's place in the file. `end` lies beyond the file when it is cut off."""

    kind: bytes
    start: int
    end: int
    crc: int = 0


def png_chunks(data: bytes) -> list[Chunk]:
    """All chunks up to IEND or the file's end."""
    found: list[Chunk] = []
    at = 8
    while at + 12 <= len(data):
        end = at + 8 + int.from_bytes(data[at : at + 4], "big")
        found.append(Chunk(data[at + 4 : at + 8], at + 8, end, int.from_bytes(data[end : end + 4], "big")))
        at = end + 4
        if found[-1].kind == b"IEND":
            break
    return found


def riff_chunks(data: bytes) -> list[Chunk]:
    """All chunks of a WebP file."""
    found: list[Chunk] = []
    at = 12
    while at + 8 <= len(data):
        end = at + 8 + int.from_bytes(data[at + 4 : at + 8], "little")
        found.append(Chunk(data[at : at + 4], at + 8, end))
        at = end + (end & 1)
    return found
