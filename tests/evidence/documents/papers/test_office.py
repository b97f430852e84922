"""Word files, sheets and mails as papers: what they say, and what they hide."""

from __future__ import annotations

import zipfile
from pathlib import Path

from docx import Document as Docx
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableColumn, TableRow
from odf.text import P
from openpyxl import Workbook
from openpyxl.comments import Comment

from tests.evidence.documents.papers.maker import drawn
from tests.evidence.documents.papers.outlook import saved
from tests.evidence.documents.papers.reading import kept, read, value


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
