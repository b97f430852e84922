"""The photos of a library from which a picture may be made: by hash, and by the points that they share."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from appealgen.evidence.photos.features import describe
from appealgen.evidence.photos.library.arrays import Arrays
from appealgen.evidence.photos.library.points import Points, query_points
from appealgen.evidence.photos.library.words import votes
from appealgen.evidence.photos.picture import Picture

CANDIDATES = 20
"""Photos that are held against the picture in full."""
ASKED = 400
"""Points of the picture that are looked up, and as many of its mirror image.

With 200 the recall is a hundredth below that of 300. With 400, by benchmarks/library.py at 100,000 entries: 97.4 % of 76 altered
copies, 1.6 s of CPU a query in the median and 2.8 s at most."""
HASH_FAR = 96
"""Bits of 256 up to which a hash counts. Two random hashes are 128 ± 8 apart, the nearest of 100,000 by chance some 94."""
HASH_WEIGHT = 12.0
"""What a hash without a bit of difference is worth in votes: as much as a dozen points. By chance the 20th photo has .2 to .5."""


class Candidate(Struct, frozen=True):
    """A photo, and how much speaks for it."""

    sha256: str
    votes: float


def candidates(picture: Picture, library: Arrays, most: int = CANDIDATES) -> list[Candidate]:
    """The likeliest photos, the first the likeliest."""
    made = describe(picture)
    count = len(library.digests)
    if not count:
        return []
    score = by_hash(library.hashes, made.hashes)
    for grey in (made.grey, np.ascontiguousarray(made.grey[:, ::-1])):
        points: Points = query_points(grey, ASKED)
        if len(points):
            score = np.maximum(score, votes(library.words, points, count) + np.minimum(score, 2.0))
    best = np.argsort(-score, kind="stable")[:most]
    return [Candidate(library.digests[at].decode(), round(float(score[at]), 2)) for at in best if score[at] > 0]


def by_hash(hashes: npt.NDArray[np.uint64], turns: tuple[str, ...]) -> npt.NDArray[np.float32]:
    """Votes by the nearest of the picture's turns and mirrors."""
    nearest = np.full(len(hashes), 256, np.uint16)
    for digits in turns:
        turned = np.frombuffer(bytes.fromhex(digits), np.uint64)
        for start in range(0, len(hashes), 16384):
            part = slice(start, start + 16384)
            bits = np.bitwise_count(hashes[part] ^ turned).sum(axis=1, dtype=np.uint16)
            np.minimum(nearest[part], bits, out=nearest[part])
    return (HASH_WEIGHT * np.square(1 - nearest / HASH_FAR) * (nearest < HASH_FAR)).astype(np.float32)
