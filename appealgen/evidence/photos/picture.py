"""One picture file, read once and decoded no more than asked: the header, a scaled copy, all its pixels."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PIL import Image

from appealgen.evidence.photos.model import Box, Polygon, Unreadable
from appealgen.evidence.photos.turns import Size, stored_point, turned, turned_size

if TYPE_CHECKING:
    from appealgen.evidence.photos.metadata import Metadata
    from appealgen.evidence.photos.nested import Behind

Pixels = npt.NDArray[np.uint8]
"""Height × width × 3, RGB."""

SCALED_SIDE = 1024
"""Longest side of the scaled copy in pixels: enough for local features and faint marks, one cheap decode."""


class Picture:
    """A picture that opened."""

    def __init__(self, data: bytes, path: Path | None = None) -> None:
        """`data`: the file's bytes. `path`: where they can be read again."""
        self._data: bytes | None = data
        self._path = path

    @property
    def data(self) -> bytes:
        """The file's bytes; read again where they were let go."""
        if self._data is None:
            assert self._path is not None
            self._data = self._path.read_bytes()
        return self._data

    @property
    def held(self) -> int:
        """Bytes of the file that are held."""
        return len(self._data or b"")

    def let_go(self) -> None:
        """Of the file's bytes and what holds them, where they can be read again: what was decoded is seldom larger."""
        if self._path is None:
            return
        for kept in ("sha256", "format", "size", "frames"):  # each is told by the header
            getattr(self, kept)
        for holding in ("header", "metadata", "behind", "luma_window"):
            self.__dict__.pop(holding, None)
        self._data = None

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    @cached_property
    def header(self) -> Image.Image:
        """The opened, not yet decoded picture: format, mode, text. Never load() or change it."""
        from appealgen.evidence.photos.decoding import opened

        return opened(self.data)

    @cached_property
    def format(self) -> str:
        """JPEG, PNG, WEBP, HEIF, TIFF or AVIF."""
        name = str(self.header.format)
        return "JPEG" if name == "MPO" else name

    @cached_property
    def size(self) -> Size:
        """Width and height in pixels as stored."""
        if self.format == "TIFF" and self.orientation >= 5:  # Pillow tells a TIFF's size as shown
            return self.header.height, self.header.width
        return self.header.width, self.header.height

    @cached_property
    def shown_size(self) -> Size:
        """Width and height in pixels as shown, after the EXIF turn."""
        return turned_size(self.size, self.orientation)

    @cached_property
    def orientation(self) -> int:
        """EXIF orientation, 1 to 8. HEIC is handed over already turned, so always 1 there."""
        from appealgen.evidence.photos.decoding import asked

        turn = asked(lambda: self.header.getexif().get(0x0112, 1), 1)
        return turn if turn in range(1, 9) else 1

    @cached_property
    def frames(self) -> int:
        """Pictures of an animation or pages; what hangs on to a JPEG (preview, depth map) does not count."""
        from appealgen.evidence.photos.decoding import asked

        return 1 if self.format == "JPEG" else int(asked(lambda: getattr(self.header, "n_frames", 1), 1))

    @cached_property
    def metadata(self) -> Metadata:
        """EXIF, XMP, IPTC and all else that was written beside the pixels."""
        from appealgen.evidence.photos.metadata import read_metadata

        return read_metadata(self.data, self.format)

    @cached_property
    def behind(self) -> Behind:
        """What hangs on to the file behind the picture's end: videos, further frames."""
        from appealgen.evidence.photos.nested import behind

        return behind(self.data, self.format, self.metadata.jpeg)

    @cached_property
    def scaled(self) -> Pixels:
        """The picture as shown (EXIF turn applied), RGB, longest side at most SCALED_SIDE. Decodes the whole file."""
        return self._decoded(SCALED_SIDE)

    @cached_property
    def luma_window(self) -> npt.NDArray[np.uint8] | None:
        """A textured part of a JPEG's brightness at full resolution; None when it is no ordinary JPEG."""
        from appealgen.evidence.photos.window import luma_window

        return luma_window(self)

    @cached_property
    def full(self) -> Pixels:
        """All pixels as shown. Dear: only where editing or a detail is asked."""
        return self._decoded(None)

    def _decoded(self, side: int | None) -> Pixels:
        from appealgen.evidence.photos.decoding import decoded

        pixels = decoded(self.data, side)
        already = self.format == "TIFF"  # turned by Pillow while it loads
        return pixels if already else turned(pixels, self.orientation)

    def stored_points(self, points: Iterable[tuple[float, float]], view: Size | None = None) -> Polygon:
        """Points of a view (by default in pixels as shown) as pixels as stored, inside the picture.

        `view`: width and height of the view that the points were measured in, such as `scaled`'s.
        """
        across, down = self.shown_size
        wide, high = view or self.shown_size
        right, bottom = self.size
        stored = [
            stored_point((x * across / wide, y * down / high), self.shown_size, self.orientation) for x, y in points
        ]
        return tuple((min(max(round(x), 0), right), min(max(round(y), 0), bottom)) for x, y in stored)

    def stored_box(self, box: tuple[float, float, float, float], view: Size | None = None) -> Box:
        """A box of a view as a box in pixels as stored."""
        x0, y0, x1, y1 = box
        (ax, ay), (bx, by) = self.stored_points(((x0, y0), (x1, y1)), view)
        return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def open_picture(path: Path) -> Picture | Unreadable:
    """Reads the file, decodes it once, scaled, and so proves that it is whole. Never raises for what is in the file."""
    from appealgen.evidence.photos.opening import open_file

    return open_file(path)
