"""Handwriting on a page's picture: strokes that run on, with a stroke under them too; no frame, no rule, no print."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from appealgen.evidence.documents.signs.seen import signatures

PLACE = (90, 560)


def page(underline: bool = False, frame: bool = False, written: bool = True, low: bool = False) -> np.ndarray:
    """Lines of print as bars, and below them a pen's loops, or a wave of them hardly higher than print."""
    image = Image.new("RGB", (640, 900), "white")
    pen = ImageDraw.Draw(image)
    for line in range(14):
        for word in range(12):
            x = 60 + 42 * word
            pen.rectangle((x, 80 + 26 * line, x + 4, 87 + 26 * line), fill="black")
            pen.rectangle((x + 8, 80 + 26 * line, x + 12, 87 + 26 * line), fill="black")
    x, y = PLACE
    if written:
        turns = np.linspace(0, 9 * np.pi, 240)
        on, back, up = (3.6, 0, 6.5) if low else (2.6, 9, 14)
        loops = [(x + on * turn + back * np.cos(turn), y + up * np.sin(turn)) for turn in turns]
        pen.line(loops, fill=(30, 40, 120), width=2)
    if underline:
        pen.line([(x + 4, y + 8), (x + 20, y + 18), (x + 74, y + 18)], fill=(30, 40, 120), width=2)
    if frame:
        pen.rectangle((x - 20, y - 30, x + 110, y + 40), outline="black", width=2)
    return np.asarray(image)


@pytest.mark.parametrize("underline", [False, True])
def test_handwriting_is_seen_with_a_stroke_under_it_too(underline: bool) -> None:
    (box,) = signatures(page(underline))
    assert abs(box[0] - PLACE[0]) < 20 and abs(box[1] + box[3] / 2 - PLACE[1]) < 20


def test_a_long_low_stroke_is_handwriting() -> None:
    assert len(signatures(page(low=True))) == 1


def test_print_and_a_frame_are_no_handwriting() -> None:
    assert signatures(page(written=False)) == []
    assert signatures(page(written=False, frame=True)) == []
