"""How many altered copies are found, kind by kind, and how many other pictures are wrongly called copies.

    python benchmarks/matching [--photographs FOLDER] [--renders FOLDER] [--held-out] [--peers] [-v]

Photographs: a folder of JPEG, such as the wallpapers that Linux distributions package. Renders: what `renders.py` makes.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import chain, permutations
from pathlib import Path

import cv2
import numpy as np
from PIL import Image

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import peers  # noqa: E402
from alterations import KINDS, altered, saved, shown  # noqa: E402
from originals import held_out, of_the_same, photographs, twin  # noqa: E402

from appealgen.evidence.photos.matching import compare  # noqa: E402
from appealgen.evidence.photos.model import Match  # noqa: E402
from appealgen.evidence.photos.picture import Picture  # noqa: E402

SIDES = ((900, 600), (640, 420))
"""Longest side of a disputed picture, by strength; two of each in turn."""


@dataclass
class Told:
    """What came out."""

    verdicts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    overlaps: list[tuple[float, str]] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)
    spent: float = 0.0
    talk: bool = False
    pairs: dict[str, list[peers.Pair]] = field(default_factory=lambda: defaultdict(list))

    def asked(self, kind: str, name: str, one: Picture, other: Picture) -> Match:
        begun = time.process_time()
        match = compare(one, other)
        self.spent += time.process_time() - begun
        self.verdicts[kind][match.verdict] += 1
        self.pairs[kind].append((one, other))
        return match

    def outline(self, match: Match, truth: np.ndarray, size: tuple[int, int], name: str) -> None:
        if match.verdict != "same":
            return
        found = np.array(match.outline or [(0, 0), (size[0], 0), size, (0, size[1])], np.float32)
        inside, _ = cv2.intersectConvexConvex(found, truth)
        area = cv2.contourArea(truth)
        both = inside / max(cv2.contourArea(found) + area - inside, 1e-6)
        share = area / (size[0] * size[1])
        off = abs((1.0 if match.visible is None else match.visible) - share)
        self.overlaps.append((both, name))
        self.shares.append(off)
        if self.talk and (both < 0.97 or off > 0.01):
            print(f"  {name}: overlap {both:.3f}, share {match.visible} for {share:.3f}")

    def tell(self) -> None:
        for kind, counted in self.verdicts.items():
            print(f"{kind:24} {counted['same']:3} same {counted['look']:3} look {counted['different']:3} different")
        if self.overlaps:
            found = np.array([both for both, _ in self.overlaps])
            print(f"overlap median {np.median(found):.4f}, .9 in {(found > 0.9).mean():.3f}")
            off = np.array(self.shares)
            print(f"share off by median {np.median(off):.4f}, .01 in {(off <= 0.01).mean():.3f}")


def copies(photos: dict[str, Image.Image], told: Told, kinds: str) -> None:
    """Every kind in both strengths of every original."""
    names = list(photos)
    pictures = {name: Picture(_jpeg(image)) for name, image in photos.items()}
    for number, name in enumerate(names):
        others = [photos[names[(number + step) % len(names)]] for step in range(1, 9)]
        others = [other.resize((600, round(600 * other.height / other.width))) for other in others]
        for kind, strengths in KINDS.items():
            for strength, steps in enumerate(strengths):
                if kinds and kind not in kinds:
                    continue
                side = SIDES[strength][(number + len(kind)) % 2]
                copy = altered(photos[name], steps, side, 100 * number + strength, others)
                called = f"{name} {kind} {strength + 1}"
                match = told.asked(f"{kind} {strength + 1}", called, pictures[name], Picture(saved(copy)))
                if told.talk and match.verdict != "same":
                    print(f"  {called}: {match.verdict} {match.score} {match.by}")
                told.outline(match, shown(copy, photos[name].size), photos[name].size, called)


def strangers(photos: dict[str, Image.Image], told: Told) -> None:
    pictures = [
        Picture(_jpeg(image.resize((800, round(800 * image.height / image.width))))) for image in photos.values()
    ]
    for one, other in list(permutations(pictures, 2))[:: max(1, len(pictures) // 12)]:
        told.asked("random pairs", "", one, other)


def others_of_the_same(renders: Path, told: Told) -> None:
    for name, one, other in of_the_same(renders):
        match = told.asked(
            name.split(":")[0] if ":" in name else "flat print in scenes", name, Picture(one), Picture(other)
        )
        if told.talk and match.verdict != "different":
            print(f"  {name}: {match.verdict} {match.score} {[c.kind for c in match.changes]}")


def twins(photos: dict[str, Image.Image], told: Told) -> None:
    for number, image in enumerate(photos.values()):
        one, other = twin(image.resize((1000, round(1000 * image.height / image.width))), number)
        told.asked("tripod twins", "", Picture(one), Picture(other))


def _jpeg(image: Image.Image) -> bytes:
    import io

    made = io.BytesIO()
    image.save(made, "JPEG", quality=92)
    return made.getvalue()


def main() -> None:
    parser = argparse.ArgumentParser(description="How many altered copies are found.")
    parser.add_argument("--photographs", type=Path)
    parser.add_argument("--renders", type=Path, default=ROOT / "build" / "renders")
    parser.add_argument("--held-out", action="store_true", help="only originals that nobody tunes on")
    parser.add_argument("--kinds", default="", help="only kinds that are named in this text")
    parser.add_argument("--only", default="copies strangers same twins")
    parser.add_argument("--most", type=int, default=1000)
    parser.add_argument("--peers", action="store_true", help="what others reach on the same pairs")
    parser.add_argument("-v", action="store_true", dest="talk")
    chosen = parser.parse_args()
    photos = photographs(chosen.photographs)
    photos = {name: image for name, image in photos.items() if held_out(name) == chosen.held_out}
    photos = dict(list(photos.items())[: chosen.most])
    found, wrong = Told(talk=chosen.talk), Told(talk=chosen.talk)
    if "copies" in chosen.only:
        copies(photos, found, chosen.kinds)
        found.tell()
        counted = sum(found.verdicts.values(), Counter())
        print(f"recall {counted['same'] / counted.total():.4f} of {counted.total()}")
        print(f"{1000 * found.spent / counted.total():.0f} ms a copy, cold")
    if "strangers" in chosen.only:
        strangers(photos, wrong)
    if "same" in chosen.only:
        others_of_the_same(chosen.renders, wrong)
    if "twins" in chosen.only:
        twins(photos, wrong)
    wrong.tell()
    if chosen.peers:
        random = wrong.pairs.pop("random pairs", [])
        wrong.pairs.pop("tripod twins", None)
        peers.tell(list(chain(*found.pairs.values())), random, list(chain(*wrong.pairs.values())))


if __name__ == "__main__":
    main()
