"""The figures of a patch: is it of one colour, mixed in by one share, as a logo is that is laid over?"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.marks.patches import RIM, Patch, mirrored, ragged
from appealgen.evidence.photos.marks.planes import brightness
from appealgen.evidence.photos.picture import Pixels

Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]
NAMES = (
    "kind", "slope", "misfit", "ground_spread", "contrast", "evenness", "inner_spread", "inner_rough", "outer_rough", "sharp",
    "sharp_spread", "fill", "mirrored", "saturation", "light", "from_side", "from_end", "off_middle", "width", "height",
    "ratio", "ragged", "rivals",
)  # fmt: skip


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
    grey = brightness(cut)
    step = np.abs(one - other).mean(axis=1)
    towards = _direction(one, other)
    shade = cut @ towards
    gradient = cv2.magnitude(
        cv2.Sobel(shade, cv2.CV_32F, 1, 0, scale=0.125), cv2.Sobel(shade, cv2.CV_32F, 0, 1, scale=0.125)
    )
    steep = cv2.dilate(gradient, np.ones((3, 3), np.uint8))[both] / (step + 4)
    fine = np.abs(grey - cv2.GaussianBlur(grey, (0, 0), 1.2))
    colour = cut[inner > 0].mean(axis=0)
    signed = (one - other) @ towards
    values = {
        "kind": float(patch.kind), "slope": slope, "misfit": misfit, "ground_spread": float(other.std(axis=0).mean()),
        "contrast": float(np.median(step)), "evenness": float(max((signed > 3).mean(), (signed < -3).mean())),
        "inner_spread": float(cut[inner > 0].std(axis=0).mean()), "inner_rough": float(fine[inner > 0].mean()),
        "outer_rough": float(fine[outside > 0].mean()), "sharp": float(np.median(steep)), "sharp_spread": float(steep.std()),
        "fill": float(mask.sum() / (w * h)), "mirrored": mirrored(mask), "saturation": float(colour.max() - colour.min()),
        "light": float(colour.mean()), "from_side": _coarse(min(x, width - x - w) / width),
        "from_end": _coarse(min(y, height - y - h) / height),
        "off_middle": _coarse(abs(x + w / 2 - width / 2) / width),
        "width": w / min(width, height), "height": h / min(width, height),
        "ratio": w / h, "ragged": ragged(mask), "rivals": float(rivals),
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


def _direction(one: Floats, other: Floats) -> Floats:
    """The direction in colour from the ground to the patch, of such a length that a step of grey keeps its size."""
    off = np.median(one - other, axis=0)
    length = float(np.abs(off).sum())
    return np.asarray(off / length if length > 1 else np.full(3, 1 / 3), np.float32)


def _mixed(one: Floats, other: Floats) -> tuple[float, float]:
    """The share of the ground that shows through, and what one colour mixed in by that share leaves unexplained."""
    centred, own = other - other.mean(axis=0), one - one.mean(axis=0)
    share = float(np.clip((centred * own).sum() / ((centred**2).sum() + 50), 0, 1))
    return share, float(np.sqrt(((own - share * centred) ** 2).mean()))
