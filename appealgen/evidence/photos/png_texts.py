"""Writing a PNG with some of its texts changed; every other chunk, the picture first of all, byte for byte."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable

from appealgen.evidence.photos.blocks import Block, profile_blocks, unpacked
from appealgen.evidence.photos.chunks import Chunk, png_chunks

Clean = Callable[[Block], bytes]
_HEX = b"0123456789abcdefABCDEF"


def rewritten(data: bytes, clean: Clean) -> bytes:
    """The file with `clean` applied to its EXIF, its XMP and its texts."""
    out = [data[:8]]
    end = 8
    for chunk in png_chunks(data):
        content, end = data[chunk.start : chunk.end], chunk.end + 4
        changed = _changed(chunk, content, clean)
        if changed == content:
            out.append(data[chunk.start - 8 : end])
        else:
            checksum = zlib.crc32(chunk.kind + changed)
            out.append(struct.pack(">I", len(changed)) + chunk.kind + changed + struct.pack(">I", checksum))
    return b"".join(out) + data[end:]


def _changed(chunk: Chunk, content: bytes, clean: Clean) -> bytes:
    if chunk.kind == b"eXIf":
        head = 6 if content[:4] == b"Exif" else 0
        return content[:head] + clean(Block("exif", content[head:]))
    text = unpacked(chunk.kind, content) if chunk.kind in (b"tEXt", b"zTXt", b"iTXt") else None
    if text is None:
        return content
    keyword, words, packed = text
    cleaned = _cleaned_words(keyword, words, clean)
    if cleaned == words:
        return content
    if packed:
        return _head(chunk.kind, content) + zlib.compress(cleaned)
    return content[: len(content) - len(words)] + cleaned


def _head(kind: bytes, content: bytes) -> bytes:
    """All that stands before a packed text: keyword, how it is packed, in iTXt two more names."""
    after = content.index(b"\0") + (3 if kind == b"iTXt" else 2)
    rest = content[after:].split(b"\0", 2)[-1] if kind == b"iTXt" else content[after:]
    return content[: len(content) - len(rest)]


def _cleaned_words(keyword: str, words: bytes, clean: Clean) -> bytes:
    if not keyword.startswith("Raw profile type "):
        return clean(Block("xmp" if keyword == "XML:com.adobe.xmp" else "text", words, (), keyword))
    found = list(profile_blocks(keyword, words))
    return _profile(words, found, clean) if found else words


def _profile(words: bytes, found: list[Block], clean: Clean) -> bytes:
    """A profile in hexadecimal with its blocks cleaned, digit by digit in its place."""
    body = words.split(maxsplit=2)[2]
    raw = bytes.fromhex(body.decode("ascii"))
    for block in found:
        raw = raw.replace(block.data, clean(block)) if block.kind != "photoshop" else raw
    digits = iter(raw.hex().encode("ascii"))
    return words[: len(words) - len(body)] + bytes(next(digits) if byte in _HEX else byte for byte in body)
