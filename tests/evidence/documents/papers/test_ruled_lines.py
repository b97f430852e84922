"""A line for a signature on a scan: empty where nothing stands over it. The words are given, as the eye would read them."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image, ImageDraw

from appealgen.evidence.documents.pieces import Page, Piece
from appealgen.evidence.documents.signs.ruled import blank_lines

LETTER = 30


def page(*words: tuple[str, int, int]) -> Page:
    """Each with the place of its left upper corner."""
    boxes = ((text, (x, y, x + 15 * len(text), y + LETTER)) for text, x, y in words)
    return Page(1, tuple(Piece(text, tuple(map(float, box)), read="ocr") for text, box in boxes))


def scan(line: tuple[int, int, int] | None = (400, 900, 280), pen: bool = False, thick: int = 3) -> np.ndarray:
    """A grainy page with a line, x, y and width; `pen`: a stroke over it."""
    picture = Image.new("L", (1400, 1400), 235)
    draw = ImageDraw.Draw(picture)
    if line is not None:
        x, y, wide = line
        draw.rectangle((x, y, x + wide, y + thick - 1), fill=140)
        if pen:
            draw.line([(x + 20, y - 8), (x + 70, y - 50), (x + 110, y - 4), (x + 190, y - 44)], fill=60, width=5)
    grain = np.random.default_rng(7).normal(0, 5, (1400, 1400))
    return np.clip(np.asarray(picture) + grain, 0, 255).astype(np.uint8)


BESIDE = page(("ДОГОВОР АРЕНДЫ", 200, 200), ("Арендатор:", 230, 876))
OVER = page(("LEASE", 200, 200), ("Landlord: Foundry Lane Estates Ltd", 400, 800))
UNDER = page(("CONTRATO", 200, 200), ("Firma y sello", 400, 925))


@pytest.mark.parametrize("words", [BESIDE, OVER, UNDER])
def test_a_line_by_its_label_is_empty(words: Page) -> None:
    ((x0, y0, x1, _),) = blank_lines(scan(), words)
    assert (x0, x1) == pytest.approx((400, 680), abs=4)
    assert y0 == pytest.approx(900, abs=3)


@pytest.mark.parametrize(
    ("words", "seen"),
    [
        (BESIDE, scan(pen=True)),
        (BESIDE, scan(None)),
        (BESIDE, scan((400, 900, 90))),
        (BESIDE, scan((400, 900, 900))),
        (BESIDE, scan(thick=20)),
        (page(("ДОГОВОР АРЕНДЫ", 200, 200), ("Телефон:", 260, 876)), scan()),
        (page(("Арендатор:", 230, 300)), scan()),
        (page(), scan()),
    ],
    ids=["signed", "no line", "short", "a frame's", "a bar", "another label", "far from it", "no words"],
)
def test_what_is_signed_or_no_line_for_it_is_not(words: Page, seen: np.ndarray) -> None:
    assert list(blank_lines(seen, words)) == []
