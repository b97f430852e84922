"""What a file carries beside its pixels, block by block, each with its place: EXIF, XMP, IPTC, text, credentials."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Literal, NamedTuple

from appealgen.evidence.photos.boxes import items, top_boxes
from appealgen.evidence.photos.chunks import Chunk, png_chunks, riff_chunks
from appealgen.evidence.photos.jpeg import COM, Jpeg, read_jpeg
from appealgen.evidence.photos.tiff import read_tiff

Kind = Literal["exif", "xmp", "iptc", "photoshop", "text", "c2pa", "icc"]
Spans = tuple[tuple[int, int], ...]

MOST_TEXT = 32_000_000
"""Bytes that one packed text of a PNG may unfold to; more is left unread, as a bomb."""

_C2PA_BOX = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
_XMP_BOX = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_XMP, _EXTENDED_XMP = b"http://ns.adobe.com/xap/1.0/\0", b"http://ns.adobe.com/xmp/extension/\0"


class Block(NamedTuple):
    """`spans`: where its bytes lie in the file, in order; none when they are packed in a PNG chunk."""

    kind: Kind
    data: bytes
    spans: Spans = ()
    label: str = ""
    """A text's keyword."""


def blocks(data: bytes, format: str, jpeg: Jpeg | None = None) -> tuple[Block, ...]:
    """All blocks of a file of that format. Never raises; what is damaged is left out."""
    if format == "JPEG":
        return tuple(_of_jpeg(jpeg or read_jpeg(data)))
    read = {"PNG": _of_png, "WEBP": _of_webp, "TIFF": _of_tiff, "HEIF": _of_boxes, "AVIF": _of_boxes}[format]
    return tuple(read(data))


def _block(kind: Kind, data: bytes, spans: list[tuple[int, int]] | Spans, label: str = "") -> Block:
    return Block(kind, b"".join(data[start:end] for start, end in spans), tuple(spans), label)


def _of_jpeg(jpeg: Jpeg) -> Iterator[Block]:
    data = jpeg.data
    for segment in jpeg.named(0xE1, b"Exif\0"):
        yield _block("exif", data, [(segment.start + 6, segment.end)])
    for segment in jpeg.named(0xE1, _XMP):
        yield _block("xmp", data, [(segment.start + len(_XMP), segment.end)])
    parts: dict[bytes, list[tuple[int, int, int]]] = {}
    for segment in jpeg.named(0xE1, _EXTENDED_XMP):
        head = segment.start + len(_EXTENDED_XMP)
        offset = int.from_bytes(data[head + 36 : head + 40], "big")
        parts.setdefault(data[head : head + 32], []).append((offset, head + 40, segment.end))
    for pieces in parts.values():
        yield _block("xmp", data, [(start, end) for _, start, end in sorted(pieces)])
    resources = [(segment.start + 14, segment.end) for segment in jpeg.named(0xED, b"Photoshop 3.0\0")]
    yield from _photoshop(data, resources)
    credentials = [(segment.start + 16, segment.end) for segment in jpeg.named(0xEB, b"JP")]
    if credentials:
        yield _block("c2pa", data, credentials)
    profile = [(segment.start + 14, segment.end) for segment in jpeg.named(0xE2, b"ICC_PROFILE\0")]
    if profile:
        yield _block("icc", data, profile)
    for segment in jpeg.segments:
        if segment.marker == COM:
            yield _block("text", data, [(segment.start, segment.end)], "Comment")


def _photoshop(data: bytes, spans: list[tuple[int, int]]) -> Iterator[Block]:
    """The image resources, and among them IPTC. Only what lies in one piece has a place of its own."""
    if not spans:
        return
    whole = _block("photoshop", data, spans)
    yield whole
    for number, start, end in resources(whole.data):
        if number == 0x0404:
            yield _block("iptc", data, _placed(spans, start, end))


def _placed(spans: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Where the bytes from `start` to `end` of joined spans lie in the file."""
    found, before = [], 0
    for first, last in spans:
        a, b = max(start - before, 0) + first, min(end - before, last - first) + first
        if a < b:
            found.append((a, b))
        before += last - first
    return found


def resources(data: bytes) -> list[tuple[int, int, int]]:
    """Photoshop's image resources: number, and where the content begins and ends."""
    found = []
    at = 0
    while data[at : at + 4] in (b"8BIM", b"MeSa", b"AgHg", b"PHUT", b"DCSR"):
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        name = data[at + 6] if at + 6 < len(data) else 0
        start = at + 6 + name + 1 + (name + 1) % 2 + 4
        size = int.from_bytes(data[start - 4 : start], "big")
        found.append((number, start, min(start + size, len(data))))
        at = start + size + size % 2
    return found


def _of_png(data: bytes) -> Iterator[Block]:
    for chunk in png_chunks(data):
        if chunk.kind == b"eXIf":
            head = 6 if data[chunk.start : chunk.start + 4] == b"Exif" else 0
            yield _block("exif", data, [(chunk.start + head, chunk.end)])
        elif chunk.kind == b"caBX":
            yield _block("c2pa", data, [(chunk.start, chunk.end)])
        elif chunk.kind in (b"tEXt", b"zTXt", b"iTXt"):
            yield from _png_text(data, chunk)


def _png_text(data: bytes, chunk: Chunk) -> Iterator[Block]:
    text = unpacked(chunk.kind, data[chunk.start : chunk.end])
    if text is None:
        return
    keyword, content, packed = text
    end = chunk.end
    spans: Spans = () if packed else ((end - len(content), end),)
    if keyword == "XML:com.adobe.xmp":
        yield Block("xmp", content, spans, keyword)
    elif keyword.startswith("Raw profile type "):
        yield from profile_blocks(keyword, content)
    else:
        yield Block("text", content, spans, keyword)


def unpacked(kind: bytes, content: bytes) -> tuple[str, bytes, bool] | None:
    """Keyword, text and whether it was packed, of a tEXt, zTXt or iTXt chunk's content."""
    keyword, _, rest = content.partition(b"\0")
    packed = kind == b"zTXt"
    if kind == b"iTXt":
        packed = rest[:1] == b"\1"
        rest = rest[2:].split(b"\0", 2)[-1]
    elif packed:
        rest = rest[1:]
    if packed:
        try:
            rest = zlib.decompressobj().decompress(rest, MOST_TEXT)
        except zlib.error:
            return None
    return keyword.decode("latin-1"), rest, packed


def profile_blocks(keyword: str, content: bytes) -> Iterator[Block]:
    """ImageMagick's way: "\\nexif\\n  1234\\n4578…", the block in hexadecimal."""
    words = content.split(maxsplit=2)
    try:
        raw = bytes.fromhex(words[2].decode("ascii"))
    except (IndexError, ValueError):
        return
    kind = keyword.rpartition(" ")[2].lower()
    if raw[:4] == b"Exif":
        yield Block("exif", raw[6:], (), keyword)
    elif kind == "xmp" or raw.startswith(_XMP):
        yield Block("xmp", raw.removeprefix(_XMP), (), keyword)
    elif kind in ("iptc", "8bim"):
        yield Block("photoshop", raw, (), keyword)
        for number, start, end in resources(raw):
            if number == 0x0404:
                yield Block("iptc", raw[start:end], (), keyword)


def _of_webp(data: bytes) -> Iterator[Block]:
    kinds: dict[bytes, Kind] = {b"EXIF": "exif", b"XMP ": "xmp", b"C2PA": "c2pa", b"ICCP": "icc"}
    for chunk in riff_chunks(data):
        if chunk.kind in kinds:
            head = 6 if data[chunk.start : chunk.start + 4] == b"Exif" else 0
            yield _block(kinds[chunk.kind], data, [(chunk.start + head, min(chunk.end, len(data)))])


def _of_tiff(data: bytes) -> Iterator[Block]:
    yield Block("exif", data, ((0, len(data)),))
    tiff = read_tiff(data)
    for entry in tiff.entries if tiff else ():
        spans = [(entry.start, min(entry.end, len(data)))]
        if entry.tag == 700:
            yield _block("xmp", data, spans)
        elif entry.tag == 33723:
            yield _block("iptc", data, spans)
        elif entry.tag == 34377:
            yield from _photoshop(data, spans)


def _of_boxes(data: bytes) -> Iterator[Block]:
    for item in items(data):
        if item.kind == b"Exif" and item.spans:
            start, end = item.spans[0]
            head = 4 + int.from_bytes(data[start : start + 4], "big")
            yield _block("exif", data, [(min(start + head, end), end), *item.spans[1:]])
        elif item.kind == b"mime" and b"xml" in item.content_type:
            yield _block("xmp", data, item.spans)
    for box in top_boxes(data):
        name = data[box.start : box.start + 16] if box.kind == b"uuid" else b""
        if name in (_C2PA_BOX, _XMP_BOX):
            yield _block("c2pa" if name == _C2PA_BOX else "xmp", data, [(box.start + 16, min(box.end, len(data)))])
