"""Does the picture have the size, and show what its own EXIF says?"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.metadata import Metadata
from appealgen.evidence.photos.model import Sign
from appealgen.evidence.photos.nested import thumbnail_spans
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.turns import Size

PIXEL_WIDTH, PIXEL_HEIGHT = 0xA002, 0xA003

Grey = npt.NDArray[np.float32]

ROUNDED = 16
"""Pixels by which a camera's figure may be off: some write the size before it was cut to whole JPEG blocks."""

SAME_CONTENT = 0.55
"""Correlation of a thumbnail with its picture, both blurred: its own at least .9, other photographs under .4."""


def size_disagrees(picture: Picture) -> Iterator[Sign]:
    """The size that EXIF or XMP tells is not the picture's."""
    told = _told_size(picture.metadata)
    if told is None or _close(told, picture.size) or _close((told[1], told[0]), picture.size):
        return
    width, height = picture.size
    yield Sign("size_disagrees", f"EXIF {told[0]} × {told[1]}, {width} × {height}", sure=False)


def _told_size(metadata: Metadata) -> Size | None:
    pairs = (
        (metadata.of_exif("exif", PIXEL_WIDTH), metadata.of_exif("exif", PIXEL_HEIGHT)),
        (_number(metadata.of_xmp("exif:PixelXDimension")), _number(metadata.of_xmp("exif:PixelYDimension"))),
    )
    for width, height in pairs:
        if isinstance(width, int) and isinstance(height, int) and width > 0 and height > 0:
            return width, height
    return None


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdigit() else None


def _close(one: Size, other: Size) -> bool:
    return abs(one[0] - other[0]) <= ROUNDED and abs(one[1] - other[1]) <= ROUNDED


def thumbnail_differs(picture: Picture) -> Iterator[Sign]:
    """The thumbnail in the EXIF shows something else: the picture was changed, cut or replaced and its EXIF kept."""
    exif = picture.metadata.exif
    spans = thumbnail_spans(exif) if exif is not None else []
    if exif is None or not spans:
        return
    start, end = spans[0]
    thumbnail = _decoded(exif.data[start:end])
    if thumbnail is None:
        return
    alike = likeness(thumbnail, picture.scaled)
    if alike is not None and alike < SAME_CONTENT:
        yield Sign("thumbnail_differs", f"{alike:.2f}", sure=False)


def _decoded(data: bytes) -> Grey | None:
    from appealgen.evidence.photos.decoding import decoded

    try:
        return _grey(decoded(data, 160))
    except Exception:  # a thumbnail that does not decode tells nothing
        return None


def _grey(pixels: npt.NDArray[np.uint8]) -> Grey:
    grey: Grey = pixels.mean(axis=2, dtype=np.float32)
    return grey


def likeness(thumbnail: Grey, shown: npt.NDArray[np.uint8]) -> float | None:
    """How much the thumbnail shows the same, in the best of its turns, -1 to 1; None when too plain to say."""
    inner = _without_bars(thumbnail)
    if min(inner.shape) < 16 or inner.std() < 4:
        return None
    best = -1.0
    for turns in range(4):
        view = np.rot90(inner, turns)
        whole = _resized(_grey(shown), view.shape)
        for cut in _fits(view, shown.shape[1] / shown.shape[0]):
            best = max(best, _correlation(cut, _resized(_grey(shown), cut.shape) if cut.shape != view.shape else whole))
    return best


def _without_bars(grey: Grey) -> Grey:
    """Cameras fill a 4:3 thumbnail of a 3:2 picture with black bars."""
    dark = 24
    rows, columns = np.flatnonzero(grey.max(axis=1) > dark), np.flatnonzero(grey.max(axis=0) > dark)
    if len(rows) == 0 or len(columns) == 0:
        return grey
    return grey[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _fits(view: Grey, aspect: float) -> Iterator[Grey]:
    """The thumbnail whole, and cut in the middle to the picture's shape (bars that are not black)."""
    yield view
    height, width = view.shape
    if width / height > aspect * 1.05:
        inside = max(8, round(height * aspect))
        yield view[:, (width - inside) // 2 : (width - inside) // 2 + inside]
    elif width / height < aspect / 1.05:
        inside = max(8, round(width / aspect))
        yield view[(height - inside) // 2 : (height - inside) // 2 + inside]


def _resized(grey: Grey, shape: tuple[int, ...]) -> Grey:
    import cv2

    return np.asarray(cv2.resize(grey, (shape[1], shape[0]), interpolation=cv2.INTER_AREA), dtype=np.float32)


def _correlation(one: Grey, other: Grey) -> float:
    import cv2

    a, b = cv2.GaussianBlur(one, (0, 0), 1.5), cv2.GaussianBlur(other, (0, 0), 1.5)
    a, b = a - a.mean(), b - b.mean()
    scale = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return float((a * b).sum()) / scale if scale else 0.0
