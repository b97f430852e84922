"""Did the picture pass through a messenger, or is it a picture of a screen?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.photos.editors import role_of
from appealgen.evidence.photos.metadata import USER_COMMENT
from appealgen.evidence.photos.model import Sign
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.turns import Size

_SENT_SIDES = {960, 1080, 1200, 1280, 1440, 1600, 2048, 2560, 4096}
"""Longest sides, in pixels, that messengers shrink to: WhatsApp 1600 (2560 and 4096 as HD), WeChat and Telegram 1280
and 2560, Facebook 960 and 2048, Viber and QQ 1200 to 1440."""

_SCREENS: frozenset[Size] = frozenset({
    (640, 1136), (750, 1334), (828, 1792), (1080, 1920), (1125, 2436), (1170, 2532), (1179, 2556), (1206, 2622),
    (1242, 2208), (1242, 2688), (1260, 2736), (1284, 2778), (1290, 2796), (1320, 2868),
    (720, 1280), (720, 1440), (720, 1520), (720, 1560), (720, 1600), (720, 1612), (1080, 2160),
    (1080, 2220),
    (1080, 2240), (1080, 2244), (1080, 2248), (1080, 2280), (1080, 2310), (1080, 2312), (1080, 2316), (1080, 2336), (1080, 2340),
    (1080, 2376), (1080, 2388), (1080, 2392), (1080, 2400), (1080, 2408), (1080, 2412), (1080, 2424), (1080, 2448),
    (1080, 2460), (1080, 2520), (1176, 2400), (1200, 2640), (1216, 2640), (1220, 2712), (1224, 2700), (1240, 2772),
    (1256, 2760), (1260, 2800), (1264, 2780), (1280, 2800), (1344, 2992), (1440, 2560), (1440, 2880), (1440, 2960),
    (1440, 3040), (1440, 3088), (1440, 3120), (1440, 3168), (1440, 3200), (1440, 3216), (1280, 2856), (1008, 2244),
    (768, 1024), (1536, 2048), (1620, 2160), (1640, 2360), (1668, 2224), (1668, 2388), (2048, 2732), (1488, 2266),
    (1600, 2560), (1200, 1920), (800, 1280), (1752, 2800), (1848, 2960), (1812, 2176), (1768, 2208),
    (768, 1366), (900, 1440), (900, 1600), (1050, 1680), (1080, 2560), (1440, 3440), (1600, 2880),
    (1664, 2560), (1800, 2880), (1864, 2880), (1890, 2940), (1964, 3024), (2234, 3456), (2160, 3840), (2520, 4480),
    (2880, 5120), (1504, 2256), (1824, 2736), (1280, 1920), (1024, 1280),
})  # fmt: skip
"""Screens of phones, tablets and computers, shorter side first, in pixels."""


def screenshot(picture: Picture) -> Iterator[Sign]:
    """The file's own word, or a picture without a camera that has just a screen's size; surely, with a screen's bar as well."""
    told = _told_screenshot(picture)
    if told is not None:
        yield Sign("screenshot", told[:80], sure=True)
        return
    width, height = picture.size
    metadata = picture.metadata
    if metadata.camera is None and metadata.taken is None and (min(width, height), max(width, height)) in _SCREENS:
        lossless, bar = picture.format == "PNG", _has_status_bar(picture)
        if lossless or bar:  # no camera writes PNG, and none a bar
            yield Sign("screenshot", f"{width} × {height}", sure=lossless and bar)


def _told_screenshot(picture: Picture) -> str | None:
    metadata = picture.metadata
    comment = metadata.of_exif("exif", USER_COMMENT)
    words = [comment[8:].decode("utf-8", "replace") if isinstance(comment, bytes) else ""]
    words += [metadata.text_of("0", 0x010E) or "", metadata.software or "", *metadata.texts.values()]
    words += [metadata.of_xmp(name) or "" for name in ("exif:UserComment", "xmp:CreatorTool")]
    words += re.findall(r"<exif:UserComment>.*?<rdf:li[^>]*>([^<]*)<", metadata.xmp, re.DOTALL)
    short = (word.replace("\0", "").strip()[:80] for word in words)
    return next((word for word in short if role_of(word) == "screenshot"), None)


def _has_status_bar(picture: Picture) -> bool:
    """The uppermost fiftieth is one colour but for a few small signs at its left and right."""
    pixels = picture.scaled
    if pixels.shape[0] <= pixels.shape[1]:
        return False
    bar = pixels[2 : max(8, pixels.shape[0] // 45)].mean(axis=2)
    ground = abs(bar - float(sorted(bar.ravel())[bar.size // 2])) < 6
    columns = ground.all(axis=0)
    third = len(columns) // 3
    signs = not columns[:third].all() and not columns[-third:].all()
    return bool(signs and ground.mean() > 0.8 and columns.mean() > 0.5)


def messenger(picture: Picture) -> Iterator[Sign]:
    """Traces that messengers leave, or the whole look of a picture that was sent: shrunk, all data gone."""
    metadata = picture.metadata
    told = metadata.iptc.get((2, 40), b"").decode("latin-1")
    if told.startswith("FBMD"):
        yield Sign("messenger", "Facebook (FBMD)", sure=False)
        return
    for name in (metadata.software or "", metadata.texts.get("Comment", "")):
        if role_of(name[:80]) == "messenger":
            yield Sign("messenger", name[:80], sure=False)
            return
    if _facebook_profile(picture):
        yield Sign("messenger", "Facebook (ICC c2)", sure=False)
    elif _looks_sent(picture):
        width, height = picture.size
        yield Sign("messenger", f"JPEG {width} × {height}", sure=False)


def _facebook_profile(picture: Picture) -> bool:
    """The 0.5 kB colour profile that Facebook, Instagram and Messenger write into all pictures."""
    return any(len(data) < 1000 and b"c\x002" in data and b"\0F\0B" in data for data in picture.metadata.data("icc"))


def _looks_sent(picture: Picture) -> bool:
    """A JPEG of a messenger's size, in a camera's shape, with standard tables and nothing told of camera or time."""
    metadata = picture.metadata
    if metadata.jpeg is None or metadata.camera is not None or metadata.taken is not None or metadata.xmp:
        return False
    longer, shorter = max(picture.size), min(picture.size)
    return longer in _SENT_SIDES and any(abs(shorter - longer * a / b) <= 1.5 for a, b in ((3, 4), (2, 3), (9, 16)))
