"""What four photos of one shop share: found, and in its place? Clean sets and a still camera must show nothing.

python -m benchmarks.marks.sets PHOTOS [--each N]
"""

from __future__ import annotations

import argparse
import io
import time
from pathlib import Path

import numpy as np
from PIL import Image

from appealgen.evidence.photos.picture import Picture, Pixels
from appealgen.evidence.photos.shared_marks import shared_marks
from benchmarks.marks.make import FONTS
from benchmarks.marks.measure import overlap
from benchmarks.marks.overlays import OTHERS, Pen
from benchmarks.marks.scenes import label

KINDS = (
    "corner text", "centre text", "faint text", "chinese", "outlined", "turned", "tiled", "tiled faint", "logo",
    "logo faint", "badge", "sticker", "band", "corner date", "qr",
)  # fmt: skip
SIZE = (1400, 1050)


def cut(file: Path, size: tuple[int, int]) -> Image.Image:
    """The photo's middle at that size."""
    with Image.open(file) as opened:
        image = opened.convert("RGB")
    scale = max(size[0] / image.width, size[1] / image.height)
    image = image.resize((round(image.width * scale) + 1, round(image.height * scale) + 1), Image.Resampling.LANCZOS)
    x, y = (image.width - size[0]) // 2, (image.height - size[1]) // 2
    return image.crop((x, y, x + size[0], y + size[1]))


def scaled(image: Image.Image, quality: int) -> Pixels:
    made = io.BytesIO()
    image.save(made, "JPEG", quality=quality)
    return Picture(made.getvalue()).scaled


def still(image: Image.Image, chance: np.random.Generator, number: int) -> Image.Image:
    """The same scene again from the same place: a little brighter, with grain of its own and another thing in it."""
    pixels = np.asarray(image, np.float32) * chance.uniform(0.96, 1.04) + chance.normal(
        0, 2.5, (image.height, image.width, 1)
    )
    again = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    return label(0.1, 20, (0.7, 1.5))(again, Pen(FONTS, chance)) if number % 2 else again


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("photos", type=Path)
    asked.add_argument("--each", type=int, default=3)
    given = asked.parse_args()
    files = sorted(path for path in given.photos.iterdir() if path.suffix.lower() in (".jpg", ".png"))
    chance = np.random.default_rng(4)
    spent, sets = 0.0, 0

    def look(images: list[Image.Image]):  # type: ignore[no-untyped-def]
        nonlocal spent, sets
        pictures = [scaled(image, int(chance.integers(86, 95))) for image in images]
        begun = time.process_time()
        found = shared_marks(pictures)
        spent += time.process_time() - begun
        sets += 1
        return found

    for kind in KINDS:
        hits, placed, sure = 0, 0, 0
        for number in range(given.each):
            four = [cut(files[int(index)], SIZE) for index in chance.choice(len(files), 4, replace=False)]
            drawn = [OTHERS[kind](image, Pen(FONTS, np.random.default_rng(100 * number + len(kind)))) for image in four]
            boxes = [
                tuple(value / side for value, side in zip(box, (*SIZE, *SIZE), strict=True)) for box in drawn[0][1]
            ]
            found = look([image for image, _ in drawn])
            hits += bool(found)
            placed += any(overlap(mark.box, box) >= 0.5 for mark in found for box in boxes)
            sure += any(mark.grade == "sure" for mark in found)
        print(f"{kind:14} found {hits}/{given.each}, in its place {placed}, sure {sure}", flush=True)
    wrong = []
    for _ in range(4 * given.each):
        four = [cut(files[int(index)], SIZE) for index in chance.choice(len(files), 4, replace=False)]
        wrong.append(("clean", look(four)))
    for _ in range(3 * given.each):
        one = cut(files[int(chance.integers(len(files)))], SIZE)
        wrong.append(("still camera", look([still(one, chance, frame) for frame in range(4)])))
    for kind in ("clean", "still camera"):
        of = [found for name, found in wrong if name == kind]
        sure = sum(any(mark.grade == "sure" for mark in found) for found in of)
        print(f"{kind:14} false {sum(bool(found) for found in of)}/{len(of)}, sure {sure}")
    print(f"{1000 * spent / sets:.0f} ms CPU for four")


if __name__ == "__main__":
    main()
