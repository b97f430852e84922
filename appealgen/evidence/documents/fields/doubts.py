"""Values whose own shape is odd for their field: never certain, wherever they stood."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from appealgen.evidence.documents.fields.candidates import NAMES, UNSURE, Candidate
from appealgen.evidence.documents.fields.codes import CODE
from appealgen.evidence.documents.fields.columns import column_of

_UNITS = re.compile(
    r"\d[\d.,]*\s?(?:[cmkµ]?[mgVAWLlh]|ml|mL|kWh?|mAh|Hz|kHz|MHz|GHz|inch|in|oz|lb|pcs|шт|см|мм|мл|кг|г|л|Вт|В|码|寸|升|毫升|片装?|件装?)\.?"
)
"""`800mL`: a size, and no model."""
_SMALL = re.compile(r"(?<![\w.])[a-zа-яёáéíóúñ]{4,}(?!\w)")
_PRICE = re.compile(r"[$€£¥₽₦]\s?\d|\d[.,]\d\d$|\s[x×*@]\s?\d+$")
_JOINS = re.compile(r"(?:^|\s)(?:and|or|with|for|of|the|и|или|с|для|y|o|con|de|del|para)$|[,;:/&(（-]$", re.IGNORECASE)
"""A name that goes on."""
LONG = {
    "issuer": 80,
    "holder": 80,
    "recipient": 80,
    "products": 90,
    "models": 30,
    "brand": 32,
    "territory": 70,
    "number": 30,
}
"""Letters beyond which it is likelier a sentence, or two things."""


def odd(one: Candidate) -> bool:
    text = one.value
    if len(text) > LONG.get(one.field, 1000) or _JOINS.search(text):
        return True
    if any(text.count(left) != text.count(right) for left, right in ("()", "（）", "«»")):
        return True  # cut in the middle
    if one.field in NAMES:
        return len(_SMALL.findall(text)) >= 4 or re.search(r"\d{4}", text) is not None
    if one.field == "products":
        only_a_code = CODE.fullmatch(text) is not None  # `LY-K05`
        return only_a_code or _PRICE.search(text) is not None or column_of(text) is not None
    if one.field == "models":
        return (
            _UNITS.fullmatch(text) is not None
            or re.fullmatch(r"\d{7,}", text) is not None
            or re.search(r"[()（）:：]", text) is not None
        )
    if one.field == "brand":
        return len(text.split()) > 4 or len(_SMALL.findall(text)) >= 2
    if one.field == "number":
        return re.fullmatch(r"(?:19|20)\d\d|(?:\+7|8)\d{10}", text) is not None
    return one.field == "quantity" and not text.isdecimal()


def doubted(told: Sequence[Candidate]) -> list[Candidate]:
    """What is odd is told as no more than likely; so is an end that lies before the day of issue."""
    issued = [one.value for one in told if one.field == "issue_date"]
    return [
        replace(one, certainty=min(one.certainty, UNSURE), proven=False)
        if odd(one) or (one.field == "valid_until" and issued and one.value < min(issued))
        else one
        for one in told
    ]
