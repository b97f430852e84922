"""Makes the set that marks are measured on: photos, each with a mark drawn at full size or as it is, and what is where.

    python -m benchmarks.marks.make PHOTOS FOLDER [--set tuning | varied | wide | held-out | fresh] [--each N]

`varied` and `wide` draw marks that vary more, to fit to; `held-out` draws with other fonts, `fresh` with fonts, words and designs
that nothing is ever fitted to.

PHOTOS: a folder of photos without marks (none is kept here). Writes JPEGs and `truth.json`.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PIL import Image

from benchmarks.marks.designs import FRESH, FRESH_HONEST, FRESH_STAMPS
from benchmarks.marks.overlays import MARKS, OTHER_WORDS, OTHERS, STAMPS, Marked, Pen
from benchmarks.marks.scenes import HONEST
from benchmarks.marks.varied import VARIED
from benchmarks.marks.wide import WIDE, WIDE_HONEST, WidePen

SIDES = (800, 1024, 1280, 1600, 2400, 3000)
NOTO, TRUE = "/usr/share/fonts/opentype/noto/", "/usr/share/fonts/truetype/"
URW = "/usr/share/fonts/opentype/urw-base35/"
FONTS = {
    "latin": [TRUE + "dejavu/DejaVuSans-Bold.ttf", TRUE + "dejavu/DejaVuSans.ttf", TRUE + "liberation/LiberationSans-Regular.ttf",
              TRUE + "dejavu/DejaVuSerif.ttf"],
    "chinese": [NOTO + "NotoSansCJK-Regular.ttc", NOTO + "NotoSansCJK-Bold.ttc"],
    "mono": [TRUE + "dejavu/DejaVuSansMono.ttf", TRUE + "dejavu/DejaVuSans-Bold.ttf"],
}  # fmt: skip
WIDE_FONTS = {
    "latin": [*FONTS["latin"], *(TRUE + "noto/NotoSans-" + name + ".ttf" for name in ("Regular", "Bold", "Italic")),
              TRUE + "dejavu/DejaVuSansCondensed-Bold.ttf", TRUE + "liberation/LiberationSansNarrow-Regular.ttf",
              TRUE + "dejavu/DejaVuSerif-Bold.ttf", TRUE + "liberation/LiberationMono-Regular.ttf"],
    "chinese": [*FONTS["chinese"], NOTO + "NotoSerifCJK-Regular.ttc"],
    "mono": [*FONTS["mono"], TRUE + "noto/NotoMono-Regular.ttf"],
}  # fmt: skip
OTHER_FONTS = {
    "latin": [TRUE + "liberation/LiberationSerif-BoldItalic.ttf", TRUE + "liberation/LiberationSansNarrow-Bold.ttf",
              URW + "NimbusRoman-Bold.otf", TRUE + "dejavu/DejaVuSansCondensed-Oblique.ttf"],
    "chinese": [NOTO + "NotoSerifCJK-Bold.ttc", TRUE + "droid/DroidSansFallbackFull.ttf"],
    "mono": [TRUE + "liberation/LiberationMono-Bold.ttf", URW + "URWGothic-Demi.otf"],
}  # fmt: skip
FRESH_FONTS = {
    "latin": [URW + "NimbusSans-Bold.otf", URW + "P052-Roman.otf", URW + "NimbusSansNarrow-Regular.otf",
              TRUE + "dejavu/DejaVuSans-ExtraLight.ttf", TRUE + "liberation/LiberationSans-Italic.ttf", URW + "C059-Bold.otf"],
    "chinese": [NOTO + "NotoSerifCJK-Regular.ttc", NOTO + "NotoSansCJK-Bold.ttc"],
    "mono": [URW + "NimbusMonoPS-Bold.otf", TRUE + "liberation/LiberationSansNarrow-Bold.ttf"],
}  # fmt: skip


def photo(file: Path, side: int, chance: np.random.Generator) -> Image.Image:
    """The photo at that size, with a sensor's grain where it has none of its own."""
    with Image.open(file) as opened:
        image = opened.convert("RGB")
    side = min(side, max(image.size) * 2)
    ratio = side / max(image.size)
    image = image.resize((round(image.width * ratio), round(image.height * ratio)), Image.Resampling.LANCZOS)
    pixels = np.asarray(image, np.float32)
    amount = chance.uniform(0, 2.5)
    grain = chance.normal(0, amount, pixels.shape[:2])[..., None] + chance.normal(0, amount / 2, pixels.shape)
    return Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8))


class Kinds(NamedTuple):
    """What a set is drawn with."""

    fonts: dict[str, list[str]]
    marks: dict[str, Callable[[Image.Image, Pen], Marked]]
    honest: dict[str, Callable[[Image.Image, Pen], Image.Image]] = HONEST
    words: dict[str, tuple[str, ...]] | None = None
    seed: int = 0
    pen: type[Pen] = Pen
    honest_each: tuple[int, int] = (2, 1)
    """Times as many clean pictures, and with print of each sort, as marked ones of each kind."""
    quality: tuple[int, int] = (85, 96)


SETS = {
    "tuning": Kinds(FONTS, MARKS), "varied": Kinds(FONTS, VARIED),
    "wide": Kinds(WIDE_FONTS, WIDE, WIDE_HONEST, pen=WidePen, honest_each=(20, 2), quality=(78, 97)),
    "held-out": Kinds(OTHER_FONTS, OTHERS, seed=9000),
    "fresh": Kinds(FRESH_FONTS, {**OTHERS, **FRESH}, {**HONEST, **FRESH_HONEST}, OTHER_WORDS, 9000),
}  # fmt: skip


def made(photos: Path, folder: Path, kinds: Kinds, each: int, seed: int = 0, largest: int = max(SIDES)) -> None:
    """Draws a set on these photos into the folder."""
    files = sorted(path for path in photos.iterdir() if path.suffix.lower() in (".jpg", ".png", ".jpeg"))
    chance = np.random.default_rng(seed + kinds.seed)
    pen = kinds.pen(kinds.fonts, chance, kinds.words)
    folder.mkdir(parents=True, exist_ok=True)
    truth = []
    for name in (*kinds.marks, *kinds.honest):
        for number in range(each * (1 if name in kinds.marks else kinds.honest_each[name != "clean"])):
            file = files[int(chance.integers(len(files)))] if name != "clean" else files[number % len(files)]
            image, boxes = photo(file, min(int(chance.choice(SIDES)), largest), chance), []
            if name in kinds.marks:
                image, boxes = kinds.marks[name](image, pen)
            else:
                image = kinds.honest[name](image, pen)
            to = folder / f"{name.replace(' ', '-')}-{number:02}.jpg"
            image.save(to, quality=int(chance.integers(*kinds.quality)))
            grade = "stamp" if name in STAMPS | FRESH_STAMPS else "mark" if name in kinds.marks else "none"
            truth.append(
                {"file": to.name, "kind": name, "grade": grade, "boxes": boxes, "size": image.size, "photo": file.name}
            )
    (folder / "truth.json").write_text(json.dumps(truth))


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("photos", type=Path)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--set", choices=tuple(SETS), default="tuning")
    asked.add_argument("--each", type=int, default=6)
    asked.add_argument("--seed", type=int, default=0)
    asked.add_argument("--largest", type=int, default=max(SIDES), help="longest side in pixels")
    given = asked.parse_args()
    made(given.photos, given.folder, SETS[given.set], given.each, given.seed, given.largest)


if __name__ == "__main__":
    main()
