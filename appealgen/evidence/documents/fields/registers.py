"""Numbers of firms' registers the world over, by the register's short name in front of them, wherever on a line that stands: data."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from appealgen.evidence.documents import numbers as proofs
from appealgen.evidence.documents.fields.candidates import UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Labelled
from appealgen.evidence.documents.fields.whose_address import owner
from appealgen.evidence.documents.pieces import Piece

_NO = r"(?:\s?(?i:no|nr|number|num|n[º°]|№)\b\.?)?"
_SHORT = (
    r"UEN|GST(?:IN)?(?:/UIN)?(?: Reg(?:istration|n)?\.?)?|ABN|ACN|ARBN|NZBN|TIN|PIN|CRN|CIN|LLPIN|UDYAM|EIN|BRN?|C\.?R|SSM|VAT Reg\.? TIN|VAT(?: ?(?:Reg(?:istration)?|ID)\.?)?|Company|Co\. Reg\.?"
    r"|Reg(?:istered|istration|d|n)?\.? in (?:England(?: (?:and|&) Wales)?|Scotland|Ireland|Wales|Northern Ireland)(?: (?:under|as|with))?(?: company)?"
    r"|NIP|REGON|KRS|I[CČ]O?|DI[CČ]|SIRE[NT]|RCS [A-Z]\w+|KvK|BTW|HRB|USt-?IdNr|UID|St\.-?Nr|P\.? ?IVA|C\.F\.|REA|NIPC|CVR|Org\.? ?nr|Y-tunnus|VKN|MERS[Iİ]S|OIB|CUI|EORI"
    r"|УНП|УНН|БИН|ИИН|ЄДРПОУ|ИНН|ОГРН(?:ИП)?"
    r"|RFC|R\.?U\.?C|N\.?I\.?T|R\.?U\.?T|CUIT|CNPJ|R\.?I\.?F|RTN|RNC|C[eé]dula [Jj]ur[ií]dica|N\.?I\.?F|C\.?I\.?F"
    r"|統一編號|商業登記(?:證)?(?:號碼)?|税号|信用代码"
)
_CODE = r"(?P<v>(?:[A-Z]{1,5}[ -]?){0,2}\d[\dA-Z]*(?:[ .\-/]{1}[\dA-Z]*\d[\dA-Z]*)*(?:-[\dA-Z])?[A-Z]?)"
_WHOLE = re.compile(rf"\W*(?:{_SHORT})\.?{_NO}\W*")
_ALONE = re.compile(rf"\W*{_CODE}\W*")
NAMED = re.compile(rf"(?<![\w-])(?:(?P<n>BN|RC)|{_SHORT})\.?{_NO}(?:\s?\([^()]{{2,20}}\))?\s?[:：]?\s?{_CODE}(?![\w])")
LEAST, MOST = 6, 20
"""Signs of such a number."""
RANK = 3
"""Behind what stands at a label of its own."""
OTHERS = 8
"""Rank of another party's number."""


def registered(page: Labelled) -> Iterator[Candidate]:
    """Likely, never certain: a check digit alone makes them more."""
    for piece, at, code in (*_behind(page), *_under(page)):
        signs = re.sub(r"[\W_]", "", code)
        if LEAST <= len(signs) <= MOST and sum(one.isdigit() for one in signs) >= LEAST - 1:
            yield Candidate("registration_number", code, page.page, piece, at, at + len(code), UNSURE, RANK)


def _behind(page: Labelled) -> Iterator[tuple[Piece, int, str]]:
    for piece in page.page.pieces:
        for found in NAMED.finditer(piece.text):
            at = found.start("n") if found["n"] else found.start("v")
            yield piece, at, piece.text[at : found.end("v")]


def _under(page: Labelled) -> Iterator[tuple[Piece, int, str]]:
    """`R.U.T.` in a form's box, the number beside it or below it."""
    for number, row in enumerate(page.rows):
        for place, piece in enumerate(row):
            if _WHOLE.fullmatch(piece.text):
                below = page.rows[number + 1] if number + 1 < len(page.rows) else ()
                under = [one for one in below if one.box[0] < piece.box[2] and one.box[2] > piece.box[0]]
                for one in (*row[place + 1 : place + 2], *under):
                    if found := _ALONE.fullmatch(one.text):
                        yield one, found.start("v"), found["v"]
                        break


def whose(kind: str, names: Sequence[Candidate], found: Sequence[Candidate]) -> Iterator[Candidate]:
    """The paper's own party's first. Another's is never certain, nor is any where two differ and nothing says whose they are."""
    wanted = "holder" if kind in ("business_licence", "registration_page", "test_report") else "issuer"
    if kind in ("lease", "brand_authorization", "other"):
        wanted = ""
    owners = [owner(names, one.piece, one.start) for one in found]
    for one, side in zip(found, owners, strict=True):
        another = side is not None and wanted and side != wanted and _both(names)
        if another:
            one = replace(one, rank=one.rank + OTHERS, certainty=min(one.certainty, 0.7))
        elif kind == "other":
            one = replace(one, certainty=min(one.certainty, UNSURE), proven=False)  # nothing says whose a paper this is
        elif side != wanted and _differs(one, found):
            one = replace(one, certainty=min(one.certainty, UNSURE), proven=False)
        yield one


LAST = 5
"""Rank of a name that is a mere guess."""


def _both(names: Sequence[Candidate]) -> bool:
    """Two parties are named."""
    return len({name.value for name in names if name.rank <= LAST}) > 1


def _differs(one: Candidate, found: Sequence[Candidate]) -> bool:
    """Another number of its own sort stands elsewhere."""
    sort = _sort(one.value)
    return any(_sort(other.value) == sort and _key(other.value) != _key(one.value) for other in found)


def _key(code: str) -> str:
    return re.sub(r"\W", "", code)


def _sort(code: str) -> tuple[int, bool]:
    key = _key(code)
    return len(key), key.isdecimal() and not proofs.is_uscc(key)
