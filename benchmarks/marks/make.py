"""Makes the set that marks are measured on: photos, each with a mark drawn at full size or as it is, and what is where.

    python -m benchmarks.marks.make PHOTOS FOLDER [--held-out] [--each N]

PHOTOS: a folder of photos without marks (none is kept here). Writes JPEGs and `truth.json`.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from PIL import Image

from benchmarks.marks.overlays import MARKS, OTHERS, STAMPS, Pen
from benchmarks.marks.scenes import HONEST

SIDES = (800, 1024, 1280, 1600, 2400, 3000)
NOTO, TRUE = "/usr/share/fonts/opentype/noto/", "/usr/share/fonts/truetype/"
URW = "/usr/share/fonts/opentype/urw-base35/"
FONTS = {
    "latin": [TRUE + "dejavu/DejaVuSans-Bold.ttf", TRUE + "dejavu/DejaVuSans.ttf", TRUE + "liberation/LiberationSans-Regular.ttf",
              TRUE + "dejavu/DejaVuSerif.ttf"],
    "chinese": [NOTO + "NotoSansCJK-Regular.ttc", NOTO + "NotoSansCJK-Bold.ttc"],
    "mono": [TRUE + "dejavu/DejaVuSansMono.ttf", TRUE + "dejavu/DejaVuSans-Bold.ttf"],
}  # fmt: skip
OTHER_FONTS = {
    "latin": [TRUE + "liberation/LiberationSerif-BoldItalic.ttf", TRUE + "liberation/LiberationSansNarrow-Bold.ttf",
              URW + "NimbusRoman-Bold.otf", TRUE + "dejavu/DejaVuSansCondensed-Oblique.ttf"],
    "chinese": [NOTO + "NotoSerifCJK-Bold.ttc", TRUE + "droid/DroidSansFallbackFull.ttf"],
    "mono": [TRUE + "liberation/LiberationMono-Bold.ttf", URW + "URWGothic-Demi.otf"],
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


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("photos", type=Path)
    asked.add_argument("folder", type=Path)
    asked.add_argument("--held-out", action="store_true")
    asked.add_argument("--each", type=int, default=6)
    asked.add_argument("--seed", type=int, default=0)
    asked.add_argument("--largest", type=int, default=max(SIDES), help="longest side in pixels")
    given = asked.parse_args()
    files = sorted(path for path in given.photos.iterdir() if path.suffix.lower() in (".jpg", ".png", ".jpeg"))
    chance = np.random.default_rng(given.seed + (9000 if given.held_out else 0))
    pen = Pen(OTHER_FONTS if given.held_out else FONTS, chance)
    given.folder.mkdir(parents=True, exist_ok=True)
    truth = []
    kinds = [(name, True) for name in (OTHERS if given.held_out else MARKS)] + [(name, False) for name in HONEST]
    for name, is_mark in kinds:
        for number in range(given.each * (2 if name == "clean" else 1)):
            file = files[int(chance.integers(len(files)))] if name != "clean" else files[number % len(files)]
            image = photo(file, min(int(chance.choice(SIDES)), given.largest), chance)
            image, boxes = OTHERS[name](image, pen) if is_mark else (HONEST[name](image, pen), [])
            to = given.folder / f"{name.replace(' ', '-')}-{number:02}.jpg"
            image.save(to, quality=int(chance.integers(85, 96)))
            grade = "stamp" if name in STAMPS else "mark" if is_mark else "none"
            truth.append(
                {"file": to.name, "kind": name, "grade": grade, "boxes": boxes, "size": image.size, "photo": file.name}
            )
    (given.folder / "truth.json").write_text(json.dumps(truth))


if __name__ == "__main__":
    main()
