"""A page that is only a picture, read: laid flat, lit evenly, straightened, in its own script. What can't be read is told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from appealgen.evidence.documents.model import Box
from appealgen.evidence.documents.ocr import bands, light, script, tesseract
from appealgen.evidence.documents.ocr.again import read_again
from appealgen.evidence.documents.ocr.sheet import Sheet, sheet
from appealgen.evidence.documents.ocr.straighten import Straight, blobs, framed, straightened
from appealgen.evidence.documents.pieces import Page, Word, pieces_of
from appealgen.evidence.photos.features import vision
from appealgen.evidence.photos.picture import Pixels

Grey = npt.NDArray[np.uint8]

TALL = 24.0
"""Pixels that letters should be high; tesseract is at its best from 20 to 30, below 12 it guesses."""
LARGEST = 3600
"""Pixels of the longest side that is read."""
DOUBTFUL = 0.78
"""The same below which a Latin page may be Russian: Russian read as English had 0.35 to 0.65, photos of English 0.85 and more."""
RUSSIAN = 1.2
"""How much more the Russian reading must weigh. It reads Latin words too, so the choice costs an English page little."""
POOR = 0.55
"""Mean certainty below which the page is tried upside down."""
SAMPLE = 7
"""Heights of a line that tell its script; at 5 Russian was taken for English, the whole line costs four times as much."""
UNREAD = 0.35
"""Mean certainty below which the page counts as not read."""


@dataclass(frozen=True, eq=False)
class Seen:
    """A page that was looked at."""

    page: Page
    grey: Grey = field(repr=False)
    """As it was read: straight, lit evenly."""
    turned: int = 0
    """Degrees clockwise that it had to be turned."""
    height: float = 0.0
    """Of its letters, in pixels as given."""
    certainty: float = 0.0
    languages: tuple[str, ...] = ()
    given: Grey | None = field(default=None, repr=False)
    """As it came, without colour."""


def read_page(pixels: Pixels, number: int, shown: Callable[[Box], Box], photo: bool = False) -> Seen:
    """Raises nothing: without the engine, or where nothing can be made out, the page is `none`.

    `shown`: from these pixels to the contract's box. `photo`: there may be a table around the sheet.
    """
    flat = sheet(pixels) if photo else None
    grey = given = light.grey_of(pixels)
    back = np.eye(3)
    if flat is not None:
        back = np.asarray(np.linalg.inv(flat.forward), np.float64)
        grey = _laid(grey, flat)
    quarter = _on_its_side(grey)
    if quarter:
        grey, back = _turned(grey, back, 90)
    scale, height = _scale(grey)
    if scale != 1.0:
        how = vision().INTER_CUBIC if scale > 1 else vision().INTER_AREA
        grey = vision().resize(grey, None, fx=scale, fy=scale, interpolation=how)
        back = back @ np.diag([1 / scale, 1 / scale, 1.0])
    straight = framed(straightened(light.quiet(light.evened(grey))))
    straight = replace(straight, grey=bands.turned_over(straight.grey))
    with tesseract.one_page():
        return replace(_read(straight, back, number, shown, quarter, height), given=given)


def _read(
    straight: Straight,
    back: npt.NDArray[np.float64],
    number: int,
    shown: Callable[[Box], Box],
    quarter: bool,
    height: float,
) -> Seen:
    turn = 90 if quarter else 0
    languages = script.languages(_samples(straight.grey))
    try:
        words = tesseract.words(straight.grey, languages)
        if languages == ("eng",) and script.is_spanish(" ".join(word.text for word in words)):
            languages = ("spa", "eng")
            words = tesseract.words(straight.grey, languages)
        if languages[0] in ("eng", "spa") and _certainty(words) < DOUBTFUL:
            other = tesseract.words(straight.grey, ("rus", "eng"))
            if _weight(other) > RUSSIAN * _weight(words):
                languages, words = ("rus", "eng"), other
        if _certainty(words) < POOR:
            upside = np.ascontiguousarray(straight.grey[::-1, ::-1])
            again = script.languages(_samples(upside))
            other = tesseract.words(upside, again)
            if _weight(other) > 1.3 * _weight(words):
                words, languages, turn = other, again, turn + 180
                _, half = _turned(straight.grey, straight.back, 180)
                straight = Straight(upside, half, straight.angle)
    except tesseract.EngineError:
        return Seen(Page(number, (), read="none"), straight.grey, turn, height)
    place = Straight(straight.grey, back @ straight.back, straight.angle)
    if languages[0] == "rus":
        words = [replace(word, text=script.in_cyrillic(word.text)) for word in words]
    if languages[0] == "spa":
        words = [script.in_spanish(word) for word in words]
    certainty = _certainty(words)
    read = "ocr" if certainty >= UNREAD and len(words) >= 3 else "none"
    pieces = pieces_of(words, "ocr") if read == "ocr" else ()
    pieces = read_again(pieces, straight.grey, languages)
    page = Page(number, pieces, lambda box: shown(place.given(box)), read)
    return Seen(page, straight.grey, turn, height, certainty, languages)


def _laid(grey: Grey, flat: Sheet) -> Grey:
    how = {"flags": vision().INTER_LINEAR, "borderMode": vision().BORDER_REPLICATE}
    return np.asarray(vision().warpPerspective(grey, flat.forward, flat.size, **how))


def _turned(grey: Grey, back: npt.NDArray[np.float64], degrees: int) -> tuple[Grey, npt.NDArray[np.float64]]:
    """Clockwise, and the way back."""
    high, wide = grey.shape
    if degrees == 180:
        return np.ascontiguousarray(grey[::-1, ::-1]), back @ np.array([[-1.0, 0, wide], [0, -1, high], [0, 0, 1]])
    return np.ascontiguousarray(np.rot90(grey, -1)), back @ np.array([[0.0, 1, 0], [-1, 0, high], [0, 0, 1]])


def _on_its_side(grey: Grey) -> bool:
    """Lines of letters run from top to bottom: columns of ink are then sharper than rows."""
    cv2 = vision()
    scale = 800 / max(grey.shape)
    small = light.reduced(grey, scale) if scale < 1 else cv2.resize(grey, None, fx=scale, fy=scale)
    ink = cv2.subtract(cv2.blur(small, (25, 25)), small).astype(np.float32)
    boxes = [blobs(part, 11) for part in ((ink > 25).astype(np.uint8) * 255, np.rot90(ink > 25).astype(np.uint8) * 255)]
    lying, standing = (float(sum(box[2] for box in one)) for one in boxes)
    return standing > 1.6 * lying and standing > 400


def _scale(grey: Grey) -> tuple[float, float]:
    """How much the page must grow for its letters to be `TALL`, and how high they are. Half a page tells it, where it has letters."""
    high = grey.shape[0]
    letters = _letters(grey[high // 8 : high * 5 // 8])
    letters = letters if len(letters) >= ENOUGH_LETTERS else _letters(grey)
    if len(letters) < 20:
        return 1.0, 0.0
    height = float(np.percentile(letters, 60))
    scale = min(max(TALL / height, 0.4), 2.5, LARGEST / max(grey.shape))
    return (1.0 if 0.8 < scale < 1.25 else scale), height


ENOUGH_LETTERS = 200


def _letters(grey: Grey) -> npt.NDArray[np.int32]:
    """How high each shape of a letter's form is."""
    cv2 = vision()
    ground = cv2.blur(grey, (51, 51))
    _, ink = cv2.threshold(cv2.subtract(ground, grey), 30, 1, cv2.THRESH_BINARY)
    _, _, stats, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    high, wide, area = stats[1:, 3], stats[1:, 2], stats[1:, 4]
    like = (high >= 6) & (high < 120) & (wide < 4 * high) & (wide > high / 6) & (area > 0.15 * wide * high)
    return np.asarray(high[like])


def _samples(grey: Grey) -> list[Pixels]:
    """Some lines of it, cut close, the longest ones left out: they cost more and tell no more."""
    scale = min(1.0, 1200 / max(grey.shape))
    small = vision().resize(grey, None, fx=scale, fy=scale, interpolation=vision().INTER_AREA)
    ink = ((vision().subtract(vision().blur(small, (31, 31)), small)) > 35).astype(np.uint8) * 255
    found = [box for box in blobs(ink, 13) if 4 * box[3] < box[2] < 30 * box[3] and box[3] > 7]
    found.sort(key=lambda box: -min(box[2] / box[3], 14))
    cut = [tuple(round(value / scale) for value in box) for box in found[: script.LINES]]
    return [
        grey[max(0, y - 3) : y + high + 3, max(0, x - 4) : x + min(wide, SAMPLE * high) + 4] for x, y, wide, high in cut
    ]


def _certainty(words: list[Word]) -> float:
    return _weight(words) / max(sum(len(word.text) for word in words), 1)


def _weight(words: list[Word]) -> float:
    return sum(word.certainty * len(word.text) for word in words)
