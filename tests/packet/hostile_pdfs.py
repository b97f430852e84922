"""PDFs that a reviewer or a program would suffer from, small as they are. Each gives the bytes of one."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

PAPER = Path(__file__).resolve().parents[2] / "samples" / "account_closure" / "good" / "papers" / "GH-2210.pdf"


NOWHERE = "http://127.0.0.1:9/x"


MB = 1 << 20


def packed(size: int, fill: bytes = b"\0") -> bytes:
    """So many bytes, deflated: a thousandth."""
    press = zlib.compressobj(9)
    pieces = [press.compress(fill * MB) for _ in range(size // MB)]
    return b"".join(pieces) + press.flush()


def _changed(change: Callable[[Any, Any], None], **saving: Any) -> bytes:
    made = io.BytesIO()
    with pikepdf.open(PAPER) as pdf:
        change(pdf, pdf.pages[0].obj)
        pdf.save(made, compress_streams=False, **saving)
    return made.getvalue()


def _script() -> Any:
    return Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def scripts() -> bytes:
    def change(pdf: Any, page: Any) -> None:
        pdf.Root.OpenAction = _script()
        pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("x"), _script()])))
        page.AA = Dictionary(O=_script())

    return _changed(change)


def actions() -> bytes:
    """Links that start programs, send forms, run scripts behind a harmless jump."""

    def change(pdf: Any, page: Any) -> None:
        acts = [
            Dictionary(S=Name.Launch, F=String("cmd.exe")),
            Dictionary(S=Name.GoTo, D=Array([0]), Next=_script()),
            Dictionary(S=Name.URI, URI=String("javascript:app.alert(1)")),
            Dictionary(S=Name.URI, URI=String("file:///etc/passwd")),
            Dictionary(S=Name.GoToR, F=String("other.pdf")),
            Dictionary(S=Name.SubmitForm, F=String(NOWHERE)),
            Dictionary(S=Name.URI, URI=String("https://example.com/kept"), Next=Array([_script()])),
        ]
        notes = [Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=act) for act in acts]
        notes[0].PA = _script()
        notes.append(
            Dictionary(Type=Name.Annot, Subtype=Name.Widget, Rect=Array([0, 0, 9, 9]), AA=Dictionary(K=_script()))
        )
        page.Annots = Array([pdf.make_indirect(note) for note in notes])

    return _changed(change)


def attachments() -> bytes:
    def change(pdf: Any, page: Any) -> None:
        pdf.attachments["evil.exe"] = b"MZ evil"
        file = pdf.make_indirect(
            Dictionary(Type=Name.Filespec, F=String("evil.exe"), EF=Dictionary(F=pdf.make_stream(b"MZ evil")))
        )
        kinds = (Name.FileAttachment, Name.RichMedia, Name.Screen)
        page.Annots = Array(
            [Dictionary(Type=Name.Annot, Subtype=kind, Rect=Array([0, 0, 9, 9]), FS=file) for kind in kinds]
        )
        page.AF = pdf.Root.AF = Array([file])
        pdf.Root.AcroForm = Dictionary(XFA=pdf.make_stream(b"<xdp/>"), Fields=Array([]))

    return _changed(change)


def locked(user: str) -> bytes:
    return _changed(lambda pdf, page: None, encryption=pikepdf.Encryption(owner="a", user=user))


def with_a_lock(data: bytes) -> bytes:
    """It opens for anybody, but its streams can't be read from its bytes."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pdf.save(made, encryption=pikepdf.Encryption(owner="a", user=""), compress_streams=False)
    return made.getvalue()


def pages(count: int) -> bytes:
    return _changed(lambda pdf, page: [pdf.add_blank_page() for _ in range(count)] and None)


def content_bomb(size: int) -> bytes:
    def change(pdf: Any, page: Any) -> None:
        page.Contents = pikepdf.Stream(pdf, b"")
        page.Contents.write(packed(size, b" "), filter=Name.FlateDecode)

    return _changed(change)


def object_bomb(size: int) -> bytes:
    """Its catalogue lies in a stream of objects that unpacks to that size."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
    )
    head = b"1 0 2 50 3 100 "
    press = zlib.compressobj(9)
    body = press.compress(head + b"".join(one.ljust(50) for one in objects))
    body += b"".join(press.compress(b" " * MB) for _ in range(size // MB)) + press.flush()
    made = b"%PDF-1.5\n"
    at = len(made)
    made += b"4 0 obj\n<</Type/ObjStm/N 3/First %d/Filter/FlateDecode/Length %d>>stream\n" % (len(head), len(body))
    made += body + b"\nendstream\nendobj\n"
    start = len(made)
    rows = [(0, 0, 0), *((2, 4, n) for n in range(3)), (1, at, 0), (1, start, 0)]
    table = b"".join(struct.pack(">BIB", *row) for row in rows)
    made += b"5 0 obj\n<</Type/XRef/Size 6/W[1 4 1]/Root 1 0 R/Length %d>>stream\n" % len(table)
    return made + table + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF" % start


def drawings(deep: int, times: int, loop: bool = False) -> bytes:
    """Drawings that draw drawings; with `loop` the innermost draws the outermost."""

    def change(pdf: Any, page: Any) -> None:
        def form(inside: bytes, resources: Any) -> Any:
            made = pdf.make_stream(inside)
            made.Type, made.Subtype, made.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
            made.Resources = resources
            return made

        first = inner = form(b"/X Do" if loop else b"0 0 1 1 re f", Dictionary(XObject=Dictionary()))
        for _ in range(deep):
            inner = form(b"/X Do " * times, Dictionary(XObject=Dictionary(X=inner)))
        if loop:
            first.Resources.XObject.X = inner
        page.Resources.XObject = Dictionary(X=inner)
        page.Contents = pdf.make_stream(b"/X Do")

    return _changed(change)


def picture_bomb() -> bytes:
    """A page with a picture of 506 MP."""

    def change(pdf: Any, page: Any) -> None:
        picture = pikepdf.Stream(pdf, b"")
        picture.write(packed(1518 * MB), filter=Name.FlateDecode)
        picture.Type, picture.Subtype, picture.Width, picture.Height = Name.XObject, Name.Image, 22000, 23000
        picture.BitsPerComponent, picture.ColorSpace = 8, Name.DeviceRGB
        page.Resources.XObject = Dictionary(Im=picture)
        page.Contents = pdf.make_stream(b"q 500 0 0 700 0 0 cm /Im Do Q")

    return _changed(change)


def box(side: float) -> bytes:
    def change(pdf: Any, page: Any) -> None:
        page.MediaBox = Array([0, 0, side, side])

    return _changed(change)


TREE = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\n"
    b"trailer<</Root 1 0 R/Size 3>>"
)


DEEP = b"%PDF-1.4\n1 0 obj" + b"[" * 200_000 + b"]" * 200_000 + b"endobj\ntrailer<</Root 1 0 R/Size 3>>"
