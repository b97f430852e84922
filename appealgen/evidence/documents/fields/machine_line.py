"""The line of a passport that machines read: `P<CHNLIN<<YANGBEN<<<…` names its holder, surname first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents.fields.candidates import HOW, Candidate
from appealgen.evidence.documents.fields.hits import Labelled

_LINE = re.compile(r"P[A-Z<][A-Z]{3}(?P<surname>[A-Z]+(?:<[A-Z]+)*)<<(?P<given>[A-Z]+(?:<[A-Z]+)*)<{2,}\s*$")


def holder(page: Labelled) -> Iterator[Candidate]:
    for piece in page.page.pieces:
        found = _LINE.search(piece.text)
        if found:
            name = f"{found['surname']} {found['given']}".replace("<", " ")
            yield Candidate("holder", name, page.page, piece, found.start("surname"), found.end("given"), HOW["behind"])
