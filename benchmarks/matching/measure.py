"""What is counted: copies found kind by kind, other pictures wrongly called copies, how well outlines lie."""

from __future__ import annotations

import io
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import permutations
from pathlib import Path

import cv2
import numpy as np
import peers
from alterations import KINDS, altered, saved, shown
from originals import of_the_same, twin
from PIL import Image

from appealgen.evidence.photos.matching import compare
from appealgen.evidence.photos.model import Match
from appealgen.evidence.photos.picture import Picture

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
    """By kind, in the order in which they were asked; so are `answers`."""
    answers: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def asked(self, kind: str, name: str, one: Picture, other: Picture) -> Match:
        begun = time.process_time()
        match = compare(one, other)
        self.spent += time.process_time() - begun
        self.verdicts[kind][match.verdict] += 1
        self.pairs[kind].append((one, other))
        self.answers[kind].append(match.verdict)
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


def copies(photos: dict[str, Image.Image], told: Told, kinds: str = "", seed: int = 0) -> None:
    """Every kind in both strengths of every original. Another seed makes other crops, words, turns."""
    names = list(photos)
    pictures = {name: Picture(_jpeg(image)) for name, image in photos.items()}
    for number, name in enumerate(names):
        others = [photos[one] for one in [*names[number + 1 :], *names[:number]][:8]]
        others = [other.resize((600, round(600 * other.height / other.width))) for other in others]
        for kind, strengths in KINDS.items():
            for strength, steps in enumerate(strengths):
                if kinds and kind not in kinds:
                    continue
                side = SIDES[strength][(number + len(kind)) % 2]
                copy = altered(photos[name], steps, side, 1_000_000 * seed + 100 * number + strength, others)
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
    made = io.BytesIO()
    image.save(made, "JPEG", quality=92)
    return made.getvalue()
