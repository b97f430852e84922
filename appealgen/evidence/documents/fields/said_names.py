"""Where a name that a sentence says begins and ends: lines are one text there."""

from __future__ import annotations

import re

from appealgen.evidence.documents.fields.flow import Flow
from appealgen.evidence.documents.fields.plain import plain
from appealgen.evidence.documents.fields.roles import roles_at
from appealgen.evidence.documents.kinds import title_of


def below_title(flow: Flow, start: int, text: str) -> tuple[int, str]:
    """`CARTA DE AUTORIZACIÓN` / `Cueros del Sur S.A.S., titular …`: lines are one text, and a title begins no name."""
    piece, at = flow.at(start)
    first = piece.text[at:]
    if at == 0 and len(first) < len(text) and text.startswith(first) and title_of(first):
        return start + len(first) + 1, text[len(first) :].lstrip()
    if at + len(first) == len(piece.text) and re.fullmatch(r"(?:A|a|TO|To)", first.strip()) and text.startswith(first):
        return start + len(first) + 1, text[len(first) :].lstrip()  # `AUTORIZA A`, and the name on the next line
    return start, text


def whole_brand(flow: Flow, field: str, start: int) -> float:
    """`Fell & Fern branded flasks`: what begins behind `&` is half a name."""
    return 0.85 if field == "brand" and flow.text[:start].endswith("& ") else 1.0


CAPITALS_FIRST = re.compile(r"(?P<v>[A-ZÁÉÍÓÚÑ]{2,}(?: [A-ZÁÉÍÓÚÑ]{2,})*) [A-ZÁÉÍÓÚÑ][a-záéíóúñ]")
"""`KUNTUR De nuestra consideración`: the next line was taken for more of the brand."""


def short(territory: str) -> str:
    """Up to the next label: lines that follow one another are one text."""
    for found in re.finditer(r"\s(?=[A-ZА-Я\u3400-\u9fff])", territory):
        if roles_at(plain(territory), found.end())[1]:
            return territory[: found.start()]
    return territory
