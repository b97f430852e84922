"""Does a picture file tell where it was taken, and the same file without that.

All is done where it stands, so that no data loses its address: the GPS directory becomes zeros, place words become
blanks. Thumbnails, further frames and videos that hang on to the file are treated the same way. Only the texts of a
PNG, which have checksums and may be packed, are written anew.
"""

from __future__ import annotations

from appealgen.evidence.photos.blocks import Block, blocks
from appealgen.evidence.photos.gps import PlaceCannotBeRemoved, gps_tells_place, without_gps
from appealgen.evidence.photos.nested import Behind, behind, thumbnail_spans
from appealgen.evidence.photos.place_words import without_place_words, words_tell_place
from appealgen.evidence.photos.png_texts import rewritten
from appealgen.evidence.photos.tiff import read_tiff
from appealgen.evidence.photos.video import video_tells_place, video_without_place


def tells_place(data: bytes, format: str, found: tuple[Block, ...] | None = None, rest: Behind | None = None) -> bool:
    """`found`, `rest`: the file's blocks and what hangs on to it, where they were read already."""
    if any(map(_block_tells_place, blocks(data, format) if found is None else found)):
        return True
    rest = rest or behind(data, format)
    if any(video_tells_place(data[start:end]) for start, end in rest.videos):
        return True
    return any(tells_place(data[start:end], "JPEG") for start, end in rest.jpegs)


def _block_tells_place(block: Block) -> bool:
    """Does this block, or a thumbnail inside it, tell a place?"""
    if block.kind != "exif":
        return words_tell_place(block)
    tiff = read_tiff(block.data)
    if tiff is None:
        return False
    return gps_tells_place(tiff) or any(tells_place(block.data[a:b], "JPEG") for a, b in thumbnail_spans(tiff))


def without_place(data: bytes, format: str) -> bytes:
    """The file without its place, its compressed picture byte for byte. Raises PlaceCannotBeRemoved."""
    cleaned = rewritten(data, _cleaned) if format == "PNG" else _in_place(data, format)
    if tells_place(cleaned, format):
        raise PlaceCannotBeRemoved("a place is told where it can't be overwritten")
    return cleaned


def _in_place(data: bytes, format: str) -> bytes:
    out = bytearray(data)
    for block in blocks(data, format):
        _write(out, block, _cleaned(block))
    rest = behind(data, format)
    for start, end in rest.videos:
        out[start:end] = video_without_place(data[start:end])
    for start, end in rest.jpegs:
        out[start:end] = _in_place(data[start:end], "JPEG")
    return bytes(out)


def _write(out: bytearray, block: Block, cleaned: bytes) -> None:
    """Writes what changed of a block back to the places it came from."""
    at = 0
    for start, end in block.spans:
        changed = cleaned[at : at + end - start]
        if changed != block.data[at : at + end - start]:
            out[start:end] = changed
        at += end - start


def _cleaned(block: Block) -> bytes:
    """The block's bytes without a place, as many as before."""
    if block.kind != "exif":
        return without_place_words(block)
    tiff = read_tiff(block.data)
    if tiff is None:
        return block.data
    out = bytearray(without_gps(tiff))
    for start, end in thumbnail_spans(tiff):
        out[start:end] = _in_place(bytes(out[start:end]), "JPEG")
    return bytes(out)
