"""Which script a page is written in: a few of its lines are read by the recogniser that the package `rapidocr` carries.

It reads Chinese and Latin and has not one Cyrillic letter: there it falls to pieces, which tells Russian.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from appealgen.evidence.documents.ocr.second import read_line
from appealgen.evidence.documents.pieces import Word
from appealgen.evidence.photos.picture import Pixels

LINES = 3
"""Lines that are tried; one costs some 25 to 60 ms, as much as the engine takes for five."""
SURE = 3
"""Chinese letters, or lines without any Latin ones, after which no further line is tried: 3 letters, 2 lines."""
CHINESE = 0.05
"""Share of Chinese letters from which a page is Chinese; bilingual forms have 0.1 to 0.3, English ones none."""
NONE = 0.6
"""The same after two lines, when the third is spared."""
PLAINLY = 1.3
"""The same from which two lines are Latin beyond doubt, and the third is spared, where they say too which tongue they are of."""
_KNOWN = re.compile(
    r"\b(?:the|of|and|to|for|from|by|invoice|bill|date|total|report|company|address|number|products?|customer|amount)\b",
    re.IGNORECASE,
)
FULL = 0.9
"""Letters that it reads in a stretch as wide as the line is high. Latin lines have 1.6 to 2.6, Russian ones 0.1 to 0.7."""
_SPANISH = re.compile(
    r"[ñáéíóú¿¡]|\b(?:de|del|la|el|los|las|por|para|fecha|factura|número|cliente|importe|contrato|arrendad\w+|calle|avenida|duraci\w+|declaraci\w+|normas?|raz[oó]n)\b",
    re.IGNORECASE,
)


def languages(lines: Sequence[Pixels]) -> tuple[str, ...]:
    """Tesseract's packs for the page, the script that it is written in first. The lines cut close."""
    lines = [line for line in lines if line.shape[0] >= 8][:LINES]
    text, room = "", 0.0
    for count, line in enumerate(lines, 1):
        answer = read_line(line)
        text += f" {answer[0]}" if answer else ""
        room += line.shape[1] / line.shape[0]
        letters = re.sub(r"[\W_]", "", text)
        chinese = len(re.findall(r"[\u3400-\u9fff]", letters))
        latin = not chinese and len(letters) > PLAINLY * room and _KNOWN.search(text)
        if chinese >= SURE or (count == 2 and (len(letters) < NONE * room or latin)):
            break
    letters = re.sub(r"[\W_]", "", text)
    if len(re.findall(r"[\u3400-\u9fff]", letters)) >= CHINESE * max(len(letters), 1):
        return ("chi_sim", "eng")
    if len(letters) < FULL * room:
        return ("rus", "eng")
    return ("spa", "eng") if _SPANISH.search(text) else ("eng",)


_MISTAKEN = {"np.": "пр.", "np.,": "пр.,", "yn.": "ул.", "r.": "г.", "UHH": "ИНН", "UHH:": "ИНН:", "KNN": "КПП", "OOO": "ООО", "AO": "АО", "UN": "ИП", "OT": "от", "Cuet": "Счет", "Cyet": "Счет", "py6.": "руб.", "wT": "шт", "wr": "шт", "wt": "шт", "uT": "шт"}  # fmt: skip
"""Russian words that the engine, asked for English too, takes for Latin ones."""


def in_cyrillic(word: str) -> str:
    return _MISTAKEN.get(word, word)


GUESSED = 0.75
"""Certainty of a word that was mended so."""
_ORDINAL = re.compile(r"[nN]\.?[2?*9\"“]\.?:?")


def in_spanish(word: Word) -> Word:
    """`n.º`, whose small letter the eye takes for a figure: `n.2`; ñ and ó, which it takes for `fi` and 6: `Mufioz`, `lluminaci6n`."""
    if _ORDINAL.fullmatch(word.text):
        return replace(word, text="n.º")
    if not re.search(r"[^\W\d_]{3}", word.text):
        return word
    text = re.sub(r"(?<=[a-záéíóú])6(?=[a-z])", "ó", re.sub(r"(?<=[aeiouáéíóú])fi(?=[oóaáeué])", "ñ", word.text))
    return word if text == word.text else replace(word, text=text, certainty=min(word.certainty, GUESSED))


_WORDS = re.compile(
    r"\b(?:de|del|la|las|los|el|por|para|fecha|factura|cliente|importe|cantidad|precio|marca|y)\b", re.IGNORECASE
)


def is_spanish(text: str) -> bool:
    """By its small words, when a whole page was read; three lines may have had none."""
    return len(_WORDS.findall(text)) >= 6 and len(_WORDS.findall(text)) * 12 > len(text.split())
