"""Numbers of firms' registers at their labels, and those that a check digit proves anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from appealgen.evidence.documents import numbers as proofs
from appealgen.evidence.documents.fields.alike import code_mended
from appealgen.evidence.documents.fields.candidates import HOW, LOOSE, UNSURE, Candidate
from appealgen.evidence.documents.fields.hits import Hit, Labelled
from appealgen.evidence.documents.fields.plain import plain

_SHAPED = re.compile(r"(?<![\w/.-])(?:\d{13}|\d{15}|[A-HJNP-SUVW]-?\d{7}-?[\dA-J])(?![\w/.-])")
"""Russian register's numbers and Spanish firms' tax numbers."""


def _shaped(page: Labelled) -> Iterator[Candidate]:
    """On a register's page such a number whose check digit holds needs no label that could be read: likely."""
    for piece in page.page.pieces:
        for found in _SHAPED.finditer(_closed(piece.text)):
            if proofs.is_ogrn(found[0]) or proofs.is_nif(found[0].replace("-", "")):
                yield Candidate(
                    "registration_number", found[0], page.page, piece, found.start(), found.end(), UNSURE, 4
                )


_BUYERS = re.compile(r"покупател|грузополучател|customer|buyer|client|购买方|购方|买方|comprador|receptor")
"""Whose number it is that such a label names: the other party's."""


def registrations(kind: str, page: Labelled) -> Iterator[Candidate]:
    """At their labels; a code whose check digit holds needs none."""
    for hit in page.hits:
        if "registration_number" not in hit.roles:
            continue
        for value in page.values(hit):
            text = _closed(code_mended(value.text)).strip().replace(" / ", "/")
            found = re.search(r"(?<![^\W_])(?=[A-Za-z-]*\d)[0-9A-Za-z][0-9A-Za-z\-]{5,22}(?![^\W_])", _grouped(text))
            if not found:
                continue
            code = proofs.mended_uscc(found[0]) if len(found[0]) == 18 else found[0]
            proven = proofs.is_proven(code)
            at = value.start + max(code_mended(value.text).find(found[0]), 0)
            cut = re.match(r"[./]\w", _grouped(text)[found.end() :]) is not None
            cut = cut or re.search(r"\d/$", _grouped(text)[: found.start()]) is not None
            cut = cut or re.match(r" \d{2,}(?!\w)", _grouped(text)[found.end() :]) is not None
            code = _uncut(_grouped(text), found, code) if cut and not proven else code
            fits = 1.0 if proven or not (cut or _should_prove(code, hit)) else 0.6
            another = _BUYERS.search(plain(hit.piece.text[hit.start : hit.end])) is not None
            yield Candidate(
                "registration_number",
                code,
                page.page,
                value.piece,
                at,
                at + len(found[0]),
                min(HOW[value.how] * fits, UNSURE if hit.loose or another else 1.0),
                _rank(kind, page, hit) + (LOOSE if hit.loose else 0) + another,
                proven,
            )
            break
    yield from _unlabelled(page)
    if kind in ("registration_page", "business_licence"):
        yield from _shaped(page)


def _uncut(text: str, found: re.Match[str], code: str) -> str:
    """`2014/088213/07`: strokes are the number's own where all its parts are figures."""
    whole = re.search(r"(?<!\S)\d{4}(?:/\d+)+(?!\S)", text)
    return whole[0] if whole and whole.start() <= found.start() < whole.end() else code


def _grouped(text: str) -> str:
    """`901 447 208`, `901.447.208-2`: groups of three."""
    return re.sub(
        r"(?<![\w.,])\d{1,3}(?:[ .]\d{3}){2,3}(?:-\d)?(?![\w.,])", lambda found: re.sub("[ .]", "", found[0]), text
    )


def _closed(text: str) -> str:
    """A code set wide, a sign in each box: `1 9 5 4 3 2 5 5 9 6 8 2 8`."""
    return re.sub(r"(?:[0-9A-Z] ){7,}[0-9A-Z](?![0-9A-Za-z])", lambda found: found[0].replace(" ", ""), text)


def _should_prove(code: str, hit: Hit) -> bool:
    """18 signs in a Chinese paper must pass their check."""
    label = plain(hit.piece.text[hit.start : hit.end])
    return ("信用代码" in label or "credit" in label) or ("инн" in label or "огрн" in label)


def _rank(kind: str, page: Labelled, hit: Hit) -> int:
    """ОГРН before ИНН on a register's page; else as they come."""
    label = plain(hit.piece.text[hit.start : hit.end])
    return 0 if re.search(r"огрн|信用代码|credit|registration|reg\b|注册号|nif|cif", label) else 1


def _unlabelled(page: Labelled) -> Iterator[Candidate]:
    for piece in page.page.pieces:
        for found in re.finditer(
            r"(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-Z]{10}(?![0-9A-Z])", code_mended(piece.text)
        ):
            code = proofs.mended_uscc(found[0])
            if proofs.is_uscc(code):
                yield Candidate("registration_number", code, page.page, piece, found.start(), found.end(), 0.9, 2, True)
