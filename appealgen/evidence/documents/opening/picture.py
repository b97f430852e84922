"""A picture of a paper: photo or screenshot. A photo of a product isn't one, and that is found out before anything is read."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
from PIL import Image, ImageSequence

from appealgen.evidence.documents.model import Box, DocumentSign
from appealgen.evidence.documents.opening.gate import is_paper
from appealgen.evidence.documents.opening.opened import MOST_PAGES, Opened
from appealgen.evidence.documents.pieces import Page
from appealgen.evidence.photos.decoding import on_white
from appealgen.evidence.photos.model import Unreadable
from appealgen.evidence.photos.picture import Picture, Pixels, open_picture

LARGEST = 3600
"""Longest side that is looked at; a phone's 4000 loses nothing by it."""
SCREENS = ((9 / 16, 0.02), (9 / 19.5, 0.02), (9 / 20, 0.02), (10 / 16, 0.015))
"""Width against height of screens, upright."""


def open_paper(path: Path, picture: Picture | None = None) -> Opened | Unreadable:
    """`no_paper` among the signs when it is a photo of something else; it is not read then."""
    opened = picture or open_picture(path)
    if isinstance(opened, Unreadable):
        return opened
    if not is_paper(opened.scaled):
        return Opened("picture", (Page(1, ()),), (DocumentSign("no_paper"),))
    from appealgen.evidence.documents.signs.looked_at import look

    signs = [DocumentSign("screenshot")] if _is_screenshot(opened) else []
    pages = []
    for number, pixels in enumerate(_frames(opened), 1):
        high, wide = pixels.shape[:2]
        first = number == 1 and opened.format != "TIFF"
        shown = (lambda box, view=(wide, high): opened.stored_box(box, view)) if first else (lambda box: box)
        page, seen = look(pixels, number, shown, photo=True)
        pages.append(page)
        signs += seen
    return Opened("picture", tuple(pages), tuple(signs))


def _frames(picture: Picture) -> list[Pixels]:
    """The picture as shown; of a TIFF every page."""
    if picture.format == "TIFF" and picture.frames > 1:
        with Image.open(io.BytesIO(picture.data)) as image:
            return [
                bounded(np.asarray(on_white(frame.copy())))
                for _, frame in zip(range(MOST_PAGES), ImageSequence.Iterator(image), strict=False)
            ]
    return [bounded(picture.full)]


def bounded(pixels: Pixels) -> Pixels:
    from appealgen.evidence.photos.features import vision

    scale = LARGEST / max(pixels.shape[:2])
    return pixels if scale >= 1 else vision().resize(pixels, None, fx=scale, fy=scale, interpolation=3)


def _is_screenshot(picture: Picture) -> bool:
    """No camera's data, drawn and not photographed: many pixels are exactly like their neighbour."""
    from appealgen.evidence.photos.features import vision

    wide, high = sorted(picture.size)
    screen = any(abs(wide / high - ratio) < near for ratio, near in SCREENS)
    if not screen and picture.format != "PNG":
        return False
    if picture.metadata.camera if hasattr(picture.metadata, "camera") else False:
        return False
    scaled = picture.scaled[::2]
    steps = vision().absdiff(np.ascontiguousarray(scaled[:, 1:]), np.ascontiguousarray(scaled[:, :-1]))
    flat = float((steps <= 1).all(axis=2).mean())
    return flat > 0.8


Shown = Box
