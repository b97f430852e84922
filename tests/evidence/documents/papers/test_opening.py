"""Every kind of file that sellers have becomes text with places, or is refused without a traceback."""

from __future__ import annotations

import io
import math
import zipfile
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from PIL import Image, ImageDraw

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.ocr import tesseract
from appealgen.evidence.documents.signs.seen import picture_signs
from appealgen.evidence.photos.model import Unreadable
from tests.evidence.documents.papers.maker import INVOICE, drawn, pdf, scanned
from tests.evidence.documents.papers.reading import kept, read, value

sees = pytest.mark.skipif(not tesseract.packs(), reason="tesseract is not installed")


def test_a_text_layer_is_never_read_by_eye(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "words", lambda *asked: pytest.fail("OCR of a page that has a text layer"))
    document = read(kept(tmp_path, "a.pdf", pdf()))
    assert (document.kind, document.read, document.pages) == ("invoice", "text", 1)
    told = {
        name: value(document, name)
        for name in ("issuer", "recipient", "number", "issue_date", "total", "currency", "quantity")
    }
    assert told == {
        "issuer": "Harrow Lane Supplies Ltd.", "recipient": "Brightleaf Outdoor Co., Ltd.", "number": "INV-204417",
        "issue_date": "2026-03-14", "total": "620.00", "currency": "USD", "quantity": "50",
    }  # fmt: skip
    number = document.get("number")
    assert number and number.certain and number.page == 1 and number.box and 0 < number.box[0] < number.box[2] < 1


@sees
def test_a_scan_is_read(tmp_path: Path) -> None:
    document = read(scanned(tmp_path))
    assert (document.kind, document.read) == ("invoice", "ocr")
    assert value(document, "number") == "INV-204417"
    assert document.fields[0].read == "ocr"


@sees
def test_a_page_upside_down(tmp_path: Path) -> None:
    document = read(scanned(tmp_path, turned=180))
    assert value(document, "number") == "INV-204417"
    assert document.sign("pages_turned")


@sees
def test_a_photo_of_a_paper_has_pixels(tmp_path: Path) -> None:
    drawn().save(tmp_path / "a.png")
    document = read(tmp_path / "a.png")
    number = document.get("number")
    assert document.kind == "invoice" and number and number.box and number.box[2] > 10


def test_without_the_engine_it_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "packs", lambda: ())
    document = read(scanned(tmp_path))
    assert (document.read, document.kind, document.not_read, document.fields) == ("none", "other", (1,), ())


def test_a_product_is_no_paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "words", lambda *asked: pytest.fail("OCR of a product"))
    sample = Path(__file__).parents[4] / "samples" / "image_theft" / "good" / "photos" / "IMG_2041.JPG"
    assert read(sample).sign("no_paper")


def test_a_saved_order(tmp_path: Path) -> None:
    mail = "From: shop@example.com\nTo: me@example.com\nMessage-ID: <1@example.com>\nSubject: Your order\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\nOrder confirmation\nOrder number: 3012345678\nOrder date: 14 March 2026\nShip to: Somebody\nOrder total: US $20.00\n"
    document = read(kept(tmp_path, "a.eml", mail.encode()))
    assert (document.kind, value(document, "number"), value(document, "total")) == (
        "order_confirmation",
        "3012345678",
        "20.00",
    )
    assert {"mail_headers", "buyer"} <= set(document.private)


def test_a_saved_page(tmp_path: Path) -> None:
    document = read(kept(tmp_path, "a.html", INVOICE.encode()))
    assert (document.kind, value(document, "number"), value(document, "total")) == ("invoice", "INV-204417", "620.00")


def test_a_locked_pdf_is_a_sign(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(pdf())) as opened:
        opened.save(tmp_path / "a.pdf", encryption=pikepdf.Encryption(owner="o", user="u"))
    document = read(tmp_path / "a.pdf")
    assert document.sign("encrypted") and (document.read, document.fields) == ("none", ())


def test_changed_after_it_was_made(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(pdf())) as opened:
        opened.docinfo["/Producer"] = "PDFelement"
        opened.docinfo["/CreationDate"] = "D:20260101120000Z"
        opened.docinfo["/ModDate"] = "D:20260301120000Z"
        opened.save(tmp_path / "a.pdf")
    document = read(tmp_path / "a.pdf")
    assert document.sign("editor") and document.sign("edited_after")


def test_pages_that_are_not_there(tmp_path: Path) -> None:
    sign = read(kept(tmp_path, "a.pdf", pdf(INVOICE + "<p>Page 1 of 3</p>"))).sign("pages_missing")
    assert sign and sign.detail == "2, 3 / 3"


def bomb() -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * 400_000_000)
    return kept.getvalue()


@pytest.mark.parametrize(
    "data", [pdf()[:900], b"PK\x03\x04junk", b"%PDF-1.7\njunk", b"\x89PNG\r\n\x1a\njunk", b"\x00\x01\x02" * 50, b"  "]
)
def test_damaged(tmp_path: Path, data: bytes) -> None:
    assert isinstance(read_document(kept(tmp_path, "a.bin", data)), Unreadable)


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    read = read_document(kept(tmp_path, "a.docx", bomb()))
    assert isinstance(read, Unreadable) and read.reason == "too_large"


def stamped() -> Image.Image:
    """The page with a red seal, a signature and a covered price."""
    image = drawn()
    pen = ImageDraw.Draw(image)
    pen.ellipse((700, 1000, 950, 1250), outline=(205, 30, 40), width=9)
    pen.regular_polygon((825, 1125, 40), 5, fill=(205, 30, 40))
    for step in range(24):
        x, y = 825 + 95 * math.cos(step * math.pi / 12), 1125 + 95 * math.sin(step * math.pi / 12)
        pen.rectangle((x - 9, y - 9, x + 9, y + 9), outline=(205, 30, 40), width=4)
    pen.line(
        [(200 + step * 2.2, 1150 + 40 * math.sin(step / 6) + 25 * math.sin(step / 2.3)) for step in range(120)],
        (20, 30, 120),
        4,
    )
    pen.rectangle((300, 480, 420, 510), fill="black")
    return image


def test_what_a_page_shows() -> None:
    def told(image: Image.Image) -> list[str]:
        return sorted(sign.name for sign in picture_signs(np.asarray(image), 1, lambda box: box))

    assert told(drawn()) == []
    assert told(stamped()) == ["covered", "seal", "signature"]


def test_a_purpose_mark(tmp_path: Path) -> None:
    sign = read(
        kept(tmp_path, "a.txt", "营业执照\n名称：杭州青云贸易有限公司\n仅供速卖通店铺申诉使用\n".encode())
    ).sign("purpose_mark")
    assert sign and sign.detail == "仅供速卖通店铺申诉使用"
