"""The line of a passport that machines read: `P<CHNLIN<<YANGBEN<<<…` names its holder, surname first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.fields.candidates import HOW, UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Labelled

_LINE = re.compile(
    r"P[A-Z<][A-Z]{3}(?P<surname>[A-Z|01]+(?:<[A-Z|01]+)*)<<(?P<given>[A-Z|01]+(?:<[A-Z|01]+)*)<{2,}\s*$"
)
_MISREAD = str.maketrans("|10", "IIO")
"""The line has no digits and no bars: the eye saw a letter so."""


def holder(page: Labelled) -> Iterator[Candidate]:
    for piece in page.page.pieces:
        found = _LINE.search(piece.text)
        if found:
            read = f"{found['surname']} {found['given']}".replace("<", " ")
            name = read.translate(_MISREAD)
            sure = HOW["behind"] if name == read else UNSURE
            yield Candidate("holder", name, page.page, piece, found.start("surname"), found.end("given"), sure)
