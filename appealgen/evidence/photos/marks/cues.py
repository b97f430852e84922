"""What tells letters laid over a picture from letters printed on something in it: figures of one line, for `verdict`.

Print takes the light, the blur and the grain of what it stands on: its colour is that of the ground times a constant.
What is laid over is one colour mixed in: the ground shows through by a constant share, or not at all.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.marks.inks import Flags, Floats, straightened, strokes
from appealgen.evidence.photos.marks.lettering import Line
from appealgen.evidence.photos.marks.likest import likest
from appealgen.evidence.photos.marks.outlines import beyond, outlines
from appealgen.evidence.photos.marks.planes import brightness, least, most
from appealgen.evidence.photos.picture import Pixels

TALL = 48
"""Pixels to which a line's height is brought at most."""
TALLEST = 0.7
"""Share of the picture's shorter side beyond which a line is the scene itself: of 145 lines of marks no box, turned ones too, is
taller than .66. Measuring one costs 0.2 s and 70 MB."""
_SEEN = (
    "score", "angle", "level", "core_spread", "core_to_ring", "mixed_to_printed", "flat_to_printed", "alpha", "off_colour",
    "bright", "dark", "contrast", "sharp", "sharpest", "ring_spread", "ring_rough", "far_rough", "core_rough", "slope",
    "from_side", "from_end", "off_middle", "width", "height", "lines", "alike", "saturation", "two_sided",
)  # fmt: skip
INKED = (
    "core_spread", "core_to_ring", "mixed_to_printed", "flat_to_printed", "alpha", "off_colour", "bright", "dark", "contrast",
    "sharp", "ring_spread", "ring_rough", "core_rough", "slope", "saturation",
)  # fmt: skip
"""Those of the figures that rest on which pixels are ink."""
RIMS = (
    "steep", "steep_spread", "pure", "even", "least_step", "misfit", "pieces", "piece_tall", "piece_spread", "grain",
    "ground_grain", "far_spread", "far_least", "far_middle", "far_most",
)  # fmt: skip
FIRST = (*_SEEN, "tall", "slant", *RIMS)
"""What a first look gives: for most lines that is enough to tell that they are no mark."""
NAMES = (*FIRST, *(f"likest {name}" for name in (*INKED, *RIMS, "covered", "purity")))
UNKNOWN = -9.0
"""Stands for the figures of ink where nothing is like letters."""


class Scene:
    """What is asked of the whole picture, once."""

    def __init__(self, pixels: Pixels) -> None:
        cv2 = vision()
        self.pixels = pixels
        self.grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32)
        steps = np.abs(np.diff(self.grey, axis=1))
        self.sharpest = float(np.percentile(steps[::2, ::2], 99.7)) if steps.size else 1.0
        self.grain = _grain(self.grey)


def _grain(grey: Floats) -> float:
    """Of the picture's plainest places: what is drawn over a photo is plainer still."""
    cv2 = vision()
    fine = cv2.resize(
        np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 1.2)), None, fx=1 / 16, fy=1 / 16, interpolation=cv2.INTER_AREA
    )
    return float(np.percentile(fine, 10))


class FirstLook(NamedTuple):
    """`figures`: in the order of FIRST. The line as it was measured: its cut, its height there, its sharpest edges."""

    figures: Floats
    cut: Pixels
    high: float
    sharp: float


def first_look(scene: Scene, line: Line, others: list[Line]) -> FirstLook | None:
    """What is soon measured of the line; None where no letters stand out."""
    if line.tall > TALLEST * min(scene.grey.shape):
        return None
    cut, high, angle = straightened(scene.pixels, line, 0.35)
    if min(cut.shape[:2]) < 6:
        return None
    small, scale = cut, min(1.0, TALL / high)
    if scale < 1:
        size = (max(6, round(cut.shape[1] * scale)), max(6, round(cut.shape[0] * scale)))
        small = vision().resize(cut, size, interpolation=vision().INTER_AREA)
    inks = strokes(small, high * scale)
    if inks is None:
        return None
    core, ring, ground, signed = inks
    sharp = float(np.percentile(np.abs(np.diff(brightness(cut), axis=1)), 98))
    figures = {**_of_ink(scene, line, small, sharp, core, ring, ground), **_place(scene, line, others)}
    figures["sharpest"] = sharp / (scene.sharpest + 1)
    figures["score"], figures["angle"] = line.score, min(abs(angle), 45.0)
    figures["tall"], figures["slant"] = min(line.tall, float(TALL)), min(abs(angle), 90.0)
    figures["level"] = _level(cut)
    figures["two_sided"] = signed
    return FirstLook(np.array([figures[name] for name in FIRST], np.float32), small, high * scale, sharp)


def closer_look(scene: Scene, line: Line, seen: FirstLook) -> Floats:
    """All the line's figures, in the order of NAMES: those of the pixels that are most like letters cost as much again."""
    letters = likest(seen.cut, seen.high)
    if letters is None:
        return np.append(seen.figures, np.full(len(NAMES) - len(FIRST), UNKNOWN, np.float32))
    figures = _of_ink(scene, line, seen.cut, seen.sharp, letters.core, letters.ring, letters.ground)
    figures |= {"covered": letters.covered, "purity": letters.purity}
    closer = [figures[name] for name in (*INKED, *RIMS, "covered", "purity")]
    return np.append(seen.figures, np.array(closer, np.float32))


def cues(scene: Scene, line: Line, others: list[Line]) -> Floats | None:
    """All figures of the line, whatever the first look says of it: to fit to."""
    seen = first_look(scene, line, others)
    return closer_look(scene, line, seen) if seen is not None else None


def _of_ink(
    scene: Scene, line: Line, small: Pixels, sharp: float, core: Flags, ring: Flags, ground: Floats
) -> dict[str, float]:
    """The figures that rest on which pixels are ink."""
    pixels = small.astype(np.float32)
    figures = {**_mixing(pixels, core, ring, ground), **_edges(pixels, core, ring), **outlines(pixels, core, ground)}
    figures |= beyond(scene.pixels, line, np.median(pixels[ring], axis=0))
    figures["sharp"] = sharp / (figures["contrast"] + 2)
    figures["grain"], figures["ground_grain"] = figures["core_rough"] - scene.grain, figures["ring_rough"] - scene.grain
    return figures


def _mixing(pixels: Floats, core: Flags, ring: Flags, ground: Floats) -> dict[str, float]:
    """How well "one colour mixed in" explains the letters, against "ground times a constant"."""
    ink, under = pixels[core], ground[core]
    noise = 1.0
    middle = np.median(ink, axis=0)
    flat = float(np.sqrt(((ink - middle) ** 2).mean())) + noise
    ratio = (ink * under).sum(axis=0) / ((under * under).sum(axis=0) + 1)
    printed = float(np.sqrt(((ink - ratio * under) ** 2).mean())) + noise
    centred = under - under.mean(axis=0)
    share = float(np.clip((centred * (ink - ink.mean(axis=0))).sum() / ((centred**2).sum() + 400), 0, 1))
    mixed = float(np.sqrt(((ink - share * under - (ink - share * under).mean(axis=0)) ** 2).mean())) + noise
    colour = (ink.mean(axis=0) - share * under.mean(axis=0)) / max(1 - share, 0.1)
    around = pixels[ring]
    spread = float(np.sqrt(((around - np.median(around, axis=0)) ** 2).mean()))
    return {
        "core_spread": flat, "core_to_ring": flat / (spread + noise), "mixed_to_printed": mixed / printed,
        "flat_to_printed": flat / printed, "alpha": 1 - share,
        "off_colour": float(np.abs(colour - np.clip(colour, 0, 255)).max()),
        "bright": float(np.percentile(least(ink), 75)), "dark": float(np.percentile(most(ink), 25)),
        "contrast": float(np.abs(middle - np.median(around, axis=0)).max()), "ring_spread": spread,
        "saturation": float(middle.max() - middle.min()),
        "slope": _slope(ink.mean(axis=1), under.mean(axis=1)),
    }  # fmt: skip


def _slope(ink: Floats, under: Floats) -> float:
    """How far the letters' brightness goes with the ground's."""
    if min(ink.std(), under.std()) < 0.01:
        return 0.0
    return abs(float(np.corrcoef(ink, under)[0, 1]))


def _edges(pixels: Floats, core: Flags, ring: Flags) -> dict[str, float]:
    cv2 = vision()
    grey = brightness(pixels)
    fine = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 1.2))
    far = np.ones(grey.shape, bool)
    trim = max(1, int(grey.shape[0] * 0.13))
    far[trim:-trim, trim:-trim] = False
    inner = cv2.erode(core.astype(np.uint8), np.ones((2, 2), np.uint8)) > 0
    return {
        "ring_rough": float(fine[ring].mean()),
        "far_rough": float(fine[far].mean()), "core_rough": float(fine[inner].mean()) if inner.sum() > 6 else -1.0,
    }  # fmt: skip


def _level(cut: Pixels) -> float:
    """Share of the near-level and near-upright edges that are level or upright to a degree."""
    cv2 = vision()
    grey = cv2.GaussianBlur(cv2.cvtColor(cut, cv2.COLOR_RGB2GRAY).astype(np.float32), (0, 0), 0.7)
    across, down = cv2.Sobel(grey, cv2.CV_32F, 1, 0), cv2.Sobel(grey, cv2.CV_32F, 0, 1)
    strength = np.hypot(across, down)
    off = np.degrees(np.arctan2(np.minimum(abs(across), abs(down)), np.maximum(abs(across), abs(down)) + 1e-3))
    strong = strength > 0.4 * np.percentile(strength, 98)
    near = strength[strong & (off < 10)].sum()
    return float(strength[strong & (off < 2)].sum() / (near + 1e-3))


def _place(scene: Scene, line: Line, others: list[Line]) -> dict[str, float]:
    height, width = scene.grey.shape
    x0, y0, x1, y1 = line.box
    tall, wide = y1 - y0, x1 - x0
    alike = sum(
        other is not line and abs(other.box[2] - other.box[0] - wide) < 0.12 * wide
        and abs(other.box[3] - other.box[1] - tall) < 0.15 * tall + 1 for other in others
    )  # fmt: skip
    return {
        "from_side": _coarse(min(x0, width - x1) / width), "from_end": _coarse(min(y0, height - y1) / height),
        "off_middle": _coarse(abs((x0 + x1) / 2 - width / 2) / width), "width": wide / width, "height": tall / height,
        "lines": float(len(others)), "alike": float(alike),
    }  # fmt: skip


def _coarse(share: float) -> float:
    """In twentieths: finer, the trees would learn the margins that one drawer of marks keeps."""
    return float(np.floor(20 * share) / 20)
