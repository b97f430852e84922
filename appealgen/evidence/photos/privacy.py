"""What a picture file gives away about its owner, by name, and the file without the place it was taken at.

Names, in this order: `place`, `owner`, `serial_number`, `device_name`, `face_regions`, `comment`, `video`, `sound`,
`depth_map`, `second_picture`, `thumbnail`, `maker_notes`, `trailing_data`. What stands there is never kept or told,
coordinates least of all.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from appealgen.evidence.photos import place
from appealgen.evidence.photos.boxes import items
from appealgen.evidence.photos.gps import PlaceCannotBeRemoved
from appealgen.evidence.photos.metadata import MAKER_NOTE, USER_COMMENT, Metadata
from appealgen.evidence.photos.nested import thumbnail_spans
from appealgen.evidence.photos.picture import Picture
from appealgen.evidence.photos.video import has_sound

__all__ = ["PlaceCannotBeRemoved", "gives_away", "place_is_removable", "without_place"]


def gives_away(picture: Picture) -> tuple[str, ...]:
    """What the file gives away, by name. Nothing of it is told but that it is there."""
    return tuple(name for name, carries in _LOOKS.items() if carries(picture))


def without_place(data: bytes) -> bytes:
    """The file without the place it was taken at, its compressed picture byte for byte. Raises PlaceCannotBeRemoved."""
    return place.without_place(data, Picture(data).format)


def place_is_removable(picture: Picture) -> bool:
    try:
        place.without_place(picture.data, picture.format)
    except PlaceCannotBeRemoved:
        return False
    return True


_OWNER_TAGS = (("0", 0x013B), ("0", 0x8298), ("exif", 0xA430), ("exif", 0xA437), ("0", 0x9C9D))
"""Artist, copyright, camera owner, photographer (EXIF 3.0), Windows' author."""
_OWNER_XMP = re.compile(
    r"""<(?:dc:creator|dc:rights|Iptc4xmpCore:CreatorContactInfo)\b[^/]*>\s*<|\b(?:aux:OwnerName|exifEX:CameraOwnerName|
    photoshop:AuthorsPosition|photoshop:Credit|xmpRights:Owner|tiff:Artist)\s*(?:=\s*["'][^"'\s]|>\s*[^<\s])""",
    re.VERBOSE,
)
_OWNER_IPTC = ((2, 80), (2, 85), (2, 110), (2, 116), (2, 118), (2, 122))
_SERIAL_TAGS = (("exif", 0xA431), ("exif", 0xA435), ("0", 0xC62F), ("exif", 0xA420))
"""Body, lens, camera (DNG), and the picture's own unique number."""
_SERIAL_XMP = re.compile(r"""\b\w+:(?:\w*SerialNumber|CameraSerial\w*)\s*(?:=\s*["'][^"'\s]|>\s*[^<\s])""")
_FACES = re.compile(r"mwg-rs:Region|MPReg:|MP:RegionInfo|PersonInImage|apple-fi:|photomechanic:.*Face")
_DEPTH = re.compile(r"GDepth:|Device:(?:Container|Profiles)|depth_?map|depthData|:depth\b", re.IGNORECASE)
_DEPTH_MARKS = re.compile(rb"DualShot_DepthMap|urn:com:apple:photo:\d+:aux:(?!hdrgainmap)|depthData:|edof\0|depthMap")
"""Beside the picture: a map of depth, or what Apple draws from one; its map of brightness gives nothing away."""


def _has_place(picture: Picture) -> bool:
    return place.tells_place(picture.data, picture.format, picture.metadata.blocks, picture.behind)


def _has_owner(picture: Picture) -> bool:
    metadata = picture.metadata
    told = _tags(metadata, _OWNER_TAGS) or any(metadata.iptc.get(key, b"").strip(b" \0") for key in _OWNER_IPTC)
    texts = any(metadata.texts.get(key, "").strip() for key in ("Author", "Copyright", "Artist"))
    return told or texts or bool(_OWNER_XMP.search(metadata.xmp))


def _tags(metadata: Metadata, tags: tuple[tuple[str, int], ...]) -> bool:
    """Does any of these EXIF tags say more than blanks and zeros?"""
    for ifd, tag in tags:
        value = metadata.of_exif(ifd, tag)
        if isinstance(value, tuple):  # Windows writes its texts as bytes of UTF-16
            value = "".join(chr(int(one)) for one in value if 32 < one < 0xD800)
        text = value.decode("latin-1") if isinstance(value, bytes) else value
        if isinstance(text, str) and text.strip(" \0\t0-"):
            return True
    return False


def _has_serial(picture: Picture) -> bool:
    return _tags(picture.metadata, _SERIAL_TAGS) or bool(_SERIAL_XMP.search(picture.metadata.xmp))


def _has_comment(picture: Picture) -> bool:
    """Words that someone typed: title, description, keywords, comment."""
    metadata = picture.metadata
    comment = metadata.of_exif("exif", USER_COMMENT)
    typed = isinstance(comment, bytes) and bool(comment[8:].strip(b" \0"))
    windows = _tags(metadata, (("0", 0x9C9B), ("0", 0x9C9C), ("0", 0x9C9E), ("0", 0x9C9F)))
    iptc = any(metadata.iptc.get(key, b"").strip(b" \0") for key in ((2, 5), (2, 25), (2, 105), (2, 120)))
    xmp = re.search(r"<dc:(?:title|description|subject)\b[^/]*>\s*<rdf:\w+>\s*<rdf:li[^>]*>\s*[^<\s]", metadata.xmp)
    return typed or windows or iptc or xmp is not None


def _has_depth(picture: Picture) -> bool:
    beside = picture.data[picture.behind.start :], picture.data[:65536] if picture.format == "HEIF" else b""
    return bool(_DEPTH.search(picture.metadata.xmp)) or any(_DEPTH_MARKS.search(data) for data in beside)


def _has_video(picture: Picture) -> bool:
    return bool(picture.behind.videos)


def _has_sound(picture: Picture) -> bool:
    data = picture.data
    wave = re.search(rb"RIFF.{4}WAVE", data[picture.behind.start :], re.DOTALL) is not None
    return wave or any(has_sound(data[start:end]) for start, end in picture.behind.videos)


def _has_thumbnail(picture: Picture) -> bool:
    exif = picture.metadata.exif
    if exif is not None and thumbnail_spans(exif):
        return True
    return "xmp:Thumbnails" in picture.metadata.xmp or "xapGImg:image" in picture.metadata.xmp


def _has_second_picture(picture: Picture) -> bool:
    if picture.format == "HEIF":
        return sum(item.kind in (b"hvc1", b"grid") for item in items(picture.data)) > 1 and picture.frames > 1
    return bool(picture.behind.jpegs)


def _has_trailing(picture: Picture) -> bool:
    """Data behind the picture's end that is neither picture nor video."""
    at = picture.behind.start
    rest = bytearray(picture.data[at:])
    for start, end in (*picture.behind.videos, *picture.behind.jpegs):
        rest[start - at : end - at] = bytes(end - start)
    return bool(rest.strip(b"\0 \r\n\xff"))


_LOOKS: dict[str, Callable[[Picture], bool]] = {
    "place": _has_place,
    "owner": _has_owner,
    "serial_number": _has_serial,
    "device_name": lambda picture: _tags(picture.metadata, (("0", 0x013C),)),
    "face_regions": lambda picture: bool(_FACES.search(picture.metadata.xmp)),
    "comment": _has_comment,
    "video": _has_video,
    "sound": _has_sound,
    "depth_map": _has_depth,
    "second_picture": _has_second_picture,
    "thumbnail": _has_thumbnail,
    "maker_notes": lambda picture: picture.metadata.of_exif("exif", MAKER_NOTE) is not None,
    "trailing_data": _has_trailing,
}
