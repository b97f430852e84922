"""Honest originals beside copies of them, and enlarged ones beside what they were made of: which are called enlarged?"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator

import numpy as np
from PIL import Image, ImageFilter

from appealgen.evidence.photos.matching import compare
from appealgen.evidence.photos.picture import Picture

Random = np.random.Generator
FILTERS = (
    Image.Resampling.BICUBIC,
    Image.Resampling.LANCZOS,
    Image.Resampling.BILINEAR,
    Image.Resampling.BOX,
)
TIMES = (1.2, 1.5, 2.0, 3.0)
SIDE = 1600
SMALLEST = 300
"""No disputed picture's longest side is shorter."""
STATES = ((0.0, 0.0), (0.0, 2.5), (0.8, 2.0), (1.5, 2.0), (2.5, 0.0))
"""Of honest originals: blur and grain, in pixels and levels of grey."""


def told(photos: dict[str, Image.Image], seed: int = 1) -> dict[str, Counter[str]]:
    """How often each kind of original was called `finer`, `enlarged`, `unsure`, or was not asked (`none`)."""
    rng = np.random.default_rng(seed)
    counted: dict[str, Counter[str]] = {"sharp": Counter(), "soft or noisy": Counter(), "enlarged": Counter()}
    for image in photos.values():
        large = _sized(image, min(SIDE, max(image.size)), Image.Resampling.LANCZOS)
        for by in TIMES:
            for kind, original, disputed in (*_honest(large, by, rng), *_enlarged(large, by, rng)):
                match = compare(Picture(original), Picture(disputed))
                if match.verdict == "same":
                    counted[kind][match.detail.verdict if match.detail else "none"] += 1
    return counted


def _honest(large: Image.Image, by: float, rng: Random) -> Iterator[tuple[str, bytes, bytes]]:
    for blur, noise in STATES:
        soft = large.filter(ImageFilter.GaussianBlur(blur)) if blur else large
        grain = rng.normal(0, noise, (soft.height, soft.width, 1))
        original = _saved(Image.fromarray((np.asarray(soft) + grain).clip(0, 255).astype(np.uint8)), rng, (96, 92, 85))
        copy = _cut(Image.open(io.BytesIO(original)), rng)
        copy = _sharper(_sized(copy, round(max(copy.size) / by), FILTERS[rng.integers(4)]), rng)
        if max(copy.size) >= SMALLEST:
            yield "sharp" if (blur, noise) == (0, 0) else "soft or noisy", original, _saved(copy, rng, (90, 80, 65))


def _enlarged(large: Image.Image, by: float, rng: Random) -> Iterator[tuple[str, bytes, bytes]]:
    for side in (1000, 640):
        first = _saved(_sized(large, min(side, round(2400 / by), max(large.size)), FILTERS[1]), rng, (92, 85, 75))
        small = Image.open(io.BytesIO(first)).convert("RGB")
        original = _sharper(_sized(small, round(max(small.size) * by), FILTERS[rng.integers(3)]), rng, 1.5)
        yield "enlarged", _saved(original, rng, (96, 92, 85)), _saved(_cut(small, rng), rng, (92, 85, 75))


def _sized(image: Image.Image, side: int, how: Image.Resampling) -> Image.Image:
    ratio = side / max(image.size)
    return image.resize((round(image.width * ratio), round(image.height * ratio)), how)


def _sharper(image: Image.Image, rng: Random, radius: float = 1.0) -> Image.Image:
    percent = int(rng.choice((0, 0, 60, 120)))
    return image.filter(ImageFilter.UnsharpMask(radius, percent, 0)) if percent else image


def _cut(image: Image.Image, rng: Random) -> Image.Image:
    if rng.random() < 0.6:
        return image
    across, down = (round(side * rng.uniform(0.6, 0.9)) for side in image.size)
    left, top = round(rng.uniform(0, image.width - across)), round(rng.uniform(0, image.height - down))
    return image.crop((left, top, left + across, top + down))


def _saved(image: Image.Image, rng: Random, qualities: tuple[int, ...]) -> bytes:
    made = io.BytesIO()
    image.convert("RGB").save(made, "JPEG", quality=int(rng.choice(qualities)))
    return made.getvalue()
