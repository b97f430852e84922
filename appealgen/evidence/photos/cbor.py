"""As much of CBOR (RFC 8949) as content credentials are written in."""

from __future__ import annotations

import struct
from typing import Any

MOST_DEPTH = 32
_FLOATS = {25: ">e", 26: ">f", 27: ">d"}


def read_cbor(data: bytes) -> Any:
    """The first item. Raises ValueError for what is none."""
    try:
        return _Reader(data).item(0)
    except (IndexError, struct.error, UnicodeDecodeError, TypeError) as error:
        raise ValueError("no CBOR") from error


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data, self.at = data, 0

    def take(self, count: int) -> bytes:
        if count > len(self.data) - self.at:
            raise ValueError("cut off")
        self.at += count
        return self.data[self.at - count : self.at]

    def item(self, depth: int) -> Any:
        if depth > MOST_DEPTH:
            raise ValueError("too deep")
        head = self.take(1)[0]
        major, short = head >> 5, head & 31
        if major == 7:
            return self._simple(short)
        if short == 31:
            return self._endless(major, depth)
        number = short if short < 24 else int.from_bytes(self.take(1 << (short - 24)), "big")
        if major in (0, 1):
            return number if major == 0 else -1 - number
        if major in (2, 3):
            return self.take(number) if major == 2 else self.take(number).decode("utf-8", "replace")
        if major == 4:
            return [self.item(depth + 1) for _ in range(number)]
        if major == 5:
            return {self.item(depth + 1): self.item(depth + 1) for _ in range(number)}
        return self.item(depth + 1)  # a tag's content

    def _simple(self, short: int) -> Any:
        if short in _FLOATS:
            return struct.unpack(_FLOATS[short], self.take(1 << (short - 24)))[0]
        return {20: False, 21: True}.get(short)

    def _endless(self, major: int, depth: int) -> Any:
        found = []
        while self.data[self.at] != 0xFF:
            found.append(self.item(depth + 1))
        self.at += 1
        if major == 5:
            return dict(zip(found[::2], found[1::2], strict=False))
        return found if major == 4 else (b"" if major == 2 else "").join(found)
