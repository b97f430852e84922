"""Which camera body and which lens took the photo, by the numbers that their makers gave them. No number is kept whole."""

from __future__ import annotations

import hashlib
import re

from appealgen.evidence.photos.metadata import Metadata
from appealgen.evidence.photos.model import Serial

BODY, LENS, LENS_BODY, DNG_BODY = 0xA431, 0xA434, 0xA435, 0xC62F
LEAST = 5
"""Characters of a number that can be one: shorter ones are counters and fillers."""
TOLD = 3
"""Characters that are told of it: enough to tell two bodies apart, too few to know a body by."""


def body(metadata: Metadata) -> Serial | None:
    """Of the camera."""
    told = metadata.text_of("exif", BODY) or metadata.text_of("0", DNG_BODY)
    return serial(told or metadata.of_xmp("aux:SerialNumber") or metadata.of_xmp("exifEX:BodySerialNumber"))


def lens(metadata: Metadata) -> str | None:
    """The lens's name. A phone names another for each of its lenses."""
    return metadata.text_of("exif", LENS) or metadata.of_xmp("exifEX:LensModel") or metadata.of_xmp("aux:Lens")


def lens_body(metadata: Metadata) -> Serial | None:
    """Of the lens."""
    told = metadata.text_of("exif", LENS_BODY)
    return serial(told or metadata.of_xmp("exifEX:LensSerialNumber") or metadata.of_xmp("aux:LensSerialNumber"))


def serial(text: str | None) -> Serial | None:
    """A number made comparable: XMP and EXIF write the same one with and without leading zeros. Fillers are none."""
    plain = re.sub(r"[^0-9A-Z]", "", (text or "").upper()).lstrip("0")
    if len(plain) < LEAST or len(set(plain)) == 1 or plain in "1234567890" or plain in ("UNKNOWN", "NONE"):
        return None
    return Serial(hashlib.sha256(plain.encode()).hexdigest()[:16], plain[-TOLD:])
