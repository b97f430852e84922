"""Do the file's dates agree? Zones, long exposures and a turn in the camera are no disagreement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from appealgen.evidence.photos.metadata import DIGITIZED_DATE, MAKER_NOTE, MODIFIED, ORIGINAL_DATE, Metadata, iso
from appealgen.evidence.photos.model import Sign
from appealgen.evidence.photos.picture import Picture

A_DAY = timedelta(hours=26)
"""Zones lie up to 26 hours apart: two dates closer than that may be the same moment, told in two of them."""


def dates_disagree(picture: Picture) -> Iterator[Sign]:
    """Two dates that can't both be true of a file as the camera wrote it. A clock may have been wrong: never proof."""
    metadata = picture.metadata
    taken = _date(metadata.text_of("exif", ORIGINAL_DATE))
    if taken is None:
        return
    for name, other, later_only in _others(metadata):
        if other is None or abs(other - taken) <= A_DAY or (later_only and other < taken):
            continue
        yield Sign("dates_disagree", f"DateTimeOriginal {taken:%Y-%m-%d}, {name} {other:%Y-%m-%d}", sure=False)


def _others(metadata: Metadata) -> Iterator[tuple[str, datetime | None, bool]]:
    modified = _date(metadata.text_of("0", MODIFIED))
    if modified is not None and not _turned_in_camera(metadata, modified):
        yield "DateTime", modified, False
    yield "DateTimeDigitized", _date(metadata.text_of("exif", DIGITIZED_DATE)), False
    for name in ("xmp:ModifyDate", "xmp:CreateDate", "photoshop:DateCreated", "exif:DateTimeOriginal"):
        yield name, _date(metadata.of_xmp(name)), False
    gps = metadata.text_of("gps", 0x001D)
    yield "GPSDateStamp", _date(f"{gps} 12:00:00" if gps else None), False


def _turned_in_camera(metadata: Metadata, modified: datetime) -> bool:
    """A camera that turns or rates a picture later sets DateTime anew and leaves its maker note and all else alone."""
    taken = _date(metadata.text_of("exif", ORIGINAL_DATE))
    later = taken is not None and modified > taken
    return later and metadata.of_exif("exif", MAKER_NOTE) is not None


def _date(text: str | None) -> datetime | None:
    written = iso(text)
    try:
        return datetime.fromisoformat(written) if written else None
    except ValueError:
        return None
