"""What others reach on the same pairs: perceptual hashes, and matched ORB points, each at its best limit.

Measured on 88 copies (every kind, the stronger of its strengths, of 4 photographs), each limit set so that it makes no false
claim on 28 random pairs and 24 other views of the same product: pHash .44 (64 bits) and .50 (256), dHash .57, wHash .52,
PDQ .51, crop_resistant .33, ORB .74.

PDQ is measured where `pdqhash` is installed. imagededup is not: it brings torch (2 GB), and its hashes (pHash, dHash, wHash,
aHash of 64 bits) are those that imagehash makes.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable, Sequence
from functools import lru_cache

import cv2
import imagehash
import numpy as np
from PIL import Image

from appealgen.evidence.photos.picture import Picture

try:
    import pdqhash
except ImportError:
    pdqhash = None

Pair = tuple[Picture, Picture]


def _image(picture: Picture) -> Image.Image:
    return Image.open(io.BytesIO(picture.data)).convert("RGB")


@lru_cache(4096)
def _phash(picture: Picture, size: int) -> imagehash.ImageHash:
    return imagehash.phash(_image(picture), hash_size=size)


@lru_cache(4096)
def _difference(picture: Picture) -> imagehash.ImageHash:
    return imagehash.dhash(_image(picture))


@lru_cache(4096)
def _wavelets(picture: Picture) -> imagehash.ImageHash:
    return imagehash.whash(_image(picture))


@lru_cache(4096)
def _pdq(picture: Picture) -> np.ndarray:
    """Of all 8 turns and mirrors."""
    return np.array(pdqhash.compute_dihedral(np.asarray(_image(picture)))[0])


@lru_cache(4096)
def _parts(picture: Picture) -> imagehash.ImageMultiHash:
    return imagehash.crop_resistant_hash(_image(picture), min_segment_size=500, segmentation_image_size=300)


@lru_cache(4096)
def _orb(picture: Picture) -> tuple[np.ndarray, np.ndarray | None]:
    grey = cv2.cvtColor(np.asarray(_image(picture)), cv2.COLOR_RGB2GRAY)
    scale = 640 / max(grey.shape)
    found, described = cv2.ORB_create(1500).detectAndCompute(cv2.resize(grey, None, fx=scale, fy=scale), None)
    return np.float32([point.pt for point in found]).reshape(-1, 2), described


def _inliers(one: Picture, other: Picture) -> float:
    (here, first), (there, second) = _orb(one), _orb(other)
    if first is None or second is None or min(len(first), len(second)) < 8:
        return 0.0
    pairs = cv2.BFMatcher(cv2.NORM_HAMMING).knnMatch(first, second, k=2)
    good = [pair[0] for pair in pairs if len(pair) == 2 and pair[0].distance < 0.8 * pair[1].distance]
    if len(good) < 8:
        return 0.0
    source = here[[match.queryIdx for match in good]]
    target = there[[match.trainIdx for match in good]]
    _, mask = cv2.findHomography(source, target, cv2.RANSAC, 4.0)
    return 0.0 if mask is None else float(mask.sum())


PEERS: dict[str, Callable[[Picture, Picture], float]] = {
    "imagehash pHash, 64 bits": lambda one, other: -float(_phash(one, 8) - _phash(other, 8)),
    "imagehash pHash, 256 bits": lambda one, other: -float(_phash(one, 16) - _phash(other, 16)),
    "imagehash dHash, 64 bits": lambda one, other: -float(_difference(one) - _difference(other)),
    "imagehash wHash, 64 bits": lambda one, other: -float(_wavelets(one) - _wavelets(other)),
    "imagehash crop_resistant": lambda one, other: -float(_parts(one) - _parts(other)),
    "OpenCV ORB, inliers": _inliers,
}
"""Each says how alike two pictures are; more is more."""
if pdqhash:
    PEERS["PDQ, 8 turns and mirrors"] = lambda one, other: -float((_pdq(one) ^ _pdq(other)[0]).sum(axis=1).min())


def tell(copies: Sequence[Pair], random: Sequence[Pair], same_product: Sequence[Pair]) -> None:
    """Recall of each peer at the limit that makes no false claim on random pairs, and then on the same product either."""
    print(f"{'peer':28} {'ms a pair':>10} {'free of error: random':>22} {'same product too':>18}")
    for name, alike in PEERS.items():
        begun = time.process_time()
        found = np.array([alike(*pair) for pair in copies])
        spent = 1000 * (time.process_time() - begun) / max(1, len(copies))
        by_random = max((alike(*pair) for pair in random), default=-np.inf)
        by_all = max([by_random, *(alike(*pair) for pair in same_product)])
        print(f"{name:28} {spent:10.0f} {(found > by_random).mean():22.3f} {(found > by_all).mean():18.3f}")
