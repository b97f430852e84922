"""Writes the papers of the samples: PDFs with a text layer, by WeasyPrint, of firms that do not exist and say so.

`python -m tools.render_papers` writes every file that a `papers.yaml` beside a sample's `case.yaml` names. An entry is a
file's name with its heading, its lines (`label: value`), its rows (of a table: quantity, price and amount behind the
goods), and its foot; `like` takes the rest from another paper (`store_association/good/licence.pdf`). A name that ends in
.jpg is photographed as with a phone, and `scanned: true` makes a PDF that holds only the picture of a flatbed scanner.
"""

from __future__ import annotations

import base64
import os
import zlib
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import yaml

from benchmarks.papers.degrade import photo, scan

ROOT = Path(__file__).resolve().parents[1]
SAMPLES, FONTS = ROOT / "samples", ROOT / "templates" / "paper" / "fonts"
MADE_UP = "Made up: these firms, persons and numbers do not exist."
STYLE = """
@font-face { font-family: "Appeal Sans"; src: url(AppealSans-Regular.ttf) }
@font-face { font-family: "Appeal Sans"; font-weight: bold; src: url(AppealSans-Bold.ttf) }
@page { size: A4; margin: 22mm 20mm; @bottom-center { content: "%s"; font-size: 8pt; color: #777 } }
body { font: 10.5pt/1.5 "Appeal Sans"; color: #1a1a1a }
h1 { font-size: 19pt; margin: 0 0 2mm; letter-spacing: .03em }
.letterhead { border-bottom: 1.5pt solid %s; padding-bottom: 3mm; margin-bottom: 8mm; font-weight: bold; color: %s }
p.line { margin: 0 0 1.4mm }
p.line b { display: inline-block; min-width: 46mm; font-weight: normal; color: #555 }
table { width: 100%%; border-collapse: collapse; margin: 6mm 0 }
th { text-align: left; border-bottom: 1pt solid #444; padding: 1.5mm 2mm 1.5mm 0 }
td { border-bottom: .4pt solid #bbb; padding: 1.5mm 2mm 1.5mm 0 }
td.number, th.number { text-align: right }
.seal { float: right; width: 32mm; height: 32mm; margin: 6mm 8mm 0 0; border: 1.6pt solid #c22; border-radius: 50%%; color: #c22;
        text-align: center; font-size: 8pt; line-height: 32mm; transform: rotate(-8deg) }
.sign { margin-top: 16mm; border-top: .6pt solid #444; width: 70mm; padding-top: 1mm; font-size: 9pt; color: #555 }
"""
DPI = 170
"""Of scans and photos: letters of 10 points are 18 pixels high."""
WHOLE_PAGE = """<style>@page { size: A4; margin: 0 } img { width: 210mm; height: 297mm }</style>
<img src="data:image/jpeg;base64,%s" alt="">"""
HEADS = {"en": ("Description", "Quantity", "Unit price", "Amount"), "zh": ("货物名称", "数量", "单价", "金额")}


def page(paper: dict[str, Any]) -> str:
    """The paper as HTML."""
    colour = paper.get("colour", "#285a84")
    language = paper.get("language", "en")
    colon = "：" if language == "zh" else ":"
    parts = [f"<div class=letterhead>{escape(paper['letterhead'])}</div>"] if "letterhead" in paper else []
    parts.append(f"<h1>{escape(paper['heading'])}</h1>")
    for label, value in paper.get("lines", {}).items():
        parts.append(f"<p class=line><b>{escape(label)}{colon}</b> {escape(str(value))}</p>")
    if "rows" in paper:
        parts.append(_table(paper["rows"], HEADS[language]))
    for label, value in paper.get("below", {}).items():
        parts.append(f"<p class=line><b>{escape(label)}{colon}</b> {escape(str(value))}</p>")
    for text in paper.get("text", []):
        parts.append(f"<p>{escape(text)}</p>")
    if "seal" in paper:
        parts.append(f"<div class=seal>{escape(paper['seal'])}</div>")
    if "signature" in paper:
        parts.append(f"<div class=sign>{escape(paper['signature'])}</div>")
    style = STYLE % (MADE_UP, colour, colour)
    head = f"<head><title>{escape(paper['heading'])}</title><style>{style}</style></head>"
    return f"<html lang={language}>{head}<body>{''.join(parts)}</body></html>"


def _table(rows: list[list[Any]], heads: tuple[str, ...]) -> str:
    def row(cells: list[Any] | tuple[str, ...], tag: str) -> str:
        made = (
            f"<{tag}{' class=number' if index else ''}>{escape(str(cell))}</{tag}>" for index, cell in enumerate(cells)
        )
        return f"<tr>{''.join(made)}</tr>"

    return f"<table>{row(heads, 'th')}{''.join(row(one, 'td') for one in rows)}</table>"


def write(paper: dict[str, Any], target: Path) -> None:
    """The PDF, with our own font alone and no clock in it; or what a phone or scanner makes of it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    pdf = _printed(page(paper))
    seed = zlib.crc32(target.name.encode()) % 1000
    if target.suffix == ".jpg":
        pdf = photo(_pixels(pdf), seed)
    elif paper.get("scanned"):
        pdf = _printed(WHOLE_PAGE % base64.b64encode(scan(_pixels(pdf), seed)).decode())
    target.write_bytes(pdf)


def _printed(html: str) -> bytes:
    import weasyprint

    made: bytes = weasyprint.HTML(string=html, base_url=f"{FONTS}/").write_pdf()
    return made


def _pixels(pdf: bytes) -> npt.NDArray[np.uint8]:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as opened:
        return np.asarray(opened[0].render(scale=DPI / 72, rev_byteorder=True).to_numpy())[:, :, :3].copy()


def main() -> None:
    os.environ["SOURCE_DATE_EPOCH"] = "1767225600"
    known: dict[str, dict[str, Any]] = {}
    for listed in sorted(SAMPLES.glob("*/*/papers.yaml"), key=lambda file: (file.parent.name != "good", file)):
        case = listed.parent
        for name, paper in yaml.safe_load(listed.read_text(encoding="utf-8")).items():
            whole = {**known.get(paper.get("like", ""), {}), **paper}
            known[f"{case.parent.name}/{case.name}/{name}"] = whole
            write(whole, case / name)


if __name__ == "__main__":
    main()
