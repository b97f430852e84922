"""Makers of picture files: photographs, odd ones, and such that carry what they should not."""

from __future__ import annotations

import io
import struct
from functools import cache
from typing import Any

import numpy as np
import skimage.data
from PIL import Image, PngImagePlugin, TiffImagePlugin

LATITUDE, LONGITUDE = (52.0, 30.0, 59.53), (13.0, 22.0, 41.17)
"""A place whose digits stand nowhere else."""
TOLD = b'exif:GPSLatitude="52,30.9921N" exif:GPSLongitude="13,22.6861E" photoshop:City="Zwiesel" '
XMP = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    b'<rdf:Description rdf:about="" %s>%s</rdf:Description></rdf:RDF></x:xmpmeta>'
)


@cache
def photo(name: str = "coffee", width: int = 480) -> Image.Image:
    """A photograph, shrunk so that nothing of an earlier JPEG compression is left."""
    image = Image.fromarray(getattr(skimage.data, name)()).convert("RGB")
    return image.resize((width, round(image.height * width / image.width)), Image.Resampling.LANCZOS)


def exif(place: bool = False, **more: Any) -> Image.Exif:
    """A camera's EXIF. `more`: Software, Make …, by name."""
    tags = Image.Exif()
    tags[0x010F], tags[0x0110], tags[0x0132] = "Canon", "Canon EOS R6", "2026:10:03 14:03:21"
    tags.get_ifd(0x8769)[0x9003] = "2026:10:03 14:03:21"
    tags.get_ifd(0x8769)[0x9291] = "52"
    tags.get_ifd(0x8769)[0x9011] = "+08:00"
    if place:
        tags.get_ifd(0x8825).update({1: "N", 2: LATITUDE, 3: "E", 4: LONGITUDE, 6: 41.3})
    names = {"Software": 0x0131, "Orientation": 0x0112, "DateTime": 0x0132, "Artist": 0x013B}
    for name, value in more.items():
        tags[names[name]] = value
    return tags


def saved(image: Image.Image, kind: str = "JPEG", **options: Any) -> bytes:
    out = io.BytesIO()
    if kind == "HEIF":
        import pillow_heif

        pillow_heif.register_heif_opener()
    image.save(out, kind, **({"quality": 92} if kind in ("JPEG", "WEBP", "HEIF", "AVIF") else {}) | options)
    return out.getvalue()


def camera_file(**more: Any) -> bytes:
    return saved(photo(), exif=exif(**more))


def segment(marker: int, content: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(content) + 2) + content


def with_segment(jpeg: bytes, marker: int, content: bytes) -> bytes:
    return jpeg[:2] + segment(marker, content) + jpeg[2:]


def xmp(attributes: bytes = b"", inside: bytes = b"") -> bytes:
    return XMP % (attributes, inside)


def with_xmp(jpeg: bytes, packet: bytes) -> bytes:
    return with_segment(jpeg, 0xE1, b"http://ns.adobe.com/xap/1.0/\0" + packet)


def iptc(*records: tuple[int, bytes]) -> bytes:
    """A Photoshop segment that holds nothing but these records of IPTC."""
    data = b"".join(b"\x1c\x02" + bytes([number]) + struct.pack(">H", len(value)) + value for number, value in records)
    data += b"\0" * (len(data) % 2)
    return b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(data)) + data


def box(kind: bytes, *content: bytes) -> bytes:
    inside = b"".join(content)
    return struct.pack(">I", len(inside) + 8) + kind + inside


def video(place: bool = True, sound: bool = True) -> bytes:
    """What a phone hangs on to a motion photo: no picture plays, but its boxes are right."""
    told = struct.pack(">HH", 18, 0x15C7) + b"+52.5165+013.3781/"
    handler = box(b"hdlr", bytes(8) + (b"soun" if sound else b"vide") + bytes(13))
    movie = box(b"moov", box(b"trak", box(b"mdia", handler)), box(b"udta", box(b"\xa9xyz", told)) if place else b"")
    return box(b"ftyp", b"mp42\0\0\0\0mp42isom") + movie + box(b"mdat", bytes(64))


def with_thumbnail(thumbnail: bytes, place: bool = False) -> bytes:
    """A camera's file whose EXIF holds that JPEG as its thumbnail."""
    block = bytearray(exif(place=place).tobytes()[6:])
    order = "<" if block[:2] == b"II" else ">"
    (first,) = struct.unpack_from(order + "I", block, 4)
    (count,) = struct.unpack_from(order + "H", block, first)
    start = len(block) + len(block) % 2
    block += bytes(start - len(block))
    struct.pack_into(order + "I", block, first + 2 + 12 * count, start)
    entries = ((0x0103, 3, 6), (0x0201, 4, start + 42), (0x0202, 4, len(thumbnail)))
    block += struct.pack(order + "H", 3)
    for tag, kind, value in entries:
        packed = struct.pack(order + ("H2x" if kind == 3 else "I"), value)
        block += struct.pack(order + "HHI", tag, kind, 1) + packed
    block += bytes(4) + thumbnail
    return with_segment(saved(photo()), 0xE1, b"Exif\0\0" + bytes(block))


def every_place() -> dict[str, bytes]:
    """Files of all formats that tell their place, each in its own way."""
    image, tags = photo(), exif(place=True)
    plain = camera_file()
    text = PngImagePlugin.PngInfo()
    text.add_itxt("XML:com.adobe.xmp", xmp(TOLD).decode(), zip=True)
    loose = PngImagePlugin.PngInfo()
    loose.add_text("exif:GPSLatitude", "52/1, 30/1, 59.53/1")
    nested = saved(photo(width=160), exif=tags)
    element = (
        b"<Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li><Iptc4xmpExt:City>Zwiesel</Iptc4xmpExt:City></rdf:li>"
        b"</rdf:Bag></Iptc4xmpExt:LocationCreated><drone-dji:GpsLongtitude>13.37810</drone-dji:GpsLongtitude>"
    )
    return {
        "jpeg": saved(image, exif=tags),
        "jpeg xmp": with_xmp(plain, xmp(TOLD)),
        "jpeg xmp elements": with_xmp(plain, xmp(b"", element)),
        "jpeg iptc": with_segment(plain, 0xED, iptc((90, b"Zwiesel"), (80, b"Somebody"))),
        "jpeg thumbnail": with_thumbnail(nested),
        "jpeg second picture": plain + nested,
        "jpeg video": plain + video(),
        "jpeg progressive": saved(image, exif=tags, progressive=True),
        "png": saved(image, "PNG", exif=tags),
        "png packed xmp": saved(image, "PNG", pnginfo=text),
        "png text": saved(image, "PNG", pnginfo=loose),
        "webp": saved(image, "WEBP", exif=tags),
        "webp xmp": saved(image, "WEBP", xmp=xmp(TOLD)),
        "tiff": saved(image, "TIFF", tiffinfo=_tiff_tags()),
        "heic": saved(image, "HEIF", exif=tags.tobytes()),
        "avif": saved(image, "AVIF", exif=tags),
    }


def _tiff_tags() -> TiffImagePlugin.ImageFileDirectory_v2:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[0x010F], tags[0x0110] = "Canon", "Canon EOS R6"
    tags[0x8769] = {0x9003: "2026:10:03 14:03:21"}
    tags[0x8825] = {1: "N", 2: LATITUDE, 3: "E", 4: LONGITUDE}
    return tags


def deep_grey() -> bytes:
    """16 bits, a ramp from black to white."""
    ramp = np.linspace(0, 65535, 256 * 64).reshape(64, 256).astype(np.uint16)
    return saved(Image.fromarray(ramp), "PNG")


def header_of_a_bomb(width: int = 30_000, height: int = 30_000) -> bytes:
    """A PNG that promises so much and holds one line of nothing."""
    import zlib

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(90))) + chunk(b"IEND", b"")
