"""Authorities that certify and register, by their own names: such papers bear no label for them. Likely, never certain."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.fields.candidates import HOW, Candidate
from appealgen.evidence.documents.fields.hits import Labelled

_LAND = r"[A-Z]\w+(?: (?:and )?[A-Z]\w+){0,3}"
_NAMED = re.compile(
    rf"(?:The )?Registrar of Companies(?: (?:for|of) {_LAND})?|Companies House|(?:The )?Secretary of State(?: of {_LAND})?"
    r"|HM Revenue (?:and|&) Customs|Internal Revenue Service"
    r"|Agencia (?:Estatal de Administración )?Tributaria|Registro Mercantil(?: (?:Central|de [A-ZÁÉÍÓÚÑ]\w+))?"
    r"|Servicio de (?:Impuestos Internos|Administración Tributaria)|Superintendencia Nacional de Aduanas(?: y \w+ \w+)*"
    r"|Conservador de Bienes Raíces(?: de [A-ZÁÉÍÓÚÑ]\w+)?|Cámara de Comercio(?: de [A-ZÁÉÍÓÚÑ]\w+)?|Ayuntamiento de [A-ZÁÉÍÓÚÑ]\w+",
    re.IGNORECASE,
)
RANK = 4
"""Behind whatever a label tells."""


def authority(page: Labelled) -> Iterator[Candidate]:
    """The first that is named on the page, but not one that only an address on the web names."""
    for piece in page.page.pieces:
        found = _NAMED.search(piece.text)
        if found and found[0][:1].isupper():
            yield Candidate(
                "issuer", found[0].strip(), page.page, piece, found.start(), found.end(), HOW["guess"], RANK
            )
            return
