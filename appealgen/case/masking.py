"""Numbers that name a person, masked: `3301…1234`. They stand whole only in the exhibit itself."""

from __future__ import annotations

import re

_NUMBERS = (
    r"(?<![\w])(?:"
    r"[1-9]\d{5}[ ]?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ ]?\d{3}[\dXx]"  # a Chinese identity number
    r"|[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){4,7}(?:[ ]?[A-Z0-9]{1,3})?"  # IBAN
    r"|62\d{14,17}|62\d{2}(?:[ -]\d{4}){3}(?:[ -]?\d{1,3})?"  # a Chinese bank card
    r"|[EGPSD]\d{8}|E[A-Z]\d{7}"  # a Chinese passport
    r"|\+\d{1,3}[ -]?\(?\d{2,4}\)?(?:[ -]?\d{2,4}){2,4}"  # a phone with its country
    r"|1[3-9]\d(?:[ -]?\d{4}){2}"  # a Chinese mobile phone
    r")(?![\w])"
)
FEWEST = 5
"""Digits of the shortest number that is masked; the first line of a passport for machines has none, but `<<`."""
KEPT = 4
"""Signs that are shown at each end of a long number; of a short one two, or nothing would be hidden."""
LONG = 10
PAPERS = ("passport", "паспорт", "护照", "pasaporte", "id card", "identity card")
"""Papers whose numbers may have letters between their digits."""


def masked(text: str, own_phone: str | None = None) -> str:
    """The text with each such number cut to its ends; the case's own phone stays, as contact."""
    if not _may_hold_one(text):
        return text  # compiling the patterns costs more than all else
    from appealgen.case.personal_labels import labelled

    own = _digits(own_phone or "")

    def mask(number: str) -> str:
        if own and len(_digits(number)) >= 7 and own.endswith(_digits(number)[-9:]):
            return number
        return cut(number)

    text = re.sub(_NUMBERS, lambda found: mask(found[0]), text)
    last = len(text)
    for begin, end, _ in sorted(labelled(text), reverse=True):
        if end <= last:
            text, last = text[:begin] + mask(text[begin:end]) + text[end:], begin
    return text


def _may_hold_one(text: str) -> bool:
    """Enough digits with nothing between them but blanks, hyphens and brackets; a passport, by its lines or its word."""
    if sum(map(str.isdigit, text)) < FEWEST:
        return "<<" in text
    if any(word in text.casefold() for word in PAPERS):
        return True
    count = 0
    for sign in text:
        if sign.isdigit():
            count += 1
            if count == FEWEST:
                return True
        elif not sign.isspace() and sign not in "-()":
            count = 0
    return "<<" in text


def cut(number: str) -> str:
    """The two ends of a number."""
    bare = re.sub(r"[\s\-()]", "", number)
    kept = KEPT if len(bare) >= LONG else 2
    return f"{bare[:kept]}…{bare[-kept:]}"


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
