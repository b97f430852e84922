"""Latin brands and codes on Russian pages: `HOMYKA` is read as `НОМУКА`, `TAMVALE` as `ТАМУАГЕ`. The second engine has no Cyrillic
letter, so what it reads with certainty there is what the word says in Latin ones. Likely, never certain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from appealgen.evidence.documents.ocr.second import read_line
from appealgen.evidence.documents.pieces import Piece, Word, piece_of

Grey = npt.NDArray[np.uint8]

MOST = 6
"""Words of a page that are read again, some 25 ms each."""
SURE = 0.9
"""The second engine's certainty from which it is believed: a Cyrillic word forced into Latin letters has 0.5 to 0.85."""
LIKELY = 0.78
_CODE = re.compile(r"(?=.*\d)(?=.*[А-ЯЁA-Z$])[А-ЯЁA-Z$]{1,4}-?[\dА-ЯЁA-Z$]+(?:-[\dА-ЯЁA-Z]+)*")
"""`ВТ-7014`, `$О-1042`."""
_NAMED = re.compile(r"(?i:знак\w*|марк[аиу]|бренд\w*)[\s:]*$")
_WORD = re.compile(r"[«\"“]?(?P<w>[А-ЯЁA-Z]{3,}[А-ЯЁA-Z\d-]*)[»\"”]?[,.;]?")
_RUSSIAN = frozenset(
    [
        "ООО",
        "ОАО",
        "ЗАО",
        "ПАО",
        "ИНН",
        "КПП",
        "ОГРН",
        "БИК",
        "НДС",
        "ГОСТ",
        "ТС",
        "ТР",
        "ЕАЭС",
        "РФ",
        "МП",
        "ФНС",
        "РОССИЯ",
        "ИТОГО",
        "ВСЕГО",
    ]
)
_COUNTRY = re.compile(r"[ДD]-(?P<c>[А-ЯA-Z]{2})[.,]")


def latin_again(pieces: Sequence[Piece], grey: Grey) -> tuple[Piece, ...]:
    """The same pieces, some words of which are Latin now."""
    left = MOST
    told = []
    for piece in pieces:
        asked = [(at, word) for at, word in piece.words if _asks(piece, at, word)][:left]
        mended = {id(word): new for _, word in asked if (new := _read(word, grey))}
        left -= len(asked)
        words = [mended.get(id(word), word) for _, word in piece.words]
        told.append(piece_of(words, piece.read) if mended else piece)
    return tuple(told)


def _asks(piece: Piece, at: int, word: Word) -> bool:
    """A code that is no number of a sentence, a word in capitals behind `знак`, a declaration's number."""
    bare = word.text.strip('«»"“”,.;()')
    if not re.search(r"[А-ЯЁ$]", bare) or bare in _RUSSIAN or re.search(r"[а-яё]", bare):
        return False
    if _CODE.fullmatch(bare) and not re.search(r"(?:[№#]|(?<!\w)[NМM][оoеe°º]?\.?)\s*$", piece.text[:at]):
        return True
    if _COUNTRY.search(bare):
        return True
    behind_label = _NAMED.search(piece.text[:at]) is not None or word.text[:1] in '«"“'
    return _WORD.fullmatch(word.text) is not None and (behind_label or len(piece.words) == 1)


def _read(word: Word, grey: Grey) -> Word | None:
    x0, y0, x1, y1 = (round(value) for value in word.box)
    room = max(2, (y1 - y0) // 6)
    told = read_line(grey[max(0, y0 - room) : y1 + room, max(0, x0 - room) : x1 + room])
    if told is None:
        return None
    text, sure = told
    country = _COUNTRY.search(word.text)
    if country:
        latin = re.search(r"[-–](?P<c>[A-Z]{2})[.,]", text)
        return _with(word, word.text.replace(country["c"], latin["c"], 1)) if latin else None
    bare = text.strip('«»<>"“”,.;() ')
    core = word.text.strip('«»"“”,.;()')
    fits = re.fullmatch(r"[A-Z\d./-]+", bare) is not None and abs(len(bare) - len(core)) <= 1
    return _with(word, word.text.replace(core, bare)) if fits and sure >= SURE else None


def _with(word: Word, text: str) -> Word:
    return replace(word, text=text, certainty=min(word.certainty, LIKELY))
