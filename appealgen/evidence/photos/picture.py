"""One picture file, read once and decoded no more than asked: the header, a scaled copy, all its pixels."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageOps

Pixels = npt.NDArray[np.uint8]
"""Height × width × 3, RGB."""

SCALED_SIDE = 1024
"""Longest side of the scaled copy in pixels: enough for local features and faint marks, one cheap decode."""


@dataclass(frozen=True)
class Picture:
    """A picture that opened; `data` are the file's bytes."""

    data: bytes = field(repr=False)

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.data).hexdigest()

    @cached_property
    def header(self) -> Image.Image:
        """The opened, not yet decoded picture: format, size, EXIF, XMP. Never load() or change it."""
        return Image.open(io.BytesIO(self.data))

    @cached_property
    def orientation(self) -> int:
        turn = self.header.getexif().get(0x0112, 1)
        return turn if turn in range(1, 9) else 1

    @cached_property
    def scaled(self) -> Pixels:
        """The picture as shown (EXIF turn applied), RGB, longest side at most SCALED_SIDE. Decodes the whole file."""
        image = Image.open(io.BytesIO(self.data))
        ratio = SCALED_SIDE / max(image.size)
        if ratio < 1:
            image.draft("RGB", (round(image.width * ratio), round(image.height * ratio)))
            image.thumbnail((SCALED_SIDE, SCALED_SIDE), Image.Resampling.BICUBIC)
        return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))

    @cached_property
    def full(self) -> Pixels:
        """All pixels as shown. Dear: only where editing or a detail is asked."""
        image = Image.open(io.BytesIO(self.data))
        return np.asarray(ImageOps.exif_transpose(image).convert("RGB"))
