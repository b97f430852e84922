"""How each letter's pages look, as text that a person reads in a diff: each line's words with their place, each picture's.

`python -m tests.rendering.goldens` writes them anew; read the diff before you commit it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pypdfium2

from appealgen.case.shape import LANGUAGES
from appealgen.case.words import Words
from appealgen.evidence.looker import Looker
from appealgen.packet.build import build
from appealgen.packet.check import check
from appealgen.violations.catalog import NAMED_IN_NOTICES

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(__file__).parent / "golden"
CASES = {
    "account_closure": "good", "image_theft": "good", "other": "good", "sku_cheating": "good-colours",
    "store_association": "good",
}  # fmt: skip
POINTS = 72 / 25.4
"""A millimetre."""
PICTURE = 3  # FPDF_PAGEOBJ_IMAGE


def looks(violation: str) -> dict[str, str]:
    """Of the violation's good sample, by the golden's name."""
    checked = check(ROOT / "samples" / violation / CASES[violation], Looker(None, None, NAMED_IN_NOTICES))
    made = build(checked, words=Words("en"), languages=LANGUAGES, forms=("pdf",)).files
    return {f"{violation}.{language}.txt": as_text(made[f"letter.{language}.pdf"]) for language in LANGUAGES}


def as_text(pdf: bytes) -> str:
    """Places in millimetres from the left and from the top."""
    document = pypdfium2.PdfDocument(pdf)
    lines: list[str] = []
    for number, page in enumerate(document, 1):
        lines += ["", f"=== page {number}", *_lines(page), *_pictures(page)]
    return "\n".join(lines[1:]) + "\n"


def _lines(page: pypdfium2.PdfPage) -> Iterator[str]:
    """The words of each line; where they stand apart in columns, ` | ` between."""
    text, height = page.get_textpage(), page.get_height()
    rows: dict[int, list[tuple[float, float, str]]] = {}
    for index in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(index)
        words = text.get_text_bounded(left, bottom, right, top).strip()
        if words:
            down = round((height - bottom) / POINTS)
            row = next((row for row in rows if abs(row - down) <= 1), down)
            rows.setdefault(row, []).append((left, right, words))
    for down, pieces in sorted(rows.items()):
        pieces.sort()
        said = pieces[0][2]
        for (_, before, _), (after, _, words) in pairwise(pieces):
            gap = (after - before) / POINTS
            said += (" | " if gap > 3 else " " if gap > 0.4 else "") + words
        yield f"{round(pieces[0][0] / POINTS):4} {down:4}  {' '.join(said.split())}"


def _pictures(page: pypdfium2.PdfPage) -> Iterator[str]:
    height = page.get_height()
    for thing in page.get_objects(filter=[PICTURE]):
        left, bottom, right, top = (side / POINTS for side in thing.get_bounds())
        size = f"{right - left:.0f} x {top - bottom:.0f} mm"
        yield f"{left:4.0f} {height / POINTS - top:4.0f}  [picture {size}]"


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for violation in CASES:
        for name, text in looks(violation).items():
            (FOLDER / name).write_text(text, "utf-8")
            print(name)


if __name__ == "__main__":
    main()
