"""Which script a page is written in: a few of its lines are read by the recogniser that the package `rapidocr` carries.

It reads Chinese and Latin and has not one Cyrillic letter: there it falls to pieces, which tells Russian.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from appealgen.evidence.documents.ocr.second import read_line
from appealgen.evidence.photos.picture import Pixels

LINES = 4
"""Lines that are tried; one costs some 25 ms."""
CHINESE = 0.05
"""Share of Chinese letters from which a page is Chinese; bilingual forms have 0.1 to 0.3, English ones none."""
FULL = 0.9
"""Letters that it reads in a stretch as wide as the line is high. Latin lines have 1.6 to 2.6, Russian ones 0.1 to 0.7."""
_SPANISH = re.compile(
    r"[ñáéíóú¿¡]|\b(?:de|del|la|el|los|las|por|para|fecha|factura|número|cliente|importe|contrato|arrendad\w+|calle|avenida|duraci\w+|declaraci\w+|normas?|raz[oó]n)\b",
    re.IGNORECASE,
)


def languages(lines: Sequence[Pixels]) -> tuple[str, ...]:
    """Tesseract's packs for the page, the script that it is written in first. The lines cut close."""
    lines = [line for line in lines if line.shape[0] >= 8][:LINES]
    told = [answer[0] if (answer := read_line(line)) else "" for line in lines]
    text = " ".join(told)
    letters = re.sub(r"[\W_]", "", text)
    if len(re.findall(r"[\u3400-\u9fff]", letters)) >= CHINESE * max(len(letters), 1):
        return ("chi_sim", "eng")
    room = sum(line.shape[1] / line.shape[0] for line in lines)
    if len(letters) < FULL * room:
        return ("rus", "eng")
    return ("spa", "eng") if _SPANISH.search(text) else ("eng",)
