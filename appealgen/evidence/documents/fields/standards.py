"""Standards and regulations that a paper names, known by their shape."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.fields.candidates import UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.pieces import Piece, piece_of

_STANDARD = re.compile(
    r"(?<![A-Za-z])(?:(?:(?:BS |DIN |NF |UNE-|UNI |ETSI )?EN(?: ISO| IEC)?|UNE|IEC|CISPR|ISO|ISO/IEC|IEC/EN|UL|AS/NZS)[ -]?(?:TS )?(?!17025\b)\d{2,6}(?:[ ]\d{3})?(?:-(?:[A-Z]\d{2}|\d{1,3}(?!\d)))*(?: V\d\.\d{1,2}\.\d{1,2})?(?:[:：]\s?\d{4})?(?:\s?[+/]\s?A\d{1,2}(?:[:：]\s?\d{4})?)*"
    r"|(?:GB/T|GB|QB/T|YD/T|SJ/T|FZ/T|JB/T|GB/Z)\s?\d{3,6}(?:\.\d+)*(?:-\d{4})?"
    r"|NOM-\d{3}-[A-Z\d]{2,6}(?:-\d{4})?|NMX-[A-Z]-\d+(?:-[A-Z\d]+)*-\d{4}|NTC \d{3,5}(?:-\d+)*|NCh ?\d{3,4}(?:/\d+)?|JIS [A-Z] ?\d{4}|IS \d{3,5}(?: ?\(Part \d+\))?:\s?\d{4}|DIN \d{4,5}(?:-\d+)*"
    r"|ASTM\s?[A-Z]\s?\d{2,5}(?:-\d{2})?(?!\d)"
    r"|FCC (?:47 CFR )?Part \d+(?:[A-Z](?![A-Za-z])|,? Subpart [A-Z](?![A-Za-z]))?|ANSI C63\.\d+-\d{4}"
    r"|(?:20\d{2}|19\d{2})/\d{1,4}/\s?(?:EU|EC|UE|CE|EEC)(?![A-Za-z])|\(EU\) \d{4}/\d{2,4})"
    r"|(?<![А-яA-z])(?:ТР|TP)\s?(?:ТС|TC|ЕАЭС|EAЭC)\s?\d{3}/\d{4}|(?:СТБ|СТ\sРК|ДСТУ)\s?(?:ISO\s|IEC\s|EN\s|ГОСТ\s)?\d{2,6}(?:[.-]\d+)*-\d{2,4}|ГОСТ\s?(?:Р\s|R\s|IEC\s|ISO\s|EN\s|CISPR\s|МЭК\s|Р\sМЭК\s)?\d{2,6}(?:[.-]\d+)*-\d{2,4}"
)


def _over_lines(page: Labelled) -> Iterator[Piece]:
    """A line that ends within a standard's name, with the next: `EN` and `581-2:2015`."""
    for row in page.rows:
        for piece in row:
            below = page.following(piece, 1)
            if below and re.search(
                r"(?<![A-Za-z])(?:EN|IEC|ISO|GB|GB/T|ГОСТ|ТР|ТР ТС|Directive)$|(?:20|19)\d\d/\d{1,4}/$", piece.text
            ):
                words = [word for _, word in (*piece.words[-2:], *below[0].words[:3])]
                if words:
                    yield piece_of(words, piece.read)


_METHOD = re.compile(r"(?<!\w)(?:method|метод|методик|método|procedimiento)|方法", re.IGNORECASE)


_EUROPEAN = re.compile(r"(?<![A-Za-z])EN(?: ISO| IEC)? \d{2,6}")
_ACT = re.compile(r"(?:20|19)\d\d/\d{1,4}/\w{2,3}|\(EU\) [\d/]+")
"""A law's number: beside standards that are made to it, it is another thing."""


def _methods(page: Labelled) -> Iterator[Piece]:
    """Heads of a column that names how each thing was measured: no standard that the goods were held to, necessarily."""
    for row in page.rows:
        yield from (piece for piece in row if len(row) >= 3 and len(piece.text) <= 40 and _METHOD.search(piece.text))


def _below(head: Piece, piece: Piece) -> bool:
    return piece.box[1] > head.box[3] and piece.box[0] < head.box[2] and piece.box[2] > head.box[0]


def standards(kind: str, page: Labelled) -> Iterator[Candidate]:
    """By their own shape, wherever they stand; but not in the small print of an accreditation (ISO/IEC 17025)."""
    # Russian declarations are made to regulations; what else they name is how the goods were made, tested or are to be kept
    declares = (
        kind == "declaration" and re.search(r"(?:ТР|TP)\s?(?:ТС|TC|ЕАЭС)\s?\d{3}/\d{4}", page.page.text) is not None
    )
    methods = list(_methods(page))
    harmonised = _EUROPEAN.search(page.page.text) is not None
    for piece in (*page.page.pieces, *_over_lines(page)):
        by_method = any(_below(head, piece) for head in methods)
        for found in _STANDARD.finditer(piece.text):
            if found[0].startswith("GB ") and re.search(r"\bVAT\b.{0,12}$", piece.text[: found.start()], re.IGNORECASE):
                continue  # a British tax number
            value = re.sub(r"^TP (?:TC|ТС)|^ТР TC", "ТР ТС", re.sub(r"\s+", " ", found[0])).replace("：", ":")
            value = re.sub(r"(?<=[:+/])\s|\s(?=\+)", "", value)
            led = _METHOD.search(piece.text[max(0, found.start() - 30) : found.start()]) is not None
            beside = (
                led or (declares and not value.startswith("ТР ")) or (harmonised and _ACT.fullmatch(value) is not None)
            )
            yield Candidate(
                "standards",
                value,
                page.page,
                piece,
                found.start(),
                found.end(),
                UNSURE if beside or by_method else 0.93,
            )
