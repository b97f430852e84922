"""The first sieve: a 256-bit perceptual hash of the picture, and of its seven other turns and mirrors."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PIL import Image

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from appealgen.evidence.photos.picture import Pixels

    Floats = npt.NDArray[np.float64]

BITS = 256
SIDE = 64
"""imagehash looks at 64 × 64 grey pixels for 256 bits."""

TURNS = (
    None, Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_180,
    Image.Transpose.ROTATE_270, Image.Transpose.FLIP_TOP_BOTTOM, Image.Transpose.TRANSPOSE, Image.Transpose.TRANSVERSE,
)  # fmt: skip
"""In the order of `hashes`: as shown, mirrored, then the turns (counter-clockwise) and the other mirrors."""

PLAIN = 2.2
"""Mean step between neighbouring pixels (of 255) at 256 px; below, hashes of different pictures meet.

Measured: blank, gradient and one square on white 0 to 1.0 (two such squares are 13 bits apart), 14 photographs 5.8 to 45."""


def hashes(scaled: Pixels) -> tuple[str, ...]:
    """256-bit pHash (hex, 64 digits) of the picture as shown and of its other turns and mirrors, as TURNS lists them."""
    import numpy as np

    small = Image.fromarray(scaled).convert("L").resize((SIDE, SIDE), Image.Resampling.LANCZOS)
    turned = (small if turn is None else small.transpose(turn) for turn in TURNS)
    return tuple(_hash(np.asarray(view, np.float64)) for view in turned)


def _hash(grey: Floats) -> str:
    """What `imagehash.phash` gives, which loads all of scipy for its transform alone: 0.3 s and 30 MB a process."""
    import imagehash
    import numpy as np

    low = _waves() @ grey @ _waves().T
    return str(imagehash.ImageHash(low > np.median(low)))


@cache
def _waves() -> Floats:
    """The rows of the cosine transform (DCT-II) that the hash keeps: 16 of SIDE."""
    import numpy as np

    places, waves = np.arange(SIDE) + 0.5, np.arange(round(BITS**0.5))
    return np.asarray(2 * np.cos(np.pi / SIDE * np.outer(waves, places)))


@lru_cache(1024)
def _number(digits: str) -> int:
    return int(digits, 16)


def distance(one: str, other: str) -> int:
    """How many of the 256 bits differ."""
    return (_number(one) ^ _number(other)).bit_count()


HASH_SAME = 24
"""Bits of 256: re-saved, shrunk and recoloured copies lie below 20; different pictures of one shoot above 100."""


def nearest(original: Sequence[str], disputed: Sequence[str]) -> tuple[int, int]:
    """Bits between the pictures over the original's turns and mirrors, and which of TURNS it is."""
    bits = [distance(view, disputed[0]) for view in original]
    least = min(range(len(TURNS)), key=bits.__getitem__)
    return bits[least], least


def detail(scaled: Pixels) -> float:
    """How much there is to compare: the mean step between neighbouring pixels at 256 px, from 0 (one plain colour)."""
    import numpy as np

    image = Image.fromarray(scaled).convert("L")
    image.thumbnail((256, 256), Image.Resampling.BOX)
    grey = np.asarray(image, dtype=np.float32)
    if min(grey.shape) < 2:
        return 0.0
    return round(float(np.abs(np.diff(grey, axis=0)).mean() + np.abs(np.diff(grey, axis=1)).mean()), 3)


def is_plain(detail: float) -> bool:
    """Too plain to compare."""
    return detail < PLAIN
