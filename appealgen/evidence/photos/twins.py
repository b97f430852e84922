"""Two exposures from one tripod: the same frame to the pixel, but each with its own grain."""

from __future__ import annotations

import numpy as np

from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

OWN, AS_STRONG = 0.3, 0.8
"""Correlation of the grain below which it is another exposure's, if it is about as strong. Measured at 1000 pixels: twins -.1
to .1 (of 12 MP shrunk to .2 to .4), as strong;
copies saved at 90 1.0, at 60 .25 to .6 with half of the grain left, at 30 a third."""
GRAIN = 0.5
"""Standard deviation of grey below which there is no grain to compare."""


def is_twin(one: Pixels, other: Pixels) -> bool:
    """Is the grain of two pictures that lie on each other pixel by pixel their own? Looked for where nothing else is."""
    if one.shape != other.shape:
        return False
    cv2 = vision()
    grey, there = (cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY).astype(np.float32) for pixels in (one, other))
    fine = np.abs(cv2.Laplacian(cv2.GaussianBlur(grey, (0, 0), 2.0), cv2.CV_32F))
    lit = (grey > 20) & (grey < 235) & (there > 20) & (there < 235)
    if lit.mean() < 0.1:
        return False
    busy = cv2.blur(fine, (16, 16))
    flat = lit & (busy <= np.percentile(busy[lit][::7], 25))
    here, beside = ((picture - cv2.GaussianBlur(picture, (0, 0), 1.0))[flat] for picture in (grey, there))
    strong = float(here.std()), float(beside.std())
    if min(strong) < GRAIN or strong[1] < AS_STRONG * strong[0]:
        return False
    return float(np.corrcoef(here, beside)[0, 1]) < OWN
