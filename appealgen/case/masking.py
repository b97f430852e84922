"""Numbers that name a person, masked: `3301…1234`. They stand whole only in the exhibit itself."""

from __future__ import annotations

import re

_NUMBERS = (
    r"(?<![\w])(?:"
    r"[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]"  # a Chinese identity number
    r"|[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){4,7}(?:[ ]?[A-Z0-9]{1,3})?"  # IBAN
    r"|6[2]\d{14,17}"  # a Chinese bank card
    r"|[EGPSD]\d{8}|E[A-Z]\d{7}"  # a Chinese passport
    r"|\+\d{1,3}[ -]?\(?\d{2,4}\)?(?:[ -]?\d{2,4}){2,4}"  # a phone with its country
    r"|1[3-9]\d{9}"  # a Chinese mobile phone
    r")(?![\w])"
)
FEWEST = 7
"""Digits of the shortest number that is masked."""
KEPT = 4
"""Signs that are shown at each end."""


def masked(text: str, own_phone: str | None = None) -> str:
    """The text with each such number cut to its ends; the case's own phone stays, as contact."""
    if sum(sign.isdigit() for sign in text) < FEWEST:
        return text  # compiling the pattern costs more than all else
    own = _digits(own_phone or "")

    def mask(found: re.Match[str]) -> str:
        number = found[0]
        if own and _digits(number) and own.endswith(_digits(number)[-9:]):
            return number
        return f"{number[:KEPT]}…{number[-KEPT:]}"

    return re.sub(_NUMBERS, mask, text)


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)
