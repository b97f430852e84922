"""The names under which XMP, IPTC and PNG texts tell where a picture was taken, and how to blank them in place."""

from __future__ import annotations

import re

from appealgen.evidence.photos.blocks import Block
from appealgen.evidence.photos.metadata import iptc_records

_TELLING = (
    r"\w*(?:Latitude|Longt?itude)\w*|GPSArea\w*|GPSProcessing\w*|GPS(?:Position|Coordinates)"
    r"|City|State|Country|CountryCode|CountryName|Location|LocationName|LocationId|LocationCreated|LocationShown"
    r"|Sub-?location|ProvinceState|WorldRegion"
)
"""Properties that tell a place; drones of DJI spell it `Longtitude`. A postal address of the owner is no such place."""
_ALL = rf"GPS\w*|{_TELLING}"
"""What goes when the place goes: the whole of GPS, with its times and directions."""


def _properties(names: str) -> re.Pattern[str]:
    """A property as an attribute, or as an element with all that is in it."""
    name = rf"[\w.-]+:(?:{names})"
    return re.compile(
        rf"""(?<=\s)(?P<attribute>{name})\s*=\s*(?P<quoted>"[^"]*"|'[^']*')"""
        rf"""|<(?P<element>{name})(?=[\s/>])[^>]*?(?:/>|>(?P<inside>.*?)</(?P=element)\s*>)""",
        re.DOTALL | re.IGNORECASE | re.ASCII,
    )


_TOLD, _GONE = _properties(_TELLING), _properties(_ALL)
_TAGS = re.compile(r"<[^>]*>")
_IN_TAGS = re.compile(rf"""[\w.-]+:(?:{_TELLING})\s*=\s*["'][^"']|rdf:resource\s*=\s*["'][^"']""", re.IGNORECASE)

_IPTC_PLACES = {(2, 26), (2, 27), (2, 90), (2, 92), (2, 95), (2, 100), (2, 101)}
"""Content location code and name, city, sublocation, province, country code, country."""

_KEYWORD = re.compile(rf"(?:[\w.-]+:)?(?:{_ALL})", re.IGNORECASE)


def words_tell_place(block: Block) -> bool:
    """Does an XMP, IPTC or text block tell a place?"""
    if block.kind == "xmp":
        return any(_says_something(found) for found in _TOLD.finditer(_loose(block.data)))
    if block.kind == "iptc":
        return any(key in _IPTC_PLACES and value.strip(b" \0") for key, value, _ in iptc_records(block.data))
    return block.kind == "text" and bool(_KEYWORD.fullmatch(block.label)) and bool(block.data.strip(b" \0"))


def _says_something(found: re.Match[str]) -> bool:
    if found["attribute"]:
        return bool(found["quoted"][1:-1].strip())
    if found["inside"] is None:
        return bool(_IN_TAGS.search(found[0]))
    return bool(_TAGS.sub("", found["inside"]).strip()) or bool(_IN_TAGS.search(found["inside"]))


def without_place_words(block: Block) -> bytes:
    """The block's bytes, as many as before, blanks where the place was told."""
    if block.kind == "xmp":
        text, encoding = _exact(block.data)
        return _GONE.sub(lambda found: " " * len(found[0]), text).encode(encoding)
    if block.kind == "iptc":
        data = bytearray(block.data)
        for key, value, start in iptc_records(block.data):
            if key in _IPTC_PLACES:
                data[start : start + len(value)] = b" " * len(value)
        return bytes(data)
    return b" " * len(block.data) if words_tell_place(block) else block.data


def _exact(data: bytes) -> tuple[str, str]:
    """Text and an encoding that give back the same bytes, one blank as long as any other letter."""
    for mark, encoding in ((b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le")):
        if data.startswith(mark):
            try:
                text = data.decode(encoding)
            except UnicodeDecodeError:
                break
            if len(text) * 2 == len(data):
                return text, encoding
    return data.decode("latin-1"), "latin-1"


def _loose(data: bytes) -> str:
    return _exact(data)[0]
