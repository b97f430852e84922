"""Patches of a picture that may be a logo or badge laid over it, and their figures: is each of one colour, mixed in by one share?

Inside such a patch's border the picture is what it is outside, mixed with one colour. A thing in the scene has its own light.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]

SIDE = 400
"""Longest side at which patches are looked for."""
FLAT = 7
"""Values by which neighbours in a patch of one opaque colour differ at most: JPEG leaves 2 to 5."""
WIDE = 49
"""Pixels of the surroundings against which a patch stands out; looked at in a copy of a third of the side."""
STEPS = (8, 18, 40)
"""Values by which it stands out: of a faint one, and of clear ones in a scene that stands out itself."""
SMALLEST, LARGEST = 18, 0.3
"""Pixels of the longer side, and share of the picture's shorter side, beyond which nothing is a logo."""
MOST = 14
"""Patches that are measured, the smoothest and most even: a millisecond each."""
RAGGED, MIRRORED = 3.2, 0.4
"""Rim against a disc's at most, and likeness to its mirror image at least. Of drawn signs 1.05 to 1.92 and .49 to 1; of nine
patches in ten of a scene up to 3.6 and .13 to .71."""
SAME = 0.7
"""Overlap of two patches that are one."""
NAMES = (
    "kind", "slope", "misfit", "ground_spread", "contrast", "evenness", "inner_spread", "inner_rough", "outer_rough", "sharp",
    "sharp_spread", "fill", "mirrored", "saturation", "light", "from_side", "from_end", "off_middle", "width", "height",
    "ratio", "ragged", "rivals",
)  # fmt: skip


class Patch(NamedTuple):
    box: tuple[int, int, int, int]
    """Left, top, width, height in pixels of the small copy."""
    mask: Flags
    """Its own pixels, with a rim of RIM around the box."""
    kind: int
    drawn: float
    """How much like something drawn: its likeness to its mirror image over the length of its rim."""


RIM = 8


def small_copy(pixels: Pixels) -> Pixels:
    cv2 = vision()
    scale = min(1.0, SIDE / max(pixels.shape[:2]))
    size = (max(16, round(pixels.shape[1] * scale)), max(16, round(pixels.shape[0] * scale)))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA))


def patches(small: Pixels) -> list[Patch]:
    """What may be a logo, the likeliest first; of one seen in several planes, the likeliest."""
    found = [patch for kind, plane in enumerate(_planes(small)) for patch in _connected(plane, kind)]
    found.sort(key=lambda patch: -patch.drawn)
    best: list[Patch] = []
    for patch in found:
        if len(best) < MOST and all(_overlap(patch.box, other.box) < SAME for other in best):
            best.append(patch)
    return best


def _overlap(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> float:
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    high = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    shared = max(wide, 0) * max(high, 0)
    return shared / (one[2] * one[3] + other[2] * other[3] - shared)


def _planes(small: Pixels) -> Iterator[Flags]:
    """Where the picture is of one even colour; where it is lighter or darker than around."""
    cv2 = vision()
    kernel = np.ones((3, 3), np.uint8)
    steps = cv2.morphologyEx(small, cv2.MORPH_GRADIENT, kernel).max(axis=2)
    yield steps <= FLAT
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    third = cv2.resize(grey, None, fx=1 / 3, fy=1 / 3, interpolation=cv2.INTER_AREA)
    around = cv2.resize(cv2.medianBlur(third, WIDE), (grey.shape[1], grey.shape[0]), interpolation=cv2.INTER_LINEAR)
    soft = cv2.GaussianBlur(grey, (0, 0), 0.8)
    for out in (cv2.subtract(soft, around), cv2.subtract(around, soft)):
        for step in STEPS:
            yield out > step


def _connected(plane: Flags, kind: int) -> Iterator[Patch]:
    cv2 = vision()
    _, labels, stats, _ = cv2.connectedComponentsWithStats(plane.astype(np.uint8), connectivity=4)
    height, width = plane.shape
    most = LARGEST * min(height, width)
    wide, high, area = stats[:, 2], stats[:, 3], stats[:, 4]
    longer, shorter = np.maximum(wide, high), np.minimum(wide, high)
    fits = (longer >= SMALLEST) & (shorter >= 0.3 * longer) & (longer <= most) & (area >= 0.15 * wide * high)
    fits &= (stats[:, 0] > 1) & (stats[:, 1] > 1) & (stats[:, 0] + wide < width - 1) & (stats[:, 1] + high < height - 1)
    fits[0] = False
    for label in np.flatnonzero(fits):
        x, y, w, h = (int(value) for value in stats[label, :4])
        mask = np.zeros((h + 2 * RIM, w + 2 * RIM), bool)
        mask[RIM:-RIM, RIM:-RIM] = labels[y : y + h, x : x + w] == label
        own = mask.astype(np.uint8)
        ragged, mirrored = _ragged(own), _mirrored(own)
        if ragged < RAGGED and mirrored > MIRRORED:
            yield Patch((x, y, w, h), mask, kind, mirrored / ragged)


def figures(small: Pixels, patch: Patch, rivals: int) -> Floats | None:
    """The patch's figures, in the order of NAMES; None where its border can't be seen on both sides."""
    cv2 = vision()
    height, width = small.shape[:2]
    x, y, w, h = patch.box
    left, top = max(0, x - RIM), max(0, y - RIM)
    right, bottom = min(width, x + w + RIM), min(height, y + h + RIM)
    cut = small[top:bottom, left:right].astype(np.float32)
    mask = patch.mask[top - y + RIM : bottom - y + RIM, left - x + RIM : right - x + RIM].astype(np.uint8)
    grow = 2 if patch.kind == 0 else 0
    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    whole = cv2.dilate(mask, cross, iterations=grow) if grow else mask
    inner = cv2.erode(mask, cross) if not grow else mask
    near = inner - cv2.erode(inner, cross, iterations=2)
    outside = cv2.dilate(whole, cross, iterations=4) - cv2.dilate(whole, cross, iterations=2)
    border = cv2.dilate(whole, cross) - cv2.erode(whole, cross)
    if min(near.sum(), outside.sum()) < 24:
        return None
    within, within_held = _spread_out(cut, near)
    without, without_held = _spread_out(cut, outside)
    both = (border > 0) & (within_held > 0.02) & (without_held > 0.02)
    if both.sum() < 30:
        return None
    one, other = within[both], without[both]
    slope, misfit = _mixed(one, other)
    grey = cut.mean(axis=2)
    step = np.abs(one - other).mean(axis=1)
    gradient = cv2.magnitude(
        cv2.Sobel(grey, cv2.CV_32F, 1, 0, scale=0.125), cv2.Sobel(grey, cv2.CV_32F, 0, 1, scale=0.125)
    )
    steep = cv2.dilate(gradient, np.ones((3, 3), np.uint8))[both] / (step + 4)
    fine = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 1.2))
    colour = cut[inner > 0].mean(axis=0)
    signed = (one - other).mean(axis=1)
    values = {
        "kind": float(patch.kind), "slope": slope, "misfit": misfit, "ground_spread": float(other.std(axis=0).mean()),
        "contrast": float(np.median(step)), "evenness": float(max((signed > 3).mean(), (signed < -3).mean())),
        "inner_spread": float(cut[inner > 0].std(axis=0).mean()), "inner_rough": float(fine[inner > 0].mean()),
        "outer_rough": float(fine[outside > 0].mean()), "sharp": float(np.median(steep)), "sharp_spread": float(steep.std()),
        "fill": float(mask.sum() / (w * h)), "mirrored": _mirrored(mask), "saturation": float(colour.max() - colour.min()),
        "light": float(colour.mean()), "from_side": _coarse(min(x, width - x - w) / width),
        "from_end": _coarse(min(y, height - y - h) / height),
        "off_middle": _coarse(abs(x + w / 2 - width / 2) / width),
        "width": w / min(width, height), "height": h / min(width, height),
        "ratio": w / h, "ragged": _ragged(mask), "rivals": float(rivals),
    }  # fmt: skip
    return np.array([values[name] for name in NAMES], np.float32)


def _coarse(share: float) -> float:
    """In tenths: finer, the trees would learn the margins that one drawer of marks keeps."""
    return float(np.floor(10 * share) / 10)


def _spread_out(cut: Floats, where: npt.NDArray[np.uint8]) -> tuple[Floats, Floats]:
    """The colour of the nearest of these pixels, everywhere, and how much of them is near."""
    cv2 = vision()
    weight = where.astype(np.float32)
    held = cv2.blur(weight, (9, 9))
    return cv2.blur(cut * weight[..., None], (9, 9)) / (held[..., None] + 1e-4), held


def _mixed(one: Floats, other: Floats) -> tuple[float, float]:
    """The share of the ground that shows through, and what one colour mixed in by that share leaves unexplained."""
    centred, own = other - other.mean(axis=0), one - one.mean(axis=0)
    share = float(np.clip((centred * own).sum() / ((centred**2).sum() + 50), 0, 1))
    return share, float(np.sqrt(((own - share * centred) ** 2).mean()))


def _mirrored(mask: npt.NDArray[np.uint8]) -> float:
    """How alike the patch is to itself seen in a mirror, side for side or upside down."""
    cut = mask[np.ix_(mask.any(axis=1), mask.any(axis=0))] > 0
    return max(_shared(cut, cut[:, ::-1]), _shared(cut, cut[::-1]))


def _shared(one: Flags, other: Flags) -> float:
    return float((one & other).sum() / max(1, (one | other).sum()))


def _ragged(mask: npt.NDArray[np.uint8]) -> float:
    """Rim of the patch against that of a disc of its area: how ragged it is."""
    cv2 = vision()
    contours, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    around = sum(cv2.arcLength(contour, True) for contour in contours)
    filled = sum(cv2.contourArea(contour) for contour in contours)
    return float(around / (2 * np.sqrt(np.pi * (filled + 1))))
