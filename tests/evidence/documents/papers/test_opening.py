"""Every kind of file that sellers have becomes text with places, or is refused without a traceback."""

from __future__ import annotations

import io
import math
import zipfile
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from docx import Document as Docx
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableColumn, TableRow
from odf.text import P
from openpyxl import Workbook
from openpyxl.comments import Comment
from PIL import Image, ImageDraw

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.ocr import tesseract
from appealgen.evidence.documents.signs.seen import picture_signs
from appealgen.evidence.photos.model import Unreadable
from tests.evidence.documents.papers.maker import INVOICE, drawn, pdf, scanned
from tests.evidence.documents.papers.outlook import saved

sees = pytest.mark.skipif(not tesseract.packs(), reason="tesseract is not installed")


def read(file: Path) -> Document:
    document = read_document(file)
    assert isinstance(document, Document), document
    return document


def value(document: Document, name: str) -> str | None:
    field = document.get(name)
    return field.value if field else None


def kept(folder: Path, name: str, data: bytes) -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


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


def test_docx(tmp_path: Path) -> None:
    made = Docx()
    made.core_properties.author = "Somebody"
    made.add_heading("COMMERCIAL INVOICE")
    made.add_paragraph("Invoice No.: INV-7")
    table = made.add_table(2, 3)
    for cell, text in zip(
        [cell for row in table.rows for cell in row.cells],
        ["Description", "Qty", "Amount", "LED lamp", "5", "60.00"],
        strict=True,
    ):
        cell.text = text
    made.save(str(tmp_path / "a.docx"))
    document = read(tmp_path / "a.docx")
    assert document.kind == "invoice" and document.sign("editable") and "author" in document.private
    assert (value(document, "number"), value(document, "products"), value(document, "quantity")) == (
        "INV-7",
        "LED lamp",
        "5",
    )


def test_a_paper_pasted_into_docx_is_read(tmp_path: Path) -> None:
    """Also beside words of its own; a photo of a product beside it isn't."""
    drawn(dpi=150).save(tmp_path / "scan.png")
    for words in ("", "Please find our invoice below."):
        made = Docx()
        made.add_paragraph(words)
        made.add_picture(str(tmp_path / "scan.png"))
        made.add_picture(
            str(Path(__file__).parents[4] / "samples" / "image_theft" / "good" / "photos" / "IMG_2041.JPG")
        )
        made.save(str(tmp_path / "a.docx"))
        document = read(tmp_path / "a.docx")
        assert (document.kind, document.read) == ("invoice", "both" if words else "ocr")
        assert value(document, "number") == "INV-204417"
        assert document.pages == (2 if words else 1) and document.sign("editable")


def test_xlsx_tells_what_is_hidden(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    sheet.append(["Order number", "3012345678"])
    sheet.append(["Recipient", "Somebody"])
    sheet["A1"].comment = Comment("internal", "me")
    sheet.row_dimensions[2].hidden = True
    hidden = book.create_sheet("secret")
    hidden.append(["Mobile", "+44 20 7946 0000"])
    hidden.sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    document = read(tmp_path / "a.xlsx")
    assert {"comments", "hidden_rows", "hidden_sheets", "buyer", "phone"} <= set(document.private)
    assert document.pages == 1 and document.text == "Order number\t3012345678"


def test_cells_have_names(tmp_path: Path) -> None:
    text = "INVOICE,,,\nInvoice No.,INV-9,,\nDescription,Qty,Unit price,Amount\nLED lamp,5,12.00,60.00\n"
    document = read(kept(tmp_path, "a.csv", text.encode()))
    number = document.get("number")
    assert number and (number.value, number.cell) == ("INV-9", "B2")


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


def tracked(path: Path, body: str) -> Path:
    """A DOCX of that body alone."""
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", f"<w:document {w}><w:body>{body}</w:body></w:document>")
    return path


def test_what_was_struck_out_moved_or_hidden_is_not_said(tmp_path: Path) -> None:
    run = "<w:r><w:t>{}</w:t></w:r>".format
    body = (
        f"<w:p>{run('Total ')}<w:del w:id='1'>{run('999.00')}</w:del><w:ins w:id='2'>{run('125.00')}</w:ins></w:p>"
        f"<w:p><w:moveFrom w:id='3'>{run('Moved away')}</w:moveFrom></w:p>"
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden</w:t></w:r></w:p>"
        "<w:p><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>Shown</w:t></w:r></w:p>"
        f"<w:tbl><w:tr><w:trPr><w:del w:id='4'/></w:trPr><w:tc><w:p>{run('Gone row')}</w:p></w:tc></w:tr></w:tbl>"
    )
    document = read(tracked(tmp_path / "a.docx", body))
    assert document.text.split("\n") == ["Total 125.00", "Shown"]
    assert {"tracked_changes", "hidden_text"} <= set(document.private)


def test_hidden_rows_and_columns_are_told_and_not_read(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    for row in (["Invoice No:", "INV-9", "secret"], ["Ghost", "990.00", ""], ["Total", "125.00", ""]):
        sheet.append(row)
    sheet.title = "A & B"
    sheet.row_dimensions[2].hidden = True
    sheet.column_dimensions["C"].hidden = True
    book.save(tmp_path / "a.xlsx")
    document = read(tmp_path / "a.xlsx")
    assert document.text.split("\n") == ["Invoice No:\tINV-9", "Total\t125.00"]
    assert {"hidden_rows", "hidden_columns"} <= set(document.private)


def test_a_mail_as_outlook_saves_it_is_a_paper(tmp_path: Path) -> None:
    body = (
        "ORDER CONFIRMATION\r\nOrder No: 8190023345566771\r\nOrder date: 12 October 2026\r\nShip to: Anna Example\r\n"
    )
    document = read(saved(tmp_path / "a.msg", "Your order", body))
    assert (document.format, document.kind) == ("msg", "order_confirmation")
    assert [one.value for one in document.all("number")][:1] == ["8190023345566771"]
    assert {"mail_headers", "buyer"} <= set(document.private)


def test_hidden_rows_and_columns_of_an_ods(tmp_path: Path) -> None:
    book = OpenDocumentSpreadsheet()
    table = Table(name="Invoice")
    table.addElement(TableColumn(numbercolumnsrepeated=2))
    table.addElement(TableColumn(visibility="collapse"))
    for cells, shown in (
        (("Invoice No:", "INV-9", "secret"), "visible"),
        (("Ghost", "990.00", ""), "collapse"),
        (("Total", "125.00", ""), "visible"),
    ):
        row = TableRow(visibility=shown)
        for text in cells:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            row.addElement(cell)
        table.addElement(row)
    book.spreadsheet.addElement(table)
    book.save(tmp_path / "a.ods")
    document = read(tmp_path / "a.ods")
    assert document.text.split("\n") == ["Invoice No:\tINV-9", "Total\t125.00"]
    assert {"hidden_rows", "hidden_columns"} <= set(document.private)
