"""The square code of a tax invoice is read off the page, as text layer and as picture; any other code says nothing."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import cv2
import numpy as np
import pypdfium2
import pytest
from PIL import Image

from appealgen.evidence.documents.document import read_document
from appealgen.evidence.documents.model import Document
from appealgen.evidence.documents.signs.tax_code import told_by

TOLD = "01,10,033001900211,12345678,1000.00,20261012,12345678901234567890,A1B2,"


def paper(code: str, path: Path) -> Path:
    """An invoice of a made-up firm with that code at its head."""
    from weasyprint import HTML

    picture = io.BytesIO()
    Image.fromarray(np.kron(cv2.QRCodeEncoder.create().encode(code), np.ones((8, 8), np.uint8))).save(picture, "PNG")
    source = base64.b64encode(picture.getvalue()).decode()
    path.write_bytes(
        HTML(
            string=f"""<body style='font-family:Noto Sans CJK SC'><img src='data:image/png;base64,{source}' style='width:2.2cm'>
<h1>浙江增值税普通发票</h1><p>发票代码：033001900211</p><p>发票号码：12345678</p><p>开票日期：2026年10月12日</p><p>合计 ¥1000.00 税额 ¥130.00</p>
<p>价税合计（大写）壹仟壹佰叁拾元整 （小写）¥1130.00</p></body>"""
        ).write_pdf()
    )
    return path


def drawn(pdf: Path) -> Path:
    with pypdfium2.PdfDocument(pdf) as opened:
        opened[0].render(scale=200 / 72).to_pil().convert("RGB").save(pdf.with_suffix(".jpg"), quality=80)
    return pdf.with_suffix(".jpg")


def test_it_is_read(tmp_path: Path) -> None:
    pdf = paper(TOLD, tmp_path / "a.pdf")
    for file in (pdf, drawn(pdf)):
        read = read_document(file)
        assert isinstance(read, Document)
        sign = read.sign("tax_code")
        assert sign and sign.detail == "12345678|2026-10-12|1000.00" and sign.box and sign.page == 1


def test_another_code_says_nothing(tmp_path: Path) -> None:
    read = read_document(paper("https://shop.example/12345678", tmp_path / "a.pdf"))
    assert isinstance(read, Document) and read.sign("tax_code") is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TOLD, ("12345678", "2026-10-12", "1000.00")),
        ("01,32,,24332000000012345678,1130.0,20261012,,9A8B", ("24332000000012345678", "2026-10-12", "1130.00")),
        ("01,10,033001900211,12345678,much,20261012,1,A,", None), ("01,10,033001900211,12345678,1.00,20261399,1,A,", None),
        ("", None), ("02,10,033001900211,12345678,1.00,20261012,1,A,", None),
    ],
)  # fmt: skip
def test_what_it_says(text: str, told: tuple[str, str, str] | None) -> None:
    assert told_by(text) == told
