"""A line's letters, cut out and brought level: which pixels are ink, which lie around, and the ground under them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.marks.lettering import Line
from appealgen.evidence.photos.marks.planes import brightness
from appealgen.evidence.photos.picture import Pixels

Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]


def levelled(line: Line) -> tuple[float, float, float, float, float]:
    """The line's middle, length and height in pixels, and by how many degrees it is turned, from -90 to 90."""
    (x, y), (width, height), angle = vision().minAreaRect(line.corners)
    if height > width:
        width, height, angle = height, width, angle - 90
    angle = (angle + 90) % 180 - 90
    if abs(angle) > 45 and width < 1.2 * height:
        width, height, angle = height, width, angle - 90 * float(np.sign(angle))
    return float(x), float(y), float(width), float(height), float(angle)


def straightened(pixels: Pixels, line: Line, margin: float) -> tuple[Pixels, float, float]:
    """The line's surroundings brought level, its height in pixels and how far it was turned in degrees."""
    cv2 = vision()
    x, y, width, height, angle = levelled(line)
    wide, high = width + 2 * margin * height, height * (1 + 2 * margin)
    if abs(angle) < 4:  # the model's lines are off by as much: cut, don't turn
        x0, y0, x1, y1 = line.box
        pad = margin * (y1 - y0)
        rows = slice(max(0, round(y0 - pad)), round(y1 + pad))
        columns = slice(max(0, round(x0 - pad)), round(x1 + pad))
        return pixels[rows, columns], float(y1 - y0), float(angle)
    turn = cv2.getRotationMatrix2D((x, y), angle, 1.0)
    turn[:, 2] += (wide / 2 - x, high / 2 - y)
    size = (max(4, round(wide)), max(4, round(high)))
    return (
        cv2.warpAffine(pixels, turn, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE),
        float(height),
        float(angle),
    )


def strokes(cut: Pixels, high: float) -> tuple[Flags, Flags, Floats, float] | None:
    """The letters' cores, what lies around them, the ground as it would be without them, how much stands out the other way."""
    cv2 = vision()
    pixels = cut.astype(np.float32)
    reach = max(3, int(high * 0.3)) | 1
    rough = cv2.medianBlur(cut, min(2 * reach + 1, 255)).astype(np.float32)
    off = pixels - rough
    weight = brightness(off)
    bright, dark = float(np.percentile(weight, 97)), float(-np.percentile(weight, 3))
    sign = 1.0 if bright >= dark else -1.0
    strength = sign * weight
    most = float(np.percentile(strength, 97))
    if most < 3:
        return None
    mask = strength > 0.5 * most
    grown = cv2.dilate((strength > 0.2 * most).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    core = cv2.erode(mask.astype(np.uint8), np.ones((2, 2), np.uint8)) > 0
    if core.sum() < 12:
        core = mask
    ring = ~grown & (cv2.dilate(grown.astype(np.uint8), np.ones((2 * reach + 1, 2 * reach + 1), np.uint8)) > 0)
    if core.sum() < 8 or ring.sum() < 20:
        return None
    weights = ring.astype(np.float32)
    wide = max(1.5, high * 0.2)
    held = cv2.GaussianBlur(weights, (0, 0), wide)
    ground = cv2.GaussianBlur(pixels * weights[..., None], (0, 0), wide) / (held[..., None] + 1e-3)
    thin = held < 0.01
    ground[thin] = rough[thin]
    return core, ring, ground.astype(np.float32), min(bright, dark) / (max(bright, dark) + 1e-3)
