"""Is a mark the camera's own: a date in a corner, 'Shot on …', a maker's strip with its settings?"""

from __future__ import annotations

import re

from appealgen.evidence.photos.marks.strips import Strip

Place = tuple[float, float, float, float]

_YEAR = r"(19|20)\d\d"
_DATE = re.compile(
    rf"(?<!\d)({_YEAR}\s?[-./:年 ]\s?\d{{1,2}}\s?[-./:月 ]\s?\d{{1,2}}|\d{{1,2}}\s?[-./:]\s?\d{{1,2}}\s?[-./:]\s?{_YEAR}"
    r"|['’`‘]\s?\d\d\s*\d{1,2}\s+\d{1,2}|\d\d[-./]\d\d[-./]\d\d)(?!\d)"
)
_CAMERA = re.compile(
    r"shot\s*(on|by|with)\b|sh[o0]t[o0]n|(quad|triple|dual)\s*camera|leica|hasselblad|zeiss|\bmp\s*camera", re.I
)
_SETTINGS = re.compile(r"\bf\s?/\s?\d|\bISO\s?\d{2,}|\b1/\d{2,5}\s?s?\b|\b\d{2,3}\s?mm\b", re.I)
_NAMED = (
    "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic"
    r"|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)[a-zа-я]{0,7}\.?"
)
_MONTH = re.compile(
    rf"(?<!\d)([0-3]?\d\s*{_NAMED}|{_NAMED}\s*[0-3]?\d,?)\s*(19|20)\d\d(?!\d)", re.I
)  # 14 August 2026, Aug 14, 2026, 14 авг. 2026
_MAKER = re.compile(
    r"\b(galaxy|samsung|iphone|apple|xiaomi|redmi|poco|huawei|honor|oppo|vivo|iqoo|oneplus|realme|pixel|motorola|moto|nokia|nubia|meizu"
    r"|tecno|infinix|sony|canon|nikon|fujifilm|panasonic|lumix|olympus|pentax|ricoh|sigma|dji|gopro|hasselblad|leica|zeiss)\b",
    re.I,
)
_MODEL = re.compile(
    r"^(\W*|.*\d.*|ultra|pro|max|plus|mini|lite|note|edge|fold|flip|mark|mk|eos|alpha|ii|iii|iv|mate|find|reno|nova|magic|mix|camera|by|ai"
    r"|phone|[a-z])$",
    re.I,
)
OUTSIDE = 0.22
"""A stamp lies within this share of the picture's height from its upper or lower edge."""


def only_a_camera(text: str) -> bool:
    """A maker and its model, and no other word: "Galaxy S24 Ultra", not "Case for iPhone 15"."""
    rest = _MONTH.sub(" ", _MAKER.sub(" ", text))
    return bool(_MAKER.search(text)) and all(_MODEL.match(word) for word in rest.split())


def says_camera(text: str | None) -> bool:
    return bool(text) and bool(_CAMERA.search(text or "") or _SETTINGS.search(text or ""))


def is_stamp(text: str | None, box: Place, size: tuple[int, int], colour: tuple[float, ...] | None = None) -> bool:
    """By what it says; unread, by the orange figures of a camera in a lower corner."""
    width, height = size
    x0, y0, x1, y1 = box
    near = min(y0, height - y1) < OUTSIDE * height
    if not near:
        return False
    if text is not None and (_DATE.search(text) or _MONTH.fullmatch(text) or says_camera(text) or only_a_camera(text)):
        return True
    corner = y0 > 0.6 * height and (x0 > 0.55 * width or x1 < 0.45 * width)
    if colour is None or not corner or (text is not None and sum(map(str.isdigit, text)) < 4):
        return False
    red, green, blue = colour
    return text is not None and red > 180 and green > 80 and blue < 0.6 * red


def is_makers_strip(strip: Strip, texts: list[str]) -> bool:
    """A white or black strip below that tells the camera."""
    plain = max(strip.colour) < 30 or min(strip.colour) > 225
    return (
        strip.side == "bottom"
        and plain
        and (any(says_camera(text) or _DATE.search(text) for text in texts) or only_a_camera(" ".join(texts)))
    )
