"""Originals and other photographs of the same things: packaged photographs, the samples, renders, a folder of one's own."""

from __future__ import annotations

import io
from itertools import permutations
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 2600
PACKAGED = "astronaut coffee chelsea rocket hubble_deep_field immunohistochemistry retina camera coins"
SHOOTS = {"teapot": range(2041, 2045), "speaker": range(3310, 3314)}


def photographs(folder: Path | None) -> dict[str, Image.Image]:
    """Every original, by name; `folder` holds further photographs (JPEG), such as wallpapers."""
    from skimage import data

    found = {}
    for name in PACKAGED.split():
        try:
            found[name] = Image.fromarray(getattr(data, name)()).convert("RGB")
        except Exception:  # a picture that this version does not carry
            continue
    for product, numbers in SHOOTS.items():
        for number in list(numbers)[:2]:
            found[f"{product}-{number}"] = _sample(number)
    for file in sorted(folder.glob("*.jpg")) if folder else ():
        with Image.open(file) as image:
            image.draft("RGB", (LONGEST, LONGEST))
            image.thumbnail((LONGEST, LONGEST))
            found[file.stem] = image.convert("RGB")
    return found


def _sample(number: int) -> Image.Image:
    return Image.open(ROOT / f"samples/image_theft/two-pictures/photos/IMG_{number}.JPG").convert("RGB")


def held_out(name: str) -> bool:
    """Every second original, by its letters, is never tuned on."""
    return sum(name.encode()) % 2 == 1


def of_the_same(renders: Path) -> list[tuple[str, bytes, bytes]]:
    """Pairs of other photographs of one thing, both ways round: kind, one, other."""
    shoots = [[(str(n), _saved(_sample(n))) for n in numbers] for numbers in SHOOTS.values()]
    groups: dict[str, list[tuple[str, bytes]]] = {"same shoot 1": shoots[0], "same shoot 2": shoots[1]}
    for product in ("teapot", "speaker", "box"):
        files = [f for f in sorted(renders.glob(f"{product}-*.png")) if "pov" not in f.suffix]
        groups[f"renders of {product}"] = [(file.stem, _saved(Image.open(file).convert("RGB"))) for file in files]
    groups["renders of teapot"].append(shoots[0][0])
    groups["renders of speaker"].append(shoots[1][0])
    pairs = [
        (f"{group}: {a[0]} {b[0]}", a[1], b[1]) for group, views in groups.items() for a, b in permutations(views, 2)
    ]
    return pairs + [
        pair for flat in renders.glob("box-flat.png") for pair in _in_scenes(Image.open(flat).convert("RGB"))
    ]


def _in_scenes(label: Image.Image) -> list[tuple[str, bytes, bytes]]:
    """A printed front photographed alone and in other scenes: the false friend that is a plane."""
    made = []
    rng = np.random.default_rng(11)
    for number in (2041, 2043, 3310, 3312):
        for slant in (0.02, 0.06, 0.12):
            scene = _photographed(label, _sample(number), rng, slant, 0.6)
            alone = _photographed(label, Image.new("RGB", (1000, 1000), (248, 248, 246)), rng, 0.02, 0.8)
            made.append((f"box alone, in {number} at {slant}", alone, scene))
            made.append((f"in {number} at {slant}, box alone", scene, alone))
    return made


def _photographed(
    label: Image.Image, scene: Image.Image, rng: np.random.Generator, slant: float, share: float
) -> bytes:
    """The print as a camera sees it there: from its own place, in its own light, with its own grain."""
    high = share * scene.height * rng.uniform(0.85, 1.1)
    wide = high * label.width / label.height
    left, top = rng.uniform(0.1, 0.9) * (scene.width - wide), rng.uniform(0.3, 0.7) * (scene.height - high)
    corners = np.array([(left, top), (left + wide, top), (left + wide, top + high), (left, top + high)])
    corners += rng.uniform(-slant, slant, (4, 2)) * wide
    here = np.array([(0, 0), (label.width, 0), label.size, (0, label.height)], np.float32)
    map = cv2.getPerspectiveTransform(here, corners.astype(np.float32))
    down, across = np.mgrid[0 : 1 : label.height * 1j, 0 : 1 : label.width * 1j]
    light = rng.uniform(0.75, 1.0) + rng.uniform(-0.25, 0.25) * across + rng.uniform(-0.2, 0.2) * down
    lit = np.clip(np.asarray(label, np.float32) * light[:, :, None] * rng.uniform(0.92, 1.08, 3), 0, 255).astype(
        np.uint8
    )
    laid = cv2.warpPerspective(lit, map, scene.size, flags=cv2.INTER_AREA)
    mask = (
        cv2.warpPerspective(np.full(lit.shape[:2], 255, np.uint8), map, scene.size, flags=cv2.INTER_LINEAR)[:, :, None]
        / 255
    )
    pixels = np.asarray(scene, np.float32) * (1 - mask) + laid * mask
    pixels = cv2.GaussianBlur(pixels, (0, 0), 0.8) + rng.normal(0, 2.5, (*pixels.shape[:2], 1))
    image = Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))
    image.thumbnail((900, 900))
    return _saved(image)


def twin(image: Image.Image, seed: int) -> tuple[bytes, bytes]:
    """The same camera a second later: another grain, a little more light, a pixel's shift of half of it."""
    made = []
    for number in (0, 1):
        rng = np.random.default_rng(seed * 2 + number)
        pixels = np.asarray(image, np.float32) * (1.0, 1.04)[number]
        grain = rng.normal(0, 3.0, pixels.shape[:2])[:, :, None] + rng.normal(0, 1.5, pixels.shape)
        made.append(_saved(Image.fromarray(np.clip(pixels + grain, 0, 255).astype(np.uint8))))
    return made[0], made[1]


def _saved(image: Image.Image, quality: int = 90) -> bytes:
    made = io.BytesIO()
    image.save(made, "JPEG", quality=quality)
    return made.getvalue()
