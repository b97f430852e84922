"""Lines of which the first engine is unsure, read by a second one. Where both agree the reading is certain; where they differ,
the likelier is told, and never as certain. Cyrillic is left alone: the second engine has not one such letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.rejoining import torn_apart, whole_firms
from appealgen.evidence.documents.ocr.gaps import lost_letter, taken_for_latin
from appealgen.evidence.documents.ocr.latin import latin_again
from appealgen.evidence.documents.ocr.second import read_line
from appealgen.evidence.documents.pieces import Page, Piece, Word, around, piece_of, rows_of

Grey = npt.NDArray[np.uint8]

LOST = 0.6
"""Certainty of short words that are nothing in truth."""
UNSURE = 0.90
"""Certainty of a line's least certain word below which it is read again."""
ACCENTS = 0.97
"""The same of a Spanish page, whose accents the first engine drops at any certainty: `Nandi` for `Ñandú` at 0.93."""
SHARE, WIDEST = 0.03, 34
"""What is read again, of the width of all lines in heights (the second engine takes four times the first one's time for as much),
and a line's own width."""
LEAST = 16.0
"""Heights that are read again however little the page has."""
AGREED, DIFFERS = 0.95, 0.78
"""Certainty where both read alike; most that a line has where they don't."""
FILLED = 0.80
"""The same of a line that lost a letter, when the second one has all its letters and more."""
GAPS = 40.0
"""Heights of lines that lost a letter that are read again beside the others."""
BETTER = 0.90
"""The second engine's certainty from which it is believed before the first, where that one is unsure."""


def read_again(pieces: Sequence[Piece], grey: Grey, languages: Sequence[str]) -> tuple[Piece, ...]:
    """The same pieces, some with other words or another certainty."""
    if "rus" in languages:
        return latin_again(pieces, grey)
    if "chi_sim" in languages:
        pieces = [piece for row in rows_of(pieces) for piece in whole_firms(torn_apart(tuple(_rejoined(row))))]
    below = ACCENTS if "spa" in languages else UNSURE
    told = _telling(pieces)
    unsure = sorted(
        (piece for piece in pieces if _asks(piece, below)), key=lambda piece: (piece not in told, _least(piece))
    )
    room = max(LEAST, SHARE * sum(_wide(piece) for piece in pieces))
    chinese = [piece for piece in pieces if "chi_sim" in languages and _wide(piece) <= WIDEST]
    torn = [piece for piece in chinese if lost_letter(piece) or taken_for_latin(piece.text) or _junk(piece)]
    torn.sort(key=lambda piece: piece not in told)
    chosen = {id(piece) for piece in _within(GAPS, torn)}
    chosen |= {id(piece) for piece in _within(room, [piece for piece in unsure if id(piece) not in chosen])}
    doubted = {id(piece) for piece in torn} - chosen
    read = (_again(piece, grey) if id(piece) in chosen else piece for piece in pieces)
    return tuple(_doubted(piece) if id(was) in doubted else piece for was, piece in zip(pieces, read, strict=True))


def _junk(piece: Piece) -> bool:
    """A name in Chinese letters that was taken for a Latin word, behind its label: `购货单位: TaN BREEN)`."""
    doubted = [word.text for _, word in piece.words if word.certainty < LOST]
    return (
        any(re.search(r"[A-Za-z]{2}", word) for word in doubted)
        and re.search("[\u3400-\u9fff]", piece.text) is not None
    )


def _within(room: float, lines: Sequence[Piece]) -> Iterator[Piece]:
    """As many of them as there is room for, in heights, the first before the others."""
    for piece in lines:
        if _wide(piece) <= room:
            room -= _wide(piece)
            yield piece


def _doubted(piece: Piece) -> Piece:
    return replace(
        piece, words=tuple((at, replace(word, certainty=min(word.certainty, DIFFERS))) for at, word in piece.words)
    )


def _rejoined(row: Sequence[Piece]) -> Iterator[Piece]:
    """`住　所` set wide and taken for two Latin words is one label."""
    held: list[Piece] = []
    for piece in (*row, None):
        if piece is not None and len(piece.text) <= 4 and _least(piece) < LOST:
            held.append(piece)
            continue
        if len(held) > 1:
            words = [word for one in held for _, word in one.words]
            yield replace(piece_of(words, held[0].read), text="".join(word.text for word in words))
        else:
            yield from held
        held = []
        if piece is not None:
            yield piece


def _telling(pieces: Sequence[Piece]) -> set[Piece]:
    """What may be a label's value: there a wrong letter costs a field. A label alone that was known needs no second reading."""
    page = Labelled(Page(1, tuple(pieces), read="ocr"))
    near = [value.piece for hit in page.hits for value in page.values(hit)]
    words = {id(word) for piece in near for _, word in piece.words}
    return {piece for piece in pieces if any(id(word) in words for _, word in piece.words)}


def _wide(piece: Piece) -> float:
    x0, y0, x1, y1 = piece.box
    return (x1 - x0) / max(y1 - y0, 1.0)


def _least(piece: Piece) -> float:
    return min((word.certainty for _, word in piece.words), default=1.0)


def _asks(piece: Piece, below: float) -> bool:
    return 0.2 < _least(piece) < below and _wide(piece) <= WIDEST and len(re.sub(r"\W", "", piece.text)) >= 2


def _again(piece: Piece, grey: Grey) -> Piece:
    x0, y0, x1, y1 = (round(value) for value in piece.box)
    high = y1 - y0
    told = read_line(grey[max(0, y0 - high // 8) : y1 + high // 8 + 1, max(0, x0 - high // 4) : x1 + high // 4])
    if told is None:
        return piece
    text, certainty = told
    if _key(text) == _key(piece.text):
        return replace(
            piece, words=tuple((at, replace(word, certainty=max(word.certainty, AGREED))) for at, word in piece.words)
        )
    if taken_for_latin(piece.text):
        chinese = certainty >= FILLED and re.search(r"[\u3400-\u9fff]", text) is not None
        return _with(piece, text) if chinese else _doubted(piece)
    if _least(piece) < LOST and len(_key(text)) <= 6 and certainty >= BETTER:
        return _with(piece, text)
    if certainty >= FILLED and lost_letter(piece) and _holds(_key(text), _key(piece.text)):
        return _with(piece, text)
    if certainty >= BETTER and _junk(piece) and re.search("[\u3400-\u9fff]{4}", text):
        return _with(piece, text)
    if certainty < max(BETTER, _least(piece)) or not 0.7 < len(_key(text)) / max(len(_key(piece.text)), 1) < 1.4:
        return _doubted(piece)
    return _with(piece, text)


def _holds(more: str, less: str) -> bool:
    """All letters of the one stand in the other, in their order, and one to three besides."""
    rest = iter(more)
    return 0 < len(more) - len(less) <= 3 and all(letter in rest for letter in less)


def _key(text: str) -> str:
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text).casefold())


def _with(piece: Piece, text: str) -> Piece:
    """The words set out over the line by their length; those that the first engine read too keep its place and certainty."""
    old = {_key(word.text): word for _, word in piece.words}
    x0, y0, x1, y1 = piece.box
    step = (x1 - x0) / max(len(text), 1)
    words = []
    for found in re.finditer(r"\S+", text):
        same = old.get(_key(found[0]))
        box = same.box if same else (x0 + step * found.start(), y0, x0 + step * found.end(), y1)
        words.append((found.start(), Word(found[0], box, max(same.certainty, AGREED) if same else DIFFERS)))
    return Piece(text, around(word.box for _, word in words), tuple(words), piece.read)
