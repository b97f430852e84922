"""Lines ruled for a signature on a page that the eye reads: it sees words alone, so the lines are sought in the picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from appealgen.evidence.documents.model import Box
from appealgen.evidence.documents.pieces import Page, Piece
from appealgen.evidence.documents.signs.unsigned import AT, LABEL, OVER, PARTY
from appealgen.evidence.photos.features import vision

Grey = npt.NDArray[np.uint8]

_BEFORE = re.compile(rf"(?:^|[\s(（/.])(?:{LABEL}|{PARTY})(?:\s*\([^()]{{2,30}}\))?[\s)）:：]*$", re.IGNORECASE)
SHORT, LONG = 4.0, 0.45
"""Heights of a letter that a line for a signature has at least, and share of the page's width that it has at most."""
THICK = 0.25
"""Heights of a letter; what is thicker is a bar."""
DARKER = 40
"""Grey levels below what is around it; a thin line in a photo is 70 to 100 below, grain up to 15."""
ROOM = (1.1, 0.15)
"""Heights of a letter above the line between which a pen writes."""
BLANK = 0.0015
"""Share of that room that may be dark. Of 20 drawn pages, as scans and as photos, the 36 lines without a signature had 0, those whose
signature ran over them .0038 and more."""
BELOW = 2.0
"""Heights of a letter within which a label stands under it."""


def blank_lines(grey: Grey, page: Page) -> Iterator[Box]:
    """Lines that stand by a word for a signature or a party and bear nothing, in the pixels of `grey`, as the page's pieces."""
    pieces = [piece for piece in page.pieces if len(piece.text) > 1]
    if not pieces:
        return
    height = float(np.median([piece.box[3] - piece.box[1] for piece in pieces]))
    if not any(AT.match(piece.text) or _BEFORE.search(piece.text) for piece in pieces):
        return
    dark = vision().subtract(vision().blur(grey, (51, 51)), grey) > DARKER
    for line in _ruled(dark, height):
        if _is_for_signing(line, pieces, height) and _is_blank(dark, line, height):
            yield line


def _ruled(dark: npt.NDArray[np.bool_], height: float) -> list[Box]:
    """Straight strokes across, longer than words' and thinner than bars."""
    cv2 = vision()
    kernel = np.ones((1, max(int(3 * height), 3)), np.uint8)
    strokes = cv2.morphologyEx(dark.astype(np.uint8), cv2.MORPH_OPEN, kernel)
    _, _, stats, _ = cv2.connectedComponentsWithStats(strokes, connectivity=8)
    return [
        (float(x), float(y), float(x + wide), float(y + high))
        for x, y, wide, high, _ in stats[1:]
        if SHORT * height <= wide <= LONG * dark.shape[1] and high <= max(3.0, THICK * height)
    ]


def _is_for_signing(line: Box, pieces: Sequence[Piece], height: float) -> bool:
    """A label before it on its row, or at its begin above or below it."""
    x0, y0, x1, _ = line
    for piece in pieces:
        left, top, right, bottom = piece.box
        before = right <= x0 + height and top - 0.3 * height < y0 < bottom + 0.6 * height and x0 - right < 4 * height
        over = 0 < y0 - bottom < OVER * height and abs(left - x0) < 3 * height
        under = -0.3 * height < top - y0 < BELOW * height and left < x1 and x0 < right
        if (before and _BEFORE.search(piece.text)) or ((over or under) and AT.match(piece.text)):
            return True
    return False


def _is_blank(dark: npt.NDArray[np.bool_], line: Box, height: float) -> bool:
    x0, y0, x1, _ = line
    top, bottom = (max(int(y0 - share * height), 0) for share in ROOM)
    room = dark[top:bottom, int(x0) : int(x1)]
    return bool(room.size) and float(room.mean()) <= BLANK
