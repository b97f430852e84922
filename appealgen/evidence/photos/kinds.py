"""What kind of file the first bytes say it is, whatever its name says."""

from __future__ import annotations

READ = {"JPEG": ["JPEG"], "PNG": ["PNG"], "WEBP": ["WEBP"], "TIFF": ["TIFF"], "HEIF": ["HEIF"], "AVIF": ["AVIF"]}
"""The kinds that are taken, and by which of Pillow's readers; its JPEG reader knows an MPO when it sees one."""

_BY_START = (
    (b"\xff\xd8", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"II+\x00", "TIFF"),
    (b"MM\x00+", "TIFF"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"8BPS", "Photoshop (PSD)"),
    (b"\x00\x00\x01\x00", "ICO"),
    (b"\x00\x00\x00\x0cJXL ", "JPEG XL"),
    (b"\xff\x0a", "JPEG XL"),
    (b"\x00\x00\x00\x0cjP  ", "JPEG 2000"),
    (b"\xff\x4f\xff\x51", "JPEG 2000"),
    (b"FUJIFILMCCD-RAW", "camera RAW"),
    (b"IIRO", "camera RAW"),
    (b"MMOR", "camera RAW"),
    (b"IIU\x00", "camera RAW"),
    (b"FOVb", "camera RAW"),
    (b"gimp xcf", "GIMP (XCF)"),
    (b"qoif", "QOI"),
    (b"#?RADIANCE", "HDR"),
    (b"v/1\x01", "OpenEXR"),
)

_AVIF_BRANDS = {b"avif", b"avis"}
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"mif2"}


def kind_of(data: bytes) -> str | None:
    """A name of `READ`, the name of another kind of picture, or None when it is no picture at all."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    if data[4:8] == b"ftyp":
        return _box_kind(data)
    if data[:2] == b"BM" and data[6:10] == bytes(4):
        return "BMP"
    if b"<svg" in data[:2000] and data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return "SVG"
    return next((kind for start, kind in _BY_START if data.startswith(start)), None)


def _box_kind(data: bytes) -> str | None:
    size = int.from_bytes(data[:4], "big")
    brands = [data[at : at + 4] for at in (8, *range(16, min(size, 256), 4))]
    if any(brand in _AVIF_BRANDS for brand in brands):
        return "AVIF"
    if brands[0] == b"crx ":
        return "camera RAW"
    return "HEIF" if any(brand in _HEIF_BRANDS for brand in brands) else None
