"""Papers for tests, made while they run."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image

INVOICE = """<style>body{font-family:'Liberation Sans','DejaVu Sans','Noto Sans CJK SC'} td{padding:3px 12px}</style>
<h1>COMMERCIAL INVOICE</h1><p>Seller: Harrow Lane Supplies Ltd.</p><p>Buyer: Brightleaf Outdoor Co., Ltd.</p>
<p>Invoice No.: INV-204417</p><p>Invoice date: 14 March 2026</p><table><tr><td>Description</td><td>Qty</td><td>Unit price</td>
<td>Amount</td></tr><tr><td>LED desk lamp</td><td>50</td><td>12.40</td><td>620.00</td></tr><tr><td>Total</td><td></td><td></td>
<td>USD 620.00</td></tr></table><p>Payment by bank transfer within thirty days. These goods are of the origin stated above.</p>
<p>The prices are true and correct, and the goods are as described in our catalogue of this year.</p>"""


@cache
def pdf(html: str = INVOICE) -> bytes:
    from weasyprint import HTML

    made: bytes = HTML(string=html).write_pdf()
    return made


def drawn(html: str = INVOICE, dpi: int = 150) -> Image.Image:
    with pypdfium2.PdfDocument(pdf(html)) as opened:
        page = opened[0].render(scale=dpi / 72, rev_byteorder=True)
        return Image.fromarray(np.asarray(page.to_numpy())[:, :, :3].copy())


def scanned(folder: Path, html: str = INVOICE, turned: int = 0) -> Path:
    """A PDF that holds only a picture of the page."""
    file = folder / "scan.pdf"
    kept = io.BytesIO()
    drawn(html).rotate(turned, expand=True, fillcolor="white").save(kept, "PDF", resolution=150)
    file.write_bytes(kept.getvalue())
    return file
