"""PDFs that would fill the memory or never end are refused before anything opens them.

A file of 1.5 MB made pdfium, and qpdf too, take 2.7 GB: spaces, deflated, in a page's content or in a stream of objects.
Another of 15 kB never ended: drawings that draw drawings, ten times each, twelve deep. Both are told from the bytes.
"""

from __future__ import annotations

import binascii
import io
import re
import zlib
from base64 import a85decode
from collections.abc import Iterator
from typing import Any

CONTENT, OTHER, WHOLE = 12_000_000, 64_000_000, 256_000_000
"""Bytes that a page's content, another stream (a font), and all together may have once unpacked: the largest content of
our papers has 0.4 MB, the largest font 18 MB. What pdfium makes of 12 MB of rectangles takes 600 MB."""
PACKED_OBJECTS = 500_000
"""Bytes of a stream of objects in a file that is locked, where we can't look into it: a thousand times that still fits."""
DRAWN = 20_000
"""Drawings that a page may draw, counting each time: a page on which every letter is one has 5,000."""
DEEP = 30
STREAM = re.compile(rb"(?<!end)stream\r?\n")
PICTURE = re.compile(rb"/Subtype\s*/Image")
NO_CONTENT = re.compile(rb"/Length[123]\b|/Type\s*/|/Subtype\s*/(?!Form)|/N\s+\d")
DRAWS = re.compile(rb"/([^\s/<>\[\]()%]+)\s+Do\b")


class BombError(ValueError):
    """What it unpacks to, or draws, has no end."""


def refuse_bombs(data: bytes) -> None:
    """Raises BombError. A damaged file passes: whoever opens it tells what is wrong."""
    locked = b"/Encrypt" in data
    left, nested = WHOLE, False
    for told, body in _streams(data):
        if PICTURE.search(told):
            continue
        if locked:
            if b"ObjStm" in told and len(body) > PACKED_OBJECTS:
                raise BombError(f"{len(body)} bytes of objects")
            continue
        content = not NO_CONTENT.search(told)
        unpacked = _unpacked(told, body, min(CONTENT if content else OTHER, left))
        left -= len(unpacked)
        nested = nested or (b"/Form" in told and bool(DRAWS.search(unpacked)))
    if locked or nested:
        _open_and_refuse(data, locked)


def _streams(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """What stands before each stream, and its bytes as packed. Names may be written with `#46` for a letter."""
    for found in STREAM.finditer(data):
        head = data[max(0, found.start() - 2000) : found.start()]
        told = head[head.rfind(b" obj") + 1 :]
        end = data.find(b"endstream", found.end())
        yield (
            re.sub(rb"#([0-9A-Fa-f]{2})", lambda letter: bytes([int(letter[1], 16)]), told),
            data[found.end() : end if end >= 0 else len(data)],
        )


def _unpacked(told: bytes, body: bytes, most: int) -> bytes:
    for kind in re.findall(rb"/(FlateDecode|Fl|ASCIIHexDecode|AHx|ASCII85Decode|A85|LZWDecode|LZW)\b", told):
        if kind.startswith(b"F"):
            body = _inflated(body, most)
        elif kind.startswith(b"L") and len(body) > PACKED_OBJECTS:
            raise BombError(f"{len(body)} bytes of LZW")
        else:
            body = _from_letters(kind, body)
    return body


def _inflated(body: bytes, most: int) -> bytes:
    try:
        opened = zlib.decompressobj()
        made = opened.decompress(body, max(most, 1))
    except zlib.error:
        return b""
    if opened.unconsumed_tail and len(made) >= most:
        raise BombError(f"more than {most} bytes")
    return made


def _from_letters(kind: bytes, body: bytes) -> bytes:
    try:
        if kind.startswith(b"ASCIIH") or kind == b"AHx":
            return binascii.unhexlify(re.sub(rb"[\s>]", b"", body))
        return a85decode(re.sub(rb"\s", b"", body.strip()).removesuffix(b"~>"))
    except ValueError:
        return b""


# ---- what must be opened to be told


def _open_and_refuse(data: bytes, locked: bool) -> None:
    import pikepdf

    try:
        with pikepdf.open(io.BytesIO(data)) as paper:
            if locked:
                _refuse_unlocked(paper)
            known: dict[Any, int] = {}
            for page in list(paper.pages)[:100]:
                if _draws(page.obj, known, ()) > DRAWN:
                    raise BombError(f"more than {DRAWN} drawings")
    except (pikepdf.PdfError, pikepdf.PasswordError):
        return


def _refuse_unlocked(paper: Any) -> None:
    import pikepdf

    for one in paper.objects:
        if isinstance(one, pikepdf.Stream) and one.get("/Subtype") != "/Image" and "Flate" in str(one.get("/Filter")):
            _inflated(one.read_raw_bytes(), CONTENT if "/Type" not in one and "/Length1" not in one else OTHER)


def _draws(one: Any, known: dict[Any, int], above: tuple[Any, ...]) -> int:
    """How many drawings are drawn for it, itself and each of those in it; endless where it draws itself."""
    key = one.objgen
    if key in above or len(above) > DEEP:
        raise BombError("a drawing that draws itself")
    if key in known:
        return known[key]
    names = one.get("/Resources", {}).get("/XObject", {})
    count = 1
    for name in DRAWS.findall(_content(one)):
        inner = names.get("/" + name.decode("latin-1"))
        if inner is not None and inner.get("/Subtype") == "/Form":
            count += _draws(inner, known, (*above, key))
            if count > DRAWN:
                break
    known[key] = count
    return count


def _content(one: Any) -> bytes:
    """Of a drawing, or of a page, whose content may be several streams."""
    import pikepdf

    if isinstance(one, pikepdf.Stream):
        return bytes(one.read_bytes())
    parts = one.get("/Contents", [])
    streams = parts if isinstance(parts, pikepdf.Array) else [parts]
    return b"\n".join(bytes(part.read_bytes()) for part in streams if isinstance(part, pikepdf.Stream))
