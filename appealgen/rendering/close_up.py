"""One spot of several pictures close up: the same way round and in one size, decoded no further down than it lies."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from functools import lru_cache
from math import ceil, dist, floor
from typing import TYPE_CHECKING, NamedTuple

from appealgen.evidence.photos.jpeg import read_jpeg
from appealgen.evidence.photos.turns import Size, stored_point, turned_size
from appealgen.rendering.exhibits import framed, needed, open_drafted

if TYPE_CHECKING:
    from PIL import Image

CLOSE = (680, 460)
"""Room for a spot: at 150 dots an inch the original's pixels stand there one by one."""
BELOW = 32
"""Rows below a spot that are decoded too: those around it, and 16 that a JPEG's last colours are mixed with."""
PARTS = 8
"""Heights at which decoding stops: spots of one original that lie near one another need it decoded once."""

Corners = Sequence[tuple[float, float]]
"""The corners of a polygon, in fractions (0 to 1) of the picture's width and height as shown."""


class _Pixels(NamedTuple):
    """What was decoded of a picture, from its top, as stored."""

    image: Image.Image
    size: Size
    """Of the whole picture, had it been decoded like this."""
    turn: int
    """How it is to be shown: EXIF's number."""


def close_ups(spots: Sequence[tuple[bytes, Corners]]) -> list[Image.Image]:
    """`spots`: of each file one, clockwise, from the corner that is top left in the first; there an upright box. As large as
    the first shows it at 100 %; [] where one has none."""
    if not all(spot for _, spot in spots):
        return []
    from PIL import Image

    first, *others = spots
    cut = _cut(*first)
    cut.thumbnail(CLOSE, Image.Resampling.BICUBIC)
    return [framed(image) for image in (cut, *(_turned(*other, cut.size) for other in others))]


def let_go() -> None:
    """Of the last original's pixels, up to 70 MB: no further figure follows."""
    _original.cache_clear()


def _cut(file: bytes, spot: Corners) -> Image.Image:
    pixels = _original(file, *_wanted(file, spot))
    across, down = turned_size(pixels.size, pixels.turn)
    (x0, y0), _, (x1, y1), _ = spot
    left, top, right, bottom = round(x0 * across), round(y0 * down), round(x1 * across), round(y1 * down)
    return _shown(pixels, (left, top, max(right, left + 1), max(bottom, top + 1)))


def _turned(file: bytes, spot: Corners, size: Size) -> Image.Image:
    """The spot laid upright, whichever way the picture was turned, mirrored or tilted."""
    from PIL import Image

    pixels = _decoded(file, *_wanted(file, spot))
    across, down = turned_size(pixels.size, pixels.turn)
    corners = [(x * across, y * down) for x, y in spot]
    xs, ys = zip(*corners, strict=True)
    left, top = max(0, floor(min(xs)) - 2), max(0, floor(min(ys)) - 2)
    around = _shown(pixels, (left, top, min(across, ceil(max(xs)) + 2), min(down, ceil(max(ys)) + 2)))
    finer = max(1, round(dist(*corners[:2]) / size[0]))
    fine = (size[0] * finer, size[1] * finer)
    # Pillow goes round the other way
    quad = [side for corner in (0, 3, 2, 1) for side in (corners[corner][0] - left, corners[corner][1] - top)]
    return around.transform(fine, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC).reduce(finer)


def _shown(pixels: _Pixels, box: tuple[int, int, int, int]) -> Image.Image:
    """A box of the picture as shown, in its pixels."""
    from PIL import ImageOps

    shown = turned_size(pixels.size, pixels.turn)
    (x0, y0), (x1, y1) = (stored_point(corner, shown, pixels.turn) for corner in (box[:2], box[2:]))
    part = pixels.image.crop((int(min(x0, x1)), int(min(y0, y1)), int(max(x0, x1)), int(max(y0, y1))))
    if pixels.turn != 1:
        part.getexif()[0x0112] = pixels.turn
        ImageOps.exif_transpose(part, in_place=True)
    return part


def _wanted(file: bytes, spot: Corners) -> tuple[Size, int]:
    """The box that the whole picture needs for its spot to be fine enough, and a JPEG's rows down to that spot; 0 are all."""
    from PIL import Image

    across, down = (max(side) - min(side) for side in zip(*spot, strict=True))
    box = (ceil(max(CLOSE) / max(across, 1e-3)), ceil(max(CLOSE) / max(down, 1e-3)))
    if not file.startswith(b"\xff\xd8"):
        return box, 0
    with Image.open(io.BytesIO(file)) as header:
        size, turn = header.size, _turn(header)
    shown = turned_size(size, turn)
    lowest = max(stored_point((x * shown[0], y * shown[1]), shown, turn)[1] for x, y in spot)
    part = ceil(size[1] / PARTS / BELOW) * BELOW
    rows = ceil((lowest + BELOW) / part) * part
    return (min(box[0], shown[0]), min(box[1], shown[1])), rows if rows < size[1] else 0


@lru_cache(1)
def _original(file: bytes, box: Size, rows: int) -> _Pixels:
    """Decoded once for all its figures."""
    return _decoded(file, box, rows)


def _decoded(file: bytes, box: Size, rows: int) -> _Pixels:
    """No larger than the box needs, so many rows from a JPEG's top."""
    from PIL import Image

    if rows:
        with Image.open(io.BytesIO(file)) as header:
            size, turn = header.size, _turn(header)
            header.draft("RGB", needed(header, box))
            finer, drafted = round(size[0] / header.width), header.size
        top = Image.open(io.BytesIO(_cut_short(file, rows)))
        if top.mode == "RGB":
            top.draft("RGB", (size[0] // finer, rows // finer))
            top.load()
            return _Pixels(top, drafted, turn)
    whole = open_drafted(file, box)
    return _Pixels(whole, whole.size, 1)


def _cut_short(file: bytes, rows: int) -> bytes:
    """A JPEG whose frame header tells so few rows: there the decoder stops, what it has read is as in the whole."""
    frame = read_jpeg(file).frame
    assert frame is not None
    return file[: frame.start + 1] + struct.pack(">H", rows) + file[frame.start + 3 :]


def _turn(header: Image.Image) -> int:
    turn = header.getexif().get(0x0112, 1)
    return turn if turn in range(1, 9) else 1
