"""Files that a reviewer or a program would suffer from, small as they are. Each gives the bytes of one."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from tests.packet.hostile_pdfs import (
    DEEP,
    MB,
    NOWHERE,
    TREE,
    actions,
    attachments,
    box,
    content_bomb,
    drawings,
    locked,
    object_bomb,
    packed,
    pages,
    picture_bomb,
    scripts,
    with_a_lock,
)

SPACE = "http://schemas.openxmlformats.org/package/2006"
TYPES = (
    f'<Types xmlns="{SPACE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
RELATIONS = (
    f'<Relationships xmlns="{SPACE}/relationships"><Relationship Id="r1" Target="word/document.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>'
)


def word(document: bytes, **more: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", TYPES)
        package.writestr("_rels/.rels", RELATIONS)
        for name, data in {"word/document.xml": document, **more}.items():
            package.writestr(name, data)
    return made.getvalue()


def said(text: bytes, above: bytes = b"") -> bytes:
    space = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return above + b'<w:document xmlns:w="%s"><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>' % (
        space,
        text,
    )


LAUGHS = b"<!DOCTYPE a [<!ENTITY a 'lol'>%s]>" % b"".join(
    b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(10)
)
OUTSIDE = b"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
PAGE = f"""<html><body><h1>Commercial Invoice</h1><img src="{NOWHERE}"><iframe src="file:///etc/passwd"></iframe>
<script>fetch("{NOWHERE}")</script><link rel=stylesheet href="{NOWHERE}">Invoice number: GH-2210</body></html>""".encode()
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/><script>1</script></svg>'


def png(width: int, height: int, body: bytes, *, depth: int = 8, colour: int = 2, more: bytes = b"") -> bytes:
    head = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + more + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def jpeg_that_lies() -> bytes:
    """Its head tells 65000 × 65000 pixels, there are 64 × 64."""
    from PIL import Image

    made = io.BytesIO()
    Image.new("RGB", (64, 64)).save(made, "JPEG")
    data = bytearray(made.getvalue())
    at = data.find(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", 65000, 65000)
    return bytes(data)


PAPERS: dict[str, Callable[[], bytes]] = {
    "scripts.pdf": scripts, "actions.pdf": actions, "attachments.pdf": attachments, "locked.pdf": lambda: locked("b"),
    "rights.pdf": lambda: locked(""), "pages.pdf": lambda: pages(3000), "content.pdf": lambda: content_bomb(1024 * MB),
    "objects.pdf": lambda: object_bomb(1024 * MB), "laughs.pdf": lambda: drawings(12, 10),
    "loop.pdf": lambda: drawings(1, 1000, True),
    "locked-content.pdf": lambda: with_a_lock(content_bomb(1024 * MB)),
    "locked-laughs.pdf": lambda: with_a_lock(drawings(12, 10)), "locked-picture.pdf": lambda: with_a_lock(picture_bomb()),
    "picture.pdf": picture_bomb, "huge.pdf": lambda: box(1e7), "nothing.pdf": lambda: box(0), "tree.pdf": lambda: TREE,
    "deep.pdf": lambda: DEEP, "bomb.docx": lambda: word(said(b"a " * 200_000_000)),
    "laughs.docx": lambda: word(said(b"&k;", LAUGHS)),
    "outside.docx": lambda: word(said(b"&x;", OUTSIDE)), "macro.docx": lambda: word(said(b"x"), **{"word/vbaProject.bin": b"x"}),
    "page.html": lambda: PAGE, "drawing.svg": lambda: DRAWING,
}  # fmt: skip
"""By the names that they have in the case."""
PICTURES: dict[str, Callable[[], bytes]] = {
    "head.png": lambda: png(60000, 60000, zlib.compress(b"\0" * 99)),
    "bits.png": lambda: png(30000, 30000, packed(108 * MB), depth=1, colour=0),
    "whole.png": lambda: png(14000, 14000, packed(562 * MB)),
    "text.png": lambda: png(99, 99, zlib.compress(b"\0" * 29502), more=chunk(b"zTXt", b"a\0\0" + packed(512 * MB))),
    "head.jpg": jpeg_that_lies,
}
