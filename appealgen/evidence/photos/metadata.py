"""What a picture's EXIF, XMP, IPTC and text say, read once, whatever container they lie in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from appealgen.evidence.photos.blocks import Block, Kind, blocks
from appealgen.evidence.photos.jpeg import Jpeg, read_jpeg
from appealgen.evidence.photos.tiff import Tiff, Value, read_tiff

MAKE, MODEL, SOFTWARE, MODIFIED = 0x010F, 0x0110, 0x0131, 0x0132
ORIGINAL_DATE, DIGITIZED_DATE, ORIGINAL_FRACTION, ORIGINAL_OFFSET = 0x9003, 0x9004, 0x9291, 0x9011
MAKER_NOTE, USER_COMMENT = 0x927C, 0x9286

_DATE = re.compile(r"(\d{4})[:\-/](\d\d)[:\-/](\d\d)[T ](\d\d):(\d\d):(\d\d)")
_OFFSET = re.compile(r"[+-]\d\d:\d\d|Z")


@dataclass(frozen=True)
class Metadata:
    """All of a file's blocks, and what is asked of them."""

    blocks: tuple[Block, ...]
    jpeg: Jpeg | None = field(default=None, repr=False)

    @cached_property
    def exif(self) -> Tiff | None:
        """The first EXIF block that can be read."""
        return next((tiff for tiff in map(read_tiff, self.data("exif")) if tiff is not None), None)

    @cached_property
    def xmp(self) -> str:
        """All XMP, one after the other."""
        return "\n".join(_decoded(data) for data in self.data("xmp"))

    @cached_property
    def texts(self) -> dict[str, str]:
        """A PNG's text chunks by keyword, a JPEG's comment as `Comment`."""
        return {block.label: block.data.decode("utf-8", "replace") for block in self.blocks if block.kind == "text"}

    @cached_property
    def iptc(self) -> dict[tuple[int, int], bytes]:
        """IPTC records by (record, data set); of those that repeat, the last."""
        return {key: value for data in self.data("iptc") for key, value, _ in iptc_records(data)}

    def data(self, kind: Kind) -> list[bytes]:
        return [block.data for block in self.blocks if block.kind == kind]

    def of_exif(self, ifd: str, tag: int) -> Value:
        return None if self.exif is None else self.exif.get(ifd, tag)

    def text_of(self, ifd: str, tag: int) -> str | None:
        return None if self.exif is None else self.exif.text(ifd, tag)

    def of_xmp(self, name: str) -> str | None:
        """A simple property, written as an attribute or as an element: `of_xmp("tiff:Make")`."""
        found = re.search(rf"""\b{name}\s*=\s*["']([^"']*)["']|<{name}\b[^>]*>([^<]*)<""", self.xmp)
        return (found[1] or found[2] or "").strip() or None if found else None

    @cached_property
    def camera(self) -> str | None:
        """Make and model without repeating the make ("Canon EOS R6")."""
        make = self.text_of("0", MAKE) or self.of_xmp("tiff:Make")
        model = self.text_of("0", MODEL) or self.of_xmp("tiff:Model")
        if make is None or model is None:
            return model or make
        repeated = make.split()[0].lower() == model.split()[0].lower()
        return model if repeated else f"{make} {model}"

    @cached_property
    def taken(self) -> str | None:
        """DateTimeOriginal as ISO 8601, with fractions and offset where the file gives them."""
        date = iso(self.text_of("exif", ORIGINAL_DATE))
        if date is None:
            return None
        fraction = (self.text_of("exif", ORIGINAL_FRACTION) or "").rstrip("0")
        offset = _OFFSET.fullmatch(self.text_of("exif", ORIGINAL_OFFSET) or "")
        fine = f".{fraction}" if fraction.isascii() and fraction.isdigit() else ""
        return f"{date}{fine}{offset[0] if offset else ''}"

    @cached_property
    def software(self) -> str | None:
        return (
            self.text_of("0", SOFTWARE)
            or self.of_xmp("xmp:CreatorTool")
            or self.texts.get("Software", "").strip()
            or None
        )


def iso(text: str | None) -> str | None:
    """ "2026:10:03 14:03:21" as "2026-10-03T14:03:21"; None when it is no date, or the clock was never set."""
    found = _DATE.match(text or "")
    if not found or int(found[1]) == 0 or not 1 <= int(found[2]) <= 12 or not 1 <= int(found[3]) <= 31:
        return None
    year, month, day, hour, minute, second = found.groups()
    return f"{year}-{month}-{day}T{hour}:{minute}:{second}" if hour < "24" and minute < "60" else None


def iptc_records(data: bytes) -> list[tuple[tuple[int, int], bytes, int]]:
    """(record, data set), value, and where the value begins. Stops at the first that is none."""
    found = []
    at = 0
    while at + 5 <= len(data) and data[at] == 0x1C:
        size = int.from_bytes(data[at + 3 : at + 5], "big")
        if size & 0x8000:  # an extended length is never used for what is read here
            break
        found.append(((data[at + 1], data[at + 2]), data[at + 5 : at + 5 + size], at + 5))
        at += 5 + size
    return found


def _decoded(data: bytes) -> str:
    for mark, encoding in ((b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    return data.decode("utf-8", "replace")


def read_metadata(data: bytes, format: str) -> Metadata:
    """Reads a file's blocks. Never raises."""
    jpeg = read_jpeg(data) if format == "JPEG" else None
    return Metadata(blocks(data, format, jpeg), jpeg)
