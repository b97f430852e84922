"""What tells letters laid over by their outlines, and by what lies beyond them: more figures of a line, for `cues`."""

from __future__ import annotations

import numpy as np

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.marks.inks import Flags, Floats
from appealgen.evidence.photos.marks.lettering import Line
from appealgen.evidence.photos.marks.planes import least, most
from appealgen.evidence.photos.picture import Pixels


def outlines(pixels: Floats, core: Flags, ground: Floats) -> dict[str, float]:
    """How steep the letters' rims are, as a share of their step off the ground: a lens blurs what it sees."""
    cv2 = vision()
    off = pixels - ground
    towards = np.median(off[core], axis=0)
    towards = (towards / (float(np.abs(towards).sum()) or 1.0)).astype(np.float32)
    shade, step = pixels @ towards, off[core] @ towards
    rise = cv2.magnitude(
        cv2.Sobel(shade, cv2.CV_32F, 1, 0, scale=0.125), cv2.Sobel(shade, cv2.CV_32F, 0, 1, scale=0.125)
    )
    steep = cv2.dilate(rise, np.ones((3, 3), np.uint8))[core] / (np.abs(step) + 4)
    ink = pixels[core]
    pure = ((least(ink) > 246) | (most(ink) < 12)).mean()
    middle = float(np.median(step)) + 1e-3
    return {
        "steep": float(np.median(steep)), "steep_spread": float(steep.std()), "pure": float(pure),
        "even": float((step > 0.4 * middle).mean()), "least_step": float(np.percentile(step, 10)) / max(middle, 1.0),
        "misfit": float(step.std()) / max(middle, 1.0), **_pieces(core),
    }  # fmt: skip


def _pieces(core: Flags) -> dict[str, float]:
    """Letters stand apart, about as tall as each other."""
    _, _, stats, _ = vision().connectedComponentsWithStats(core.astype(np.uint8))
    high, wide = core.shape
    tall = stats[1:, 3][stats[1:, 4] >= 4] / (high / 1.7)
    tall = tall[tall > 0.3]
    return {
        "pieces": len(tall) * high / wide, "piece_tall": float(np.median(tall)) if len(tall) else 0.0,
        "piece_spread": float(tall.std()) if len(tall) > 1 else -1.0,
    }  # fmt: skip


def beyond(shown: Pixels, line: Line, around: Floats) -> dict[str, float]:
    """What lies a line's height further out, on each side: a label ends, the scene under a mark goes on."""
    height, width = shown.shape[:2]
    x0, y0, x1, y1 = line.box
    near, far = 0.3 * line.tall, 1.4 * line.tall + 4
    sides = (
        (x0, y0 - far, x1, y0 - near), (x0, y1 + near, x1, y1 + far),
        (x0 - far, y0, x0 - near, y1), (x1 + near, y0, x1 + far, y1),
    )  # fmt: skip
    off, spread = [], []
    for left, top, right, bottom in sides:
        part = shown[
            max(0, round(top)) : max(0, min(height, round(bottom))),
            max(0, round(left)) : max(0, min(width, round(right))),
        ]
        if min(part.shape[:2]) >= 3:
            flat = (
                part[:: max(1, part.shape[0] // 12), :: max(1, part.shape[1] // 40)].reshape(-1, 3).astype(np.float32)
            )
            off.append(float(np.abs(np.median(flat, axis=0) - around).max()))
            spread.append(float(flat.std(axis=0).mean()))
    if not off:
        return dict.fromkeys(("far_spread", "far_least", "far_middle", "far_most"), -1.0)
    return {
        "far_spread": float(np.mean(spread)), "far_least": min(off), "far_middle": float(np.median(off)), "far_most": max(off),
    }  # fmt: skip
