"""Pictures of the letters for the docs, made from what `build` makes of the samples. Run by hand when letters change.

python -m tools.picture_letters
"""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image

from appealgen.case.words import Words
from appealgen.evidence.looker import Looker
from appealgen.packet.build import build
from appealgen.packet.check import check
from appealgen.violations.catalog import NAMED_IN_NOTICES

ROOT = Path(__file__).resolve().parents[1]
IMAGES = ROOT / "docs" / "images"
SAMPLES = (
    "image_theft/good",
    "sku_cheating/good-colours",
    "store_association/good",
    "account_closure/good",
    "other/good",
)
LANGUAGES = ("en", "zh")
DPI, SMALLER = 80, 48
"""Of the letter in the README, and of the pages that stand side by side."""


def pictured(pdf: bytes, number: int, dpi: int) -> Image.Image:
    page = pypdfium2.PdfDocument(pdf)[number]
    return page.render(scale=dpi / 72).to_pil().convert("RGB")


def beside(pictures: list[Image.Image]) -> Image.Image:
    """In a row, with a line of grey between."""
    row = Image.new("RGB", (sum(one.width + 4 for one in pictures) - 4, max(one.height for one in pictures)), "#b0b4ba")
    left = 0
    for one in pictures:
        row.paste(one, (left, 0))
        left += one.width + 4
    return row


def save(picture: Image.Image, name: str) -> None:
    picture.quantize(48, dither=Image.Dither.NONE).save(IMAGES / name, optimize=True)


def main() -> None:
    for sample in SAMPLES:
        checked = check(ROOT / "samples" / sample, Looker(None, None, NAMED_IN_NOTICES))
        files = build(checked, words=Words("en"), languages=LANGUAGES, forms=("pdf",)).files
        violation = sample.split("/")[0]
        for language in LANGUAGES:
            packet = files[f"packet.{language}.pdf"]
            pages = [pictured(packet, number, SMALLER) for number in range(4)]  # the cover, the letter, an exhibit
            save(beside(pages), f"{violation}.{language}.png")
        if violation == "image_theft":
            save(pictured(files["letter.en.pdf"], 0, DPI), "letter.png")


if __name__ == "__main__":
    main()
