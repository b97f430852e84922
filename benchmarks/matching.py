"""How many altered copies are found, and how many other pictures are wrongly called copies, on packaged photos.

The pictures come with scikit-image and scikit-learn where those are installed, and with the samples: other views of one
product are the hard false friends.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from itertools import permutations
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from appealgen.evidence.photos.matching import compare, kin  # noqa: E402
from appealgen.evidence.photos.picture import Picture  # noqa: E402
from tests.evidence.photos.altered import KINDS, jpeg  # noqa: E402


def originals() -> dict[str, Image.Image]:
    from skimage import data

    names = "astronaut coffee chelsea rocket stereo_motorcycle hubble_deep_field immunohistochemistry retina"
    names += " skin colorwheel brick grass gravel camera coins page"
    found = {}
    for name in names.split():
        try:
            pixels = getattr(data, name)()
        except Exception:  # a picture that this version does not carry
            continue
        pixels = pixels[0] if isinstance(pixels, tuple) else pixels
        found[name] = Image.fromarray(pixels).convert("RGB")
    return found


def overlap(one: np.ndarray, other: np.ndarray) -> float:
    """Intersection over union of two convex polygons."""
    inside, _ = cv2.intersectConvexConvex(one.astype(np.float32), other.astype(np.float32))
    areas = cv2.contourArea(one.astype(np.float32)) + cv2.contourArea(other.astype(np.float32))
    return inside / max(areas - inside, 1e-6)


def main() -> None:
    photos = originals()
    pictures = {name: Picture(jpeg(image, 92)) for name, image in photos.items()}
    names = list(photos)
    verdicts: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    overlaps, spent, pairs = [], 0.0, 0
    for number, name in enumerate(names):
        other = photos[names[(number + 1) % len(names)]]
        for kind, alter in KINDS.items():
            copy = alter(photos[name], other)
            made = Picture(jpeg(copy.image))
            begun = time.process_time()
            match = compare(pictures[name], made)
            spent += time.process_time() - begun
            pairs += 1
            verdicts[kind][match.verdict] += 1
            if "-v" in sys.argv and match.verdict != "same":
                print(name, kind, match.verdict, match.score, match.by)
            if match.verdict == "same" and match.outline:
                truth = np.array([(x * photos[name].width, y * photos[name].height) for x, y in copy.shows])
                overlaps.append(overlap(np.array(match.outline), truth))
                if "-v" in sys.argv and overlaps[-1] < 0.9:
                    print(name, kind, "overlap", round(overlaps[-1], 3), match.visible, match.changes)
    for kind, counted in verdicts.items():
        print(f"{kind:12} {counted['same']:3} same {counted['look']:3} look {counted['different']:3} different")
    total = sum(sum(c.values()) for c in verdicts.values())
    print(f"recall {sum(c['same'] for c in verdicts.values()) / total:.3f} of {total}")
    print(f"overlap median {np.median(overlaps):.4f}, .9 in {np.mean(np.array(overlaps) > 0.9):.3f}")
    print(f"{1000 * spent / pairs:.0f} ms a copy, cold")
    wrong = Counter(compare(pictures[a], pictures[b]).verdict for a, b in permutations(names, 2))
    print("random pairs", dict(wrong))
    shoots(("samples/image_theft/good/photos",))


def shoots(folders: tuple[str, ...]) -> None:
    for folder in folders:
        files = sorted((ROOT / folder).glob("*.JPG"))
        views = [Picture(file.read_bytes()) for file in files]
        for one, other in permutations(views, 2):
            match = compare(one, other)
            print("same shoot", match.verdict, match.score, kin(one, other))


if __name__ == "__main__":
    main()
