"""Lines of letters over photos and on things in them, as the network in `marks/glance` sees them.

    python -m benchmarks.marks.drawn PHOTOS FILE.npz [--lines N] [--seed N]

PHOTOS: a folder of photos without marks. `tools.fit_glance` learns from the file.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image

from appealgen.evidence.photos.marks.glance import View, views
from appealgen.evidence.photos.marks.inks import levelled
from appealgen.evidence.photos.marks.lettering import Line
from appealgen.evidence.photos.picture import SCALED_SIDE, Pixels
from benchmarks.marks.overlaid import corners, mark
from benchmarks.marks.printed import thing

Floats = npt.NDArray[np.float32]
MARKED = 0.62
"""Share of the pictures that carry a mark."""
MOST = 3
"""Lines of a kind that are taken of one picture."""


class Scene(NamedTuple):
    pixels: Pixels
    over: list[Line]
    honest: list[Line]


def scene(files: list[Path], chance: random.Random, grain: np.random.Generator) -> Scene:
    """A photo with print on things in it and perhaps a mark over it, saved, and shrunk as the program shrinks it."""
    pixels = _photo(chance.choice(files), chance)
    honest = [line for _ in range(chance.choice([0, 1, 1, 2])) for line in thing(pixels, chance, grain)]
    rough = chance.uniform(0, 2.5)
    if rough > 0.4:
        pixels += (rough * grain.standard_normal(pixels.shape[:2], np.float32))[..., None]
        pixels += rough / 2 * grain.standard_normal(pixels.shape, np.float32)
    pixels = np.clip(pixels, 0, 255)
    over = mark(pixels, chance)[0] if chance.random() < MARKED else []
    small, scale = np.clip(pixels + 0.5, 0, 255).astype(np.uint8), 1.0
    if chance.random() < 0.25:
        scale = chance.uniform(0.5, 0.95)
        small = cv2.resize(small, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    _, saved = cv2.imencode(".jpg", small[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, chance.randint(70, 97)])
    small = np.ascontiguousarray(cv2.imdecode(saved, cv2.IMREAD_COLOR)[..., ::-1])
    least = min(1.0, SCALED_SIDE / max(small.shape[:2]))
    if least < 1:
        small = cv2.resize(small, None, fx=least, fy=least, interpolation=cv2.INTER_AREA)
    return Scene(small, *([Line(scale * least * line, 1.0) for line in every] for every in (over, honest)))


def _photo(file: Path, chance: random.Random) -> Floats:
    with Image.open(file) as opened:
        image = opened.convert("RGB")
    if chance.random() < 0.6:
        share = chance.uniform(0.6, 1)
        x, y = (chance.uniform(0, 1 - share) * side for side in image.size)
        image = image.crop((int(x), int(y), int(x + share * image.width), int(y + share * image.height)))
    if chance.random() < 0.5:
        image = image.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    side = min(chance.choice([800, 1000, 1024, 1200, 1400, 1600]), int(2.2 * max(image.size)))
    ratio = side / max(image.size)
    image = image.resize(
        (max(64, round(image.width * ratio)), max(64, round(image.height * ratio))), Image.Resampling.BICUBIC
    )
    pixels = np.array(image, np.float32)
    if chance.random() < 0.5:
        pixels = pixels * np.float32([chance.uniform(0.85, 1.12) for _ in "rgb"]) + chance.uniform(-15, 15)
    return np.asarray(pixels, np.float32)


def samples(made: Scene, chance: random.Random) -> Iterator[tuple[View, int]]:
    """Some of its lines, as the detector might have found them, and whether they are laid over."""
    honest = [line for line in made.honest if not _meet(line, made.over)]
    taken = [(line, 1) for line in chance.sample(made.over, min(MOST, len(made.over)))]
    taken += [(line, 0) for line in chance.sample(honest, min(MOST, len(honest)))]
    for _ in range(chance.choice([0, 1, 2])):
        empty = _nothing(made, chance)
        taken += [(empty, 0)] if empty else []
    every = [*made.over, *honest]
    for line, over in taken:
        about = _about(line, chance)
        seen = list(views(made.pixels, about, [about, *(other for other in every if other is not line)]))
        yield chance.choice(seen), over


def _about(line: Line, chance: random.Random) -> Line:
    """The detector's lines are wider than the letters, and a little off."""
    x, y, wide, high, degrees = levelled(line)
    x, y = x + chance.uniform(-0.15, 0.15) * high, y + chance.uniform(-0.12, 0.12) * high
    high *= chance.uniform(1, 1.5)
    return Line(corners(x, y, wide + chance.uniform(-0.1, 0.5) * high, high, degrees + chance.gauss(0, 1)), line.score)


def _nothing(made: Scene, chance: random.Random) -> Line | None:
    """A place with edges where no letters were drawn."""
    high, wide = made.pixels.shape[:2]
    edges = np.abs(cv2.Laplacian(cv2.cvtColor(made.pixels, cv2.COLOR_RGB2GRAY), cv2.CV_16S)).astype(np.float32)
    rough = cv2.resize(edges, (40, 40), interpolation=cv2.INTER_AREA).ravel() + 0.3
    for _ in range(8):
        at = chance.choices(range(1600), rough.tolist())[0]
        tall = float(np.exp(chance.uniform(np.log(10), np.log(110))))
        place = corners(
            (at % 40 + 0.5) * wide / 40, (at // 40 + 0.5) * high / 40, tall * chance.uniform(1.2, 8), tall,
            chance.choice([0, 0, 0, chance.uniform(-50, 50)]),
        )  # fmt: skip
        line = Line(place, 1.0)
        inside = place.min() >= 0 and place[:, 0].max() < wide and place[:, 1].max() < high
        if inside and not _meet(line, [*made.over, *made.honest]):
            return line
    return None


def _meet(line: Line, others: list[Line]) -> bool:
    own = cv2.convexHull(line.corners)
    for other in others:
        theirs = cv2.convexHull(other.corners)
        shared, _ = cv2.intersectConvexConvex(own, theirs)
        if shared > 0.1 * min(cv2.contourArea(own), cv2.contourArea(theirs)):
            return True
    return False


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("photos", type=Path)
    asked.add_argument("file", type=Path)
    asked.add_argument("--lines", type=int, default=20_000)
    asked.add_argument("--seed", type=int, default=11)
    given = asked.parse_args()
    files = sorted(path for path in given.photos.iterdir() if path.suffix.lower() in (".jpg", ".png", ".jpeg"))
    chance, grain = random.Random(given.seed), np.random.default_rng(given.seed)
    drawn: list[tuple[View, int]] = []
    while len(drawn) < given.lines:
        drawn += samples(scene(files, chance, grain), chance)
    seen, over = zip(*drawn, strict=True)
    np.savez(
        given.file,
        **{name: np.stack([getattr(view, name) for view in seen]) for name in View._fields},
        over=np.array(over),
    )


if __name__ == "__main__":
    main()
